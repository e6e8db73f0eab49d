using Azwa.Rules.Findings;
using Azwa.Rules.Reporting;
using Azwa.Rules.Tests.TestInput;
using Azwa.Rules.Text;
using FsCheck;
using FsCheck.Fluent;
using Outcome = Azwa.Rules.Findings.Outcome;

namespace Azwa.Rules.Tests.Reporting;

public class TextReportTests
{
    [Theory]
    [InlineData("full.nl.txt", Language.Nl, 100, false)]
    [InlineData("full.nl.60.txt", Language.Nl, 60, false)]
    [InlineData("full.nl.colour.txt", Language.Nl, 100, true)]
    [InlineData("full.en.txt", Language.En, 100, false)]
    public void Full_report_is_as_approved(string name, Language language, int width, bool color) =>
        Golden.Matches("Reporting", name, Write(Reports.Full(language), width, color));

    [Fact]
    public void Six_municipalities_with_the_same_fault_are_one_finding()
    {
        string[] names = ["Akkerwoude", "Brinkhaven", "Cranenbeek", "Deinsloot", "Ermelzand", "Fonteinen"];
        var text = Write(Reports.Report([.. names.Select((name, i) => Reports.College(name, 400 + i))]), 160);

        Assert.Contains(
            "Akkerwoude, Brinkhaven, Cranenbeek, Deinsloot, Ermelzand en Fonteinen: het college heeft de werkagenda niet vastgesteld.",
            text,
            StringComparison.Ordinal);
        Assert.Single(text.Split('\n'), line => line.Contains("niet vastgesteld", StringComparison.Ordinal));
        Assert.Contains("Plaats: 400:5, 401:5, 402:5, 403:5, 404:5, 405:5 [VS-02]", text, StringComparison.Ordinal);
        Assert.Contains("Herstel: Laat het college van Akkerwoude, Brinkhaven, Cranenbeek, Deinsloot, Ermelzand en Fonteinen vaststellen", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_of_one_rule_that_differ_keep_their_own_line_and_share_the_source()
    {
        var text = Write(Reports.Report(
        [
            Reports.Finding(ruleId: "VS-04", subject: "Ede", message: "Ede: vastgesteld op 16 november 2026; dat is niet tijdig.", section: null),
            Reports.Finding(ruleId: "VS-04", subject: "Epe", message: "Epe: vastgesteld op 19 november 2026; dat is niet tijdig.", section: null),
        ]));

        Assert.Contains("Ede: vastgesteld op 16 november", text, StringComparison.Ordinal);
        Assert.Contains("Epe: vastgesteld op 19 november", text, StringComparison.Ordinal);
        Assert.Single(text.Split('\n'), line => line.Contains("Bron:", StringComparison.Ordinal));
    }

    [Fact]
    public void A_subject_inside_another_word_is_not_replaced()
    {
        var text = Write(Reports.Report(
        [
            Reports.Finding(subject: "Ede", message: "Ede: wat Edenaren vinden ontbreekt."),
            Reports.Finding(subject: "Epe", message: "Epe: wat Edenaren vinden ontbreekt."),
        ]));

        Assert.Contains("Ede en Epe: wat Edenaren vinden ontbreekt.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Different_motivations_are_both_shown()
    {
        var text = Write(Reports.Report(
        [
            Reports.Finding(outcome: Outcome.Deviated, severity: Severity.Info, motivation: "Wij beginnen klein."),
            Reports.Finding(outcome: Outcome.Deviated, severity: Severity.Info, motivation: "De buren helpen."),
        ]));

        Assert.Contains("Motivering: Wij beginnen klein.", text, StringComparison.Ordinal);
        Assert.Contains("Motivering: De buren helpen.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_still_to_do_is_in_the_order_of_the_calendar()
    {
        var text = Write(Reports.Report(
        [
            Reports.Finding(ruleId: "Z-1", outcome: Outcome.Pending, severity: Severity.Info, message: "Aanleveren.", due: new DateOnly(2026, 11, 30)),
            Reports.Finding(ruleId: "Z-2", outcome: Outcome.Pending, severity: Severity.Info, message: "Vaststellen.", due: new DateOnly(2026, 11, 15)),
            Reports.Finding(ruleId: "Z-3", outcome: Outcome.Pending, severity: Severity.Info, message: "Ooit."),
        ]));

        string[] order = ["Nog te doen", "Uiterlijk 15 november 2026", "Vaststellen.", "Uiterlijk 30 november 2026", "Aanleveren.", "Zonder datum", "Ooit."];
        var places = order.Select(word => text.IndexOf(word, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Theory]
    [InlineData(72, "Volledig: nee, 3 van 75 verplichte cellen zijn leeg")]
    [InlineData(74, "Volledig: nee, 1 van 75 verplichte cellen is leeg")]
    [InlineData(75, "Volledig: nee, hoewel alle 75 verplichte cellen zijn gevuld")]
    public void Verdict_says_how_many_cells_are_empty(int filled, string sentence) =>
        Assert.Contains(sentence, Write(Reports.Report([], cells: new CellCounts(75, filled, 18, 0))), StringComparison.Ordinal);

    [Fact]
    public void Last_line_says_which_rules_judged() => Assert.EndsWith(
        "\nazwa-werkagenda 1.0.0, sha256 0123456789ab, profiel opdracht, per 22 september 2026\n",
        Write(Reports.Full()),
        StringComparison.Ordinal);

    [Fact]
    public void Nothing_found_is_said() =>
        Assert.Contains("Geen fouten en geen waarschuwingen.", Write(Reports.Report([])), StringComparison.Ordinal);

    [Fact]
    public void Width_is_at_least_forty() => Assert.Throws<ArgumentOutOfRangeException>(() => new TextReportOptions { Width = 39 });

    [Fact]
    public void No_line_is_wider_than_asked_unless_a_single_word_is()
    {
        var property = Prop.ForAll(Arb.From(FindingLists()), Arb.From(Gen.Choose(40, 160)), (findings, width) =>
        {
            var wide = Write(Reports.Report(findings), width).Split('\n').Where(l => l.Length > width && !IsOneWord(l)).ToList();
            return (wide.Count == 0).Label(string.Join('\n', wide));
        });
        property.QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Without_colour_nothing_in_the_report_steers_the_terminal()
    {
        var property = Prop.ForAll(Arb.From(FindingLists()), findings =>
            !Write(Reports.Report(findings)).Any(c => char.IsControl(c) && c != '\n'));
        property.QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Colour_changes_nothing_but_colour()
    {
        var coloured = Write(Reports.Full(), 72, color: true);
        foreach (var code in new[] { "\u001b[0m", "\u001b[1m", "\u001b[2m", "\u001b[31m", "\u001b[33m", "\u001b[36m" })
        {
            Assert.Contains(code, coloured, StringComparison.Ordinal);
            coloured = coloured.Replace(code, "", StringComparison.Ordinal);
        }

        Assert.Equal(Write(Reports.Full(), 72), coloured);
    }

    /// <summary>A single word, with at most the mark of a finding before it.</summary>
    private static bool IsOneWord(string line) =>
        ReportWords.Nl.Marks.Values.Prepend("").Any(mark =>
            line.TrimStart().StartsWith(mark, StringComparison.Ordinal) && !line.TrimStart()[mark.Length..].Trim().Contains(' ', StringComparison.Ordinal));

    private static string Write(Report report, int width = TextReportOptions.DefaultWidth, bool color = false)
    {
        using var writer = new StringWriter();
        TextReport.Write(report, writer, new TextReportOptions { Width = width, Color = color });
        return writer.ToString();
    }

    private static Gen<Finding[]> FindingLists()
    {
        var word = Gen.Elements(
            "de", "urgentie", "coördinatie", "ontbreekt;", "één", "vóór", "15 november 2026", "\u001b[31mrood", "regel\nbreuk", "tab\tteken",
            "basisfunctionaliteiten", "\u0007", "\u202eomgekeerd", "  ", "/leefgebieden/leefstijl/aanpakken/overgewicht-volwassenen/ist/urgentie");
        var text = Gen.ArrayOf(word).Select(words => string.Join(' ', words));
        var finding =
            from message in text
            from remedy in Gen.OneOf(Gen.Constant((string?)null), text.Select(t => (string?)t))
            from subject in Gen.Elements("Ede", "Bergen op Zoom", "\u001b]0;titel\u0007", "", "de")
            from chapter in Gen.Elements("Leefstijl", "Mentale gezondheid")
            from section in Gen.Elements<string?>(null, "Sociaal verwijzen", "Mentale gezondheidsnetwerken")
            from outcome in Gen.Elements(Outcome.Failed, Outcome.Deviated, Outcome.Pending, Outcome.Undetermined, Outcome.Noted)
            from severity in Gen.Elements(Severity.Info, Severity.Warning, Severity.Error)
            from line in Gen.Choose(0, 500)
            from rule in Gen.Elements("AP-02", "VS-02")
            select Reports.Finding(
                ruleId: rule,
                outcome: outcome,
                severity: severity,
                subject: subject,
                chapter: chapter,
                section: section,
                message: message,
                remedy: remedy,
                motivation: outcome == Outcome.Deviated ? message : null,
                due: outcome == Outcome.Pending ? Reports.AsOf.AddDays(line) : null,
                position: line == 0 ? null : new Position(line, 5));
        return Gen.ArrayOf(finding);
    }
}
