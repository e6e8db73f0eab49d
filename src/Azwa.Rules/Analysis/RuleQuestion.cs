using Azwa.Rules.Binding;
using Azwa.Rules.Compilation;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Analysis;

/// <summary>
/// What can be asked of a rule for facts of one kind: which goals lead to an outcome. It follows
/// <see cref="CompiledRule.Conclude"/>.
/// </summary>
internal sealed class RuleQuestion
{
    private readonly Formula? _deadline;
    private readonly Formula? _deviation;
    private readonly Formula? _remark;
    private readonly Severity _severity;

    /// <param name="space">A space of the kind.</param>
    /// <param name="norms">The norms on its days.</param>
    /// <param name="rule">A rule for facts of its type.</param>
    /// <param name="severity">The severity of the rule for the kind.</param>
    public RuleQuestion(Space space, NormTable norms, Rule rule, Severity severity)
    {
        var builder = new FormulaBuilder(space, norms);
        When = rule.When is null ? new AndFormula([]) : builder.Of(rule.When);
        Check = builder.Of(rule.Check);
        _deadline = rule.Deadline is null ? null : builder.OnOrBefore(rule.Deadline);
        _deviation = rule.Deviation is null ? null : builder.Filled(rule.Deviation);
        _remark = rule.Remark is null ? null : builder.Filled(rule.Remark);
        _severity = severity;
    }

    public Formula When { get; }

    public Formula Check { get; }

    /// <summary>Whether the rule speaks, and its check comes to one of some values.</summary>
    public IReadOnlyList<Goal> Speaks(TruthSet check) => [new Goal(When, TruthSet.True), new Goal(Check, check)];

    /// <summary>The ways to come to an outcome, each of them goals that are to be met together; none when the rule has no such outcome.</summary>
    public IEnumerable<IReadOnlyList<Goal>> WaysTo(Outcome outcome)
    {
        switch (outcome)
        {
            case Outcome.NotApplicable:
                return [[new Goal(When, TruthSet.False)]];
            case Outcome.Passed:
                return [Speaks(TruthSet.True)];
            case Outcome.Pending:
                return _deadline is null ? [] : [[.. Speaks(TruthSet.NotTrue), new Goal(_deadline, TruthSet.True)]];
            case Outcome.Undetermined:
                return [[new Goal(When, TruthSet.Unknown)], [.. Speaks(TruthSet.Unknown), .. NotPending()]];
            case Outcome.Deviated:
                return _deviation is null ? [] : [[.. Fails(), new Goal(_deviation, TruthSet.True)]];
            case Outcome.Noted when _severity == Severity.Info:
                return [[.. Fails(), .. NotDeviated()]];
            case Outcome.Noted:
                return _remark is null ? [] : [[.. Fails(), .. NotDeviated(), new Goal(_remark, TruthSet.True)]];
            case Outcome.Failed:
                return _severity == Severity.Info ? [] : [[.. Fails(), .. NotDeviated(), .. _remark is null ? [] : new[] { new Goal(_remark, TruthSet.False) }]];
            default:
                return [];
        }
    }

    /// <summary>The key of the rule that a goal speaks of.</summary>
    public string NameOf(Goal goal) => goal.Formula switch
    {
        var formula when formula == When => "when",
        var formula when formula == Check => "check",
        var formula when formula == _deadline => "deadline",
        var formula when formula == _deviation => "deviation",
        _ => "remark",
    };

    private IEnumerable<Goal> Fails() => [.. Speaks(TruthSet.False), .. NotPending()];

    private IEnumerable<Goal> NotPending() => _deadline is null ? [] : [new Goal(_deadline, TruthSet.False)];

    private IEnumerable<Goal> NotDeviated() => _deviation is null ? [] : [new Goal(_deviation, TruthSet.False)];
}
