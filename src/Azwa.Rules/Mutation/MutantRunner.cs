using Azwa.Rules.Analysis;
using Azwa.Rules.Binding;
using Azwa.Rules.Compilation;
using Azwa.Rules.Findings;
using Azwa.Rules.Text;
using Azwa.Rules.Verification;

namespace Azwa.Rules.Mutation;

/// <summary>Tries the examples of the rules on each mutant.</summary>
/// <param name="set">The rules, which their examples hold of.</param>
/// <param name="asOf">The day as of which examples are judged.</param>
/// <param name="runner">Makes a runner of examples under other rules.</param>
/// <param name="sourceOf">The text of a file.</param>
internal sealed class MutantRunner(
    BoundRuleSet set, DateOnly asOf, Func<Func<Profile, DateOnly, CompiledRuleSet>, ExampleRunner> runner, Func<string, SourceText> sourceOf)
{
    public MutationReport Run()
    {
        var (planted, caught, equivalent) = (0, 0, 0);
        var survivors = new List<SurvivingMutant>();
        foreach (var mutant in new Mutants(set).All())
        {
            planted++;
            if (IsCaught(mutant))
            {
                caught++;
            }
            else if (IsEquivalent(mutant))
            {
                equivalent++;
            }
            else
            {
                var position = sourceOf(mutant.File).PositionOf(mutant.At.Start);
                survivors.Add(new SurvivingMutant(
                    mutant.Subject, mutant.Change, mutant.Text, mutant.File, position, [.. mutant.Changed.Select(c => c.Before.Id)]));
            }
        }

        return new MutationReport(planted, caught, equivalent, survivors);
    }

    private bool IsCaught(Mutant mutant)
    {
        var compiled = new Dictionary<(Profile, BoundRuleSet), CompiledRuleSet>();
        var examples = runner((profile, day) =>
        {
            var key = (profile, mutant.Set.On(day));
            if (!compiled.TryGetValue(key, out var rules))
            {
                rules = new CompiledRuleSet(key.Item2, profile);
                compiled.Add(key, rules);
            }

            return rules;
        });
        return mutant.Changed.Any(c => examples.Run(c.After).Any(r => !r.Holds));
    }

    private bool IsEquivalent(Mutant mutant)
    {
        var days = new AnalysedDays(set, new Window(set.FirstDay, DateOnly.MaxValue), new NormTable(set.Norms.Values, asOf));
        var others = days with { Set = mutant.Set, Norms = new NormTable(mutant.Set.Norms.Values, asOf) };
        return mutant.Changed.All(c => OutcomeDifference.Between(days, c.Before, others, c.After) == Answer.Impossible);
    }
}
