using System.Globalization;
using System.Text.Json.Nodes;
using Azwa.Rules.Findings;
using Azwa.Rules.Tests.TestInput;
using Azwa.Rules.Text;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Tests.Domain;

/// <summary>
/// A complete agenda with small changes, and all that must be said of it in both profiles: nothing more, in this order. What must come
/// out was read from the requirements and the contract, not from the rules.
/// </summary>
internal sealed record Case(string Name, params Patch[] Patches)
{
    /// <summary>The day as of which the complete agenda has nothing against it.</summary>
    public const string Complete = "2026-11-22";

    private static readonly string[] VerdictNames = ["volledig", "vastgesteld", "aangeleverd", "streefwaarden", "uitkering2026"];

    private static readonly Dictionary<string, string> Best = new(StringComparer.Ordinal)
    {
        ["volledig"] = "ja",
        ["vastgesteld"] = "ja",
        ["aangeleverd"] = "ja",
        ["streefwaarden"] = "binnen",
        ["uitkering2026"] = "voorwaarden-vervuld",
    };

    public string AsOf { get; init; } = Complete;

    /// <summary>Findings in profile opdracht.</summary>
    public string[] Finds { get; init; } = [];

    /// <summary>Findings in profile format; null when they are the same.</summary>
    public string[]? FindsInFormat { get; init; }

    /// <summary>The verdicts that differ from those of the complete agenda, as name=value; they are the same in both profiles.</summary>
    public string Verdicts { get; init; } = "";

    /// <summary>For what the Opdracht asks beside the Format: told in profile opdracht, silent in format.</summary>
    public static readonly string[] Silent = [];

    public static string Text { get; } = File.ReadAllText(Repository.PathOf("seeds/werkagendas/volledig.json"));

    public static Werkagenda Read(IEnumerable<Patch> patches)
    {
        var root = JsonNode.Parse(Text)!;
        foreach (var patch in patches)
        {
            patch.ApplyTo(root);
        }

        var result = WerkagendaReader.Read(root.ToJsonString(), "case.json");
        Assert.True(result.IsReadable, string.Join('\n', result.Diagnostics));
        return result.Werkagenda;
    }

    public static DateOnly Day(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The report on a changed agenda.</summary>
    public static Report Judge(string asOf, Profile profile, params Patch[] patches) =>
        Validator.Default.Validate(Read(patches), Day(asOf), profile);

    public Report Judge(Profile profile, Language language = Language.Nl) =>
        Validator.Default.Validate(Read(Patches), Day(AsOf), profile, language);

    public void Holds()
    {
        Holds(Profile.Opdracht, Finds);
        Holds(Profile.Format, FindsInFormat ?? Finds);
    }

    private void Holds(Profile profile, string[] expected)
    {
        var report = Judge(profile);
        Same($"{Name}: findings in {profile}", expected, report.Findings.Select(Expected.Of));
        var verdicts = new Dictionary<string, string>(Best, StringComparer.Ordinal);
        foreach (var pair in Verdicts.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            verdicts[pair[..pair.IndexOf('=', StringComparison.Ordinal)]] = pair[(pair.IndexOf('=', StringComparison.Ordinal) + 1)..];
        }

        Same($"{Name}: verdicts in {profile}", VerdictNames.Select(n => $"{n}={verdicts[n]}"), report.Verdicts.Select(v => $"{v.Key}={v.Value}"));
    }

    /// <summary>Compares two lists and shows both in full: which finding is too many says more than where they first differ.</summary>
    public static void Same(string what, IEnumerable<string> expected, IEnumerable<string> actual)
    {
        var (e, a) = (expected.ToList(), actual.ToList());
        if (!e.SequenceEqual(a, StringComparer.Ordinal))
        {
            Assert.Fail($"{what}\nexpected:\n  {string.Join("\n  ", e)}\nactual:\n  {string.Join("\n  ", a)}");
        }
    }
}
