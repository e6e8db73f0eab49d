using System.Globalization;
using Azwa.Rules.Diagnostics;
using Azwa.Rules.Facts;
using Azwa.Rules.Syntax;
using Azwa.Rules.Text;

namespace Azwa.Rules.Binding;

/// <summary>What is known while rule files are bound, and where faults go.</summary>
internal sealed class BindingContext(DiagnosticBag diagnostics)
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    /// <summary>Whether all rule files come with the package, to the letter; overlays apart.</summary>
    public bool IsShipped { get; init; }

    public Dictionary<string, Norm> Norms { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Term> Terms { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, VerdictDefinition> Verdicts { get; } = new(StringComparer.Ordinal);

    /// <summary>The rules that are gone, by id.</summary>
    public Dictionary<string, Withdrawal> Withdrawn { get; } = new(StringComparer.Ordinal);

    /// <summary>What overlays change, and where they say so first.</summary>
    public Dictionary<(string What, string Name), (SourceText Source, Node Node)> Claims { get; } = [];

    public Catalogus? Catalogus { get; set; }

    public Register? Register { get; set; }

    public void Report(DiagnosticDescriptor descriptor, SourceText source, Node node, params Words[] arguments) =>
        Diagnostics.Report(descriptor, source, node.Start, arguments);

    /// <summary>Reports a name that does not exist, with the one that was probably meant.</summary>
    public void ReportUnknown(SourceText source, Node node, Words what, string name, IEnumerable<string> possible)
    {
        var names = possible.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (Nearest.To(name, names) is { } near)
        {
            Report(Descriptors.UnknownNameWithHint, source, node, what, ScalarReader.Shorten(name), near);
        }
        else
        {
            Report(Descriptors.UnknownName, source, node, what, ScalarReader.Shorten(name), string.Join(", ", names));
        }
    }

    /// <summary>Whether a file has an error, as far as anybody knows: faults of another file hide nothing of this one.</summary>
    public bool HasErrorsIn(SourceText source) => Diagnostics.IsFull || Diagnostics.ToList().Any(d => !d.IsWarning && d.File == source.Name);

    /// <summary>The line of a node as messages name it.</summary>
    public static string LineOf(SourceText source, Node node) => source.PositionOf(node.Start).Line.ToString(CultureInfo.InvariantCulture);

    public Norm? Norm(SourceText source, ScalarNode node)
    {
        if (Norms.TryGetValue(node.Value, out var norm))
        {
            _used.Add("norm " + node.Value);
            return norm;
        }

        ReportUnknown(source, node, "norm", node.Value, Norms.Keys);
        return null;
    }

    public Term? Term(SourceText source, ScalarNode node, string name)
    {
        if (Terms.TryGetValue(name, out var term))
        {
            _used.Add("begrip " + name);
            return term;
        }

        ReportUnknown(source, node, new Words("begrip", "term"), name, Terms.Keys);
        return null;
    }

    /// <summary>The items of a list; none where nothing stands, and none with a report where something else stands.</summary>
    public Node[] Items(SourceText source, string name, Node? node)
    {
        if (node is null or SequenceNode)
        {
            return (node as SequenceNode)?.Items ?? [];
        }

        Report(Descriptors.ExpectedList, source, node, name, NodeFields.Describe(node));
        return [];
    }

    /// <summary>The single values of a list; a group or a list among them is reported.</summary>
    public List<ScalarNode> Values(SourceText source, string name, Node? node) =>
        [.. Items(source, name, node).Select(item => Value(source, name, item)).OfType<ScalarNode>()];

    /// <summary>The entries of a group; none where nothing stands, and none with a report where something else stands.</summary>
    public Entry[] Entries(SourceText source, string name, Node? node)
    {
        if (node is null or MappingNode)
        {
            return (node as MappingNode)?.Entries ?? [];
        }

        Report(Descriptors.ExpectedGroup, source, node, name, NodeFields.Describe(node));
        return [];
    }

    /// <summary>A single value; null where nothing stands, and null with a report where a group or a list stands.</summary>
    public ScalarNode? Value(SourceText source, string name, Node? node)
    {
        if (node is null or ScalarNode { IsNull: false })
        {
            return node as ScalarNode;
        }

        Report(Descriptors.ExpectedValue, source, node, name, NodeFields.Describe(node));
        return null;
    }

    public bool IsUsed(string what, string name) => _used.Contains(what + " " + name);
}

/// <summary>When a rule went, and why.</summary>
internal sealed record Withdrawal(DateOnly Since, string Reason);
