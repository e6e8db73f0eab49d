using System.Globalization;
using Azwa.Rules.Diagnostics;
using Azwa.Rules.Facts;
using Azwa.Rules.Syntax;
using Azwa.Rules.Text;
using Azwa.Rules.Witnesses;

namespace Azwa.Rules.Tests.TestInput;

/// <summary>The shipped rules many times over, each copy under an id of its own.</summary>
internal static class RuleCopies
{
    private static readonly string[] Keys = ["for", "when", "check"];

    /// <summary>Every copy asks the same.</summary>
    public static RuleSet Plain(int times) => Bind(times, (rule, _) => rule);

    /// <summary>Every copy asks something else: other bounds and days, and one text more, in turns as an alternative, as a condition and as a demand.</summary>
    public static RuleSet Varied(int times) => Bind(times, Vary);

    private static RuleSet Bind(int times, Func<MappingNode, int, MappingNode> vary)
    {
        var result = RuleSet.FromSources([.. RuleFiles.Embedded().Select(file => Repeat(file, times, vary))], new DiagnosticBag());
        Assert.True(result.RuleSet is not null, string.Join('\n', result.Diagnostics));
        return result.RuleSet;
    }

    private static SourceText Repeat(SourceText file, int times, Func<MappingNode, int, MappingNode> vary)
    {
        if (Document.Parse(file, new DiagnosticBag())?.Root is not MappingNode root || root.Find("rules")?.Value is not SequenceNode { Items.Length: > 0 } rules)
        {
            return file;
        }

        var defaults = root.Find("defaults")?.Value as MappingNode;
        var copies =
            from copy in Enumerable.Range(0, times)
            from rule in rules.Items.Cast<MappingNode>()
            select copy == 0 ? rule : vary(With(WithDefaults(rule, defaults), "id", Text(Value(rule, "id") + Invariant($"-{copy}"))), copy);
        var text = root.Entries.Where(e => e.Key.Value != "rules").Select(e => $"{e.Key.Value}: {FlowYaml.Of(Quoted(e.Value))}\n")
            .Append("rules:\n").Concat(copies.Select(rule => $"  - {FlowYaml.Of(Quoted(rule))}\n"));
        return SourceText.From(file.Name, string.Concat(text));
    }

    private static MappingNode Vary(MappingNode rule, int copy)
    {
        var type = FactTypes.Get(Value(rule, "for")!);
        var texts = type.Fields.Where(f => f is { Type: FieldType.Text, IsFixed: false }).ToList();
        var (check, when) = (Shift(rule.Find("check")!.Value, copy), rule.Find("when") is { Value: not ScalarNode { Value: "none" } } entry ? Shift(entry.Value, copy) : null);
        var shifted = when is null ? With(rule, "check", check) : With(With(rule, "check", check), "when", when);
        if (texts.Count == 0)
        {
            return shifted;
        }

        var filled = Group("filled", Text(texts[copy % texts.Count].Name));

        // A message may name the children that fail a check about all or some of them; with an alternative it cannot.
        var ofChildren = check is MappingNode { Entries: [{ Key.Value: "every" or "some" }] };
        return (copy % 3) switch
        {
            _ when ofChildren => With(shifted, "when", when is null ? filled : Group("all", List(when, filled))),
            0 => With(shifted, "check", Group("all", List(check, filled))),
            1 => With(shifted, "check", Group("any", List(check, filled))),
            _ => With(shifted, "when", when is null ? filled : Group("all", List(when, filled))),
        };
    }

    /// <summary>Makes the figures and days of comparisons so many more.</summary>
    private static Node Shift(Node node, int by) => node switch
    {
        MappingNode mapping => new MappingNode(0, [.. mapping.Entries.Select(e => e with { Value = e.Key.Value == "value" ? Shifted(e.Value, by) : Shift(e.Value, by) })]),
        SequenceNode sequence => List([.. sequence.Items.Select(item => Shift(item, by))]),
        _ => node,
    };

    private static Node Shifted(Node value, int by) =>
        value is not ScalarNode scalar ? value
        : decimal.TryParse(scalar.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? new ScalarNode(0, Invariant($"{number + by}"), quoted: false)
        : DateOnly.TryParseExact(scalar.Value, "yyyy-MM-dd", out var day) ? new ScalarNode(0, Invariant($"{day.AddDays(by):yyyy-MM-dd}"), quoted: false)
        : value;

    // What stands on a line of its own needs no quotes where it would on a line with others.
    private static Node Quoted(Node node) => node switch
    {
        MappingNode mapping => new MappingNode(0, [.. mapping.Entries.Select(e => e with { Value = Quoted(e.Value) })]),
        SequenceNode sequence => List([.. sequence.Items.Select(Quoted)]),
        ScalarNode { Quoted: false } scalar when scalar.Value.Contains(' ', StringComparison.Ordinal) => Text(scalar.Value),
        _ => node,
    };

    private static MappingNode WithDefaults(MappingNode rule, MappingNode? defaults) =>
        Keys.Where(key => rule.Find(key) is null).Aggregate(rule, (all, key) => defaults?.Find(key) is { } entry ? With(all, key, entry.Value) : all);

    private static MappingNode With(MappingNode rule, string key, Node value) =>
        new(0, [.. rule.Entries.Where(e => e.Key.Value != key), new Entry(Text(key), value)]);

    private static string? Value(MappingNode rule, string key) => (rule.Find(key)?.Value as ScalarNode)?.Value;

    private static MappingNode Group(string key, Node value) => new(0, [new Entry(Text(key), value)]);

    private static SequenceNode List(params Node[] items) => new(0, items);

    private static ScalarNode Text(string text) => new(0, text, quoted: true);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
