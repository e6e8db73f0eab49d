using Azwa.Rules.Facts;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Binding;

/// <summary>All rule files with their types settled; immutable.</summary>
internal sealed record BoundRuleSet(
    string Id,
    string Version,
    string Sha256,
    Catalogus Catalogus,
    Register Register,
    IReadOnlyDictionary<string, Norm> Norms,
    IReadOnlyDictionary<string, Term> Terms,
    IReadOnlyList<VerdictDefinition> Verdicts,
    IReadOnlyList<Rule> Rules,
    IReadOnlyList<Overlay> Overlays)
{
    /// <summary>The first day that can be judged.</summary>
    public DateOnly FirstDay { get; } = FirstDays.Of(Norms.Values, Rules, Verdicts);

    /// <summary>With only the rules that hold on a day.</summary>
    public BoundRuleSet On(DateOnly day) => Rules.All(r => r.Window.Holds(day)) ? this : this with { Rules = [.. Rules.Where(r => r.Window.Holds(day))] };
}

/// <summary>How outcomes become a verdict: the values from best to worst, and what each outcome but failed contributes.</summary>
internal sealed record VerdictDefinition(
    string Name,
    bool IsInternal,
    IReadOnlyList<string> Order,
    IReadOnlyDictionary<Outcome, string> Columns,
    CombinedVerdict? Combined);

/// <summary>A verdict that follows from others: all of them as named, or not yet while there is time, or otherwise.</summary>
internal sealed record CombinedVerdict(IReadOnlyDictionary<string, string> All, string Then, DateNorm Until, string While, string Otherwise);
