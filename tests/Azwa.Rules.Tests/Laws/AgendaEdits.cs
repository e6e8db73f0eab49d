using System.Text.Json.Nodes;
using Azwa.Rules.Binding;
using static Azwa.Rules.Tests.Laws.AgendaPlaces;

namespace Azwa.Rules.Tests.Laws;

/// <summary>The ways in which generated agendas differ from the complete one. Each draws its own place and value.</summary>
internal static class AgendaEdits
{
    private static readonly string[] Quarters =
        ["Q1 2027", "2027-Q3", "3e kwartaal 2028", "Q1–Q3 2027", "Q4 2030", "Q1 2031", "Q1 2026", "Q5 2027", "Q1 20226", "2027", "maart 2027", "pm"];

    private static readonly string[] Days =
    [
        "2026-04-20", "2026-09-14", "2026-09-15", "2026-09-16", "2026-10-20", "2026-11-09", "2026-11-14", "2026-11-15", "2026-11-16",
        "2026-11-20", "2027-01-01", "2030-12-30", "2030-12-31",
    ];

    private static readonly string[] NewKeys =
        ["rookvrije-start", "rookvrije-thuiszorg", "rookvrije-wijkaanpak", "ketenaanpak-dementie", "multiproblematiek-nplv", "nicotinevrij"];

    /// <summary>Edits in no order.</summary>
    public static readonly Action<AgendaTree, Dice>[] All =
    [
        Cell, Cell, Cell, Population, Population, Date, Date, College, Delivery, Number, Number, Number, Path, PerMunicipality, Motivation,
        Supply, Money, OtherApproach, Testing, UnknownKey, Milestone, Ggd, Region, Organisation, OwnIndicator, OptionalSection, Scan, TakeOut,
    ];

