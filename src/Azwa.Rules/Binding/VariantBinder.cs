using Azwa.Rules.Diagnostics;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;
using Azwa.Rules.Syntax;
using Azwa.Rules.Text;

namespace Azwa.Rules.Binding;

/// <summary>
/// Settles, for each kind of fact in the catalogue, whether a rule applies and with which severity, verdict, requirements and sources:
/// those of the rule itself and those of every case that fits. At most one case sets severity or verdict.
/// </summary>
/// <param name="context">What is known already, and where faults go.</param>
/// <param name="source">The file of the rule.</param>
/// <param name="keys">What stands at each of <see cref="Keys"/>.</param>
/// <param name="inherited">Those of them that come from the defaults of the file.</param>
internal sealed class VariantBinder(BindingContext context, SourceText source, Dictionary<string, Node?> keys, IReadOnlyCollection<string> inherited)
{
    public static readonly string[] Keys = ["where", "cases", "severity", "verdict", "requirements", "sources"];

    public IReadOnlyList<RuleVariant?>? Bind(FactType type, int start)
    {
        if (context.Catalogus is null || context.Register is null)
        {
            return null;
        }

        var kinds = context.Catalogus.Kinds.Of(type);
        var where = Filter(keys["where"], type);
        var @base = new Part(start, null, Severity(keys["severity"]), Verdict(keys["verdict"]), Requirements(keys["requirements"]), Sources(keys["sources"]));
        var cases = context.Items(source, "cases", keys["cases"]).Select(node => Case(node, type)).OfType<Part>().ToList();
        var variants = new RuleVariant?[kinds.Count];
        var fits = false;
        for (var i = 0; i < kinds.Count; i++)
        {
            if (where is null || where.Fits(kinds[i]))
            {
                fits = true;
                variants[i] = Merge(kinds[i], @base, cases.FindAll(c => c.Where?.Fits(kinds[i]) != false), start);
            }
        }

        // Cases of the defaults are for all rules of a file together. A filter with a fault of its own fits everything.
        foreach (var part in inherited.Contains("cases") ? [] : cases.Where(c => !kinds.Any(k => where?.Fits(k) != false && c.Where?.Fits(k) != false)))
        {
            context.Diagnostics.Report(Descriptors.CaseFitsNowhere, source, part.Start);
        }

        if (!fits)
        {
            context.Diagnostics.Report(Descriptors.AppliesNowhere, source, keys["where"]?.Start ?? start);
            return null;
        }

        return variants;
    }

    private RuleVariant? Merge(Kind kind, Part @base, List<Part> cases, int start)
    {
        var label = kind.Label.Length == 0 ? "deze regel" : kind.Label;
        foreach (var (word, count) in new[] { ("severity", cases.Count(c => c.Severity is not null)), ("verdict", cases.Count(c => c.Verdict is not null)) })
        {
            if (count > 1)
            {
                context.Diagnostics.Report(Descriptors.TwoCases, source, keys["cases"]!.Start, label, word);
                return null;
            }
        }

        var severity = cases.Find(c => c.Severity is not null)?.Severity ?? @base.Severity;
        if (severity is null)
        {
            context.Diagnostics.Report(Descriptors.NoSeverity, source, start, label);
            return null;
        }

        var requirements = @base.Requirements.Concat(cases.SelectMany(c => c.Requirements)).Distinct(StringComparer.Ordinal).ToList();
        requirements.Sort((a, b) => Rank(a).CompareTo(Rank(b)));
        return new RuleVariant(
            severity,
            cases.Find(c => c.Verdict is not null)?.Verdict ?? @base.Verdict ?? new Dictionary<string, string>(StringComparer.Ordinal),
            requirements,
            [.. @base.Sources.Concat(cases.SelectMany(c => c.Sources)).DistinctBy(c => c.Id)]);
    }

    private Part? Case(Node node, FactType type)
    {
        if (NodeFields.Open(source, context.Diagnostics, "cases", node) is not { } fields)
        {
            return null;
        }

        var part = new Part(
            fields.Node("where")?.Start ?? fields.Start,
            Filter(fields.Node("where"), type),
            Severity(fields.Node("severity")),
            Verdict(fields.Node("verdict")),
            Requirements(fields.Node("requirements")),
            Sources(fields.Node("sources")));
        fields.Required("where");
        fields.Close();
        return part;
    }

    private KindFilter? Filter(Node? node, FactType type)
    {
        if (node is null)
        {
            return null;
        }

        var scope = new Scope(type);
        var kinds = context.Catalogus!.Kinds.Of(type);
        var tests = new List<KindTest>();
        foreach (var (key, value) in context.Entries(source, "where", node))
        {
            if (scope.Field(key.Value) is not { } field)
            {
                context.ReportUnknown(source, key, new Words("veld", "field"), key.Value, FixedNames(scope));
            }
            else if (!field.Field.IsFixed)
            {
                context.Report(Descriptors.NotFixed, source, key, key.Value, string.Join(", ", FixedNames(scope)));
            }
            else if (Words(key.Value, value, kinds) is { } words)
            {
                tests.Add(new KindTest(key.Value, words));
            }
        }

        return new KindFilter(tests);
    }

