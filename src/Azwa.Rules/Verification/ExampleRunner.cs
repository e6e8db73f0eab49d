using Azwa.Rules.Binding;
using Azwa.Rules.Compilation;
using Azwa.Rules.Conclusions;
using Azwa.Rules.Engine;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;
using Azwa.Rules.Syntax;
using Azwa.Rules.Text;

namespace Azwa.Rules.Verification;

/// <summary>
/// Runs the examples that rules carry: patches on the complete agenda, and what must come of them. An example that names no day is judged
/// as of the usual one, or the nearest on which its rule holds.
/// </summary>
internal sealed class ExampleRunner(
    ExampleAgendas agendas, DateOnly asOf, IRuleEngine engine, Func<Profile, DateOnly, CompiledRuleSet> rules, Func<Rule, SourceText> sourceOf)
{
    private readonly Dictionary<CompiledRuleSet, PreparedRules> _prepared = [];

    public IEnumerable<ExampleResult> Run(Rule rule)
    {
        foreach (var example in rule.Examples)
        {
            yield return Result(rule, example.Name, example.Syntax, Fault(rule, example));
        }

        if (!rule.Examples.Any(e => Outcomes(e).Contains(Outcome.Passed)))
        {
            yield return Result(rule, null, rule.Syntax, "de regel heeft geen voorbeeld dat slaagt (passed)");
        }

        if (!rule.Examples.SelectMany(Outcomes).Any(o => o is not (Outcome.Passed or Outcome.NotApplicable)))
        {
            yield return Result(rule, null, rule.Syntax, "de regel heeft geen voorbeeld dat niet slaagt");
        }
    }

    private static IEnumerable<Outcome> Outcomes(Example example) =>
        example.ExpectedOutcome is { } outcome ? [outcome] : example.Expected?.Keys ?? [];

    private ExampleResult Result(Rule rule, string? example, Node node, string? fault)
    {
        var source = sourceOf(rule);
        return new ExampleResult(rule.Id, example, source.Name, source.PositionOf(node.Start), fault);
    }

    private string? Fault(Rule rule, Example example)
    {
        var (agenda, fault) = agendas.Of(example);
        if (agenda is null)
        {
            return fault;
        }

        var profile = example.Profile ?? Profile.Opdracht;
        var day = example.AsOf ?? rule.Window.Nearest(asOf);
        var set = rules(profile, day);
        var context = set.ContextFor(day);
        var facts = set.Bound.Catalogus.FactsOf(agenda);
        if (example.Verdicts.Count == 0 && engine is EmbeddedEngine)
        {
            // Only verdicts need the other rules, and mutants ask for the same example a thousand times.
            var compiled = set.Rules.FirstOrDefault(r => r.Id == rule.Id);
            return Difference(
                example, compiled is null ? [] : [.. facts.All.Where(compiled.AppliesTo).Select(f => new Evaluation(compiled, f, compiled.Evaluate(f, context)))], null);
        }

        var prepared = Prepared(set);
        var sink = new RuleSink(rule, new ReportBuilder(prepared.Frame(Language.Nl), facts, context));
        prepared.Runner.Run(facts.All, context, sink);
        return Difference(example, sink.Evaluations, sink.Report.ToReport(agenda, engine.Name).Verdicts);
    }

    private PreparedRules Prepared(CompiledRuleSet set)
    {
        if (!_prepared.TryGetValue(set, out var prepared))
        {
            prepared = new PreparedRules(set, engine, () => []);
            _prepared.Add(set, prepared);
        }

        return prepared;
    }

    private static string? Difference(Example example, List<Evaluation> evaluations, Verdicts? verdicts)
    {
        var counts = evaluations.CountBy(e => e.Outcome).ToDictionary(c => c.Key, c => c.Value);
        var found = string.Join(", ", counts.OrderBy(c => c.Key).Select(c => $"{Names.Of(c.Key)}: {c.Value}"));
        if (!Fits(example, counts))
        {
            return $"verwacht {Expectation(example)}, gevonden {(found.Length == 0 ? "geen uitkomst" : found)}";
        }

        var telling = evaluations.Where(e => e.Outcome is not (Outcome.Passed or Outcome.NotApplicable)).ToList();
        if (example.At is { } at && !telling.Exists(e => e.Path == at))
        {
            return $"verwacht op {at}, gevonden op {string.Join(", ", telling.Select(e => e.Path))}";
        }

        if (example.Severity is { } severity && telling.Find(e => e.Rule.SeverityOf(e.Fact) != severity) is { } other)
        {
            return $"verwacht severity {Names.Of(severity)}, gevonden {Names.Of(other.Rule.SeverityOf(other.Fact))}";
        }

        var requirements = telling.SelectMany(e => e.Rule.VariantFor(e.Fact).Requirements).ToHashSet(StringComparer.Ordinal);
        if (example.Lists.FirstOrDefault(id => !requirements.Contains(id)) is { } absent)
        {
            return $"verwacht eis {absent}, gevonden {string.Join(", ", requirements)}";
        }

        if (example.NotLists.FirstOrDefault(requirements.Contains) is { } present)
        {
            return $"eis {present} wordt genoemd en hoort er niet bij";
        }

        return example.Verdicts.Where(v => verdicts![v.Key] != v.Value)
            .Select(v => $"verwacht oordeel {v.Key}: {v.Value}, gevonden {verdicts![v.Key]}")
            .FirstOrDefault();
    }

    /// <summary>A bare outcome other than passed is that of one evaluation, the others pass or do not apply; passed is that of all that apply.</summary>
    private static bool Fits(Example example, Dictionary<Outcome, int> counts)
    {
        int Of(Outcome outcome) => counts.GetValueOrDefault(outcome);
        var calm = Of(Outcome.Passed) + Of(Outcome.NotApplicable);
        var all = counts.Values.Sum();
        return example.ExpectedOutcome switch
        {
            null => example.Expected is { } expected
                && (expected.Count == 0 ? all == 0 : expected.All(e => Of(e.Key) == e.Value) && all - calm == expected.Where(e => e.Key is not (Outcome.Passed or Outcome.NotApplicable)).Sum(e => e.Value)),
            Outcome.Passed => Of(Outcome.Passed) > 0 && calm == all,
            Outcome.NotApplicable => all > 0 && Of(Outcome.NotApplicable) == all,
            { } outcome => Of(outcome) == 1 && calm == all - 1,
        };
    }

    private static string Expectation(Example example) => example switch
    {
        { ExpectedOutcome: { } outcome } => Names.Of(outcome),
        { Expected: { Count: > 0 } counts } => string.Join(", ", counts.Select(c => $"{Names.Of(c.Key)}: {c.Value}")),
        _ => "geen uitkomst",
    };

    /// <summary>Keeps what one rule came to, and passes all on.</summary>
    private sealed class RuleSink(Rule rule, ReportBuilder report) : IEvaluationSink
    {
        public List<Evaluation> Evaluations { get; } = [];

        public ReportBuilder Report { get; } = report;

        public void Add(CompiledRule compiled, Fact fact, Outcome outcome)
        {
            if (compiled.Id == rule.Id)
            {
                Evaluations.Add(new Evaluation(compiled, fact, outcome));
            }

            Report.Add(compiled, fact, outcome);
        }
    }
}
