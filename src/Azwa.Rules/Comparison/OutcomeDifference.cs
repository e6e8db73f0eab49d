using Azwa.Rules.Analysis;
using Azwa.Rules.Binding;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Comparison;

/// <summary>Whether two versions of a rule can come to different outcomes for the same fact on the same day.</summary>
internal static class OutcomeDifference
{
    private static readonly Outcome[] Outcomes = [.. Enum.GetValues<Outcome>()];

    /// <summary>Over all kinds of facts and all profiles.</summary>
    /// <param name="days">The days, with the rule set and the norms of the first version.</param>
    /// <param name="rule">The first version.</param>
    /// <param name="otherDays">The rule set and the norms of the second version.</param>
    /// <param name="other">The second version, for facts of the same type.</param>
    public static Answer Between(AnalysedDays days, Rule rule, AnalysedDays otherDays, Rule other)
    {
        var answer = Answer.Impossible;
        foreach (var (kind, before, after) in Weights(days, rule, otherDays, other))
        {
            if (before is null != after is null)
            {
                return Answer.Possible;
            }

            if (before is { } severity && after is { } otherSeverity)
            {
                answer = Answers.Worst(answer, () => Between(days, kind, rule, severity, otherDays, other, otherSeverity));
            }
        }

        return answer;
    }

    /// <summary>How two versions weigh for each kind of facts that both catalogues have: each pair of severities of some profile once, null where a version says nothing.</summary>
    public static IEnumerable<(Kind Kind, Severity? Before, Severity? After)> Weights(AnalysedDays days, Rule rule, AnalysedDays otherDays, Rule other)
    {
        var places = otherDays.Set.Catalogus.Kinds.Of(rule.Type).Index().ToDictionary(k => k.Item.Label, k => k.Index, StringComparer.Ordinal);
        return days.Set.Catalogus.Kinds.Of(rule.Type).Index()
            .Where(kind => places.ContainsKey(kind.Item.Label))
            .SelectMany(kind => Enum.GetValues<Profile>().Select(profile =>
                (kind.Item, rule.Variants[kind.Index]?.Severities[profile], other.Variants[places[kind.Item.Label]]?.Severities[profile])).Distinct());
    }

    private static Answer Between(AnalysedDays days, Kind kind, Rule rule, Severity severity, AnalysedDays otherDays, Rule other, Severity otherSeverity) =>
        Changes(days, kind, rule, severity, otherDays, other, otherSeverity)
            .Select(c => c.Answer)
            .FirstOrDefault(a => a != Answer.Impossible, Answer.Impossible);

    /// <summary>Each pair of different outcomes that the versions may come to for facts of one kind.</summary>
    public static IEnumerable<(Outcome Before, Outcome After, Answer Answer)> Changes(
        AnalysedDays days, Kind kind, Rule rule, Severity severity, AnalysedDays otherDays, Rule other, Severity otherSeverity)
    {
        var space = new Space(rule.Type, kind, days.Set.Catalogus.Kinds, days.Set.Catalogus.Vulling, days.Days);
        var question = new RuleQuestion(space, days.Norms, rule, severity);
        var otherQuestion = new RuleQuestion(space, otherDays.Norms, other, otherSeverity);
        return
            from before in Outcomes
            from after in Outcomes
            where before != after
            let answer = Worst(question.WaysTo(before).SelectMany(_ => otherQuestion.WaysTo(after), (a, b) => Solver.Solve(space, [.. a, .. b]).Answer))
            where answer != Answer.Impossible
            select (before, after, answer);
    }

    private static Answer Worst(IEnumerable<Answer> answers)
    {
        var worst = Answer.Impossible;
        foreach (var answer in answers.TakeWhile(_ => worst != Answer.Possible))
        {
            worst = Answers.Worst(worst, () => answer);
        }

        return worst;
    }
}
