using Azwa.Rules.Facts;
using Azwa.Rules.Findings;
using Azwa.Rules.Witnesses;

namespace Azwa.Rules.Verification;

/// <summary>Writes a case as an example of a rule, in YAML on one line, with the outcomes that the rules give now.</summary>
internal static class ExampleText
{
    /// <param name="name">The name of the example.</param>
    /// <param name="example">The case.</param>
    /// <param name="usualDay">The day as of which an example of the rule is judged when it names none.</param>
    /// <param name="counts">Whether it matters for how many facts the rule passes or does not apply.</param>
    public static string Of(string name, ExampleCase example, DateOnly usualDay, bool counts = false)
    {
        var keys = new List<string> { "name: " + FlowYaml.Scalar(name) };
        var changes = example.Changes.All;
        if (changes.Any(c => c.Value is null))
        {
            keys.Add($"remove: [{string.Join(", ", changes.Where(c => c.Value is null).Select(c => FlowYaml.Scalar(c.Pointer)))}]");
        }

        if (changes.Any(c => c.Value is not null))
        {
            keys.Add($"set: {{ {string.Join(", ", changes.Where(c => c.Value is not null).Select(c => $"{FlowYaml.Scalar(c.Pointer)}: {FlowYaml.Of(c.Value)}"))} }}");
        }

        if (example.Profile != Profile.Opdracht)
        {
            keys.Add("profile: " + Names.Of(example.Profile));
        }

        if (example.Day != usualDay)
        {
            keys.Add("asOf: " + Figures.Iso(example.Day));
        }

        keys.AddRange(counts ? [Calm(example)] : Expectation(example));
        return $"{{ {string.Join(", ", keys)} }}";
    }

    private static IEnumerable<string> Expectation(ExampleCase example)
    {
        var outcomes = example.Outcomes().ToList();
        var telling = outcomes.Where(o => o.Outcome is not (Outcome.Passed or Outcome.NotApplicable)).ToList();
        if (telling is [var only])
        {
            yield return "expect: " + Names.Of(only.Outcome);
            yield return "at: " + FlowYaml.Scalar(Place(example, only.Fact));
            yield break;
        }

        yield return "expect: " + (telling.Count > 0 ? $"{{ {Counts(telling)} }}"
            : outcomes.Count == 0 ? "none"
            : Names.Of(outcomes.Exists(o => o.Outcome == Outcome.Passed) ? Outcome.Passed : Outcome.NotApplicable));
    }

    /// <summary>Both counts, also when one is zero: a fact too many is told by either.</summary>
    private static string Calm(ExampleCase example)
    {
        var outcomes = example.Outcomes().ToList();
        return $"expect: {{ passed: {outcomes.Count(o => o.Outcome == Outcome.Passed)}, notApplicable: {outcomes.Count(o => o.Outcome == Outcome.NotApplicable)} }}";
    }

    private static string Counts(IEnumerable<(Fact Fact, Outcome Outcome)> outcomes) =>
        string.Join(", ", outcomes.CountBy(o => o.Outcome).OrderBy(c => c.Key).Select(c => $"{Names.Of(c.Key)}: {c.Value}"));

    private static string Place(ExampleCase example, Fact fact) => example.Rule.Rule.At?.PathFor(fact) ?? fact.Path;
}
