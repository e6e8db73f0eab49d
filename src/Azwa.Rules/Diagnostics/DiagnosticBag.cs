using Azwa.Rules.Text;

namespace Azwa.Rules.Diagnostics;

/// <summary>
/// Gathers diagnostics, at most one per place: of faults at the same place the first is the cause, the rest its echo.
/// What is missing stands nowhere: it is told at its parent, beside whatever else is wrong there.
/// </summary>
internal sealed class DiagnosticBag
{
    private const int Most = 100;

    private readonly List<Diagnostic> _items = [];
    private readonly HashSet<(string File, int Offset, string? Missing)> _places = [];

    public bool HasErrors { get; private set; }

    /// <summary>Nobody mends more in one go, and a hostile file must not make us describe a hundred thousand faults.</summary>
    public bool IsFull => _items.Count >= Most;

    public void Report(DiagnosticDescriptor descriptor, SourceText source, int offset, params Words[] arguments)
    {
        // Also when it is not told: a full bag or an echo must not turn an error into nothing.
        HasErrors |= !descriptor.IsWarning;
        var missing = descriptor == Descriptors.MissingField ? arguments[0].Nl : null;
        if (!IsFull && _places.Add((source.Name, offset, missing)))
        {
            _items.Add(new Diagnostic(descriptor, source.Name, source.PositionOf(offset), arguments) { Offset = offset });
        }
    }

    public void Report(DiagnosticDescriptor descriptor, string file, params Words[] arguments)
    {
        HasErrors |= !descriptor.IsWarning;
        _items.Add(new Diagnostic(descriptor, file, position: null, arguments));
    }

    public void AddRange(DiagnosticBag others)
    {
        HasErrors |= others.HasErrors;
        _items.AddRange(others._items);
    }

    /// <summary>The diagnostics by file and place, whatever the order in which they were found.</summary>
    public IReadOnlyList<Diagnostic> ToList() =>
        [.. _items
            .OrderBy(d => d.File, StringComparer.Ordinal)
            .ThenBy(d => d.Position?.Line ?? 0)
            .ThenBy(d => d.Position?.Column ?? 0)
            .ThenBy(d => d.Code, StringComparer.Ordinal)];
}
