using Azwa.Rules.Findings;
using Azwa.Rules.Peers.Catalogue;
using Azwa.Rules.Peers.Concluding;
using Azwa.Rules.Peers.Reading;
using Azwa.Rules.Peers.Telling;
using Azwa.Rules.Peers.Views;

namespace Azwa.Rules.Peers.HandWritten;

/// <summary>Puts every number that a streefwaarde exists for beside that streefwaarde.</summary>
internal sealed class Targets
{
    private readonly List<PeerTarget> _lines = [];

    public PeerTarget[] InOrder() => FormatOrder.Sort(_lines, l => l.Path, l => l.RuleId);

    public void Eindwaarde(Rule rule, Norm norm, MaatView maat, Outcome outcome) => Add(
        rule, norm, maat, outcome, maat.EindwaardePointer, maat.Naam, maat.Eindwaarde, Motivering(maat),
        maat.Inzet?.Ingroeipad is { } pad ? [.. pad.OrderBy(p => p.Key)] : []);

    public void Regionaal(Rule rule, Norm norm, MaatView maat, Outcome outcome) => Add(
        rule, norm, maat, outcome, maat.Pointer + "/regionaal", maat.Naam + " (regionaal)", maat.Inzet?.Regionaal, Motivering(maat), []);

    public void PerGemeente(Rule rule, Norm norm, GemeentemaatView g, Outcome outcome) => Add(
        rule, norm, g.Maat, outcome, g.Pointer, g.Maat.Naam, g.Waarde, Vulling.Gevuld(g.Motivering) ? g.Motivering : null, [], g.Gemeente.Subject);

    private static string? Motivering(MaatView maat) => maat.HeeftMotivering ? maat.Inzet!.Motivering : null;

    private void Add(
        Rule rule, Norm norm, MaatView maat, Outcome outcome, string path, string measure, decimal? planned, string? motivation,
        IReadOnlyList<KeyValuePair<int, decimal>> growthPath, string? municipality = null)
    {
        var streefwaarde = new Streefwaarde(norm, maat.Aanpak.Agenda);
        _lines.Add(new PeerTarget
        {
            RuleId = rule.Id,
            Requirements = rule.Requirements,
            Path = path,
            Section = maat.Aanpak.Soort.Naam,
            Measure = measure,
            Municipality = municipality,
            Unit = norm.Eenheid,
            Base = norm.Boven?.Veld,
            BasePopulation = streefwaarde.Bevolking,
            Lower = streefwaarde.Ondergrens,
            Upper = streefwaarde.Bovengrens,
            TolerancePercent = norm.Tolerantie,
            Planned = planned,
            Difference = planned is { } waarde ? streefwaarde.Verschil(waarde) : null,
            Outcome = outcome,
            Motivation = motivation,
            GrowthPath = growthPath,
        });
    }
}
