using Azwa.Rules.Binding;
using Azwa.Rules.Explanation;
using Azwa.Rules.Syntax;
using Azwa.Rules.Text;

namespace Azwa.Rules.Analysis;

/// <summary>Writes claims down, with the places at which rules and conditions stand.</summary>
internal sealed class ClaimWriter(Func<string, SourceText> sourceOf)
{
    private readonly ConditionText _text = new(norm => NormText.Value(norm, asOf: null) + NormText.Tolerance(norm));

    public string Text(Condition condition) => _text.Of(condition);

    public RuleSetClaim Of(ClaimKind kind, Answer answer, Rule rule, Node? at, string says, params IEnumerable<ClashingCondition> clash) =>
        new(kind, answer == Answer.Impossible, [rule.Id], rule.File, Position(rule.File, at?.Start ?? rule.Start), says, [.. clash]);

    public static RuleSetClaim Of(ClaimKind kind, Answer answer, Term term, Node at, string says) =>
        new(kind, answer == Answer.Impossible, [], term.Source.Name, term.Source.PositionOf(at.Start), says, []);

    public RuleSetClaim Of(ClaimKind kind, Answer answer, Rule one, Rule other, string says, params IEnumerable<ClashingCondition> clash) =>
        new(kind, answer == Answer.Impossible, [one.Id, other.Id], one.File, Position(one.File, one.Start), says, [.. clash]);

    /// <summary>The demands that cannot be met together, each under the rule that asks it.</summary>
    public IEnumerable<ClashingCondition> Clash(IEnumerable<Demand> demands, Func<Demand, Rule> owner) => demands.Select(d =>
    {
        var rule = owner(d);
        return new ClashingCondition(rule.Id, Answered(d), rule.File, Position(rule.File, d.Condition?.Syntax.Start ?? rule.Start));
    });

    private string Answered(Demand demand) => demand switch
    {
        { Condition: null } => $"na de termijn ({demand.Deadline!.Id})",
        { Wanted: TruthSet.True } => Text(demand.Condition),
        _ => $"niet waar: {Text(demand.Condition)}",
    };

    private Position Position(string file, int start) => sourceOf(file).PositionOf(start);
}
