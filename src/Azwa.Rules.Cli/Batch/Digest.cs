using System.Text.Json;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Cli.Batch;

/// <summary>What a line and the summary of a batch tell of one report.</summary>
/// <param name="Verdicts">The verdicts, in the order of the rule set.</param>
/// <param name="Errors">How many findings of severity error.</param>
/// <param name="Warnings">How many findings of severity warning.</param>
/// <param name="FailedRules">The rules that failed at least once, each once.</param>
internal sealed record Digest(IReadOnlyList<KeyValuePair<string, string>> Verdicts, int Errors, int Warnings, IReadOnlyList<string> FailedRules)
{
    public static Digest Of(Report report) => new(
        [.. report.Verdicts],
        report.Counts.Error,
        report.Counts.Warning,
        [.. report.Findings.Where(f => f.Outcome == Outcome.Failed).Select(f => f.RuleId).Distinct(StringComparer.Ordinal)]);

    /// <summary>The same of a report as JSON.</summary>
    /// <exception cref="KeyNotFoundException">It is no report.</exception>
    /// <exception cref="InvalidOperationException">Likewise.</exception>
    /// <exception cref="FormatException">Likewise.</exception>
    public static Digest Of(JsonElement report) => new(
        [.. report.GetProperty("verdicts").EnumerateObject().Select(v => KeyValuePair.Create(v.Name, v.Value.GetString() ?? ""))],
        report.GetProperty("counts").GetProperty("error").GetInt32(),
        report.GetProperty("counts").GetProperty("warning").GetInt32(),
        [.. report.GetProperty("findings").EnumerateArray().Where(f => f.GetProperty("outcome").ValueEquals("failed"u8))
            .Select(f => f.GetProperty("ruleId").GetString() ?? "").Distinct(StringComparer.Ordinal)]);
}
