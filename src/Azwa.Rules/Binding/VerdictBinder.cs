using Azwa.Rules.Diagnostics;
using Azwa.Rules.Findings;
using Azwa.Rules.Syntax;
using Azwa.Rules.Text;

namespace Azwa.Rules.Binding;

/// <summary>Binds the verdicts: their values from best to worst, and what each outcome contributes.</summary>
internal sealed class VerdictBinder(BindingContext context, Document document)
{
    public static readonly Outcome[] ColumnOutcomes =
        [Outcome.Passed, Outcome.Deviated, Outcome.Pending, Outcome.Undetermined, Outcome.Noted, Outcome.NotApplicable];

    private SourceText Source => document.Source;

    public void Bind()
    {
        if (NodeFields.Open(Source, context.Diagnostics, "oordelen", document.Root) is not { } file)
        {
            return;
        }

        file.Text("schema");
        var verdicts = context.Entries(Source, "verdicts", file.Node("verdicts"));
        file.Required("verdicts");
        file.Close();
        foreach (var (key, value) in verdicts)
        {
            if (NodeFields.Open(Source, context.Diagnostics, key.Value, value) is { } fields)
            {
                var verdict = fields.Node("all") is { } all ? Combined(key.Value, fields, all) : Plain(key.Value, fields);
                fields.Close();
                if (verdict is not null)
                {
                    context.Verdicts.TryAdd(key.Value, verdict);
                }
            }
        }
    }

    private VerdictDefinition Plain(string name, NodeFields fields)
    {
        var order = fields.Texts("order") ?? [];
        fields.Required("order");
        if (order.Count == 0 && fields.Node("order") is SequenceNode empty)
        {
            context.Report(Descriptors.TooFewParts, Source, empty, "order", "waarde");
        }

        foreach (var word in (fields.Node("order") as SequenceNode)?.Items ?? [])
        {
            HoldToContract(name, fields, word);
        }

        var columns = new Dictionary<Outcome, string>();
        foreach (var outcome in ColumnOutcomes)
        {
            // Without an order no word can be right; that much has been said.
            if (fields.Node(Names.Of(outcome)) is not null && order.Count > 0 && fields.Choice(Names.Of(outcome), order) is { } value)
            {
                columns[outcome] = value;
            }
        }

        return new VerdictDefinition(name, fields.Boolean("internal") ?? false, order, columns, null);
    }

    private VerdictDefinition? Combined(string name, NodeFields fields, Node all)
    {
        var needs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in context.Entries(Source, "all", all))
        {
            if (!context.Verdicts.TryGetValue(key.Value, out var verdict))
            {
                context.ReportUnknown(Source, key, new Words("oordeel", "verdict"), key.Value, context.Verdicts.Keys);
            }
            else if (context.Value(Source, key.Value, value) is { } scalar && fields.Scalars.Choice(key.Value, scalar, verdict.Order) is { } word)
            {
                needs[key.Value] = word;
            }
        }

        var then = fields.RequiredText("then");
        var otherwise = fields.RequiredText("otherwise");
        var until = fields.Node("until") is { } node ? Until(node) : null;
        fields.Required("until");
        HoldToContract(name, fields, fields.Node("then"));
        HoldToContract(name, fields, fields.Node("otherwise"));
        HoldToContract(name, fields, until?.Word);
        return until is null
            ? null
            : new VerdictDefinition(
                name,
                false,
                [then, until.Value.While, otherwise],
                new Dictionary<Outcome, string>(),
                new CombinedVerdict(needs, then, until.Value.Norm, until.Value.While, otherwise));
    }

    /// <summary>What a verdict of the contract can say has a type; a verdict of one's own can say anything.</summary>
    private static void HoldToContract(string name, NodeFields fields, Node? word)
    {
        if (word is ScalarNode scalar && VerdictWords.Of(name) is { } words)
        {
            fields.Scalars.Choice(name, scalar, words);
        }
    }

    private (DateNorm Norm, string While, Node? Word)? Until(Node node)
    {
        if (NodeFields.Open(Source, context.Diagnostics, "until", node) is not { } fields)
        {
            return null;
        }

        var norm = fields.Scalar("norm") is { } name ? context.Norm(Source, name) : null;
        fields.Required("norm");
        var value = fields.RequiredText("value");
        fields.Close();
        if (norm is not null and not DateNorm)
        {
            context.Report(Descriptors.WrongNormType, Source, fields.Node("norm")!, norm.Id, new Words("een datum (date)", "a date (date)"));
        }

        return norm is DateNorm date ? (date, value, fields.Node("value")) : null;
    }
}
