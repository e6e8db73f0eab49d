using Azwa.Rules.Binding;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Verification;

/// <summary>The agendas of examples, each made once: who tries the same examples on many rule sets gets the same objects. Not thread-safe.</summary>
/// <param name="complete">The agenda that examples change.</param>
internal sealed class ExampleAgendas(Werkagenda complete)
{
    private readonly Dictionary<Example, (Werkagenda? Agenda, string? Fault)> _made = new(ReferenceEqualityComparer.Instance);

    /// <summary>The agenda of an example; or null with what does not fit.</summary>
    public (Werkagenda? Agenda, string? Fault) Of(Example example)
    {
        if (!_made.TryGetValue(example, out var made))
        {
            made = WerkagendaPatch.Apply(complete, example.Patches);
            _made.Add(example, made);
        }

        return made;
    }
}
