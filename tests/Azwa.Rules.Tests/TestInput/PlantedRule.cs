using Azwa.Rules.Diagnostics;
using Azwa.Rules.Text;

namespace Azwa.Rules.Tests.TestInput;

/// <summary>The shipped rules and one more, ZZ-01, of which a test writes the keys.</summary>
internal static class PlantedRule
{
    public const string Id = "ZZ-01";

    /// <param name="keys">The keys that matter: at least <c>for</c> and <c>check</c>, each on a line of its own.</param>
    /// <param name="examples">The examples, as a list.</param>
    /// <param name="terms">The key <c>terms</c> of the file; empty for none.</param>
    public static RuleSet In(string keys, string examples = "[]", string terms = "")
    {
        var severity = keys.Contains("severity:", StringComparison.Ordinal) ? "" : "severity: warning";
        var rule = $$"""
            schema: azwa-rules/1
            {{terms}}
            rules:
              - id: ZZ-01
                title: Proef
                {{severity}}
                message: { nl: "Melding." }
                requirements: [P-14]
                sources: [OPD.L301]
                examples: {{examples}}
                {{keys.ReplaceLineEndings("\n    ")}}
            """;
        var result = RuleSet.FromSources([.. RuleFiles.Embedded(), SourceText.From("rules/zz.yaml", rule)], new DiagnosticBag());
        Assert.Empty(result.Diagnostics.Select(d => d.ToString()));
        return result.RuleSet!;
    }
}
