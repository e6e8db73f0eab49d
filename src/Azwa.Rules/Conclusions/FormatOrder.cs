using System.Globalization;
using Azwa.Rules.Facts;
using Azwa.Rules.Text;

namespace Azwa.Rules.Conclusions;

/// <summary>
/// The order of findings: that of the Format, municipalities by code, rows by number, then the id of the rule. The order in which things
/// stand in a file plays no part.
/// </summary>
internal sealed class FormatOrder : IComparer<Evaluation>
{
    /// <summary>The fields of the format, each before what follows it wherever both occur.</summary>
    private static readonly string[] Fields =
    [
        "regio", "prioritering", "regioscan", "rpi", "leefgebieden", "beproeven", "vaststelling",
        "naam", "mandaatgemeente", "zorgverzekeraars", "samenwerkingsverbanden", "regioplan", "gemeenten", "peildatum", "bron",
        "inwoners", "ouderen65Plus", "ouderenVerhoogdValrisico", "jeugdigen", "nplvGebied", "ggdRegio",
        "gebruikt", "wijktAf",
        "toelichting", "toelichtingAfbeelding", "gezondheidsdoelen", "financieleMiddelen", "samenwerkingsafspraken",
        "verantwoordelijkheidsverdeling", "kennisEnMonitoring", "aanspreekbaarheidGeregeld",
        "scopeEnSamenhang", "organisatieEnRollen", "financierders", "uitvoeringspartijen", "aanpakken", "overigeAanpakken",
        "nietRelevant", "ist", "urgentie", "situatie", "soll", "ambitie", "ontwerp", "gap", "projectdoelstellingen", "financieelPlan",
        "monitoring", "mijlpalen", "kwartaal", "activiteiten", "verantwoordelijke", "deelresultaat",
        "dekking", "dekkingsbron", "netwerkafspraken", "inzet", "huidig", "ingroeipad", "perGemeente", "regionaal", "motivering",
        "motiveringPerGemeente", "aanbod", "aanwezig", "borging", "schaal", "ggdAfstemming", "transformatieplanTot", "middelen",
        "jaar", "bedrag", "niveau", "gemeente", "toezegging",
        "gereed", "izaGovernance", "colleges", "opgeleverd", "aanlevering", "orgaan", "datum", "door", "versie", "besluit", "aanvullend",
    ];

    private readonly Dictionary<string, int> _fields = Ranks(Fields);
    private readonly Dictionary<string, Dictionary<string, int>> _keys = new(StringComparer.Ordinal);

    public FormatOrder(Catalogus catalogus)
    {
        var aanpakken = catalogus.Aanpakken.Select(a => a.Sleutel).ToList();
        _keys["leefgebieden"] = Ranks(catalogus.Leefgebieden.Select(l => l.Sleutel));
        _keys["aanpakken"] = Ranks(aanpakken);
        _keys["beproeven"] = Ranks(aanpakken.Concat(catalogus.Ouders.Keys));
        _keys["inzet"] = Ranks(catalogus.Aanpakken.SelectMany(a => a.Maten).Select(m => m.Sleutel).Distinct(StringComparer.Ordinal));
        _keys["aanbod"] = Ranks(catalogus.Aanpakken.SelectMany(a => a.Aanbod).Select(e => e.Sleutel).Distinct(StringComparer.Ordinal));
    }

    public int Compare(Evaluation? x, Evaluation? y)
    {
        var byPlace = Compare(x!.Place ??= PlaceOf(x.Path), y!.Place ??= PlaceOf(y.Path));
        return byPlace != 0 ? byPlace : string.CompareOrdinal(x.Rule.Id, y.Rule.Id);
    }

    private static int Compare(Place x, Place y)
    {
        for (var i = 0; i < Math.Min(x.Segments.Length, y.Segments.Length); i++)
        {
            var byRank = x.Ranks[i].CompareTo(y.Ranks[i]);
            if (byRank != 0)
            {
                return byRank;
            }

            var byName = string.CompareOrdinal(x.Segments[i], y.Segments[i]);
            if (byName != 0)
            {
                return byName;
            }
        }

        return x.Segments.Length.CompareTo(y.Segments.Length);
    }

    private Place PlaceOf(string path)
    {
        var segments = JsonPointer.Split(path);
        var ranks = new int[segments.Length];
        for (var i = 0; i < segments.Length; i++)
        {
            ranks[i] = Rank(i > 0 ? segments[i - 1] : "", segments[i]);
        }

        return new Place(segments, ranks);
    }

    private int Rank(string parent, string segment)
    {
        if (int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        return _keys.GetValueOrDefault(parent, _fields).GetValueOrDefault(segment, int.MaxValue);
    }

    private static Dictionary<string, int> Ranks(IEnumerable<string> names) =>
        names.Select((name, rank) => (name, rank)).ToDictionary(n => n.name, n => n.rank, StringComparer.Ordinal);
}

/// <summary>A JSON Pointer in segments, each with its rank among what may stand beside it.</summary>
internal sealed record Place(string[] Segments, int[] Ranks);
