namespace Azwa.Rules.Verification;

/// <summary>
/// Tells what overlays change of the examples of the rules they lie on. An example of a shipped rule speaks of the rule without overlays:
/// that it comes out otherwise with them is what an overlay is for, and no fault.
/// </summary>
internal static class OverlayEffect
{
    /// <param name="with">The results with the overlays.</param>
    /// <param name="without">Those of the same rules without them.</param>
    public static IReadOnlyList<ExampleResult> Of(IReadOnlyList<ExampleResult> with, IReadOnlyList<ExampleResult> without)
    {
        var held = without.Where(r => r.Holds).Select(Key).ToHashSet();
        return [.. with.Select(r => !r.Holds && held.Contains(Key(r)) ? r with { Fault = null, Difference = r.Fault } : r)];
    }

    private static (string, Text.Position, string?) Key(ExampleResult result) => (result.File, result.Position, result.Example);
}
