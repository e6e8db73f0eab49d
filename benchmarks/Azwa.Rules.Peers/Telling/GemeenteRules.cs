using Azwa.Rules.Findings;
using Azwa.Rules.Peers.Catalogue;
using Azwa.Rules.Peers.Reading;
using Azwa.Rules.Peers.Views;
using static Azwa.Rules.Peers.Telling.Evidence;

namespace Azwa.Rules.Peers.Telling;

/// <summary>One municipality: its decision (rules/vaststelling.yaml) and its populations (rules/gegevens.yaml).</summary>
internal static class GemeenteRules
{
    public static readonly Rule<GemeenteView> Vs02 = new(
        "VS-02", "Elk college in de regio heeft over de werkagenda besloten", Severity.Error, ["P-01", "P-02"], ["VVZ.L87", "OPD.L386", "LB26.L28"],
        NietBesloten, Contribution.NietVastgesteld);

    public static readonly Rule<GemeenteView> Vs03 = new(
        "VS-03", "Het college stelt vast, niet de raad", Severity.Error, ["P-01", "P-02", "P-03"], ["VVZ.L71", "OPD.L386", "VWS.L259"],
        AnderOrgaan, Contribution.NietVastgesteld);

    public static readonly Rule<GemeenteView> Vs04 = new(
        "VS-04", "Elk college stelt uiterlijk 15 november 2026 vast", Severity.Error, ["P-01"], ["VVZ.L87", "OPD.L386"],
        (r, g) => g.In(Hoofdstuk.Vaststelling).NotSatisfied(
            r, g.CollegePointer + "/datum",
            $"{g.Naam}: het college stelde vast op {Teksten.Datum(g.College!.Datum!.Value)}; "
            + $"dat is niet tijdig, uiterlijk was {Teksten.Datum(Normen.UiterlijkVaststelling)}.",
            Date("datum", g.College.Datum), Date("uiterlijk", Normen.UiterlijkVaststelling)),
        Contribution.VastgesteldTeLaat);

    public static readonly Rule<GemeenteView> Vs05 = new(
        "VS-05", "Geen college plant zijn besluit na 15 november 2026", Severity.Warning, ["P-01"], ["VVZ.L87"],
        (r, g) => g.In(Hoofdstuk.Vaststelling).NotSatisfied(
            r, g.CollegePointer + "/datum",
            $"{g.Naam}: het besluit is gepland op {Teksten.Datum(g.College!.Datum!.Value)}, na de uiterste datum ({Teksten.Datum(Normen.UiterlijkVaststelling)}).",
            Date("datum", g.College.Datum), Date("norm", Normen.UiterlijkVaststelling)),
        Contribution.VastgesteldNogNiet);

    public static readonly Rule<GemeenteView> Vs06 = new(
        "VS-06", "Geen college besluit voordat de IZA-governance dat deed", Severity.Error, ["P-04"], ["OPD.L386"],
        (r, g) => g.In(Hoofdstuk.Vaststelling).NotSatisfied(
            r, g.CollegePointer + "/datum",
            $"{g.Naam}: het college besloot op {Teksten.Datum(g.College!.Datum!.Value)}, "
            + $"vóór de IZA-governance ({Teksten.Datum(g.Agenda.Vaststelling!.IzaGovernance!.Value)}).",
            Date("izaGovernance", g.Agenda.Vaststelling.IzaGovernance), Date("datum", g.College.Datum)));

    public static readonly Rule<GemeenteView> Gv01 = new(
        "GV-01", "Het aantal inwoners van een gemeente is groter dan nul", Severity.Warning, ["N-01"], [],
        (r, g) => g.In(Hoofdstuk.Regio).NotSatisfied(
            r, g.Pointer + "/inwoners", $"{g.Naam}: {Teksten.Getal(g.Gemeente.Inwoners!.Value)} inwoners kan niet kloppen.", Number("inwoners", g.Gemeente.Inwoners)));

    public static readonly Rule<GemeenteView> Gv02 = new(
        "GV-02", "Het aantal 65-plussers van een gemeente is groter dan nul", Severity.Warning, ["N-01"], [],
        (r, g) => g.In(Hoofdstuk.Regio).NotSatisfied(
            r, g.Pointer + "/ouderen65Plus", $"{g.Naam}: {Teksten.Getal(g.Gemeente.Ouderen65Plus!.Value)} 65-plussers kan niet kloppen.",
            Number("ouderen65Plus", g.Gemeente.Ouderen65Plus)));

