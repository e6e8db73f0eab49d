using Azwa.Rules.Binding;
using Azwa.Rules.Facts;

namespace Azwa.Rules.Compilation;

/// <summary>Finds the bounds of a rule for a fact: what its conditions compare, with the figures as they are there.</summary>
internal sealed class RuleBounds
{
    private const string Day = "asOf";

    private readonly List<RuleBound> _found = [];
    private readonly EvaluationContext _context;
    private readonly Condition? _check;

    private RuleBounds(Rule rule, EvaluationContext context)
    {
        _context = context;
        _check = Settled(rule.Check);
    }

    public static IReadOnlyList<RuleBound> Of(Rule rule, Fact fact, EvaluationContext context)
    {
        var bounds = new RuleBounds(rule, context);
        bounds.Collect(rule.When, fact);
        bounds.Collect(rule.Check, fact);
        if (rule.Deadline is { } deadline)
        {
            bounds._found.Add(new RuleBound { Field = Day, Path = null, IsLeast = false, Date = context.Norms.Date(deadline), Norm = deadline.Id, IsCheck = false });
        }

        return bounds._found.Count == 0 ? [] : Array.AsReadOnly(bounds._found.Distinct().ToArray());
    }

    /// <summary>A check that is a name for a condition of the same fact is that condition.</summary>
    private static Condition? Settled(Condition? check) => check is TermCondition { Navigate: null } term ? Settled(term.Term.Holds) : check;

    private void Collect(Condition? condition, Fact fact)
    {
        switch (condition)
        {
            case AllCondition or AnyCondition or NotCondition:
                foreach (var part in Conditions.Joined(condition))
                {
                    Collect(part, fact);
                }

                break;
            case TermCondition term when (term.Navigate is null ? fact : term.Navigate(fact)) is { } subject:
                Collect(term.Term.Holds, subject);
                break;
            case QuantifierCondition quantifier:
                foreach (var child in quantifier.Children.Of(fact) ?? [])
                {
                    Collect(quantifier.With, child);
                    Collect(quantifier.That, child);
                }

                break;
            case CompareCondition compare:
                Compare(compare, fact);
                break;
            case MeetsCondition meets:
                Meet(meets, fact);
                break;
        }
    }

    private void Compare(CompareCondition compare, Fact fact)
    {
        var (number, date, norm) = compare.Operand switch
        {
            NumberOperand literal => (literal.Value, null, null),
            DateOperand literal => (null, literal.Value, null),
            NormOperand { Norm: DateNorm day } => (null, _context.Norms.Date(day), day.Id),
            NormOperand { Norm: YearNorm year } => (_context.Norms.Year(year), null, year.Id),
            FieldOperand { Field: var other } when other.OwnerOf(fact) is { } owner => (other.Field.Number?.Invoke(owner), DateOf(other.Field, owner), null),
            _ => (default(decimal?), default(DateOnly?), default(string)),
        };
        if (number is not null || date is not null)
        {
            Add(compare.Field, fact, compare.AtLeast, number, number, date, norm, compare);
        }
    }

    private DateOnly? DateOf(Field field, Fact owner) => field.IsAsOf ? _context.AsOf : field.Date?.Invoke(owner);

    private void Meet(MeetsCondition meets, Fact fact)
    {
        var target = Target.For(meets.Norm, Agenda.Of(fact), _context);
        if (target.Lower is { } lower)
        {
            Add(meets.Field, fact, isLeast: true, lower, target.LowestMet, null, meets.Norm.Id, meets);
        }

        if (target.Upper is { } upper)
        {
            Add(meets.Field, fact, isLeast: false, upper, target.HighestMet, null, meets.Norm.Id, meets);
        }
    }

    private void Add(FieldRef field, Fact fact, bool isLeast, decimal? number, decimal? tolerated, DateOnly? date, string? norm, Condition condition) => _found.Add(new RuleBound
    {
        Field = field.Field.IsAsOf ? Day : field.Name,
        Path = field.Field.IsAsOf ? null : field.PathFor(fact),
        IsLeast = isLeast,
        Number = number,
        Tolerated = tolerated,
        Date = date,
        Norm = norm,
        IsCheck = ReferenceEquals(condition, _check),
    });
}
