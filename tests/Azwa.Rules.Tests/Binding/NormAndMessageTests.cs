using Azwa.Rules.Binding;
using Azwa.Rules.Diagnostics;
using Azwa.Rules.Facts;

namespace Azwa.Rules.Tests.Binding;

/// <summary>Dated values of norms, and templates of messages.</summary>
public sealed class NormAndMessageTests
{
    [Fact]
    public void A_later_value_ends_the_earlier_whatever_their_order()
    {
        var norm = (DateNorm)Norm("{ type: date, values: [ { from: 2027-01-01, value: 2027-11-15 }, { from: 2026-01-01, value: 2026-11-15 } ] }");
        Assert.Equal(
            [
                new Dated<DateOnly>(new(2026, 1, 1), new(2026, 12, 31), new(2026, 11, 15)),
                new Dated<DateOnly>(new(2027, 1, 1), DateOnly.MaxValue, new(2027, 11, 15)),
            ],
            norm.Values);
    }

    [Fact]
    public void A_norm_names_requirements_that_exist() =>
        new TinyRuleSet().With(TinyRuleSet.Norms, TinyRuleSet.NormsHead + TinyRuleSet.NormsBase + "  n: { type: year, value: 2030, requirements: [«P-011»] }\n")
            .Reports((Descriptors.UnknownNameWithHint, "eis 'P-011' bestaat niet; bedoelde u 'P-01'?"));

    [Fact]
    public void An_end_of_its_own_may_touch_the_next_value()
    {
        var norm = (YearNorm)Norm("{ type: year, values: [ { from: 2026-01-01, until: 2026-06-30, value: 2027 }, { from: 2026-07-01, value: 2028 } ] }");
        Assert.Equal([new DateOnly(2026, 6, 30), DateOnly.MaxValue], norm.Values.Select(v => v.Until));
    }

    [Theory]
    [InlineData("{ from: 2026-01-01, until: 2027-12-31, value: 2026-11-15 }", "tussen 2027-12-31 en 9999-12-31 geldt geen waarde")]
    [InlineData("{ from: 2026-01-01, until: 2025-12-31, value: 2026-11-15 }", "tussen 2025-12-31 en 9999-12-31 geldt geen waarde")]
    public void A_value_that_ends_without_a_next_leaves_a_gap(string value, string dutch) =>
        new TinyRuleSet().With(TinyRuleSet.Norms, TinyRuleSet.NormsHead + TinyRuleSet.NormsBase + $"  «n»: {{ type: date, values: [ {value} ] }}\n")
            .Reports((Descriptors.DatesGap, $"norm 'n': {dutch}"));

    [Fact]
    public void Two_values_from_one_day_overlap() =>
        new TinyRuleSet().With(TinyRuleSet.Norms, TinyRuleSet.NormsHead + TinyRuleSet.NormsBase
            + "  «n»: { type: year, values: [ { from: 2026-01-01, value: 2027 }, { from: 2026-01-01, value: 2028 } ] }\n")
            .Reports((Descriptors.DatesOverlap, "norm 'n': op 2026-01-01 gelden twee waarden"));

    [Theory]
    [InlineData("point: 2", 2, 2)]
    [InlineData("min: 2, max: 3", 2, 3)]
    [InlineData("min: 2", 2, null)]
    [InlineData("max: 3", null, 3)]
    public void Bounds(string text, int? min, int? max) =>
        Assert.Equal(new RateBounds(min, max), ((RateNorm)Norm($"{{ type: rate, unit: fte, values: [ {{ from: 2026-01-01, {text} }} ] }}")).Values[0].Value);

    [Theory]
    [InlineData("point: 2, min: 1")]
    [InlineData("")]
    [InlineData("min: 3, max: 2")]
    public void Wrong_bounds(string text) =>
        new TinyRuleSet().With(TinyRuleSet.Norms, TinyRuleSet.NormsHead + TinyRuleSet.NormsBase
            + $"  «n»: {{ type: rate, unit: fte, values: [ {{ from: 2026-01-01, {text} }} ] }}\n")
            .Reports((Descriptors.WrongBounds, "norm 'n': verwacht 'min', 'max' of 'point', en een ondergrens die niet boven de bovengrens ligt"));

    [Fact]
    public void Tolerance_is_that_of_the_file_unless_the_norm_has_its_own_or_is_absolute()
    {
        const string Values = "values: [ { from: 2026-01-01, min: 1 } ]";
        Assert.Equal(2, ((RateNorm)Norm($"{{ type: rate, unit: fte, per: 100, of: inwoners, {Values} }}")).Tolerantie);
        Assert.Equal(5, ((RateNorm)Norm($"{{ type: rate, unit: fte, per: 100, of: inwoners, tolerance: 5, {Values} }}")).Tolerantie);
        Assert.Equal(0, ((RateNorm)Norm($"{{ type: rate, unit: fte, {Values} }}")).Tolerantie);
    }

