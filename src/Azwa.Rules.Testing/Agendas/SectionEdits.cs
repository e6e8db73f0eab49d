using System.Text.Json.Nodes;
using static Azwa.Rules.Testing.Agendas.AgendaCatalogue;

namespace Azwa.Rules.Testing.Agendas;

/// <summary>The ways in which generated agendas differ from the complete one in its sections and cells. Each draws its own place and value.</summary>
internal sealed class SectionEdits(AgendaCatalogue catalogue)
{
    private static readonly string[] Quarters =
        ["Q1 2027", "2027-Q3", "3e kwartaal 2028", "Q1–Q3 2027", "Q4 2030", "Q1 2031", "Q1 2026", "Q5 2027", "Q1 20226", "2027", "maart 2027", "pm"];

    /// <summary>In no order.</summary>
    public IReadOnlyList<Action<AgendaTree, Dice>> All =>
    [
        Cell, Cell, Cell, Path, PerMunicipality, Motivation, Supply, Money, OtherApproach, UnknownKey, Milestone, Ggd, Organisation, OwnIndicator, OptionalSection,
    ];

    private void Cell(AgendaTree tree, Dice dice)
    {
        var cell = dice.From(catalogue.Cells).Pointer;
        switch (dice.Below(3))
        {
            case 0:
                tree.Remove(cell);
                break;
            case 1:
                tree.Fill(cell, dice.Of(Placeholders));
                break;
            default:
                tree.Fill(cell, dice.Of(Contents));
                break;
        }
    }

    private void Path(AgendaTree tree, Dice dice)
    {
        if (catalogue.Measures.Count == 0)
        {
            return;
        }

        var path = dice.From(catalogue.Measures) + "/ingroeipad";
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

    private void PerMunicipality(AgendaTree tree, Dice dice)
    {
        if (catalogue.MeasuresPerMunicipality.Count == 0)
        {
            return;
        }

        var measure = dice.From(catalogue.MeasuresPerMunicipality);
        var code = tree.Codes() is { Count: > 0 } codes && dice.Chance(90) ? dice.From(codes) : "GM0062";
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

    private void Motivation(AgendaTree tree, Dice dice)
    {
        if (catalogue.Measures.Count == 0)
        {
            return;
        }

        var text = dice.Chance(60) ? dice.Of(Contents) : dice.Of(Placeholders);
        var measure = dice.From(catalogue.Measures);
        tree.Set(dice.Chance(70) ? measure + "/motivering" : $"{measure}/motiveringPerGemeente/{dice.From(tree.Codes().Append("GM0063").ToList())}", text);
    }

    private void Supply(AgendaTree tree, Dice dice)
    {
        if (catalogue.Supply.Count == 0)
        {
            return;
        }

        var element = dice.From(catalogue.Supply);
        var supply = JsonPointers.Parent(element);
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

    private void Money(AgendaTree tree, Dice dice)
    {
        var line = new JsonObject { ["bron"] = dice.Of("SPUK AZWA", "nplv", "zvw", "NPLV "), ["jaar"] = dice.Of(2026, 2027, 2029, 2030) };
        if (dice.Chance(60))
        {
            line["niveau"] = dice.Of("lokaal", "regionaal");
        }

        if (dice.Chance(60))
        {
            line["gemeente"] = dice.From(tree.Codes().Append("GM0064").ToList());
        }

        tree.Add(dice.From(catalogue.Sections).Pointer + "/middelen", line);
    }

    private void OtherApproach(AgendaTree tree, Dice dice) => tree.Add(
        $"{dice.From(catalogue.Leefgebieden)}/overigeAanpakken",
        new JsonObject { ["naam"] = "Seksuele gezondheid", ["dekkingsbron"] = new JsonArray(dice.Of("spuk_azwa", "SPUK AZWA", "eigen-middelen")) });

    private void UnknownKey(AgendaTree tree, Dice dice) => tree.Fill(
        $"{dice.From(catalogue.Leefgebieden)}/aanpakken/{dice.Of("mgn", "valpreventi", "valpreventie", "kansrijke-start", "iets-eigens")}/ist/urgentie",
        dice.Of(Contents));

    private void Milestone(AgendaTree tree, Dice dice)
    {
        var rows = dice.From(catalogue.Sections).Pointer + "/gap/mijlpalen";
        switch (dice.Below(3))
        {
            case 0:
                tree.Set(rows, new JsonArray());
                break;
            case 1:
                tree.Add(rows, new JsonObject { ["kwartaal"] = dice.Of(Quarters), ["activiteiten"] = dice.Of(Contents) });
                break;
            default:
                tree.Fill(rows, dice.Of(Quarters));
                break;
        }
    }

    private void Ggd(AgendaTree tree, Dice dice)
    {
        var section = catalogue.SectionOf("nu-niet-zwanger", dice);
        switch (dice.Below(4))
        {
            case 0 when tree.Codes() is { Count: > 0 } codes:
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

    private void Organisation(AgendaTree tree, Dice dice)
    {
        var place = $"{dice.From(catalogue.Leefgebieden)}/organisatieEnRollen";
        tree.Remove($"{place}/{dice.Of("toelichting", "financierders", "uitvoeringspartijen")}");
        tree.Remove(place + "/toelichting");
    }

    private void OwnIndicator(AgendaTree tree, Dice dice) => tree.Set(
        $"{dice.From(catalogue.Sections).Pointer}/inzet/{dice.Of("gezinnen", "verwijzing", "eigen-maat")}",
        new JsonObject { ["naam"] = "eigen maat", ["ingroeipad"] = new JsonObject { ["2028"] = dice.Of(1, 5), ["2030"] = 3 } });

    private void OptionalSection(AgendaTree tree, Dice dice)
    {
        var optional = catalogue.Sections.Where(s => !s.IsMandatory).ToList();
        var cells = catalogue.Cells.Where(c => optional.Exists(s => JsonPointers.IsAtOrBelow(c.Pointer, s.Pointer))).ToList();
        if (cells.Count > 0)
        {
            tree.Fill(dice.From(cells).Pointer, dice.Of(Contents));
        }
    }
}
