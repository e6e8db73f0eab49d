using Azwa.Rules.Facts;
using Azwa.Rules.Findings;
using Azwa.Rules.Testing.Agendas;
using Azwa.Rules.Tests.Oracle;
using Azwa.Rules.Text;

namespace Azwa.Rules.Tests.Laws;

/// <summary>What is asked must be there; writing more never makes an agenda less complete.</summary>
public sealed class CompletenessLaws
{
    private static readonly DateOnly AsOf = new(2026, 11, 22);

    public static TheoryData<string> MandatoryCells =>
        [.. AgendaPlaces.Cells.Where(cell => cell.Verplichtheid == Verplichtheid.Verplicht).Select(cell => cell.Pointer)];

    [Fact]
    public void There_are_75_mandatory_cells() => Assert.Equal(75, MandatoryCells.Count);

    [Theory]
    [MemberData(nameof(MandatoryCells))]
    public void An_empty_mandatory_cell_is_one_error_at_that_cell(string cell)
    {
        AgendaTree[] emptied =
        [
            AgendaTree.Complete().With(t => t.Remove(cell)),
            .. AgendaCatalogue.Placeholders.Select(text => AgendaTree.Complete().With(t =>
            {
                t.Remove(cell);
                t.Fill(cell, text);
            })),
        ];
        foreach (var (tree, profile) in emptied.SelectMany(tree => Enum.GetValues<Profile>().Select(profile => (tree, profile))))
        {
            var report = Validator.Default.Validate(tree.Agenda, AsOf, profile);
            var error = Assert.Single(report.Findings, f => f.Severity == Severity.Error);
            Assert.Equal(cell, error.Path);
            Assert.Equal(VolledigVerdict.Nee, report.Verdicts.Volledig);
            Assert.Equal(new CellCounts(75, 74, 18, 0), report.Cells);
        }
    }

    /// <summary>
    /// Filling an empty cell raises the count by at most that one, leaves a complete agenda complete, and leaves no error at the cell.
    /// An error that it does bring is one at another empty mandatory cell of the same section: a section of which nothing was filled is
    /// one error at the section, and once it is begun each of its other cells is one (A-01, B-01). The rows are filled with someone
    /// responsible: rows without are another error at the same cell, S-08 instead of B-08, and the only error of that kind. Of the two
    /// lists that make up organisatie en rollen, one alone moves the error to the other (L-03); here the text is filled.
    /// </summary>
    [Fact]
    public void Filling_a_cell_never_takes_away()
    {
        Law.Holds(250, Generated.Agendas, Generated.Choices, FillOne);
        Law.Holds(200, Generated.NearlyComplete, Generated.Choices, FillOne);
    }

    private static void FillOne(AgendaTree tree, Dice dice)
    {
        var empty = AgendaPlaces.Cells.Where(cell => StateOf(tree, cell) < Stand.Verwijzing).ToList();
        if (empty.Count == 0)
        {
            return;
        }

        var cell = dice.From(empty);
        var more = tree.With(t => t.Fill(cell.Pointer, dice.Of(AgendaCatalogue.Contents)));
        foreach (var profile in Enum.GetValues<Profile>())
        {
            var (before, after) = (Validator.Default.Validate(tree.Agenda, AsOf, profile), Validator.Default.Validate(more.Agenda, AsOf, profile));
            var mandatory = cell.Verplichtheid == Verplichtheid.Verplicht ? 1 : 0;
            Assert.Equal(before.Cells.Filled + mandatory, after.Cells.Filled);
            Assert.InRange(after.Cells.OptionalFilled - before.Cells.OptionalFilled, 0, 1 - mandatory);
            Assert.False(before.Verdicts.Volledig == VolledigVerdict.Ja && after.Verdicts.Volledig == VolledigVerdict.Nee, "volledig: ja became nee");
            Assert.DoesNotContain(after.Findings, f => f.Severity == Severity.Error && f.Path == cell.Pointer);

            var known = Errors(before);
            var others = empty.Where(c => c != cell && c.Sectie == cell.Sectie && c.Verplichtheid == Verplichtheid.Verplicht).Select(c => c.Pointer).ToHashSet();
            Assert.All(Errors(after).Except(known), error => Assert.Contains(error.Path, others));
        }
    }

    /// <summary>What the exception above says: the error of rows without anyone responsible takes the place of the error of no rows.</summary>
    [Fact]
    public void Rows_without_anyone_responsible_are_another_error_at_the_same_cell()
    {
        var cell = AgendaPlaces.Section("valpreventie") + "/gap/mijlpalen";
        var none = AgendaTree.Complete().With(t => t.Remove(cell));
        var nobody = AgendaTree.Complete().With(t =>
        {
            t.Fill(cell, "Q1 2027");
            t.Remove(cell + "/0/verantwoordelijke");
        });
        Assert.Equal([("AP-07", cell)], Errors(Validator.Default.Validate(none.Agenda, AsOf)));
        Assert.Equal([("MP-01", cell)], Errors(Validator.Default.Validate(nobody.Agenda, AsOf)));
    }

