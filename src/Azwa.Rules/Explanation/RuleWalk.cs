using Azwa.Rules.Binding;
using Azwa.Rules.Facts;

namespace Azwa.Rules.Explanation;

/// <summary>All that a rule speaks of, also through its terms and through the children that it looks at.</summary>
internal sealed class RuleWalk
{
    private readonly List<Term> _terms = [];
    private readonly List<Norm> _norms = [];
    private readonly List<string> _reads = [];

    public RuleWalk(Rule rule)
    {
        Visit(rule.When);
        Visit(rule.Check);
        Read(rule.Deviation);
        Read(rule.Remark);
        Add(rule.Deadline);
    }

    public IReadOnlyList<Term> Terms => _terms;

    public IReadOnlyList<Norm> Norms => _norms;

    public IReadOnlyList<string> Reads => _reads;

    private void Visit(Condition? condition)
    {
        switch (condition)
        {
            case AnyCondition any:
                any.Parts.ToList().ForEach(Visit);
                break;
            case AllCondition all:
                all.Parts.ToList().ForEach(Visit);
                break;
            case NotCondition not:
                Visit(not.Part);
                break;
            case TermCondition { Term: { } term }:
                if (!_terms.Contains(term))
                {
                    _terms.Add(term);
                    Visit(term.Holds);
                }

                break;
            case QuantifierCondition quantifier:
                Read([quantifier.Children.Type.Base]);
                Visit(quantifier.With);
                Visit(quantifier.That);
                break;
            default:
                foreach (var field in Conditions.FieldsOf(condition))
                {
                    Read(field);
                }

                Add(Conditions.NormOf(condition));
                break;
        }
    }

    private void Add(Norm? norm)
    {
        if (norm is null || _norms.Contains(norm))
        {
            return;
        }

        _norms.Add(norm);
        if (norm is RateNorm rate)
        {
            foreach (var population in new[] { rate.MinBase, rate.MaxBase, rate.MinBaseAtMost }.OfType<Field>())
            {
                Read(population.Reads);
            }
        }
    }

    private void Read(FieldRef? field)
    {
        // What the catalogue or the evaluation gives is read from no agenda.
        if (field is { Field: { IsFixed: false, IsAsOf: false } read })
        {
            Read(read.Reads);
        }
    }

    private void Read(IEnumerable<string> templates) => _reads.AddRange(templates.Where(t => !_reads.Contains(t)));
}
