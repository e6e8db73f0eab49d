using System.Globalization;
using Azwa.Rules.Binding;
using Azwa.Rules.Compilation;
using Azwa.Rules.Facts;
using Azwa.Rules.Syntax;

namespace Azwa.Rules.Witnesses;

/// <summary>
/// What is worth writing at a place because of a condition: nothing, what the condition names, the figures around its bounds, and a few that
/// are typical of the format. In a fixed order, the plainest first.
/// </summary>
internal sealed class PlaceValues(Vulling vulling, EvaluationContext context)
{
    private const string Beschreven = "Beschreven.";
    private const string Motivering = "Dat past beter bij deze regio.";

    private static readonly string[] Opvullingen = ["n.v.t.", "-"];
    private static readonly string[] Verwijzingen = ["Zie boven.", "zie 3a"];
    private static readonly decimal[] Getallen = [0, 1, 1000];

    /// <summary>Texts of which a rule reads more than whether there is one, by the name of their field.</summary>
    private static readonly Dictionary<string, string[]> Voorbeelden = new(StringComparer.Ordinal)
    {
        ["kwartaal"] = ["Q1 2027", "Q5 2027"],
        ["projectdoelstellingen"] = ["In 2030 zijn er 5 locaties.", "In 2030 is het aanbod er.", "Er zijn 5 locaties.", "Wij doen ons best."],
        ["ggdRegio"] = ["GGD Elders"],
        ["versie"] = ["0.9"],
    };

    /// <summary>Null stands for removing what is there.</summary>
    public IEnumerable<Node?> At(Place place, Condition? condition, Fact fact)
    {
        var words = WordsOf(condition, fact).ToList();
        var figures = FiguresOf(condition, fact).Distinct().ToList();
        var values = place.Shape.Kind switch
        {
            ShapeKind.Text => Texts(place, words, figures).Select(Text),
            ShapeKind.Texts => words.Append(Beschreven).Concat(Opvullingen.Take(1)).Select(w => List(Text(w))).Append(List()),
            ShapeKind.Boolean => [Flag(true), Flag(false)],
            ShapeKind.Choice => place.Shape.Choices.Select(Text),
            ShapeKind.Code => words.Where(ScalarReader.IsGemeentecode).Concat(Codes(fact)).Append(NewFacts.Elders).Select(Text),
            ShapeKind.Date => figures.Concat([context.AsOf.DayNumber, context.AsOf.DayNumber - 1, context.AsOf.DayNumber + 1]).Select(Date),
            ShapeKind.WholeNumber or ShapeKind.Number => figures.Concat(Getallen).Select(Number),
            ShapeKind.Map when place.Shape.Keys == KeyForm.Jaar => figures.Where(IsYear).Select(Path).Append(Group()).Append(Sample(place.Shape)).Append(Falling()),
            ShapeKind.Map => [Group(), Sample(place.Shape)],
            ShapeKind.List => [List(), Sample(place.Shape)],
            _ when place.Shape.MayBeBoolean => [Flag(false), Flag(true), Declined()],
            _ => [Sample(place.Shape)],
        };
        return values.Prepend(null);
    }

    /// <summary>The least that can stand at a place and says something.</summary>
    public static Node Sample(Shape shape) => shape.Kind switch
    {
        ShapeKind.Boolean => Flag(true),
        ShapeKind.Choice => Text(shape.Choices[0]),
        ShapeKind.Code => Text(NewFacts.Elders),
        ShapeKind.Date => Text("2027-01-01"),
        ShapeKind.WholeNumber => Number(2027),
        ShapeKind.Number => Number(1),
        ShapeKind.Texts => List(Text(Beschreven)),
        ShapeKind.List => List(Sample(shape.Item!)),
        ShapeKind.Map => Group((NewFacts.KeyOf(shape), Sample(shape.Item!))),
        ShapeKind.Object when shape.Fields.Any(f => f.Value.IsRequired) =>
            Group([.. shape.Fields.Where(f => f.Value.IsRequired).Select(f => (f.Key, Sample(f.Value)))]),
        ShapeKind.Object => Group((shape.Fields[0].Key, Sample(shape.Fields[0].Value))),
        _ => Text(Beschreven),
    };

