using Azwa.Rules.Binding;
using Azwa.Rules.Compilation;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;
using Azwa.Rules.Reporting;
using Azwa.Rules.Text;

namespace Azwa.Rules.Explanation;

/// <summary>Writes the values that conditions found, as people read them. What an agenda holds is quoted on one line.</summary>
internal sealed class FoundValues(ConditionCompiler compiler, EvaluationContext context)
{
    public const string Absent = "(leeg)";

    private const int LongestQuotation = 60;

    public string Of(FieldRef reference, Fact fact)
    {
        if (reference.OwnerOf(fact) is not { } owner)
        {
            return Absent;
        }

        var value = reference.Field switch
        {
            { IsAsOf: true } => Figures.Date(context.AsOf, Language.Nl),
            { Section: { } section } => section(owner) ? "aanwezig" : null,
            { Number: { } number } => number(owner) is { } amount ? Figures.Number(amount, Language.Nl) : null,
            { Date: { } date } => date(owner) is { } day ? Figures.Date(day, Language.Nl) : null,
            { Boolean: { } boolean } => boolean(owner) is { } truth ? (truth ? "ja" : "nee") : null,
            { List: { } list } => list(owner) is { Count: > 0 } items ? Quote(string.Join(", ", items)) : null,
            { Text: { } text } => text(owner) is { } words && !string.IsNullOrWhiteSpace(words) ? Quote(words) : null,
            _ => null,
        };

        // A text such as 'n.v.t.' is there and yet says nothing; without this the tree seems to contradict itself.
        return value is null ? Absent : compiler.Filled(reference)(fact) ? value : value + " (telt als leeg)";
    }

    /// <summary>The populations that a norm needs and that nobody gave.</summary>
    public static string MissingPopulations(RateNorm norm, Fact fact)
    {
        var agenda = Agenda.Of(fact);
        var missing = new[] { norm.MinBase, norm.MaxBase }.OfType<Field>().Distinct().Where(p => p.Number!(agenda) is null);
        return string.Concat(missing.Select(p => $"; {p.Name}: {Absent}"));
    }

    private static string Quote(string text)
    {
        var line = OneLine.Of(text).Trim();
        return $"'{(line.Length > LongestQuotation ? line[..LongestQuotation].TrimEnd() + "…" : line)}'";
    }
}