    /// <summary>Other municipalities, with their decisions and their values of the measures that count in each of them.</summary>
    public static void Municipalities(AgendaTree tree, Dice dice, int count)
    {
        var codes = dice.Shuffled(Enumerable.Range(1, 60)).Take(count).Select(n => $"GM{n:0000}").ToList();
        tree.Remove("/regio/gemeenten");
        tree.Remove("/vaststelling/colleges");
        var perMunicipality = Measures.Where(m => tree.Find(m + "/perGemeente") is not null).ToList();
        perMunicipality.ForEach(m => tree.Remove(m + "/perGemeente"));
        foreach (var code in codes)
        {
            var people = dice.Between(100, 90_000);
            tree.Set("/regio/gemeenten/" + code, new JsonObject
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
                ["datum"] = dice.Of(Days),
                ["versie"] = "1.0",
                ["besluit"] = "vastgesteld",
            });
            perMunicipality.ForEach(m => tree.Set($"{m}/perGemeente/{code}", 1));
        }
    }

    private static void Cell(AgendaTree tree, Dice dice)
    {
        var cell = dice.From(Cells).Pointer;
        switch (dice.Below(3))
        {
            case 0:
                tree.Remove(cell);
                break;
            case 1:
                Fill(tree, cell, dice.Of(Placeholders));
                break;
            default:
                Fill(tree, cell, dice.Of(Contents));
                break;
        }
    }

    private static void Population(AgendaTree tree, Dice dice)
    {
        if (Codes(tree) is not { Count: > 0 } codes)
        {
            return;
        }

        var place = "/regio/gemeenten/" + dice.From(codes);
        switch (dice.Below(4))
        {
            case 0:
                tree.Remove($"{place}/{dice.Of("inwoners", "ouderen65Plus", "jeugdigen", "nplvGebied", "ggdRegio")}");
                break;
            case 1:
                tree.Set($"{place}/{dice.Of("inwoners", "ouderen65Plus", "jeugdigen")}", dice.Of(0, 1, 5000));
                break;
            case 2:
                codes.ForEach(code => tree.Set($"/regio/gemeenten/{code}/ouderenVerhoogdValrisico", dice.Between(1, 2000)));
                break;
            default:
                tree.Set(place + "/ouderenVerhoogdValrisico", dice.Of(0, 1, 90_000));
                break;
        }
    }

    private static void Date(AgendaTree tree, Dice dice)
    {
        var codes = Codes(tree);
        var place = dice.Of(
            "/vaststelling/gereed", "/vaststelling/izaGovernance", "/vaststelling/opgeleverd", "/vaststelling/aanlevering/datum",
            $"/vaststelling/colleges/{(codes.Count > 0 ? dice.From(codes) : "GM9009")}/datum",
            Section("mentale-gezondheidsnetwerken") + "/transformatieplanTot", "/regio/peildatum");
        if (dice.Chance(20))
        {
            tree.Remove(place);
        }
        else
        {
            tree.Set(place, dice.Of(Days));
        }
    }

    private static void College(AgendaTree tree, Dice dice)
    {
        var code = Codes(tree) is { Count: > 0 } codes && dice.Chance(90) ? dice.From(codes) : "GM0061";
        var place = "/vaststelling/colleges/" + code;
        switch (dice.Below(5))
        {
            case 0:
                tree.Remove(place);
                break;
            case 1:
                tree.Remove($"{place}/{dice.Of("orgaan", "datum", "versie", "besluit")}");
                break;
            case 2:
                tree.Set(place + "/besluit", dice.Of("vastgesteld", "aangehouden", "afgewezen"));
                break;
            case 3:
                tree.Set(place + "/orgaan", dice.Of("college", "gemeenteraad", "anders"));
                break;
            default:
                tree.Set(place + "/versie", dice.Of("1.0", " 1.0", "0.9", ""));
                break;
        }
    }

    private static void Delivery(AgendaTree tree, Dice dice)
    {
        switch (dice.Below(3))
        {
            case 0:
                tree.Remove("/vaststelling/aanlevering");
                break;
            case 1:
                tree.Set("/vaststelling/aanlevering/door", dice.Of("GM9001", "GM0001"));
                break;
            default:
                tree.Set("/vaststelling/aanlevering/versie", dice.Of("1.0", "1.1", "-"));
                break;
        }
    }

    /// <summary>A value at a bound of a norm, at its tolerance, or a hair beside either.</summary>
    private static void Number(AgendaTree tree, Dice dice)
    {
        var norm = dice.From(RuleSet.Azwa.Bound.Norms.Values.OfType<RateNorm>().ToList());
        var bounds = norm.Values[^1].Value;
        var low = dice.Chance(50) ? bounds.Min is not null : bounds.Max is null;
        var people = norm.Per is null ? 1 : Sum(tree, (low ? norm.MinBase : norm.MaxBase)!.Name);
        var exact = (low ? bounds.Min : bounds.Max)!.Value * people / (norm.Per ?? 1);
        var value = (exact * (100 + (dice.Of(0, 1) * (low ? -norm.Tolerantie : norm.Tolerantie))) / 100) + dice.Of(0m, 0.000001m, -0.000001m, 1m, -1m);
        var places = Measures.Where(m => m.EndsWith("/" + norm.Id.Replace("-zone", "", StringComparison.Ordinal), StringComparison.Ordinal)).ToList();
        var place = places.Count > 0 ? places[0] : dice.From(Measures);
        tree.Set(place + "/ingroeipad/" + dice.Of("2030", "2030", "2030", "2029"), Math.Max(0, value));
    }

    private static void Path(AgendaTree tree, Dice dice)
    {
        var path = dice.From(Measures) + "/ingroeipad";
        switch (dice.Below(4))
        {
            case 0:
                tree.Remove(path);
                break;
            case 1:
                tree.Remove(path + "/2030");
                break;
            case 2:
                tree.Set($"{path}/{dice.Of(2027, 2031, 2035)}", dice.Of(0m, 3m, 12.5m, 99_999m));
                break;
            default:
                tree.Set(path + "/2030", dice.Of(0m, 1m, 1.9m, 2m, 3m, 4m));
                break;
        }
    }

    private static void PerMunicipality(AgendaTree tree, Dice dice)
    {
        var measure = dice.Of(Section("laagdrempelige-steunpunten") + "/inzet/steunpunten", Section("kansrijke-start") + "/inzet/coalities");
        var code = Codes(tree) is { Count: > 0 } codes && dice.Chance(90) ? dice.From(codes) : "GM0062";
        switch (dice.Below(4))
        {
            case 0:
                tree.Remove(measure + "/perGemeente");
                break;
            case 1:
                tree.Remove($"{measure}/perGemeente/{code}");
                break;
            case 2:
                tree.Set($"{measure}/perGemeente/{code}", dice.Of(0m, 0.999m, 1m, 2m));
                break;
            default:
                tree.Set(measure + "/regionaal", dice.Of(0m, 1m));
                break;
        }
    }

    private static void Motivation(AgendaTree tree, Dice dice)
    {
        var text = dice.Chance(60) ? dice.Of(Contents) : dice.Of(Placeholders);
        var measure = dice.From(Measures);
        tree.Set(dice.Chance(70) ? measure + "/motivering" : $"{measure}/motiveringPerGemeente/{dice.From(Codes(tree).Append("GM0063").ToList())}", text);
    }

    private static void Supply(AgendaTree tree, Dice dice)
    {
        var approach = dice.From(Catalogus.Aanpakken.Where(a => a.Aanbod.Count > 0).ToList());
        var supply = Section(approach.Sleutel) + "/aanbod";
        var element = $"{supply}/{dice.From(approach.Aanbod).Sleutel}";
        switch (dice.Below(5))
        {
            case 0:
                tree.Remove(supply);
                break;
            case 1:
                tree.Remove(element);
                break;
            case 2:
                tree.Set(supply + "/glii", true);
                break;
            case 3:
                tree.Set(element, dice.Chance(30));
                break;
            default:
                tree.Set(element, new JsonObject { ["aanwezig"] = dice.Chance(30), ["toelichting"] = dice.From(Contents.Concat(Placeholders).ToList()) });
                break;
        }
    }

    private static void Money(AgendaTree tree, Dice dice)
    {
        var line = new JsonObject { ["bron"] = dice.Of("SPUK AZWA", "nplv", "zvw", "NPLV "), ["jaar"] = dice.Of(2026, 2027, 2029, 2030) };
        if (dice.Chance(60))
        {
            line["niveau"] = dice.Of("lokaal", "regionaal");
        }

        if (dice.Chance(60))
        {
            line["gemeente"] = dice.From(Codes(tree).Append("GM0064").ToList());
        }

        Add(tree, Section(dice.From(Catalogus.Aanpakken).Sleutel) + "/middelen", line);
    }

    private static void OtherApproach(AgendaTree tree, Dice dice) => Add(
        tree, $"/leefgebieden/{dice.From(Catalogus.Leefgebieden).Sleutel}/overigeAanpakken",
        new JsonObject { ["naam"] = "Seksuele gezondheid", ["dekkingsbron"] = new JsonArray(dice.Of("spuk_azwa", "SPUK AZWA", "eigen-middelen")) });

    private static void Testing(AgendaTree tree, Dice dice)
    {
        var test = new JsonObject();
        if (dice.Chance(80))
        {
            test["toezegging"] = dice.Chance(70);
        }

        if (dice.Chance(70))
        {
            test["motivering"] = dice.From(Contents.Concat(Placeholders).ToList());
        }

        tree.Set("/beproeven/" + dice.From(NewKeys.Append("dementie").Append("valpreventie").ToList()), test);
    }

    private static void UnknownKey(AgendaTree tree, Dice dice) => Fill(
        tree,
        $"/leefgebieden/{dice.From(Catalogus.Leefgebieden).Sleutel}/aanpakken/{dice.Of("mgn", "valpreventi", "valpreventie", "kansrijke-start", "iets-eigens")}/ist/urgentie",
        dice.Of(Contents));

    private static void Milestone(AgendaTree tree, Dice dice)
    {
        var rows = Section(dice.From(Catalogus.Aanpakken).Sleutel) + "/gap/mijlpalen";
        switch (dice.Below(3))
        {
            case 0:
                tree.Set(rows, new JsonArray());
                break;
            case 1:
                Add(tree, rows, new JsonObject { ["kwartaal"] = dice.Of(Quarters), ["activiteiten"] = dice.Of(Contents) });
                break;
            default:
                Fill(tree, rows, dice.Of(Quarters));
                break;
        }
    }

    private static void Ggd(AgendaTree tree, Dice dice)
    {
        var section = Section("nu-niet-zwanger");
        switch (dice.Below(4))
        {
            case 0 when Codes(tree) is { Count: > 0 } codes:
                tree.Set($"/regio/gemeenten/{dice.From(codes)}/ggdRegio", dice.Of("GGD Peelland", "ggd a/b", "-"));
                break;
            case 1:
                tree.Set($"{section}/ggdAfstemming/{dice.Of("GGD Peelland", "GGD Maasvalei", "ggd a~1b")}", dice.Of(Contents));
                break;
            case 2:
                tree.Remove(section + "/schaal");
                break;
            default:
                tree.Set(section + "/schaal", dice.Of("iza-regio", "ggd-regio"));
                break;
        }
    }

    private static void Region(AgendaTree tree, Dice dice)
    {
        var field = dice.Of("mandaatgemeente", "zorgverzekeraars", "samenwerkingsverbanden", "regioplan", "bron");
        switch (field)
        {
            case "mandaatgemeente" when dice.Chance(60):
                tree.Set("/regio/mandaatgemeente", dice.From(Codes(tree).Append("GM0065").ToList()));
                break;
            case "zorgverzekeraars" or "samenwerkingsverbanden" when dice.Chance(60):
                tree.Set("/regio/" + field, new JsonArray([.. dice.Of([], ["-"], (string[])["-", "VSV"]).Select(t => (JsonNode)t)]));
                break;
            default:
                tree.Remove("/regio/" + field);
                break;
        }
    }

    private static void Organisation(AgendaTree tree, Dice dice)
    {
        var place = $"/leefgebieden/{dice.From(Catalogus.Leefgebieden).Sleutel}/organisatieEnRollen";
        tree.Remove($"{place}/{dice.Of("toelichting", "financierders", "uitvoeringspartijen")}");
        tree.Remove(place + "/toelichting");
    }

    private static void OwnIndicator(AgendaTree tree, Dice dice) => tree.Set(
        $"{Section(dice.From(Catalogus.Aanpakken).Sleutel)}/inzet/{dice.Of("gezinnen", "verwijzing", "eigen-maat")}",
        new JsonObject { ["naam"] = "eigen maat", ["ingroeipad"] = new JsonObject { ["2028"] = dice.Of(1, 5), ["2030"] = 3 } });

    private static void OptionalSection(AgendaTree tree, Dice dice)
    {
        var section = Section(dice.From(NewKeys.SkipLast(1).ToList()));
        Fill(tree, section + "/" + dice.Of(Azwa.Rules.Facts.AanpakCellen.All).Pad, dice.Of(Contents));
    }

    private static void Scan(AgendaTree tree, Dice dice)
    {
        tree.Set($"/regioscan/{dice.Of("gebruikt", "wijktAf")}", dice.Chance(50));
        tree.Set("/regioscan/motivering", dice.From(Contents.Concat(Placeholders).ToList()));
        tree.Set(dice.Of("/rpi/toelichtingAfbeelding", Section("valpreventie") + "/nietRelevant", "/prioritering"), dice.Of(Contents));
    }

    private static void TakeOut(AgendaTree tree, Dice dice)
    {
        if (tree.Removable().ToList() is { Count: > 0 } parts)
        {
            tree.Remove(dice.From(parts));
        }
    }
}
