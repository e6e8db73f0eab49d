using Azwa.Rules.Testing.Agendas;

namespace Azwa.Rules.Testing.Laws;

/// <summary>A repair that is offered does what it says: carried out, its finding is gone and no other has come.</summary>
internal sealed class RepairLaw(LawSubject subject) : Law(subject)
{
    public override string Sentence => "a repair takes its finding away and brings no other";

    public override string Method => nameof(RuleSetLaws.RepairsTakeTheirFindingAway);

    public override Judged Judge(LawCase @case)
    {
        var before = Subject.Judge(@case);
        var known = before.Findings.Select(f => (f.RuleId, f.Path)).ToHashSet();
        var spoken = false;
        foreach (var finding in before.Findings.Where(f => f.Repair.Count > 0))
        {
            spoken = true;
            var mended = @case.Tree.With(t =>
            {
                foreach (var operation in finding.Repair)
                {
                    t.Set(operation.Path, operation.Value);
                }
            });
            var after = Subject.Judge(@case, mended);
            var wrong = after.Findings.Where(f => (f.RuleId == finding.RuleId && f.Path == finding.Path) || !known.Contains((f.RuleId, f.Path))).ToList();
            if (wrong.Count > 0)
            {
                return Judged.Of(new Breach(
                    "the repair carried out: " + string.Join(", ", finding.Repair.Select(o => FormattableString.Invariant($"{o.Path} = {o.Value}"))),
                    [$"neither a finding of {finding.RuleId} at {ReportLines.Place(finding.Path)}, nor a new one"], ReportLines.Shown(wrong.Select(ReportLines.Of), ""),
                    [.. wrong.Select(f => f.RuleId).Prepend(finding.RuleId).Distinct()]));
            }
        }

        return spoken ? Judged.Holds : Judged.Silent;
    }

    protected override AgendaTree Agenda(Dice dice, int size) => Subject.Generator.NearBounds(dice, size);
}
