using System.Text.Json.Nodes;

namespace Azwa.Rules.Benchmarks.Agendas;

/// <summary>
/// The complete agenda with faults of all kinds, one after the other until there are sixty findings: empty cells, promises not made, rows
/// without what they need, late decisions, numbers that are off. A fault that would bring more than sixty is left out.
/// </summary>
internal static class SixtyFindings
{
    private const int Wanted = 60;

    private static readonly string[] Cells = ["ist/urgentie", "soll/ontwerp", "gap/projectdoelstellingen"];

    public static JsonObject Make(JsonObject complete)
    {
        var tree = complete;
        var found = Count(tree);
        foreach (var (pointer, value) in Faults(complete.DeepClone().AsObject()))
        {
            if (found == Wanted)
            {
                break;
            }

            var changed = tree.DeepClone().AsObject();
            JsonTree.Set(changed, pointer, value);
            if (Count(changed) is var more && more > found && more <= Wanted)
            {
                (tree, found) = (changed, more);
            }
        }

        return found == Wanted ? tree : throw new InvalidOperationException($"All faults together give {found} findings, not {Wanted}.");
    }

    private static int Count(JsonObject tree) =>
        Validator.Default.Validate(AgendaFiles.Read(AgendaFiles.Write(tree)), AgendaFiles.AsOf).Findings.Count;

    private static IEnumerable<(string Pointer, JsonNode? Value)> Faults(JsonObject tree)
    {
        foreach (var code in Keys(tree, "/vaststelling/colleges").Take(3))
        {
            yield return ($"/vaststelling/colleges/{code}/datum", "2026-11-18");
        }

        yield return ("/regioscan/gebruikt", false);
        yield return ("/regio/regioplan", null);
        yield return ("/rpi/kennisEnMonitoring", "n.v.t.");
        foreach (var leefgebied in Keys(tree, "/leefgebieden"))
        {
            yield return ($"/leefgebieden/{leefgebied}/scopeEnSamenhang", "Zie boven.");
            foreach (var aanpak in Keys(tree, $"/leefgebieden/{leefgebied}/aanpakken"))
            {
                foreach (var fault in OfSection(tree, $"/leefgebieden/{leefgebied}/aanpakken/{aanpak}"))
                {
                    yield return fault;
                }
            }
        }
    }

    private static IEnumerable<(string Pointer, JsonNode? Value)> OfSection(JsonObject tree, string section)
    {
        foreach (var cell in Cells)
        {
            yield return ($"{section}/{cell}", "-");
        }

        if (JsonTree.Find(tree, section + "/gap/mijlpalen/0") is not null)
        {
            yield return (section + "/gap/mijlpalen/0/kwartaal", "Q5 2027");
            yield return (section + "/gap/mijlpalen/0/deelresultaat", null);
        }

        foreach (var element in Keys(tree, section + "/aanbod").Take(2))
        {
            yield return ($"{section}/aanbod/{element}", false);
        }

        foreach (var measure in Keys(tree, section + "/inzet"))
        {
            if (JsonTree.Find(tree, $"{section}/inzet/{measure}/ingroeipad/2030") is not null)
            {
                yield return ($"{section}/inzet/{measure}/ingroeipad/2030", 100_000);
            }
        }
    }

    private static List<string> Keys(JsonObject tree, string pointer) => [.. (JsonTree.Find(tree, pointer) as JsonObject ?? []).Select(p => p.Key)];
}
