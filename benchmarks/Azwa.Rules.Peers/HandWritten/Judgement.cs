using Azwa.Rules.Findings;
using Azwa.Rules.Peers.Concluding;
using Azwa.Rules.Peers.Telling;

namespace Azwa.Rules.Peers.HandWritten;

/// <summary>Takes what the checks come to. For one agenda and one thread.</summary>
internal sealed class Judgement
{
    private readonly int[] _outcomes = new int[(int)Outcome.Suppressed + 1];
    private readonly VerdictTally _verdicts = new();

    public List<PeerFinding> Findings { get; } = [];

    public Targets Targets { get; } = new();

    /// <summary>The rule is asked: whether it holds, or null when an input is missing.</summary>
    public Outcome Asks<T>(Rule<T> rule, T subject, bool? holds) => holds == true ? Count(rule, Outcome.Passed) : Tell(rule, subject);

    /// <summary>The rule is asked only when its condition holds; null when an input of the condition is missing.</summary>
    public Outcome Asks<T>(Rule<T> rule, T subject, bool? when, bool? holds) => when switch
    {
        false => Count(rule, Outcome.NotApplicable),
        null => Tell(rule, subject),
        true => Asks(rule, subject, holds),
    };

    public PeerReport ToReport(DateOnly asOf, CellCounts cells)
    {
        var findings = ToldOnce.Of(Findings);
        var counts = new int[3];
        foreach (var finding in findings)
        {
            counts[(int)finding.Severity]++;
        }

        return new PeerReport
        {
            Findings = findings,
            Verdicts = _verdicts.Verdicts(asOf),
            Outcomes = Enum.GetValues<Outcome>().ToDictionary(o => o, o => _outcomes[(int)o]),
            Counts = new SeverityCounts(counts[(int)Severity.Error], counts[(int)Severity.Warning], counts[(int)Severity.Info]),
            Cells = cells,
            Targets = Targets.InOrder(),
        };
    }

    private Outcome Tell<T>(Rule<T> rule, T subject)
    {
        var finding = rule.Tell(subject);
        Findings.Add(finding);
        return Count(rule, finding.Outcome);
    }

    private Outcome Count(Rule rule, Outcome outcome)
    {
        _outcomes[(int)outcome]++;
        if (rule.Verdicts.Length > 0)
        {
            _verdicts.Add(rule, outcome);
        }

        return outcome;
    }
}
