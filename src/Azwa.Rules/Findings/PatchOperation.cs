namespace Azwa.Rules.Findings;

/// <summary>One operation of a JSON Patch (RFC 6902) that replaces a number. Immutable.</summary>
/// <param name="Path">JSON Pointer of the number.</param>
/// <param name="Value">The number to put there.</param>
public sealed record PatchOperation(string Path, decimal Value)
{
    /// <summary>The name of the operation, always <c>replace</c>.</summary>
    public static string Op => "replace";
}
