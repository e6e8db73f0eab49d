using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Azwa.Rules.Compilation;
using Azwa.Rules.Engine;
using Azwa.Rules.Findings;
using Azwa.Rules.Live;
using Azwa.Rules.Testing.Agendas;
using Azwa.Rules.Tests.DependencyInjection;
using Azwa.Rules.Text;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Tests.Live;

/// <summary>What a portal sees of a session.</summary>
public sealed class LiveSessionTests
{
    private const string Section = "/leefgebieden/mentale-gezondheid/aanpakken/laagdrempelige-steunpunten";
    private const string Cell = Section + "/ist/urgentie";
    private const string Number = "/leefgebieden/mentale-gezondheid/aanpakken/sociaal-verwijzen/inzet/brugfunctionaris/ingroeipad/2030";

    private static readonly DateOnly AsOf = new(2026, 11, 22);

    [Fact]
    public void An_emptied_cell_is_a_finding_and_a_verdict_and_filling_it_takes_them_back()
    {
        var session = Open();

        var emptied = session.Set(Cell, "n.v.t.");
        Assert.True(emptied.IsAccepted);
        Assert.Equal(("AP-02", Cell), Assert.Single(emptied.Came.Where(f => f.Path == Cell).Select(f => (f.RuleId, f.Path))));
        Assert.Equal([new VerdictChange("volledig", "ja", "nee")], emptied.Verdicts);
        Assert.Equal(emptied.Came.Select(f => f.Message), session.Report.Findings.Where(f => f.Severity != Severity.Info).Select(f => f.Message));

        var filled = session.Set(Cell, "Er wachten 40 mensen.");
        Assert.Equal(emptied.Came, filled.Went);
        Assert.Equal([new VerdictChange("volledig", "nee", "ja")], filled.Verdicts);
        Assert.Empty(filled.Came);
    }

    [Fact]
    public void A_finding_that_says_something_else_is_told_with_what_it_said()
    {
        var session = Open();
        var before = Assert.Single(session.Set(Number, 1).Came, f => f.RuleId == "SW-03");
        var change = Assert.Single(session.Set(Number, 2).Changed);
        Assert.Same(before, change.Before);
        Assert.Equal((before.RuleId, before.Path), (change.After.RuleId, change.After.Path));
        Assert.NotEqual(before.Message, change.After.Message);
    }

    [Theory]
    [InlineData("/rpi/toelichtin", "\"x\"", "/rpi/toelichtin", "-.json(1,1): error AZW1201: 'toelichtin' is hier geen veld; bedoelde u 'toelichting'?")]
    [InlineData("/regio/peildatum", "\"15-11-2026\"", "/regio/peildatum", "-.json(1,1): error AZW1204: peildatum: '15-11-2026' is geen datum in de notatie jaar-maand-dag; bedoelde u '2026-11-15'?")]
    [InlineData("/regio/naam", "null", "/regio/naam", "-.json(1,1): error AZW2045: zonder 'naam' is een werkagenda niet te lezen; een wijziging kan het niet weglaten")]
    [InlineData("/regio/gemeenten/GM0001/inwoners", "5", "/regio/gemeenten/GM0001/inwoners", "-.json(1,1): error AZW1202: het veld 'naam' ontbreekt")]
    [InlineData("/regio/gemeenten/GM0001", "{ \"naam\": \"A\", \"inwoners\": -1 }", "/regio/gemeenten/GM0001/inwoners", "")]
    [InlineData("/aanvullend/1", "{ \"titel\": \"A\" }", "/aanvullend/1", "-.json(1,1): error AZW1222: 'aanvullend' heeft 0 rijen; verwacht is een rangnummer van 0 tot en met 0 (het laatste voegt een rij toe), gevonden is '1'")]
    public void What_the_format_refuses_is_told_and_changes_nothing(string path, string value, string field, string text)
    {
        var session = Open();
        var (agenda, report) = (session.Agenda, session.Report);

        var change = session.Set(path, JsonNode.Parse(value));

        var diagnostic = Assert.Single(change.Diagnostics);
        Assert.False(change.IsAccepted);
        Assert.Equal(field, diagnostic.FieldPath);
        if (text.Length > 0)
        {
            Assert.Equal(text, diagnostic.ToString());
        }

        Assert.Same(agenda, session.Agenda);
        Assert.Same(report, session.Report);
        Assert.Empty(change.Came.Concat(change.Went));
        Assert.Empty(change.Verdicts);
    }

    [Theory]
    [InlineData("")]
    [InlineData("rpi/toelichting")]
    public void A_path_that_names_no_place_is_misuse(string path)
    {
        var session = Open();
        Assert.Equal("path", Assert.Throws<ArgumentException>(() => session.Set(path, "x")).ParamName);
        Assert.Equal("path", Assert.Throws<ArgumentException>(() => session.Remove(path)).ParamName);
    }

    [Fact]
    public void Rows_are_added_behind_the_last_and_move_up_when_one_is_removed()
    {
        var session = Open();
        var rows = session.Agenda.Leefgebieden!["mentale-gezondheid"].Aanpakken!["laagdrempelige-steunpunten"].Gap!.Mijlpalen!.Count;
        var row = Section + "/gap/mijlpalen/" + rows;

        var added = session.Set(row + "/kwartaal", "Q1 2028");
        Assert.NotEmpty(added.Came);
        Assert.All(added.Came, f => Assert.StartsWith(row, f.Path, StringComparison.Ordinal));
        Assert.Equal(added.Came, session.Remove(row).Went);

        Assert.True(session.Set("/aanvullend/0/titel", "De eerste rij van een lijst die er niet was").IsAccepted);
        Assert.Single(session.Agenda.Aanvullend!);
    }

