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

    public Dictionary<string, Norm> Norms { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Term> Terms { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, VerdictDefinition> Verdicts { get; } = new(StringComparer.Ordinal);

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

    public bool IsUsed(string what, string name) => _used.Contains(what + " " + name);

    public void Use(Norm norm) => _used.Add("norm " + norm.Id);
}
