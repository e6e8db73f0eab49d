using Azwa.Rules.Diagnostics;
using Azwa.Rules.Syntax;

namespace Azwa.Rules.Live;

/// <summary>Leads diagnostics about a value to the field of the agenda where it was to stand.</summary>
internal static class DiagnosticPlaces
{
    /// <summary>The diagnostics with their place in the agenda: that of the change, or of what is wrong within its value.</summary>
    public static IReadOnlyList<Diagnostic> At(string path, IReadOnlyList<Diagnostic> diagnostics, Document? value) =>
        [.. (value is null ? diagnostics : FaultPlaces.In(value, diagnostics)).Select(d => d.At(path + d.FieldPath))];
}
