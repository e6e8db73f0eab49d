using System.Text.Json.Nodes;
using static Azwa.Rules.Testing.Agendas.AgendaCatalogue;

namespace Azwa.Rules.Testing.Agendas;

/// <summary>The ways in which generated agendas differ from the complete one outside the sections. Each draws its own place and value.</summary>
internal sealed class RegionEdits(AgendaCatalogue catalogue)
{
    /// <summary>Of two sections together, of none, and of a section that is no new approach.</summary>
    private static readonly string[] OtherKeys = ["nicotinevrij", "dementie", "valpreventie"];

    /// <summary>In no order.</summary>
    public IReadOnlyList<Action<AgendaTree, Dice>> All =>
        [Population, Population, Date, Date, College, Delivery, Region, Scan, TakeOut, Testing];

    /// <summary>Any day that may stand in an agenda: mostly one about which something changes.</summary>
    public string AnyDay(Dice dice)
    {
        var day = dice.Chance(70) ? dice.From(catalogue.Turns).AddDays(dice.Between(-1, 1)) : catalogue.FirstDay.AddDays(dice.Below(600));
        return day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
    }

    private void Population(AgendaTree tree, Dice dice)
    {
        if (tree.Codes() is not { Count: > 0 } codes)
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

    private void Date(AgendaTree tree, Dice dice)
    {
        var codes = tree.Codes();
        var place = dice.Of(
            "/vaststelling/gereed", "/vaststelling/izaGovernance", "/vaststelling/opgeleverd", "/vaststelling/aanlevering/datum",
            $"/vaststelling/colleges/{(codes.Count > 0 ? dice.From(codes) : "GM9009")}/datum",
            catalogue.SectionOf("mentale-gezondheidsnetwerken", dice) + "/transformatieplanTot", "/regio/peildatum");
        if (dice.Chance(20))
        {
            tree.Remove(place);
        }
        else
        {
            tree.Set(place, AnyDay(dice));
        }
    }

    private void College(AgendaTree tree, Dice dice)
    {
        var code = tree.Codes() is { Count: > 0 } codes && dice.Chance(90) ? dice.From(codes) : "GM0061";
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

    private void Delivery(AgendaTree tree, Dice dice)
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

    private void Region(AgendaTree tree, Dice dice)
    {
        var field = dice.Of("mandaatgemeente", "zorgverzekeraars", "samenwerkingsverbanden", "regioplan", "bron");
        switch (field)
        {
            case "mandaatgemeente" when dice.Chance(60):
                tree.Set("/regio/mandaatgemeente", dice.From(tree.Codes().Append("GM0065").ToList()));
                break;
            case "zorgverzekeraars" or "samenwerkingsverbanden" when dice.Chance(60):
                tree.Set("/regio/" + field, new JsonArray([.. dice.Of([], ["-"], (string[])["-", "VSV"]).Select(t => (JsonNode)t)]));
                break;
            default:
                tree.Remove("/regio/" + field);
                break;
        }
    }

    private void Scan(AgendaTree tree, Dice dice)
    {
        tree.Set($"/regioscan/{dice.Of("gebruikt", "wijktAf")}", dice.Chance(50));
        tree.Set("/regioscan/motivering", dice.From(Contents.Concat(Placeholders).ToList()));
        tree.Set(dice.Of("/rpi/toelichtingAfbeelding", catalogue.SectionOf("valpreventie", dice) + "/nietRelevant", "/prioritering"), dice.Of(Contents));
    }

    private void TakeOut(AgendaTree tree, Dice dice)
    {
        if (tree.Removable().ToList() is { Count: > 0 } parts)
        {
            tree.Remove(dice.From(parts));
        }
    }

    private void Testing(AgendaTree tree, Dice dice)
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

        tree.Set("/beproeven/" + dice.From([.. catalogue.Sections.Where(s => !s.IsMandatory).Select(s => s.Key), .. OtherKeys]), test);
    }
}
