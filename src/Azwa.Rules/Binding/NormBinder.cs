using Azwa.Rules.Diagnostics;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;
using Azwa.Rules.Syntax;
using Azwa.Rules.Text;

namespace Azwa.Rules.Binding;

/// <summary>Binds the file of norms. Values carry the days they hold; a gap or an overlap between them is a fault.</summary>
internal sealed class NormBinder(BindingContext context, Document document)
{
    public static readonly string[] Types = ["date", "year", "rate"];

    private decimal _tolerance;

    private SourceText Source => document.Source;

    public void Bind()
    {
        if (NodeFields.Open(Source, context.Diagnostics, "normen", document.Root) is not { } file)
        {
            return;
        }

        file.Text("schema");
        _tolerance = file.Scalar("tolerance") is { } tolerance ? file.Scalars.NumberFrom("tolerance", tolerance, 0, 100) ?? 0 : 0;
        foreach (var (key, value) in context.Entries(Source, "norms", file.Node("norms")))
        {
            if (Norm(key, value) is { } norm)
            {
                context.Norms.TryAdd(key.Value, norm);
            }
        }

        file.Required("norms");
        file.Close();
    }

    private Norm? Norm(ScalarNode key, Node node)
    {
        if (NodeFields.Open(Source, context.Diagnostics, key.Value, node) is not { } fields)
        {
            return null;
        }

        var type = fields.Choice("type", Types);
        fields.Required("type");
        var requirements = Requirements(fields);
        var status = fields.Text("status");
        var interpretation = fields.Text("interpretation");
        Norm? norm = type switch
        {
            "date" when Dates(key, fields, value => fields.Scalars.Date("value", value)) is { } values =>
                new DateNorm(key.Value, key, values) { File = Source.Name, Requirements = requirements, Status = status, Interpretatie = interpretation },
            "year" when Dates(key, fields, value => (int?)fields.Scalars.WholeNumber("value", value, 2020, 2050)) is { } values =>
                new YearNorm(key.Value, key, values) { File = Source.Name, Requirements = requirements, Status = status, Interpretatie = interpretation },
            "rate" => Rate(key, fields, requirements, status, interpretation),
            _ => null,
        };
        // What belongs to a norm of an unknown type is unknown too.
        if (type is not null)
        {
            fields.Close();
        }

        return norm;
    }

    private IReadOnlyList<string> Requirements(NodeFields fields)
    {
        var ids = fields.Texts("requirements") ?? [];
        foreach (var item in (fields.Node("requirements") as SequenceNode)?.Items.OfType<ScalarNode>() ?? [])
        {
            if (context.Register?.Eisen.ContainsKey(item.Value) == false)
            {
                context.ReportUnknown(Source, item, new Words("eis", "requirement"), item.Value, context.Register.Eisen.Keys);
            }
        }

        return ids;
    }

    private RateNorm? Rate(ScalarNode key, NodeFields fields, IReadOnlyList<string> requirements, string? status, string? interpretation)
    {
        var unit = fields.RequiredText("unit");
        var one = fields.Text("one");
        var whole = fields.Boolean("whole") ?? false;
        var per = fields.Scalar("per") is { } perNode ? fields.Scalars.NumberFrom("per", perNode, 1, 1_000_000) : null;
        Field? minBase = null;
        Field? maxBase = null;
        Field? atMost = null;
        switch (fields.Node("of"))
        {
            case ScalarNode of:
                minBase = maxBase = Population(of);
                break;
            case { } node when NodeFields.Open(Source, context.Diagnostics, "of", node) is { } both:
                minBase = both.Scalar("min") is { } min ? Population(min) : null;
                maxBase = both.Scalar("max") is { } max ? Population(max) : null;
                both.Required("min");
                both.Required("max");
                both.Close();
                break;
        }

        if (fields.Scalar("minAtMost") is { } larger)
        {
            atMost = Population(larger);
        }

        var assumption = fields.Text("assumption");
        var evaluation = fields.Text("evaluation");
        if (fields.Node("per") is null != (fields.Node("of") is null))
        {
            context.Report(Descriptors.PopulationMissing, Source, key, key.Value);
        }

        var own = fields.Scalar("tolerance") is { } tolerance ? fields.Scalars.NumberFrom("tolerance", tolerance, 0, 100) : null;
        if (Values(key, fields, Bounds) is not { } values)
        {
            return null;
        }

        return new RateNorm(key.Value, key, values)
        {
            File = Source.Name,
            Eenheid = unit,
            EenheidEen = one,
            IsWhole = whole,
            Per = per,
            MinBase = minBase,
            MaxBase = maxBase,
            MinBaseAtMost = atMost,
            Tolerantie = own ?? (per is null ? 0 : _tolerance),
            Requirements = requirements,
            Status = status,
            Interpretatie = interpretation,
            Aanname = assumption,
            Evaluatie = evaluation,
        };

        RateBounds? Bounds(NodeFields value)
        {
            decimal? Read(string name) => value.Scalar(name) is { } scalar ? value.Scalars.NumberFrom(name, scalar, 0, 1_000_000) : null;
            var point = Read("point");
            var min = Read("min");
            var max = Read("max");
            if (IsMisread("point", point) || IsMisread("min", min) || IsMisread("max", max))
            {
                return null;
            }

            if ((point is null && min is null && max is null) || (point is not null && (min is not null || max is not null)) || min > max)
            {
                context.Report(Descriptors.WrongBounds, Source, key, key.Value);
                return null;
            }

            return new RateBounds(point ?? min, point ?? max);

            bool IsMisread(string name, decimal? number) => number is null && value.Node(name) is not null;
        }
    }

