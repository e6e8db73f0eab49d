using Azwa.Rules.Findings;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Peers;

/// <summary>
/// The report of a validator as a peer gives it, so that any engine can be held against the others. Copying is no part of its work: time
/// the validator itself.
/// </summary>
/// <param name="name">What tables call it.</param>
/// <param name="validator">The rules with the engine that runs them.</param>
public sealed class EnginePeer(string name, Validator validator) : IPeer
{
    public string Name { get; } = name;

    public PeerReport Judge(Werkagenda werkagenda, DateOnly asOf) => Copy(validator.Validate(werkagenda, asOf));

    private static PeerReport Copy(Report report) => new()
    {
        Verdicts = [.. report.Verdicts],
        Outcomes = report.Outcomes,
        Counts = report.Counts,
        Cells = report.Cells,
        Findings = [.. report.Findings.Select(Copy)],
        Targets = [.. report.Targets.Select(Copy)],
    };

    private static PeerFinding Copy(Finding f) => new()
    {
        RuleId = f.RuleId,
        Title = f.Title,
        Requirements = f.Requirements,
        Sources = [.. f.Sources.Select(s => s.Clause)],
        Outcome = f.Outcome,
        Severity = f.Severity,
        Path = f.Path,
        Subject = f.Subject,
        Chapter = f.Chapter,
        Section = f.Section,
        Message = f.Message,
        Remedy = f.Remedy,
        Evidence = [.. f.Evidence.Select(e => new PeerEvidence(e.Name) { Text = e.Text, Number = e.Number, Boolean = e.Boolean, Items = e.Items })],
        Motivation = f.Motivation,
        Due = f.Due,
        Position = f.Position,
    };

    private static PeerTarget Copy(TargetLine t) => new()
    {
        RuleId = t.RuleId,
        Requirements = t.Requirements,
        Path = t.Path,
        Section = t.Section,
        Measure = t.Measure,
        Municipality = t.Municipality,
        Unit = t.Unit,
        Base = t.Base,
        BasePopulation = t.BasePopulation,
        Lower = t.Lower,
        Upper = t.Upper,
        TolerancePercent = t.TolerancePercent,
        Planned = t.Planned,
        Difference = t.Difference,
        Outcome = t.Outcome,
        Motivation = t.Motivation,
        GrowthPath = t.GrowthPath,
    };
}
