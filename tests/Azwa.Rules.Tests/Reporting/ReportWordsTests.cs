using System.Collections;
using System.Text.RegularExpressions;
using Azwa.Rules.Findings;
using Azwa.Rules.Reporting;

namespace Azwa.Rules.Tests.Reporting;

public class ReportWordsTests
{
    private static readonly string[] Forbidden = ["goedgekeurd", "afgekeurd", "goedkeur", "afkeur", "approve", "reject"];

    [Fact]
    public void No_word_approves_or_rejects()
    {
        var words = All(ReportWords.Nl).Concat(All(ReportWords.En)).ToList();

        Assert.True(words.Count > 100, "The words were not found.");
        Assert.DoesNotContain(words, w => Forbidden.Any(f => w.Text.Contains(f, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void Both_languages_have_every_word()
    {
        var (nl, en) = (All(ReportWords.Nl), All(ReportWords.En));

        Assert.Equal(nl.Select(w => w.Key), en.Select(w => w.Key));
        Assert.DoesNotContain(nl.Concat(en), w => string.IsNullOrWhiteSpace(w.Text));
    }

    [Fact]
    public void Both_languages_have_places_for_the_same_values()
    {
        // A plural may leave out what a singular says in words, so each text is compared with its own translation.
        Assert.All(All(ReportWords.Nl).Zip(All(ReportWords.En)), pair => Assert.Equal((pair.First.Key, Places(pair.First.Text)), (pair.First.Key, Places(pair.Second.Text))));
    }

    [Fact]
    public void Every_severity_and_outcome_has_words() => Assert.All([ReportWords.Nl, ReportWords.En], words =>
    {
        Assert.Equal(Names.Severities.Order(StringComparer.Ordinal), words.Marks.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(Names.Severities.Order(StringComparer.Ordinal), words.Amounts.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(Names.Outcomes.Order(StringComparer.Ordinal), words.Outcomes.Keys.Order(StringComparer.Ordinal));
    });

    [Fact]
    public void Every_verdict_of_the_contract_has_words()
    {
        string[] contract =
        [
            "volledig=ja", "volledig=nee",
            "vastgesteld=ja", "vastgesteld=te-laat", "vastgesteld=nog-niet", "vastgesteld=nee", "vastgesteld=niet-te-toetsen",
            "aangeleverd=ja", "aangeleverd=te-laat", "aangeleverd=nog-niet", "aangeleverd=nee",
            "streefwaarden=binnen", "streefwaarden=gemotiveerd", "streefwaarden=niet-te-toetsen", "streefwaarden=afwijkend",
            "uitkering2026=voorwaarden-vervuld", "uitkering2026=nog-niet", "uitkering2026=niet-verzekerd",
        ];

        Assert.All(contract, key => Assert.Contains(key, ReportWords.Nl.VerdictValues.Keys));
        Assert.All(contract, key => Assert.Contains(key.Split('=')[0], ReportWords.Nl.VerdictNames.Keys));
    }

    private static string Places(string text) => string.Join(' ', Regex.Matches(text, @"\{\d\}", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(m => m.Value).Order(StringComparer.Ordinal));

    private static List<(string Key, string Text)> All(ReportWords words) =>
        [.. typeof(ReportWords).GetProperties().Where(p => p.GetMethod!.IsPublic && p.Name != "EqualityContract").SelectMany(p => Texts(p.Name, p.GetValue(words)))];

    private static IEnumerable<(string Key, string Text)> Texts(string key, object? value) => value switch
    {
        string text => [(key, text)],
        IReadOnlyDictionary<string, string> map => map.Select(e => ($"{key}/{e.Key}", e.Value)),
        IReadOnlyDictionary<string, (string One, string Many)> map =>
            map.SelectMany(e => new[] { ($"{key}/{e.Key}/one", e.Value.One), ($"{key}/{e.Key}/many", e.Value.Many) }),
        Azwa.Rules.Text.Language => [],
        IEnumerable list => list.Cast<string>().Select((text, i) => ($"{key}/{i}", text)),
        _ => throw new InvalidOperationException($"{key} is of a kind that this test does not read."),
    };
}
