using System.Globalization;
using Azwa.Rules.Facts;

namespace Azwa.Rules.Conclusions;

/// <summary>
/// The order of findings: that of the Format, municipalities by code, rows by number, then the id of the rule, then the fact it speaks of. The
/// order in which things stand in a file plays no part.
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

    private readonly Func<string, Steps> _steps;
    private readonly Ranks _fields = new(Fields);
    private readonly Ranks _leefgebieden;
    private readonly Ranks _aanpakken;
    private readonly Ranks _beproeven;
    private readonly Ranks _maten;
    private readonly Ranks _elementen;

    public FormatOrder(Catalogus catalogus)
    {
        _steps = StepsOf;
        var aanpakken = catalogus.Aanpakken.Select(a => a.Sleutel).ToList();
        _leefgebieden = new Ranks(catalogus.Leefgebieden.Select(l => l.Sleutel));
        _aanpakken = new Ranks(aanpakken);
        _beproeven = new Ranks(aanpakken.Concat(catalogus.Ouders.Keys));
        _maten = new Ranks(catalogus.Aanpakken.SelectMany(a => a.Maten).Select(m => m.Sleutel).Distinct(StringComparer.Ordinal));
        _elementen = new Ranks(catalogus.Aanpakken.SelectMany(a => a.Aanbod).Select(e => e.Sleutel).Distinct(StringComparer.Ordinal));
    }

    public int Compare(Evaluation? x, Evaluation? y)
    {
        var byPlace = PlaceOf(x!).ComparedWith(PlaceOf(y!));
        if (byPlace != 0)
        {
            return byPlace;
        }

        var byRule = string.CompareOrdinal(x!.Rule.Id, y!.Rule.Id);

        // A rule may point at one place for several facts, such as all measures of an aanpak.
        return byRule != 0 || ReferenceEquals(x.Fact, y.Fact) ? byRule : x.Fact.Place.Ranked(_steps).ComparedWith(y.Fact.Place.Ranked(_steps));
    }

    /// <summary>The place of an evaluation, taken apart.</summary>
    public Place PlaceOf(Evaluation evaluation) => evaluation.Place.Ranked(_steps);

    /// <summary>Puts evaluations in order. Most come in it: an agenda is walked as the Format is.</summary>
    public void Sort(List<Evaluation> evaluations)
    {
        for (var i = 1; i < evaluations.Count; i++)
        {
            if (Compare(evaluations[i - 1], evaluations[i]) > 0)
            {
                evaluations.Sort(this);
                return;
            }
        }
    }

    private Steps StepsOf(string path)
    {
        var steps = new Step[path.AsSpan().Count('/')];
        var ranks = _fields;
        var start = 1;
        for (var i = 0; i < steps.Length; i++)
        {
            var length = path.AsSpan(start).IndexOf('/');
            var end = length < 0 ? path.Length : start + length;
            var segment = path.AsSpan(start, end - start);
            steps[i] = new Step(ranks.Of(segment), end);
            ranks = Below(segment);
            start = end + 1;
        }

        return new Steps(steps);
    }

    private Ranks Below(ReadOnlySpan<char> segment) => segment switch
    {
        "leefgebieden" => _leefgebieden,
        "aanpakken" => _aanpakken,
        "beproeven" => _beproeven,
        "inzet" => _maten,
        "aanbod" => _elementen,
        _ => _fields,
    };

    /// <summary>The ranks of what may stand beside each other; numbers come after names, by their value, and what is unknown comes last.</summary>
    private sealed class Ranks
    {
        private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _ranks;

        public Ranks(IEnumerable<string> names) => _ranks = names
            .Select((name, rank) => (name, rank))
            .ToDictionary(n => n.name, n => n.rank, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

        public int Of(ReadOnlySpan<char> segment)
        {
            if (int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return Step.FirstUnnamed + Math.Min(number, int.MaxValue - Step.FirstUnnamed - 1);
            }

            return _ranks.TryGetValue(segment, out var rank) ? rank : int.MaxValue;
        }
    }
}
