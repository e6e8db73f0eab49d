using System.Globalization;
using Azwa.Rules.Peers.Catalogue;

namespace Azwa.Rules.Peers.Concluding;

/// <summary>The order of findings: that of the Format, municipalities by code, rows by number, then the id of the rule.</summary>
internal static class FormatOrder
{
    private const int Unknown = int.MaxValue;

    private static readonly Ranks Fields = Ranks.Of(
    [
        "regio", "prioritering", "regioscan", "rpi", "leefgebieden", "beproeven", "vaststelling",
        "naam", "mandaatgemeente", "zorgverzekeraars", "samenwerkingsverbanden", "regioplan", "gemeenten", "peildatum", "bron",
        "inwoners", "ouderen65Plus", "ouderenVerhoogdValrisico", "jeugdigen", "nplvGebied", "ggdRegio", "gebruikt", "wijktAf",
        "toelichting", "toelichtingAfbeelding", "gezondheidsdoelen", "financieleMiddelen", "samenwerkingsafspraken",
        "verantwoordelijkheidsverdeling", "kennisEnMonitoring", "aanspreekbaarheidGeregeld",
        "scopeEnSamenhang", "organisatieEnRollen", "financierders", "uitvoeringspartijen", "aanpakken", "overigeAanpakken",
        "nietRelevant", "ist", "urgentie", "situatie", "soll", "ambitie", "ontwerp", "gap", "projectdoelstellingen", "financieelPlan",
        "monitoring", "mijlpalen", "kwartaal", "activiteiten", "verantwoordelijke", "deelresultaat",
        "dekking", "dekkingsbron", "netwerkafspraken", "inzet", "huidig", "ingroeipad", "perGemeente", "regionaal", "motivering",
        "motiveringPerGemeente", "aanbod", "aanwezig", "borging", "schaal", "ggdAfstemming", "transformatieplanTot", "middelen",
        "jaar", "bedrag", "niveau", "gemeente", "toezegging",
        "gereed", "izaGovernance", "colleges", "opgeleverd", "aanlevering", "orgaan", "datum", "door", "versie", "besluit",
    ]);

    private static readonly Ranks Leefgebieden = Ranks.Of(Catalogus.Leefgebieden.Select(l => l.Sleutel));
    private static readonly Ranks Aanpakken = Ranks.Of(Catalogus.Aanpakken.Select(a => a.Sleutel).Append(Catalogus.Nicotinevrij));
    private static readonly Ranks Maten = Ranks.Of(Catalogus.Aanpakken.SelectMany(a => a.Maten).Select(m => m.Sleutel));
    private static readonly Ranks Elementen = Ranks.Of(Catalogus.Aanpakken.SelectMany(a => a.Aanbod).Select(e => e.Sleutel));

    /// <summary>The items in order; each is placed once.</summary>
    public static T[] Sort<T>(IReadOnlyCollection<T> items, Func<T, string> path, Func<T, string> rule)
    {
        var sorted = items.ToArray();
        Array.Sort(sorted.Select(item => new Key(RanksOf(path(item)), path(item), rule(item))).ToArray(), sorted);
        return sorted;
    }

    private static int[] RanksOf(string path)
    {
        var ranks = new int[path.AsSpan().Count('/')];
        var of = Fields;
        var at = 0;
        foreach (var range in path.AsSpan().Split('/'))
        {
            var segment = path.AsSpan(range);
            if (range.Start.Value == 0)
            {
                continue;
            }

            ranks[at++] = int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : of.Of(segment);
            of = segment switch
            {
                "leefgebieden" => Leefgebieden,
                "aanpakken" or "beproeven" => Aanpakken,
                "inzet" => Maten,
                "aanbod" => Elementen,
                _ => Fields,
            };
        }

        return ranks;
    }

    private sealed class Key(int[] ranks, string path, string rule) : IComparable<Key>
    {
        private readonly int[] _ranks = ranks;
        private readonly string _path = path;
        private readonly string _rule = rule;

        public int CompareTo(Key? other)
        {
            for (var i = 0; i < Math.Min(_ranks.Length, other!._ranks.Length); i++)
            {
                var compared = _ranks[i].CompareTo(other._ranks[i]);
                if (compared == 0 && _ranks[i] == Unknown)
                {
                    compared = Segment(_path, i).CompareTo(Segment(other._path, i), StringComparison.Ordinal);
                }

                if (compared != 0)
                {
                    return compared;
                }
            }

            var byLength = _ranks.Length.CompareTo(other!._ranks.Length);
            return byLength != 0 ? byLength : string.CompareOrdinal(_rule, other._rule);
        }

        private static ReadOnlySpan<char> Segment(string path, int index)
        {
            var rest = path.AsSpan(1);
            while (index-- > 0)
            {
                rest = rest[(rest.IndexOf('/') + 1)..];
            }

            return rest.IndexOf('/') is >= 0 and var end ? rest[..end] : rest;
        }
    }

    private sealed class Ranks
    {
        private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _ranks;

        private Ranks(Dictionary<string, int> ranks) => _ranks = ranks.GetAlternateLookup<ReadOnlySpan<char>>();

        public static Ranks Of(IEnumerable<string> names) =>
            new(names.Distinct(StringComparer.Ordinal).Select((name, rank) => (name, rank)).ToDictionary(n => n.name, n => n.rank, StringComparer.Ordinal));

        public int Of(ReadOnlySpan<char> name) => _ranks.TryGetValue(name, out var rank) ? rank : Unknown;
    }
}
