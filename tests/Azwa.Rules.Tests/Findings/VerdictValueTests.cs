using Azwa.Rules.Diagnostics;
using Azwa.Rules.Findings;
using Azwa.Rules.Tests.Binding;
using Azwa.Rules.Tests.Domain;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Tests.Findings;

/// <summary>The types of the verdicts say what the rule files say, in the same order and words.</summary>
public sealed class VerdictValueTests
{
    private const string NotInContract = "kan hier niet; kies uit ";

    private static readonly (string Name, string[] Values, string[] Words)[] Types =
    [
        Type<VolledigVerdict>("volledig", v => v.Word()),
        Type<VastgesteldVerdict>("vastgesteld", v => v.Word()),
        Type<AangeleverdVerdict>("aangeleverd", v => v.Word()),
        Type<StreefwaardenVerdict>("streefwaarden", v => v.Word()),
        Type<Uitkering2026Verdict>("uitkering2026", v => v.Word()),
    ];

    [Fact]
    public void Types_have_the_words_of_the_rule_files_from_good_to_bad()
    {
        var shipped = RuleSet.Azwa.Bound.Verdicts.Where(v => !v.IsInternal).Select(v => $"{v.Name}: {string.Join(' ', v.Order)}");

        Assert.Equal(shipped, Types.Select(t => $"{t.Name}: {string.Join(' ', t.Words)}"));
    }

    [Fact]
    public void A_value_is_named_after_its_word() => Assert.All(Types, t => Assert.Equal(t.Values, t.Words.Select(AsName)));

    [Fact]
    public void A_verdict_by_type_is_the_verdict_by_name()
    {
        Assert.All(Everything.Reports, r =>
        {
            var verdicts = r.Report.Verdicts;
            string[] typed =
            [
                verdicts.Volledig.Word(), verdicts.Vastgesteld.Word(), verdicts.Aangeleverd.Word(),
                verdicts.Streefwaarden.Word(), verdicts.Uitkering2026.Word(),
            ];
            Assert.Equal(Types.Select(t => verdicts[t.Name]), typed);
        });
    }

    [Fact]
    public void What_is_no_value_has_no_word()
    {
        Assert.Throws<ArgumentOutOfRangeException>("value", () => ((VolledigVerdict)2).Word());
        Assert.Throws<ArgumentOutOfRangeException>("value", () => ((Uitkering2026Verdict)(-1)).Word());
    }

    [Fact]
    public void A_verdict_that_a_rule_set_adds_is_there_by_name()
    {
        var verdicts = new Validator(new TinyRuleSet().Sound()).Validate(new Werkagenda { Regio = new Regio { Naam = "Proef" } }, new DateOnly(2026, 11, 22)).Verdicts;

        Assert.Equal(["volledig", "alles"], verdicts.Select(v => v.Key));
        Assert.Equal("goed", verdicts["alles"]);
        Assert.Equal(VolledigVerdict.Ja, verdicts.Volledig);
        Assert.Contains("'vastgesteld'", Assert.Throws<KeyNotFoundException>(() => verdicts.Vastgesteld).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("name", () => verdicts[null!]);
    }

    [Theory]
    [InlineData("volledig: { order: [ja, «misschien», nee], passed: ja }", "volledig: 'misschien' " + NotInContract + "ja, nee")]
    [InlineData("vastgesteld: { order: [ja, «laat»] }", "vastgesteld: 'laat' " + NotInContract + "ja, te-laat, nog-niet, nee, niet-te-toetsen")]
    [InlineData("uitkering2026: { all: { a: ja }, then: «goed», until: { norm: uiterlijk, value: nog-niet }, otherwise: niet-verzekerd }",
        "uitkering2026: 'goed' " + NotInContract + "voorwaarden-vervuld, nog-niet, niet-verzekerd")]
    [InlineData("uitkering2026: { all: { a: ja }, then: voorwaarden-vervuld, until: { norm: uiterlijk, value: «straks» }, otherwise: niet-verzekerd }",
        "uitkering2026: 'straks' " + NotInContract + "voorwaarden-vervuld, nog-niet, niet-verzekerd")]
    [InlineData("uitkering2026: { all: { a: ja }, then: voorwaarden-vervuld, until: { norm: uiterlijk, value: nog-niet }, otherwise: «slecht» }",
        "uitkering2026: 'slecht' " + NotInContract + "voorwaarden-vervuld, nog-niet, niet-verzekerd")]
    public void Another_word_for_a_verdict_of_the_contract_is_refused(string verdict, string dutch) =>
        new TinyRuleSet()
            .With(TinyRuleSet.Verdicts, $"schema: azwa-verdicts/1\nverdicts:\n  a: {{ order: [ja, nee] }}\n  {verdict}\n")
            .Reports((Descriptors.NotAChoice, dutch));

    private static (string Name, string[] Values, string[] Words) Type<T>(string name, Func<T, string> word)
        where T : struct, Enum => (name, Enum.GetNames<T>(), [.. Enum.GetValues<T>().Select(word)]);

    private static string AsName(string word) => string.Concat(word.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
}
