using Azwa.Rules.Diagnostics;
using Azwa.Rules.Findings;
using Azwa.Rules.Syntax;
using Azwa.Rules.Text;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Binding;

/// <summary>Binds the examples of a rule: patches on the complete agenda and what must come of them.</summary>
internal sealed class ExampleBinder(BindingContext context, SourceText source, string rule, Window window)
{
    public IReadOnlyList<Example> Bind(Node? node)
    {
        var examples = new List<Example>();
        foreach (var item in context.Items(source, "examples", node))
        {
            if (NodeFields.Open(source, context.Diagnostics, "voorbeeld", item) is { } fields)
            {
                examples.Add(Example(fields, item));
                fields.Close();
            }
        }

        return examples;
    }

    private Example Example(NodeFields fields, Node item)
    {
        var patches = new List<(string, Node?)>();
        foreach (var scalar in context.Values(source, "remove", fields.Node("remove")))
        {
            patches.Add((Pointer(scalar, null), null));
        }

        foreach (var (key, value) in context.Entries(source, "set", fields.Node("set")))
        {
            patches.Add((Pointer(key, value), value));
        }

        var profile = fields.Choice("profile", Names.Profiles);
        var severity = fields.Choice("severity", Names.Severities);
        var (expected, outcome) = Expected(fields);
        var name = fields.RequiredText("name");
        return new Example(
            name,
            item,
            patches,
            AsOf(fields, name),
            profile is null ? null : (Profile)Array.IndexOf(Names.Profiles, profile),
            expected,
            outcome,
            fields.Text("at"),
            severity is null ? null : (Severity)Array.IndexOf(Names.Severities, severity),
            fields.Texts("lists") ?? [],
            fields.Texts("notLists") ?? [],
            Verdicts(fields));
    }

    private DateOnly? AsOf(NodeFields fields, string name)
    {
        var asOf = fields.Date("asOf");
        if (asOf is { } day && !window.Holds(day))
        {
            var nearest = Figures.Iso(window.Nearest(day));
            context.Report(Descriptors.ExampleOutsideWindow, source, fields.Node("asOf")!, name, Figures.Iso(day), rule, nearest);
        }

        return asOf;
    }

    /// <summary>Counts by outcome, or one outcome; 'none' is counts without any: the rule has no evaluation at all.</summary>
    private (IReadOnlyDictionary<Outcome, int>? Counts, Outcome? Outcome) Expected(NodeFields fields)
    {
        var expect = fields.Node("expect");
        fields.Required("expect");
        switch (expect)
        {
            case ScalarNode { Value: "none" }:
                return (new Dictionary<Outcome, int>(), null);
            case ScalarNode scalar:
                return (null, Outcome(scalar));
            case MappingNode mapping:
                var counts = new Dictionary<Outcome, int>();
                foreach (var (key, value) in mapping.Entries)
                {
                    if (Outcome(key) is { } outcome && context.Value(source, key.Value, value) is { } number
                        && fields.Scalars.WholeNumber(key.Value, number, 0, 100_000) is { } count)
                    {
                        counts[outcome] = (int)count;
                    }
                }

                return (counts, null);
            default:
                context.Value(source, "expect", expect);
                return (null, null);
        }
    }

    private Outcome? Outcome(ScalarNode scalar)
    {
        var index = Array.IndexOf(Names.Outcomes, scalar.Value);
        if (index >= 0)
        {
            return (Outcome)index;
        }

        context.ReportUnknown(source, scalar, new Words("uitkomst", "outcome"), scalar.Value, Names.Outcomes.Append("none"));
        return null;
    }

    private Dictionary<string, string> Verdicts(NodeFields fields)
    {
        var verdicts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in context.Entries(source, "verdicts", fields.Node("verdicts")))
        {
            if (!context.Verdicts.TryGetValue(key.Value, out var definition))
            {
                context.ReportUnknown(source, key, new Words("oordeel", "verdict"), key.Value, context.Verdicts.Keys);
            }
            else if (context.Value(source, key.Value, value) is { } scalar && fields.Scalars.Choice(key.Value, scalar, definition.Order) is { } word)
            {
                verdicts[key.Value] = word;
            }
        }

        return verdicts;
    }

    /// <summary>A pointer to a place that an agenda can have, for a value that can stand there; null removes what is there.</summary>
    private string Pointer(ScalarNode scalar, Node? value)
    {
        if (scalar.Value.StartsWith('/'))
        {
            PatchFormat.Check(source, context.Diagnostics, scalar, value);
        }
        else
        {
            context.Report(Descriptors.BadPointer, source, scalar, scalar.Value);
        }

        return scalar.Value;
    }
}