    [Fact]
    public void Both_profiles_tell_the_same_errors_of_completeness() =>
        Law.Holds(300, Generated.Agendas, Generated.AsOf, (tree, asOf) =>
        {
            var (opdracht, format) = (Validator.Default.Validate(tree.Agenda, asOf), Validator.Default.Validate(tree.Agenda, asOf, Profile.Format));
            Assert.Equal(Incomplete(opdracht), Incomplete(format));
            Assert.Equal(opdracht.Verdicts.Volledig, format.Verdicts.Volledig);
            Assert.Equal(opdracht.Cells, format.Cells);
        });

    [Fact]
    public void Profile_format_tells_nothing_that_opdracht_does_not() =>
        Law.Holds(400, Generated.Agendas, Generated.AsOf, (tree, asOf) =>
        {
            var opdracht = Validator.Default.Validate(tree.Agenda, asOf).Findings.Select(f => (f.RuleId, f.Path)).ToHashSet();
            var format = Validator.Default.Validate(tree.Agenda, asOf, Profile.Format).Findings.Select(f => (f.RuleId, f.Path));
            Assert.Empty(format.Except(opdracht));
        });

    /// <summary>A region may leave a section out only while the catalogue says so.</summary>
    [Fact]
    public void A_stricter_status_never_asks_less()
    {
        var stricter = (
            from aanpak in AgendaPlaces.Catalogus.Aanpakken
            from status in Enum.GetValues<AanpakStatus>()
            where status < aanpak.Status
            select (Aanpak: aanpak, Status: status, Rules: WithStatus(aanpak, status))).ToList();
        Assert.Equal(12, stricter.Count);
        foreach (var (aanpak, status, rules) in stricter)
        {
            Assert.Equal(status, rules.Bound.Catalogus.Aanpak(aanpak.Sleutel)!.Status);
            Assert.Empty(Mandatory(RuleSet.Azwa).Except(Mandatory(rules)));
        }

        var judges = stricter.ConvertAll(s => (s.Aanpak, Judge: new Validator(s.Rules)));
        Law.Holds(250, Generated.Agendas, Generated.Choices, (tree, dice) =>
        {
            var (aanpak, judge) = dice.From(judges);
            var (before, after) = (Validator.Default.Validate(tree.Agenda, AsOf), judge.Validate(tree.Agenda, AsOf));
            Assert.True(after.Cells.Mandatory >= before.Cells.Mandatory);

            // What is no longer new is not tested, so its commitment is no longer asked (T-01).
            var lost = Errors(before).Except(Errors(after)).ToList();
            Assert.All(lost, error => Assert.Equal($"/beproeven/{aanpak.Sleutel}/toezegging", error.Path));
        });
    }

    private static HashSet<string> Mandatory(RuleSet rules) =>
        [.. rules.Bound.Catalogus.Kinds.Cellen.Where(c => c.Verplichtheid == Verplichtheid.Verplicht).Select(c => c.Pointer)];

    /// <summary>
    /// One line of the catalogue changed. A rule that names a new approach by its key (T-04, of the NPLV approach) goes with it: the binder
    /// refuses a rule for what cannot be tested, so that it does not silently fall still.
    /// </summary>
    private static RuleSet WithStatus(AanpakDefinitie aanpak, AanpakStatus status) => RuleTexts.Bind([.. RuleTexts.Shipped().Select(file =>
    {
        if (file.Name == "rules/toezegging.yaml" && aanpak.Sleutel == "multiproblematiek-nplv")
        {
            return SourceText.From(file.Name, file.Content[..file.Content.IndexOf("  - id: TZ-05", StringComparison.Ordinal)]);
        }

        if (file.Name != "rules/catalogus.yaml")
        {
            return file;
        }

        var at = file.Content.IndexOf("    status: ", file.Content.IndexOf($"\n  {aanpak.Sleutel}:\n", StringComparison.Ordinal), StringComparison.Ordinal);
        var end = file.Content.IndexOf('\n', at);
        return SourceText.From(file.Name, file.Content[..at] + "    status: " + AanpakDefinitie.Statusnamen[(int)status] + file.Content[end..]);
    })]);

    private static Stand StateOf(AgendaTree tree, CelDefinitie cell) =>
        AgendaPlaces.Catalogus.FactsOf(tree.Agenda).All.OfType<CelFact>().Single(fact => fact.Definitie == cell).Stand;

    private static HashSet<(string Rule, string Path)> Errors(Report report) =>
        [.. report.Findings.Where(f => f.Severity == Severity.Error).Select(f => (f.RuleId, f.Path))];

    /// <summary>The errors that make an agenda incomplete.</summary>
    private static List<string> Incomplete(Report report)
    {
        var rules = RuleSet.Azwa.Bound.Rules.Where(r => r.Variants.Any(v => v?.Verdicts.ContainsKey("volledig") == true)).Select(r => r.Id).ToHashSet();
        return [.. report.Findings.Where(f => f.Severity == Severity.Error && rules.Contains(f.RuleId)).Select(ReportDump.Of)];
    }
}
