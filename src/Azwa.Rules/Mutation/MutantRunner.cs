using Azwa.Rules.Analysis;
using Azwa.Rules.Binding;
using Azwa.Rules.Comparison;
using Azwa.Rules.Compilation;
using Azwa.Rules.Engine;
using Azwa.Rules.Findings;
using Azwa.Rules.Text;
using Azwa.Rules.Verification;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Mutation;

/// <summary>Tries the examples of the rules on each mutant, and looks for one that would catch what they miss.</summary>
/// <param name="set">The rules, which their examples hold of.</param>
/// <param name="complete">The agenda that examples change.</param>
/// <param name="asOf">The day as of which examples are judged.</param>
/// <param name="sourceOf">The text of a file.</param>
internal sealed class MutantRunner(BoundRuleSet set, Werkagenda complete, DateOnly asOf, Func<string, SourceText> sourceOf)
{
    private readonly ExampleAgendas _agendas = new(complete);
    private readonly CompiledVersions _rules = new(set);
    private readonly DifferenceSearch _search = new(complete, asOf);

    public MutationReport Run()
    {
        var (planted, caught, equivalent) = (0, 0, 0);
        var survivors = new List<SurvivingMutant>();
        foreach (var mutant in new Mutants(set).All())
        {
            planted++;
            var versions = new CompiledVersions(mutant.Set);
            if (IsCaught(mutant, versions))
            {
                caught++;
            }
            else if (IsEquivalent(mutant))
            {
                equivalent++;
            }
            else
            {
                survivors.Add(new SurvivingMutant(
                    mutant.Subject,
                    mutant.Change,
                    mutant.Text,
                    mutant.File,
                    sourceOf(mutant.File).PositionOf(mutant.At.Start),
                    [.. mutant.Changed.Select(c => c.Before.Id)],
                    mutant.Changed.Select(c => Example(c.Before, c.After, versions)).FirstOrDefault(e => e is not null)));
            }
        }

        return new MutationReport(planted, caught, equivalent, survivors);
    }

    private bool IsCaught(Mutant mutant, CompiledVersions versions)
    {
        var runner = new ExampleRunner(_agendas, asOf, EmbeddedEngine.Instance, versions.Of, rule => sourceOf(rule.File));
        return mutant.Changed.Any(c => runner.Run(c.After).Any(r => !r.Holds));
    }

    private bool IsEquivalent(Mutant mutant)
    {
        var days = new AnalysedDays(set, new Window(set.FirstDay, DateOnly.MaxValue), new NormTable(set.Norms.Values, asOf));
        var others = days with { Set = mutant.Set, Norms = new NormTable(mutant.Set.Norms.Values, asOf) };
        return mutant.Changed.All(c => OutcomeDifference.Between(days, c.Before, others, c.After) == Answer.Impossible);
    }

    private CatchingExample? Example(Rule before, Rule after, CompiledVersions versions) =>
        _search.Find(before, _rules.Of, after, versions.Of) is { } found
            ? new CatchingExample(before.Id, ExampleText.Of("onderscheidt", found.Case, before.Window.Nearest(asOf), counts: IsCalm(found.Before) && IsCalm(found.After)))
            : null;

    /// <summary>Whether nothing is told: then only the number of such facts tells the versions apart.</summary>
    private static bool IsCalm(Outcome? outcome) => outcome is null or Outcome.Passed or Outcome.NotApplicable;
}
