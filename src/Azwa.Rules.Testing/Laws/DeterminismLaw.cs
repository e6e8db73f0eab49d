namespace Azwa.Rules.Testing.Laws;

/// <summary>Also where nothing is kept from before: another agenda of equal content, another validator.</summary>
internal sealed class DeterminismLaw(LawSubject subject) : Law(subject)
{
    private readonly Validator _again = new(subject.Rules, subject.Options.Engine);

    public override string Sentence => "judging again gives the same report";

    public override string Method => nameof(RuleSetLaws.JudgingAgainGivesTheSameReport);

    public override Judged Judge(LawCase @case)
    {
        var first = Subject.Judge(@case);
        var again = _again.Validate(@case.Tree.With(_ => { }).Agenda, @case.AsOf, @case.Profile);
        return Judged.Of(ReportLines.Difference(first, Subject.Judge(@case), "judging once more") ?? ReportLines.Difference(first, again, "judging an equal agenda with another validator"));
    }
}
