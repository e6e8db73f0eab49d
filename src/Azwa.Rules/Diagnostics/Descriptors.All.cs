using System.Reflection;

namespace Azwa.Rules.Diagnostics;

/// <summary>The whole of the table.</summary>
internal static partial class Descriptors
{
    /// <summary>Every descriptor, by code and then by its Dutch text.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All() =>
        [.. typeof(Descriptors).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>()
            .OrderBy(d => d.Code, StringComparer.Ordinal).ThenBy(d => d.Nl, StringComparer.Ordinal)];
}
