using System.Text.Json.Nodes;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Testing.Agendas;

/// <summary>Another region in the agenda: so many municipalities, with their decisions and their values of the measures that count in each of them.</summary>
internal static class Region
{
    /// <summary>The most municipalities; the Netherlands have fewer.</summary>
    public const int Most = 500;

    private const string Municipalities = "/regio/gemeenten";

    /// <summary>Any decisions, on any day that is given.</summary>
    public static void Replace(AgendaTree tree, AgendaCatalogue catalogue, Dice dice, int count, Func<string> day)
    {
        var codes = dice.Shuffled(Enumerable.Range(1, Math.Max(60, count))).Take(count).Select(n => $"GM{n:0000}").ToList();
        tree.Remove(Municipalities);
        tree.Remove("/vaststelling/colleges");
        var perMunicipality = catalogue.MeasuresPerMunicipality.Where(m => tree.Find(m + "/perGemeente") is not null).ToList();
        perMunicipality.ForEach(m => tree.Remove(m + "/perGemeente"));
        foreach (var code in codes)
        {
            var people = dice.Between(100, 90_000);
            tree.Set($"{Municipalities}/{code}", new JsonObject
            {
                ["naam"] = "Gemeente " + code,
                ["inwoners"] = people,
                ["ouderen65Plus"] = people / 5,
                ["jeugdigen"] = people / 6,
                ["nplvGebied"] = dice.Chance(20),
                ["ggdRegio"] = "GGD Maasvallei",
            });
            tree.Set("/vaststelling/colleges/" + code, new JsonObject
            {
                ["orgaan"] = "college",
                ["datum"] = day(),
                ["versie"] = "1.0",
                ["besluit"] = "vastgesteld",
            });
            perMunicipality.ForEach(m => tree.Set($"{m}/perGemeente/{code}", 1));
        }
    }

    /// <summary>
    /// A complete agenda of a region of so many municipalities: adopted in time, with all that the catalogue asks, and with numbers that meet
    /// the norms of the rules on a day.
    /// </summary>
    public static AgendaTree Complete(AgendaCatalogue catalogue, Dice dice, int count, DateOnly asOf)
    {
        var tree = AgendaTree.Complete();
        var decided = (string)tree.Find("/vaststelling/colleges/GM9001/datum")!;
        Replace(tree, catalogue, dice, count, () => decided);
        var first = tree.Codes()[0];
        tree.Set("/regio/mandaatgemeente", first);
        tree.Set("/vaststelling/aanlevering/door", first);
        return Completed(tree, catalogue, asOf);
    }

    /// <summary>What the catalogue asks beside what is there, and numbers within their bounds.</summary>
    public static AgendaTree Completed(AgendaTree tree, AgendaCatalogue catalogue, DateOnly asOf)
    {
        foreach (var fact in catalogue.Rules.FactsOf(AgendaBuilder.Build(tree.Root)))
        {
            if (fact.Is("cel") && fact.Value("verplichtheid") is "verplicht" && fact.Value("stand") is "leeg" or "opvulling")
            {
                tree.Fill(fact.Path, fact.Path.EndsWith("/mijlpalen", StringComparison.Ordinal) ? "Q1 2027" : "In 2030 zijn er 8.");
            }
            else if (fact.Is("aanbodselement") && fact.Value("antwoord") is not "ja" && fact.Owner("aanpak")!.Value("opgenomen") is true)
            {
                tree.Set(fact.Path, true);
            }
        }

        foreach (var place in Measured(AgendaBuilder.Build(tree.Root), catalogue, asOf))
        {
            Put(tree, place.Path, place.Number);
        }

        return tree;
    }

    /// <summary>A number within all bounds of each place of a measure that has any.</summary>
    private static IReadOnlyList<(string Path, decimal Number)> Measured(Werkagenda agenda, AgendaCatalogue catalogue, DateOnly asOf) =>
    [
        .. from bound in catalogue.Bounds(agenda, asOf).Select(b => b.Bound)
           where bound is { IsCheck: true, Norm: not null, Number: not null, Path: not null } && bound.Path.Contains("/inzet/", StringComparison.Ordinal)
           group bound by bound.Path into bounds
           let least = bounds.Where(b => b.IsLeast).Select(b => b.Number!.Value).DefaultIfEmpty(0).Max()
           let most = bounds.Where(b => !b.IsLeast).Select(b => b.Number!.Value).DefaultIfEmpty(decimal.MaxValue).Min()
           let whole = decimal.Round(least)
           let fits = bounds.All(b => b.IsLeast ? whole >= b.Tolerated : whole <= b.Tolerated)
           select (bounds.Key, fits ? whole : Math.Min(least, most)),
    ];

    /// <summary>With the years before on the way to it.</summary>
    private static void Put(AgendaTree tree, string path, decimal number)
    {
        var parent = JsonPointers.Parent(path);
        if (parent.EndsWith("/ingroeipad", StringComparison.Ordinal) && tree.Find(parent) is JsonObject years)
        {
            var names = years.Select(pair => pair.Key).Order(StringComparer.Ordinal).ToList();
            foreach (var (index, year) in names.Index())
            {
                tree.Set($"{parent}/{year}", number == decimal.Truncate(number)
                    ? decimal.Truncate(number * (index + 1) / names.Count)
                    : decimal.Round(number * (index + 1) / names.Count, 2, MidpointRounding.ToZero));
            }
        }

        tree.Set(path, number);
    }
}
