using Azwa.Rules.Findings;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Live;

/// <summary>Judges everything anew at every change, for an engine that evaluates whole agendas.</summary>
internal sealed class RepeatedJudgement(Werkagenda werkagenda, Func<Werkagenda, Report> validate) : IJudgement
{
    private Report _report = validate(werkagenda);

    public Report Report() => _report;

    public SessionChange Follow(Werkagenda werkagenda, ChangedPlace place)
    {
        var before = _report;
        _report = validate(werkagenda);
        return Difference.Between((before.Findings, before.Verdicts), (_report.Findings, _report.Verdicts));
    }
}