    private Field? Population(ScalarNode node)
    {
        if (FactTypes.Werkagenda.Find(node.Value) is { Type: FieldType.Number } field)
        {
            return field;
        }

        context.ReportUnknown(
            Source, node, new Words("bevolkingsgroep", "population"), node.Value, FactTypes.Werkagenda.Fields.Where(f => f.Type == FieldType.Number).Select(f => f.Name));
        return null;
    }

    /// <summary>A single value that always holds, or dated ones.</summary>
    private List<Dated<T>>? Dates<T>(ScalarNode key, NodeFields fields, Func<ScalarNode, T?> read)
        where T : struct
    {
        if (fields.Scalar("value") is { } single)
        {
            return read(single) is { } value ? [new Dated<T>(DateOnly.MinValue, DateOnly.MaxValue, value)] : null;
        }

        if (fields.Node("value") is not null)
        {
            return null;
        }

        var dated = Values(key, fields, value => Required(value) is { } scalar && read(scalar) is { } v ? new Box<T>(v) : null);
        return dated?.Select(d => new Dated<T>(d.From, d.Until, d.Value.Value)).ToList();

        static ScalarNode? Required(NodeFields value)
        {
            var scalar = value.Scalar("value");
            value.Required("value");
            return scalar;
        }
    }

    private List<Dated<T>>? Values<T>(ScalarNode key, NodeFields fields, Func<NodeFields, T?> read)
        where T : class
    {
        var node = fields.Node("values");
        fields.Required("values");
        var items = context.Items(Source, "values", node);
        if (items.Length == 0)
        {
            if (node is SequenceNode)
            {
                context.Report(Descriptors.TooFewParts, Source, node, "values", "waarde");
            }

            return null;
        }

        var values = new List<Dated<T>>();
        foreach (var item in items)
        {
            if (NodeFields.Open(Source, context.Diagnostics, key.Value, item) is not { } value)
            {
                return null;
            }

            var from = value.Date("from");
            value.Required("from");
            var until = value.Date("until");
            var bounds = read(value);
            value.Close();
            if (from is null || bounds is null || (until is null && value.Node("until") is not null))
            {
                return null;
            }

            values.Add(new Dated<T>(from.Value, until ?? DateOnly.MaxValue, bounds));
        }

        return Continuous(key, [.. values.OrderBy(v => v.From)]);
    }

    // A new value ends the one before it, so that a change is one added line. An end of its own may leave no gap, and the last value
    // none after it: a rule that compares with nothing would break while running.
    private List<Dated<T>>? Continuous<T>(ScalarNode key, List<Dated<T>> values)
    {
        for (var i = 0; i + 1 < values.Count; i++)
        {
            var next = values[i + 1].From;
            if (values[i].Until == DateOnly.MaxValue && values[i].From < next)
            {
                values[i] = values[i] with { Until = next.AddDays(-1) };
            }
            else if (values[i].Until >= next)
            {
                context.Report(Descriptors.DatesOverlap, Source, key, key.Value, Figures.Iso(next));
                return null;
            }
            else if (values[i].Until.AddDays(1) < next)
            {
                context.Report(Descriptors.DatesGap, Source, key, key.Value, Figures.Iso(values[i].Until), Figures.Iso(next));
                return null;
            }
        }

        if (values[^1].Until < DateOnly.MaxValue)
        {
            context.Report(Descriptors.DatesGap, Source, key, key.Value, Figures.Iso(values[^1].Until), Figures.Iso(DateOnly.MaxValue));
            return null;
        }

        return values;
    }

    private sealed record Box<T>(T Value);
}
