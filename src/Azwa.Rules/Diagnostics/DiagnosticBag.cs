using Azwa.Rules.Text;

namespace Azwa.Rules.Diagnostics;

/// <summary>Gathers diagnostics, at most one per place: of faults at the same place the first is the cause, the rest its echo.</summary>
internal sealed class DiagnosticBag
{
    private const int Most = 100;

    private readonly List<Diagnostic> _items = [];
    private readonly HashSet<(string File, int Offset)> _places = [];

    public bool HasErrors { get; private set; }

    /// <summary>Nobody mends more in one go, and a hostile file must not make us describe a hundred thousand faults.</summary>
    public bool IsFull => _items.Count >= Most;

    public void Report(DiagnosticDescriptor descriptor, SourceText source, int offset, params string[] arguments)
    {
        if (!IsFull && _places.Add((source.Name, offset)))
        {
            Add(new Diagnostic(descriptor, source.Name, source.PositionOf(offset), arguments));
        }
    }

    public void Report(DiagnosticDescriptor descriptor, string file, params string[] arguments) =>
        Add(new Diagnostic(descriptor, file, position: null, arguments));

    public void AddRange(DiagnosticBag others)
    {
        foreach (var diagnostic in others._items)
        {
            Add(diagnostic);
        }
    }

    /// <summary>The diagnostics by file and place, whatever the order in which they were found.</summary>
    public IReadOnlyList<Diagnostic> ToList() =>
        [.. _items
            .OrderBy(d => d.File, StringComparer.Ordinal)
            .ThenBy(d => d.Position?.Line ?? 0)
            .ThenBy(d => d.Position?.Column ?? 0)
            .ThenBy(d => d.Code, StringComparer.Ordinal)];

    private void Add(Diagnostic diagnostic)
    {
        _items.Add(diagnostic);
        HasErrors |= !diagnostic.IsWarning;
    }
}
