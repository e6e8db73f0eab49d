using Azwa.Rules.Facts;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Witnesses;

/// <summary>A complete agenda after changes. Immutable.</summary>
internal sealed record ChangedAgenda(Changes Changes, Werkagenda Agenda, IReadOnlyList<Fact> Facts);

/// <summary>Makes agendas by changing a complete one. Not thread-safe.</summary>
/// <param name="complete">The agenda that is changed.</param>
internal sealed class ChangedAgendas(Werkagenda complete)
{
    /// <summary>So many are kept: examples of a rule are asked for again and again, and all of a thousand rules are more than fit.</summary>
    private const int MostKept = 500;

    private readonly Dictionary<(Catalogus, Changes), ChangedAgenda?> _kept = [];

    /// <summary>The agenda after changes; null when they do not fit it.</summary>
    public ChangedAgenda? Make(Catalogus catalogus, Changes changes) => WerkagendaPatch.Apply(complete, changes.Patches).Werkagenda is { } agenda
        ? new ChangedAgenda(changes, agenda, new FactBase(agenda, catalogus).All)
        : null;

    /// <summary>The same, for changes that are likely to be asked for again.</summary>
    public ChangedAgenda? Kept(Catalogus catalogus, Changes changes)
    {
        if (!_kept.TryGetValue((catalogus, changes), out var made))
        {
            if (_kept.Count == MostKept)
            {
                _kept.Clear();
            }

            made = Make(catalogus, changes);
            _kept.Add((catalogus, changes), made);
        }

        return made;
    }
}
