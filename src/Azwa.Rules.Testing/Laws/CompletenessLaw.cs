using Azwa.Rules.Facts;
using Azwa.Rules.Findings;
using Azwa.Rules.Testing.Agendas;

namespace Azwa.Rules.Testing.Laws;

/// <summary>
/// A text in an empty cell raises the count of filled cells by that cell, leaves <c>volledig: ja</c> as it is, and brings no error that makes
/// the agenda incomplete, but at another empty mandatory cell of the same section: a section of which nothing was filled is told once, at
/// the section, and when it is begun each of its other cells is (A-01, B-01). Rows are filled with who is responsible (S-08).
/// </summary>
internal sealed class CompletenessLaw(LawSubject subject) : Law(subject)
{
    private const string Verdict = "volledig";
    private const string Text = "In 2030 zijn er 8.";

    private readonly HashSet<string> _rules = [.. subject.Rules.Rules.Where(r => r.Verdicts.Contains(Verdict)).Select(r => r.RuleId)];

    public override string Sentence => "filling in an empty cell never makes an agenda less complete";

    public override string Method => nameof(RuleSetLaws.FillingInNeverMakesLessComplete);

    public override Judged Judge(LawCase @case)
    {
        var empty = Empty(@case).ToList();
        if (empty.Find(cell => cell.Path == @case.Focus) is not { } cell)
        {
            return Judged.Silent;
        }

        var (before, after) = (Subject.Judge(@case), Subject.Judge(@case, @case.Tree.With(t => t.Fill(cell.Path, Text))));
        var counted = IsMandatory(cell) ? 1 : 0;
        var change = $"'{Text}' filled in at {cell.Path}";
        if (after.Cells.Filled != before.Cells.Filled + counted)
        {
            return Judged.Of(new Breach(change, [$"mandatory cells filled: {before.Cells.Filled + counted}"], [$"mandatory cells filled: {after.Cells.Filled}"], []));
        }

        var others = empty.Where(c => c != cell && IsMandatory(c) && Equals(c.Value("sectie"), cell.Value("sectie"))).Select(c => c.Path).ToHashSet();
        var known = Errors(before).Select(f => (f.RuleId, f.Path)).ToHashSet();
        var more = Errors(after).Where(f => !known.Contains((f.RuleId, f.Path)) && !others.Contains(f.Path)).ToList();
        if (more.Count > 0)
        {
            return Judged.Of(new Breach(
                change, ["no new error that makes the agenda incomplete, but at empty mandatory cells of the same section"],
                ReportLines.Shown(more.Select(ReportLines.Of), ""), [.. more.Select(f => f.RuleId)]));
        }

        return before.Verdicts.Volledig == VolledigVerdict.Ja && after.Verdicts.Volledig != VolledigVerdict.Ja
            ? Judged.Of(new Breach(change, ["volledig: ja"], ReportLines.Shown(["volledig: nee", .. Errors(after).Select(ReportLines.Of)], ""), [.. Errors(after).Select(f => f.RuleId)]))
            : Judged.Holds;
    }

    /// <summary>Half of them are complete but for some cells of every kind.</summary>
    protected override AgendaTree Agenda(Dice dice, int size)
    {
        if (dice.Chance(50))
        {
            return Subject.Generator.Any(dice, size);
        }

        var tree = Subject.Generator.Whole(dice);
        for (var times = 1 + dice.Below(2 + (size / 5)); times > 0; times--)
        {
            tree.Remove(dice.From(Subject.Catalogue.Cells).Pointer);
        }

        return tree;
    }

    // Mostly one that must be filled: of those rules have most to say.
    protected override IReadOnlyList<string> Places(LawCase @case)
    {
        var empty = Empty(@case).ToList();
        var mandatory = empty.Where(IsMandatory).ToList();
        return [.. (mandatory.Count > 0 && @case.Dice.Chance(75) ? mandatory : empty).Select(cell => cell.Path)];
    }

    private IEnumerable<Fact> Empty(LawCase @case) =>
        Subject.Rules.FactsOf(@case.Tree.Agenda).Where(f => f.Is("cel") && f.Value("stand") is "leeg" or "opvulling");

    private static bool IsMandatory(Fact cell) => cell.Value("verplichtheid") is "verplicht";

    private IEnumerable<Finding> Errors(Report report) => report.Findings.Where(f => f.Severity == Severity.Error && _rules.Contains(f.RuleId));
}