    /// <summary>Each word must occur in the catalogue: one that does not is a mistake, and the rule would silently not apply.</summary>
    private List<string>? Words(string field, Node node, IReadOnlyList<Kind> kinds)
    {
        var possible = kinds.Select(k => k.Fixed.GetValueOrDefault(field)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        Node[] nodes = node is SequenceNode sequence ? sequence.Items : [node];
        if (nodes.Length == 0)
        {
            context.Report(Descriptors.TooFewParts, source, node, field, "waarde");
            return null;
        }

        var scalars = nodes.Select(item => context.Value(source, field, item)).OfType<ScalarNode>().ToList();
        if (scalars.Count < nodes.Length)
        {
            return null;
        }

        if (scalars.Find(s => !possible.Contains(s.Value)) is { } wrong)
        {
            context.ReportUnknown(source, wrong, $"waarde van '{field}'", wrong.Value, possible);
            return null;
        }

        return [.. scalars.Select(s => s.Value)];
    }

    private Dictionary<Profile, Severity?>? Severity(Node? node)
    {
        switch (node)
        {
            case null:
                return null;
            case ScalarNode scalar:
                var severities = new Dictionary<Profile, Severity?>();
                var word = Word(scalar);
                foreach (var profile in Enum.GetValues<Profile>())
                {
                    severities[profile] = word;
                }

                return severities;
            case MappingNode mapping when NodeFields.Open(source, context.Diagnostics, "severity", mapping) is { } fields:
                severities = [];
                foreach (var profile in Enum.GetValues<Profile>())
                {
                    severities[profile] = fields.Scalar(Names.Of(profile)) is { } own ? Word(own) : null;
                    fields.Required(Names.Of(profile));
                }

                fields.Close();
                return severities;
            default:
                // Not null: that there is none would be an echo of what is wrong with it.
                context.Report(Descriptors.ExpectedValue, source, node, "severity", NodeFields.Describe(node));
                return [];
        }
    }

    private Severity? Word(ScalarNode scalar)
    {
        if (scalar.Value == "none")
        {
            return null;
        }

        var index = Array.IndexOf(Names.Severities, scalar.Value);
        if (index < 0)
        {
            context.ReportUnknown(source, scalar, "severity", scalar.Value, Names.Severities.Append("none"));
            return null;
        }

        return (Severity)index;
    }

    private Dictionary<string, string>? Verdict(Node? node)
    {
        if (node is null)
        {
            return null;
        }

        var verdict = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in node is ScalarNode { Value: "none" } ? [] : context.Entries(source, "verdict", node))
        {
            if (!context.Verdicts.TryGetValue(key.Value, out var definition) || definition.Combined is not null)
            {
                context.ReportUnknown(source, key, new Words("oordeel", "verdict"), key.Value, context.Verdicts.Values.Where(v => v.Combined is null).Select(v => v.Name));
            }
            else if (context.Value(source, key.Value, value) is { } scalar)
            {
                if (definition.Order.Contains(scalar.Value))
                {
                    verdict[key.Value] = scalar.Value;
                }
                else
                {
                    context.ReportUnknown(source, scalar, $"waarde van '{key.Value}'", scalar.Value, definition.Order);
                }
            }
        }

        return verdict;
    }

    private List<string> Requirements(Node? node)
    {
        var ids = new List<string>();
        foreach (var scalar in context.Values(source, "requirements", node))
        {
            if (context.Register!.Eisen.ContainsKey(scalar.Value))
            {
                ids.Add(scalar.Value);
            }
            else
            {
                context.ReportUnknown(source, scalar, new Words("eis", "requirement"), scalar.Value, context.Register.Eisen.Keys);
            }
        }

        return ids;
    }

    private List<Clausule> Sources(Node? node)
    {
        var clausules = new List<Clausule>();
        foreach (var scalar in context.Values(source, "sources", node))
        {
            if (context.Register!.Clausules.TryGetValue(scalar.Value, out var clausule))
            {
                clausules.Add(clausule);
            }
            else
            {
                context.ReportUnknown(source, scalar, new Words("clausule", "clause"), scalar.Value, context.Register.Clausules.Keys);
            }
        }

        return clausules;
    }

    private int Rank(string requirement)
    {
        var rank = 0;
        foreach (var id in context.Register!.Eisen.Keys)
        {
            if (id == requirement)
            {
                break;
            }

            rank++;
        }

        return rank;
    }

    private static IEnumerable<string> FixedNames(Scope scope) =>
        scope.FieldNames().Where(name => scope.Field(name)!.Field.IsFixed).Order(StringComparer.Ordinal);

    private sealed record Part(
        int Start,
        KindFilter? Where,
        Dictionary<Profile, Severity?>? Severity,
        Dictionary<string, string>? Verdict,
        List<string> Requirements,
        List<Clausule> Sources);

    private sealed record KindTest(string Field, IReadOnlyList<string> Values);

    private sealed record KindFilter(IReadOnlyList<KindTest> Tests)
    {
        public bool Fits(Kind kind) => Tests.All(t => kind.Fixed.TryGetValue(t.Field, out var value) && t.Values.Contains(value));
    }
}