    [Fact]
    public void Both_ends_may_have_a_population_of_their_own()
    {
        var norm = (RateNorm)Norm(
            "{ type: rate, unit: p, per: 100, of: { min: ouderenVerhoogdValrisico, max: ouderen65Plus }, minAtMost: ouderen65Plus, values: [ { from: 2026-01-01, min: 3, max: 3 } ] }");
        Assert.Same(FactTypes.Werkagenda.Find("ouderenVerhoogdValrisico"), norm.MinBase);
        Assert.Same(FactTypes.Werkagenda.Find("ouderen65Plus"), norm.MaxBase);
        Assert.Same(norm.MaxBase, norm.MinBaseAtMost);
    }

    [Fact]
    public void A_population_is_a_sum_over_the_region() =>
        new TinyRuleSet().With(TinyRuleSet.Norms, TinyRuleSet.NormsHead + TinyRuleSet.NormsBase
            + "  n: { type: rate, unit: fte, per: 100, of: «inwonners», values: [ { from: 2026-01-01, min: 1 } ] }\n")
            .Reports((Descriptors.UnknownNameWithHint, "bevolkingsgroep 'inwonners' bestaat niet; bedoelde u 'inwoners'?"));

    [Theory]
    [InlineData("a", "'a'")]
    [InlineData("{bron}", "<bron>")]
    [InlineData("a {regio.naam}: {bron}.", "'a ' <regio.naam> ': ' <bron> '.'")]
    [InlineData("a[ b {bron}] c", "'a' [' b ' <bron>] ' c'")]
    [InlineData("[{norm}][{leeg}]", "[<norm>] [<leeg>]")]
    [InlineData("{richting}{verschil}{ontbreekt}{deadline}", "<richting> <verschil> <ontbreekt> <deadline>")]
    public void Template(string text, string parts) => Assert.Equal(parts, Text(MessageOf(text).Parts));

    [Theory]
    [InlineData("a]")]
    [InlineData("[a")]
    [InlineData("[[a]]")]
    [InlineData("a {bron")]
    [InlineData("bron}")]
    [InlineData("[{bron]}")]
    public void Brackets_that_do_not_match(string text)
    {
        var fault = Assert.Single(new TinyRuleSet().With(TinyRuleSet.Rules, TinyRuleSet.RuleFile($"message: {{ nl: \"{text}\" }}")).Read().Diagnostics);
        Assert.Contains(fault.Code, new[] { Descriptors.BadTemplate.Code, Descriptors.UnknownPlaceholder.Code });
        Assert.Equal(2 + 4, fault.Position!.Value.Line - 1);
    }

    [Fact]
    public void A_placeholder_that_resembles_nothing_gets_no_hint() =>
        new TinyRuleSet().With(TinyRuleSet.Rules, TinyRuleSet.RuleFile("message: { nl: «\"{geheel-iets-anders}\"» }"))
            .Reports((Descriptors.UnknownPlaceholder, "'{geheel-iets-anders}' is geen veld en geen bijzondere waarde; 'werkagenda' heeft zo'n veld niet"));

    [Fact]
    public void The_children_of_the_check_can_be_named_and_no_others()
    {
        const string Check = "check: { every: { of: gemeenten, that: { filled: naam } } }\n";
        var rule = new TinyRuleSet().With(TinyRuleSet.Rules, TinyRuleSet.RuleFile(Check + "message: { nl: \"{gemeenten}\" }")).Sound().Bound.Rules.Single(r => r.Id == "T-1");
        Assert.Equal(PlaceholderKind.Kinderen, Assert.IsType<PlaceholderPart>(Assert.Single(rule.Messages.Message.Nl.Parts)).Kind);
        new TinyRuleSet().With(TinyRuleSet.Rules, TinyRuleSet.RuleFile("message: { nl: «\"{gemeenten}\"» }"))
            .Reports((Descriptors.UnknownPlaceholder, "'{gemeenten}' is geen veld en geen bijzondere waarde; 'werkagenda' heeft zo'n veld niet"));
    }

    private static Norm Norm(string text)
    {
        var result = new TinyRuleSet().With(TinyRuleSet.Norms, TinyRuleSet.NormsHead + TinyRuleSet.NormsBase + "  n: " + text + "\n").Read();
        Assert.Equal(["AZW2023"], result.Diagnostics.Select(d => d.Code));
        return result.RuleSet!.Bound.Norms["n"];
    }

    private static MessageTemplate MessageOf(string text) =>
        new TinyRuleSet().With(TinyRuleSet.Rules, TinyRuleSet.RuleFile($"message: {{ nl: \"{text}\" }}")).Sound().Bound.Rules.Single(r => r.Id == "T-1").Messages.Message.Nl;

    private static string Text(IReadOnlyList<MessagePart> parts) => string.Join(' ', parts.Select(part => part switch
    {
        LiteralPart literal => $"'{literal.Text}'",
        PlaceholderPart placeholder => $"<{placeholder.Name}>",
        OptionalPart optional => $"[{Text(optional.Parts)}]",
        _ => "?",
    }));
}
