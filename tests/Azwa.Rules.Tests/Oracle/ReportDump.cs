using System.Text.Json;
using System.Text.Json.Nodes;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Tests.Oracle;

/// <summary>Everything in a report as one text, so that two reports can be compared as a whole.</summary>
internal static class ReportDump
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonSerializerOptions Indented = new(Options) { WriteIndented = true };

    /// <summary>All but the name of the engine.</summary>
    public static string Of(Report report) => Tree(report).ToJsonString(Indented);

    /// <summary>All but the engine, the hash of the rules, the names of their files and the positions: what must not depend on the order in files.</summary>
    public static string WithoutPlaces(Report report)
    {
        var tree = Tree(report);
        tree["RuleSet"]!.AsObject().Remove("Sha256");
        var grouped = tree["Sections"]!.AsArray().SelectMany(section => section!["Findings"]!.AsArray());
        foreach (var finding in tree["Findings"]!.AsArray().Concat(grouped))
        {
            finding!.AsObject().Remove("Position");
        }

        foreach (var rule in tree["Rules"]!.AsArray())
        {
            rule!["Description"]!.AsObject().Remove("Subject");
        }

        return tree.ToJsonString(Indented);
    }

    /// <summary>A finding as a whole.</summary>
    public static string Of(Finding finding) => JsonSerializer.Serialize(finding, Options);

    /// <summary>The first lines in which two dumps differ; null when they are the same.</summary>
    public static string? Difference(string left, string right)
    {
        if (left == right)
        {
            return null;
        }

        var (a, b) = (left.Split('\n'), right.Split('\n'));
        var first = Enumerable.Range(0, Math.Min(a.Length, b.Length)).FirstOrDefault(i => a[i] != b[i], Math.Min(a.Length, b.Length));
        return string.Join('\n', a.Skip(first).Take(12)) + "\n--- and\n" + string.Join('\n', b.Skip(first).Take(12));
    }

    private static JsonObject Tree(Report report)
    {
        var tree = JsonSerializer.SerializeToNode(report, Options)!.AsObject();
        tree.Remove("Engine");
        return tree;
    }
}
