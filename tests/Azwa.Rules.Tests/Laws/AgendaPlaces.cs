using System.Globalization;
using System.Text.Json.Nodes;
using Azwa.Rules.Facts;

namespace Azwa.Rules.Tests.Laws;

/// <summary>Where things stand in an agenda, and what can stand there.</summary>
internal static class AgendaPlaces
{
    public static readonly Catalogus Catalogus = RuleSet.Azwa.Bound.Catalogus;

    public static readonly IReadOnlyList<CelDefinitie> Cells = Catalogus.Kinds.Cellen;

    /// <summary>The pointers of the measures of the catalogue.</summary>
    public static readonly IReadOnlyList<string> Measures =
        [.. Catalogus.Aanpakken.SelectMany(a => a.Maten.Select(m => $"{Section(a.Sleutel)}/inzet/{m.Sleutel}"))];

    public static readonly string[] Contents = ["In 2030 zijn er 8.", "nog te bepalen", "nog niet aanwezig", "Zie boven.", "zie 3a", "Wij doen ons best."];

    public static readonly string[] Placeholders = ["", "  ", "-", "—", "N.V.T.", "n.t.b.", "pm", "Nog in te vullen.", "x", "…"];

    public static string Section(string aanpak) => $"/leefgebieden/{Catalogus.Aanpak(aanpak)!.Leefgebied.Sleutel}/aanpakken/{aanpak}";

    /// <summary>Writes a text in a cell, in the form that the cell has.</summary>
    public static void Fill(AgendaTree tree, string cell, string text)
    {
        if (cell.EndsWith("/mijlpalen", StringComparison.Ordinal))
        {
            tree.Set(cell, new JsonArray(new JsonObject { ["kwartaal"] = text, ["activiteiten"] = text, ["verantwoordelijke"] = text, ["deelresultaat"] = text }));
        }
        else
        {
            tree.Set(cell.EndsWith("/organisatieEnRollen", StringComparison.Ordinal) ? cell + "/toelichting" : cell, text);
        }
    }

    public static List<string> Codes(AgendaTree tree) => [.. (tree.Find("/regio/gemeenten") as JsonObject ?? []).Select(pair => pair.Key)];

    public static decimal Sum(AgendaTree tree, string population) => Codes(tree)
        .Sum(code => tree.Find($"/regio/gemeenten/{code}/{population}") is { } number
            ? decimal.Parse(number.ToJsonString(), CultureInfo.InvariantCulture)
            : 0);

    public static void Add(AgendaTree tree, string pointer, JsonNode item)
    {
        if (tree.Find(pointer) is JsonArray list)
        {
            list.Add(item);
        }
        else
        {
            tree.Set(pointer, new JsonArray(item));
        }
    }
}
