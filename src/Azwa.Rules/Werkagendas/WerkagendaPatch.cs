using Azwa.Rules.Diagnostics;
using Azwa.Rules.Syntax;
using Azwa.Rules.Text;

namespace Azwa.Rules.Werkagendas;

/// <summary>An agenda with some places changed; what does not change is shared.</summary>
internal static class WerkagendaPatch
{
    /// <summary>Replaces numbers.</summary>
    /// <param name="werkagenda">The agenda.</param>
    /// <param name="numbers">JSON Pointers and the numbers that are to stand there.</param>
    /// <returns>The changed agenda; null when a change does not fit.</returns>
    public static Werkagenda? Apply(Werkagenda werkagenda, IEnumerable<(string Pointer, decimal Value)> numbers) =>
        Apply(werkagenda, numbers.Select(n => (n.Pointer, WerkagendaTree.Number(n.Value)))).Werkagenda;

    /// <summary>Replaces, adds or (with null) removes values, in order.</summary>
    /// <param name="werkagenda">The agenda.</param>
    /// <param name="changes">JSON Pointers and what is to stand there.</param>
    /// <returns>The changed agenda; or null with what does not fit, in one Dutch sentence.</returns>
    public static (Werkagenda? Werkagenda, string? Fault) Apply(Werkagenda werkagenda, IEnumerable<(string Pointer, Node? Value)> changes)
    {
        var root = WerkagendaTree.Of(werkagenda);
        foreach (var (pointer, value) in changes)
        {
            if (TreePatch.Apply(root, pointer, value) is not { } patched)
            {
                return (null, $"de wijziging op {pointer} past niet op de werkagenda");
            }

            root = patched;
        }

        // The nodes of changes are from another text, so the result has no positions of its own.
        var diagnostics = new DiagnosticBag();
        var source = werkagenda.Source?.Source ?? SourceText.From("-", "");
        var changed = NodeFields.Read(source, diagnostics, "werkagenda", root, fields => WerkagendaFormat.Read(fields, null));
        return changed is null || diagnostics.HasErrors
            ? (null, $"de gewijzigde werkagenda is niet te lezen: {diagnostics.ToList()[0].Message}")
            : (changed, null);
    }
}