    public static readonly Rule<GemeenteView> Gv03 = new(
        "GV-03", "Het aantal jeugdigen van een gemeente is groter dan nul", Severity.Warning, ["N-01"], [],
        (r, g) => g.In(Hoofdstuk.Regio).NotSatisfied(
            r, g.Pointer + "/jeugdigen", $"{g.Naam}: {Teksten.Getal(g.Gemeente.Jeugdigen!.Value)} jeugdigen kan niet kloppen.",
            Number("jeugdigen", g.Gemeente.Jeugdigen)));

    public static readonly Rule<GemeenteView> Gv07 = new(
        "GV-07", "Jeugdigen en 65-plussers zijn samen niet meer dan alle inwoners", Severity.Warning, ["N-01"], [],
        (r, g) => g.In(Hoofdstuk.Regio).NotSatisfied(
            r, g.Pointer + "/inwoners",
            $"{g.Naam}: jeugdigen en 65-plussers ({Teksten.Getal(g.JeugdigenEnOuderen!.Value)}) "
            + $"zijn samen meer dan alle inwoners ({Teksten.Getal(g.Gemeente.Inwoners!.Value)}).",
            Number("jeugdigenEnOuderen", g.JeugdigenEnOuderen), Number("inwoners", g.Gemeente.Inwoners)));

    public static readonly Rule<GemeenteView> Gv10 = new(
        "GV-10", "Het aantal 65-plussers met een verhoogd valrisico is groter dan nul en niet groter dan het aantal 65-plussers", Severity.Warning, ["N-01"], [],
        (r, g) => g.In(Hoofdstuk.Regio).NotSatisfied(
            r, g.Pointer + "/ouderenVerhoogdValrisico",
            $"{g.Naam}: {Teksten.Getal(g.Gemeente.OuderenVerhoogdValrisico!.Value)} 65-plussers met een verhoogd valrisico{VanAlle(g)} kan niet kloppen.",
            Number("ouderenVerhoogdValrisico", g.Gemeente.OuderenVerhoogdValrisico), Number("ouderen65Plus", g.Gemeente.Ouderen65Plus)));

    private static string VanAlle(GemeenteView g) => g.Gemeente.Ouderen65Plus is { } ouderen ? $", van {Teksten.Getal(ouderen)}," : "";

    private static PeerFinding NietBesloten(Rule r, GemeenteView g)
    {
        PeerEvidence[] evidence = [Word("besluit", g.College?.Besluit), Date("datum", g.College?.Datum), Date("asOf", g.Agenda.AsOf)];
        var remedy = $"Laat het college van {g.Naam} vaststellen en vul orgaan, datum, versie en besluit in.";
        var datum = g.College?.Datum is { } dag ? $" (datum: {Teksten.Datum(dag)})" : "";
        if (g.Agenda.AsOf > Normen.UiterlijkVaststelling)
        {
            var besluit = g.College?.Besluit is { } woord ? $" (besluit: {woord})" : "";
            return g.In(Hoofdstuk.Vaststelling).NotSatisfied(
                r, g.CollegePointer, $"{g.Naam}: het college heeft de werkagenda niet vastgesteld{besluit}{datum}.", remedy, evidence);
        }

        return g.In(Hoofdstuk.Vaststelling).Pending(
            r, Normen.UiterlijkVaststelling, g.CollegePointer,
            $"{g.Naam}: het college heeft de werkagenda nog niet vastgesteld{datum}; dat kan tot en met {Teksten.Datum(Normen.UiterlijkVaststelling)}.",
            remedy, evidence);
    }

    private static PeerFinding AnderOrgaan(Rule r, GemeenteView g)
    {
        var path = g.CollegePointer + "/orgaan";
        var orgaan = g.College!.Orgaan;
        PeerEvidence[] evidence = [Word("orgaan", orgaan)];
        var remedy = $"Laat het college van B&W van {g.Naam} vaststellen, of verbeter 'orgaan' als het college besloot.";
        return g.Agenda.AsOf > Normen.UiterlijkVaststelling
            ? g.In(Hoofdstuk.Vaststelling).NotSatisfied(
                r, path, $"{g.Naam}: vastgesteld door {orgaan}; gevraagd is het college van B&W.", remedy, evidence)
            : g.In(Hoofdstuk.Vaststelling).Pending(
                r, Normen.UiterlijkVaststelling, path,
                $"{g.Naam}: vastgesteld door {orgaan}; het college van B&W moet nog vaststellen, dat kan tot en met {Teksten.Datum(Normen.UiterlijkVaststelling)}.",
                remedy, evidence);
    }
}