    private IEnumerable<string> Texts(Place place, List<string> words, List<decimal> figures)
    {
        var typical = Voorbeelden.GetValueOrDefault(place.Name, []);
        var quarters = place.Name == "kwartaal" ? figures.SelectMany(f => QuartersAround(DateOnly.FromDayNumber((int)f))) : [];
        return words.Concat(quarters).Concat(typical)
            .Append(typical.Length > 0 ? typical[0] : place.Name.StartsWith("motivering", StringComparison.Ordinal) ? Motivering : Beschreven)
            .Concat(Opvullingen.Where(t => vulling.StandVan(t) == Stand.Opvulling).Take(1))
            .Concat(Verwijzingen.Where(t => vulling.StandVan(t) == Stand.Verwijzing).Take(1))
            .Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> QuartersAround(DateOnly day) =>
        new[] { day, day.AddMonths(-3), day.AddMonths(3) }.Select(d => string.Create(CultureInfo.InvariantCulture, $"Q{(d.Month + 2) / 3} {d.Year}"));

    private static IEnumerable<string> WordsOf(Condition? condition, Fact fact) => condition switch
    {
        IsCondition @is => @is.Tests.Where(t => t.Field.Field.Text is not null).SelectMany(t => t.Values),
        IncludesCondition includes => [includes.Value],
        SameCondition same => new[] { same.Left, same.Right }.Select(f => f.OwnerOf(fact) is { } owner ? f.Field.Text!(owner) : null).OfType<string>(),
        _ => [],
    };

    private IEnumerable<decimal> FiguresOf(Condition? condition, Fact fact)
    {
        if (condition is IsCondition { Tests: [{ Field.Field.Number: not null } test] })
        {
            return test.Values.Select(v => decimal.Parse(v, CultureInfo.InvariantCulture));
        }

        if (condition is null)
        {
            return [];
        }

        // Of two fields that are compared either can be brought to the other.
        var around = condition is CompareCondition { Operand: FieldOperand } compare && Bound.ValueOf(compare.Field, fact, context) is { } value
            ? new[] { value, value - Bound.StepOf(compare.Field.Field), value + Bound.StepOf(compare.Field.Field) }
            : [];
        return Bound.Of(condition, fact, context).SelectMany(b => new[] { b.At, b.Inside, b.Outside }).OfType<decimal>().Concat(around);
    }

    private static bool IsYear(decimal figure) => figure is >= ScalarReader.FirstYear and <= ScalarReader.LastYear;

    private static IEnumerable<string> Codes(Fact fact) => (Agenda.Of(fact).Werkagenda.Regio.Gemeenten?.Keys ?? []).Order(StringComparer.Ordinal);

    private static MappingNode Path(decimal year) => Group((year.ToString(CultureInfo.InvariantCulture), Number(1)));

    private static MappingNode Falling() => Group(("2029", Number(2)), ("2030", Number(1)));

    private static MappingNode Declined() => Group(("aanwezig", Flag(false)), ("toelichting", Text(Motivering)));

    private static ScalarNode Text(string text) => new(0, text, quoted: true);

    private static ScalarNode Flag(bool flag) => new(0, flag ? "true" : "false", quoted: false);

    private static ScalarNode Number(decimal number) => new(0, number.ToString("0.##########", CultureInfo.InvariantCulture), quoted: false);

    private static ScalarNode Date(decimal day) =>
        new(0, DateOnly.FromDayNumber((int)day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), quoted: false);

    private static SequenceNode List(params Node[] items) => new(0, items);

    private static MappingNode Group(params (string Key, Node Value)[] entries) => new(0, [.. entries.Select(e => new Entry(Text(e.Key), e.Value))]);
}
