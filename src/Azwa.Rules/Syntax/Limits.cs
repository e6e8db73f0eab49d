namespace Azwa.Rules.Syntax;

/// <summary>What a text may be at most. The caps come before any tree, so that hostile text costs no more than reading it once.</summary>
internal static class Limits
{
    public const int Bytes = 1_048_576;
    public const int Events = 100_000;
    public const int Depth = 64;
}
