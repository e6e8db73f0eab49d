using System.Globalization;
using System.Text.Json.Nodes;

namespace Azwa.Rules.Benchmarks.Agendas;

/// <summary>
/// Agendas of made-up regions without end: the complete one with other municipalities, cells that are empty, other dates and other
/// numbers. The same seed gives the same agendas, each apart from those before it.
/// </summary>
internal sealed class SyntheticAgendas(byte[] complete, int seed)
{
    private static readonly string[] Cells =
        ["ist/urgentie", "ist/situatie", "soll/ambitie", "soll/ontwerp", "gap/projectdoelstellingen", "gap/mijlpalen"];

    private readonly JsonObject _complete = JsonNode.Parse(complete)!.AsObject();

    /// <summary>The agenda with that number.</summary>
    public JsonObject this[int number]
    {
        get
        {
            // Not for security: only that it is the same each time.
            var random = new Random(unchecked((seed * 1_000_003) + number));
            var tree = _complete.DeepClone().AsObject();
            Municipalities.Replace(tree, random.Next(1, 13));
            tree["regio"]!["naam"] = string.Create(CultureInfo.InvariantCulture, $"Regio {number}");
            ChangeDates(tree, random);
            foreach (var section in Sections(tree))
            {
                EmptyCells(section, random);
                ChangeMeasures(section, random);
            }

            return tree;
        }
    }

    /// <summary>One in four regions has colleges that decide late; one in ten delivers late.</summary>
    private static void ChangeDates(JsonObject tree, Random random)
    {
        var adoption = tree["vaststelling"]!.AsObject();
        var isLate = random.Next(4) == 0;
        foreach (var (_, college) in adoption["colleges"]!.AsObject())
        {
            college!["datum"] = Iso(new DateOnly(2026, 10, 1).AddDays(random.Next(isLate ? 60 : 45)));
        }

        if (random.Next(10) == 0)
        {
            adoption["aanlevering"]!["datum"] = Iso(new DateOnly(2026, 11, 16).AddDays(random.Next(6)));
        }
    }

    /// <summary>One in twenty cells of a section is not there.</summary>
    private static void EmptyCells(JsonObject section, Random random)
    {
        foreach (var cell in Cells)
        {
            var (part, key) = (cell[..cell.IndexOf('/')], cell[(cell.IndexOf('/') + 1)..]);
            if (random.Next(20) == 0)
            {
                (section[part] as JsonObject)?.Remove(key);
            }
        }
    }

    /// <summary>One in ten measures has another number in its last year, up to half more or less.</summary>
    private static void ChangeMeasures(JsonObject section, Random random)
    {
        foreach (var (_, measure) in section["inzet"] as JsonObject ?? [])
        {
            if (random.Next(10) == 0 && measure?["ingroeipad"] is JsonObject { Count: > 0 } path)
            {
                var (year, number) = path.Last();
                path[year] = Math.Round(number!.GetValue<decimal>() * random.Next(50, 151) / 100);
            }
        }
    }

    private static List<JsonObject> Sections(JsonObject tree) =>
        [.. tree["leefgebieden"]!.AsObject().SelectMany(l => l.Value!["aanpakken"] as JsonObject ?? []).Select(a => a.Value!.AsObject())];

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
