using Azwa.Rules.Binding;
using Azwa.Rules.Compilation;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Conclusions;

/// <summary>An input that is missing: the field, and the place where it would stand.</summary>
internal sealed record MissingInput(FieldRef Field, string Path);

/// <summary>Finds why an evaluation is undetermined: the absent inputs of exactly those parts that are unknown.</summary>
internal sealed class MissingInputs(ConditionCompiler compiler, EvaluationContext context)
{
    /// <summary>Those of an evaluation; none when nothing is undetermined.</summary>
    public IReadOnlyList<MissingInput> Of(Evaluation evaluation) =>
        evaluation.Missing ??= evaluation.Outcome == Outcome.Undetermined ? Of(evaluation.Rule, evaluation.Fact) : [];

    public IReadOnlyList<MissingInput> Of(CompiledRule rule, Fact fact)
    {
        var missing = new List<MissingInput>();
        var condition = rule.When(fact, context) == Truth.Unknown ? rule.Rule.When! : rule.Rule.Check;
        Collect(condition, fact, missing);
        return [.. missing.DistinctBy(m => (m.Path, m.Field.Field.Name))];
    }

    private void Collect(Condition condition, Fact fact, List<MissingInput> missing)
    {
        if (compiler.Part(condition)(fact, context) != Truth.Unknown)
        {
            return;
        }

        switch (condition)
        {
            case AllCondition all:
                Each(all.Parts, fact, missing);
                break;
            case AnyCondition any:
                Each(any.Parts, fact, missing);
                break;
            case NotCondition not:
                Collect(not.Part, fact, missing);
                break;
            case TermCondition term when (term.Navigate is null ? fact : term.Navigate(fact)) is { } owner:
                Collect(term.Term.Holds!, owner, missing);
                break;
            case QuantifierCondition quantifier when quantifier.Children.Of(fact) is { } children:
                foreach (var child in children)
                {
                    Each([.. new[] { quantifier.With, quantifier.That }.OfType<Condition>()], child, missing);
                }

                break;
            case QuantifierCondition quantifier:
                missing.Add(Absent(quantifier.Children, fact));
                break;
            case MeetsCondition meets:
                Add(meets.Field, fact, missing);
                var agenda = Agenda.Of(fact);
                foreach (var population in new[] { meets.Norm.MinBase, meets.Norm.MaxBase }.OfType<Field>().Distinct())
                {
                    Add(new FieldRef(population.Name, population, agenda.Type, null), agenda, missing);
                }

                break;
            default:
                foreach (var field in Binding.Conditions.FieldsOf(condition))
                {
                    Add(field, fact, missing);
                }

                break;
        }
    }

    private void Each(IReadOnlyList<Condition> parts, Fact fact, List<MissingInput> missing)
    {
        foreach (var part in parts)
        {
            Collect(part, fact, missing);
        }
    }

    private void Add(FieldRef field, Fact fact, List<MissingInput> missing)
    {
        if (!compiler.Filled(field)(fact))
        {
            missing.Add(new MissingInput(field, field.PathFor(fact)));
        }
    }

    // The field that counts a collection stands for it: gemeenten.aantal for gemeenten.
    private static MissingInput Absent(ChildrenRef children, Fact fact)
    {
        var agenda = Agenda.Of(fact);
        var count = agenda.Type.Find(children.Children.Name + ".aantal")!;
        return new MissingInput(new FieldRef(children.Name, count, agenda.Type, null), agenda.Resolve(count.At));
    }
}