    [Fact]
    public void Null_removes_and_removing_what_is_not_there_changes_nothing()
    {
        var session = Open();
        Assert.NotEmpty(session.Set("/prioritering", null).Came);
        var report = session.Report;
        Assert.True(session.Remove("/prioritering").IsAccepted);
        Assert.Same(report, session.Report);
    }

    [Fact]
    public void The_agenda_that_it_was_opened_on_stays_as_it_was_and_states_share_what_did_not_change()
    {
        var agenda = AgendaTree.Complete().Agenda;
        var session = Validator.Default.Open(agenda, AsOf);
        var before = session.Agenda;
        session.Set(Cell, "Anders.");

        Assert.NotEqual("Anders.", agenda.Leefgebieden!["mentale-gezondheid"].Aanpakken!["laagdrempelige-steunpunten"].Ist!.Urgentie);
        Assert.Same(before.Regio, session.Agenda.Regio);
        Assert.Same(before.Leefgebieden!["leefstijl"], session.Agenda.Leefgebieden!["leefstijl"]);
        Assert.NotSame(before.Leefgebieden["mentale-gezondheid"], session.Agenda.Leefgebieden["mentale-gezondheid"]);
    }

    [Fact]
    public void A_finding_keeps_the_repair_of_the_agenda_that_it_was_found_in()
    {
        var session = Open();
        var found = Assert.Single(session.Set(Number, 1).Came, f => f.RuleId == "SW-03");
        var expected = Validator.Default.Validate(session.Agenda, AsOf).Findings.Single(f => f.RuleId == "SW-03").Repair;
        session.Set("/leefgebieden/mentale-gezondheid", new JsonObject());
        Assert.NotEmpty(expected);
        Assert.Equal(expected.Select(o => (o.Path, o.Value)), found.Repair.Select(o => (o.Path, o.Value)));
    }

    [Fact]
    public void Only_rules_that_read_the_place_run_again()
    {
        Assert.Equal(["RG-06"], RulesOf("/prioritering"));
        Assert.Equal(["VS-06", "VS-07"], RulesOf("/vaststelling/izaGovernance"));
        Assert.DoesNotContain(RulesOf(Cell), id => id.StartsWith("SW-", StringComparison.Ordinal));
        Assert.Contains("SW-03", RulesOf(Number));
        Assert.Contains("SW-03", RulesOf("/regio/gemeenten/GM9001/inwoners"));
        Assert.Empty(RulesOf("/aanvullend"));
    }

    [Fact]
    public void A_rule_that_breaks_leaves_the_session_as_it_was()
    {
        var isBroken = false;
        var engine = new OtherEngine("other") { Running = () => { if (isBroken) { throw new RuleEvaluationException("X", "/", new InvalidOperationException()); } } };
        var session = new Validator(RuleSet.Azwa, engine).Open(AgendaTree.Complete().Agenda, AsOf);
        var before = session.Report.ToJson();

        isBroken = true;
        Assert.Throws<RuleEvaluationException>(() => session.Set(Cell, ""));
        isBroken = false;

        Assert.Equal(before, session.Report.ToJson());
        Assert.Equal("volledig", Assert.Single(session.Set(Cell, "").Verdicts).Name);
    }

    /// <summary>A finding can be asked for its repair and so holds the agenda that it was found in; nothing else holds an earlier state.</summary>
    [Fact]
    public void A_session_holds_no_state_but_the_last_and_those_of_its_findings()
    {
        var session = Open();
        Write(session, 36);
        var remembered = session.Remembered;
        var states = Write(session, 3000);
        Assert.Equal(remembered, session.Remembered);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        var alive = states.Count(s => s.IsAlive);
        Assert.True(alive <= session.Report.Findings.Count + 2, $"{alive} of {states.Count} states are held");
        Assert.True(session.Set(Cell, "x").IsAccepted);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static List<WeakReference> Write(LiveSession session, int times)
    {
        string[] places = [Cell, Number, "/regio/gemeenten/GM9001/naam", Section + "/gap/mijlpalen/0/kwartaal", "/regio/gemeenten/GM0001", Section + "/inzet/eigen-maat"];
        var states = new List<WeakReference>(times);
        for (var i = 0; i < times; i++)
        {
            var place = places[i % places.Length];
            var change = (i / places.Length % 2, place) switch
            {
                (0, Number) => session.Set(place, i % 40),
                (0, "/regio/gemeenten/GM0001") => session.Set(place, new JsonObject { ["naam"] = "Nieuw " + i }),
                (0, Section + "/inzet/eigen-maat") => session.Set(place, new JsonObject { ["huidig"] = i }),
                (0, _) => session.Set(place, "Tekst " + i),
                (_, "/regio/gemeenten/GM9001/naam" or Number) => session.Set(place, 8),
                _ => session.Remove(place),
            };
            Assert.True(change.IsAccepted, place);
            states.Add(new WeakReference(session.Agenda));
        }

        return states;
    }

    private static LiveSession Open() => Validator.Default.Open(AgendaTree.Complete().Agenda, AsOf);

    private static List<string> RulesOf(string path)
    {
        var rules = RuleSet.Azwa.Compiled(Profile.Opdracht, AsOf);
        var readers = new List<Reader>();
        rules.Reads.Find(new ChangedPlace(JsonPointer.Split(path), IsKeyChanged: false), readers);
        return [.. readers.Select(r => rules.Plan.For(r.Type)[r.Kind][r.Slot].Id).Distinct().Order(StringComparer.Ordinal)];
    }
}
