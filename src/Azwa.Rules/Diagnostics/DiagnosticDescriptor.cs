namespace Azwa.Rules.Diagnostics;

/// <summary>One kind of fault and its wording; the arguments stand as {0}, {1} …</summary>
internal sealed record DiagnosticDescriptor(string Code, string Nl, string En)
{
    public bool IsWarning { get; init; }
}
