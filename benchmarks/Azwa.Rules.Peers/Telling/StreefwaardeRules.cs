using Azwa.Rules.Findings;
using Azwa.Rules.Peers.Catalogue;
using Azwa.Rules.Peers.Reading;
using Azwa.Rules.Peers.Views;
using static Azwa.Rules.Peers.Telling.Evidence;

namespace Azwa.Rules.Peers.Telling;

/// <summary>A rule that compares the end value of a measure with a streefwaarde.</summary>
internal sealed record Streefwaarderegel(Rule<MaatView> Rule, Norm Norm);

/// <summary>Streefwaarden: rules/streefwaarden.yaml.</summary>
internal static class StreefwaardeRules
{
    public static readonly Rule<GemeentemaatView> Sw01 = PerGemeente(
        "SW-01", "In elke gemeente is ten minste één laagdrempelig steunpunt", "N-LSP", "OPD.L414", Normen.SteunpuntenPerGemeente,
        (g, norm) => $"{Steunpunten(g)} steunpunten in 2030; de streefwaarde is {norm}, en een motivering ontbreekt.",
        (g, norm) => $"{Steunpunten(g)} steunpunten in 2030; dat wijkt gemotiveerd af van de streefwaarde {norm}.",
        g => $"{g.Gemeente.Naam}: het aantal steunpunten is niet opgegeven.");

    public static readonly Rule<GemeentemaatView> Sw14 = PerGemeente(
        "SW-14", "Elke gemeente heeft een coalitie Kansrijke Start", "N-KS", "OPD.L506", Normen.CoalitiePerGemeente,
        (g, _) => $"{g.Gemeente.Naam}: geen coalitie Kansrijke Start, en een motivering ontbreekt.",
        (g, _) => $"{g.Gemeente.Naam}: geen coalitie Kansrijke Start; dat is gemotiveerd.",
        g => $"{g.Gemeente.Naam}: of er een coalitie Kansrijke Start is, is niet opgegeven.");

    /// <summary>SW-02 to SW-13 by key of the measure.</summary>
    public static readonly Dictionary<string, Streefwaarderegel> PerMaat = new(StringComparer.Ordinal)
    {
        ["verwijzingen"] = Eindwaarde("SW-02", "Het aantal verwijzingen volgt de streefwaarde", "N-SV1", "OPD.L429", Normen.Verwijzingen),
        ["brugfunctionaris"] = Eindwaarde(
            "SW-03", "De inzet van brugfunctionarissen ligt binnen de streefwaarde", "N-SV2", "OPD.L430", Normen.Brugfunctionaris),
        ["valrisico-inschattingen"] = Eindwaarde(
            "SW-04", "14% van de 65-plussers krijgt een valrisico-inschatting", "N-VP1", "OPD.L461", Normen.ValrisicoInschattingen),
        ["beweeginterventie"] = Eindwaarde(
            "SW-05", "De deelname aan de beweeginterventie ligt tussen beide lezingen van de 3%", "N-VP2", "OPD.L462", Normen.BeweeginterventieZone),
        ["coordinatie"] = Eindwaarde(
            "SW-08", "Nu Niet Zwanger: ten minste 2 fte coördinatie en expertise", "N-NNZ", "OPD.L543", Normen.NnzCoordinatie),
        ["personen"] = Eindwaarde("SW-09", "Nu Niet Zwanger: verdeeld over ten minste 3 personen", "N-NNZ", "OPD.L543", Normen.NnzPersonen),
        ["centrale-zorgverlener"] = Eindwaarde(
            "SW-11", "De inzet van centrale zorgverleners volgt de eerste inschatting", "N-OK1", "OPD.L561", Normen.CentraleZorgverlener),
        ["kinder-gli"] = Eindwaarde("SW-12", "De inzet van kinder-GLI volgt de eerste inschatting", "N-OK2", "OPD.L562", Normen.KinderGli),
        ["regionale-coordinatie"] = Eindwaarde(
            "SW-13", "De regionale coördinatie overgewicht kinderen ligt binnen de eerste inschatting", "N-OK3", "OPD.L563", Normen.RegionaleCoordinatie),
    };

    public static readonly Rule<MaatView> Sw06 = new(
        "SW-06", "Een deelname binnen beide lezingen hangt af van de gekozen grondslag", Severity.Info, ["N-VP2"], ["OPD.L462"],
        (r, m) =>
        {
            var streefwaarde = new Streefwaarde(Normen.BeweeginterventieAlle65Plus, m.Aanpak.Agenda);
            return m.Place.NotSatisfied(
                r, m.EindwaardePointer,
                $"{m.Label}: {Teksten.Getal(m.Eindwaarde!.Value)} voldoet bij 3% van de risicogroep "
                + $"en niet bij 3% van alle 65-plussers ({streefwaarde.Tekst()}); dat is interpretatie-afhankelijk.",
                [Number("eindwaarde", m.Eindwaarde), .. Grenzen(streefwaarde)]);
        });

    public static readonly Rule<(MaatView Maat, MaatView Inschattingen)> Sw07 = new(
        "SW-07", "Er doen niet meer ouderen aan de beweeginterventie mee dan er zijn onderzocht", Severity.Info, ["N-VP2"], ["OPD.L462"],
        (r, p) => p.Maat.Place.NotSatisfied(
            r, p.Maat.EindwaardePointer,
            $"{p.Maat.Aanpak.Soort.Naam}: meer deelnemers ({Teksten.Getal(p.Maat.Eindwaarde!.Value)}) "
            + $"dan inschattingen ({Teksten.Getal(p.Inschattingen.Eindwaarde!.Value)}).",
            Number("eindwaarde", p.Maat.Eindwaarde), Number("aanpak.maten.valrisico-inschattingen.eindwaarde", p.Inschattingen.Eindwaarde)));

    public static readonly Rule<MaatView> Sw10 = new(
        "SW-10", "Nu Niet Zwanger: verdeeld over precies 3 personen", Severity.Info, ["N-NNZ"], ["OPD.L543"],
        (r, m) => m.Place.NotSatisfied(
            r, m.EindwaardePointer, $"{m.Aanpak.Soort.Naam}: {Teksten.Getal(m.Eindwaarde!.Value)} personen; de Opdracht noemt er 3.",
            Number("eindwaarde", m.Eindwaarde)));

    public static readonly Rule<MaatView> Sw15 = new(
        "SW-15", "De regio heeft een coalitie Kansrijke Start", Severity.Warning, ["N-00", "N-KS"], ["OPD.L506", "OPD.L402"],
        (r, m) =>
        {
            var path = m.Pointer + "/regionaal";
            var streefwaarde = new Streefwaarde(Normen.CoalitieRegionaal, m.Aanpak.Agenda);
            PeerEvidence[] evidence = [Number("regionaal", m.Inzet?.Regionaal), .. Grenzen(streefwaarde)];
            if (m.Inzet?.Regionaal is not { } aantal)
            {
                return m.Place.Unknown(r, path, "Of er een regionale coalitie Kansrijke Start is, is niet opgegeven.", [path], evidence);
            }

            return m.HeeftMotivering
                ? m.Place.Motivated(
                    r, Outcome.Deviated, path, "Er is geen regionale coalitie Kansrijke Start; dat is gemotiveerd.", m.Inzet.Motivering!, evidence)
                : m.Place.NotSatisfied(
                    r, path, "Er is geen regionale coalitie Kansrijke Start, en een motivering ontbreekt.",
                    $"Plan {Verschil(streefwaarde, aantal)}, of motiveer de afwijking bij deze maat.", evidence);
        },
        Contribution.Afwijkend);

    private static string Steunpunten(GemeentemaatView g) => $"{g.Gemeente.Naam}: {Teksten.Getal(g.Waarde!.Value)}";

    private static Streefwaarderegel Eindwaarde(string id, string title, string requirement, string source, Norm norm) => new(
        new Rule<MaatView>(
            id, title, Severity.Warning, ["N-00", requirement], [source, "OPD.L402"], (r, m) => Wijkt(r, m, norm), Contribution.Afwijkend),
        norm);

    private static PeerFinding Wijkt(Rule r, MaatView m, Norm norm)
    {
        var streefwaarde = new Streefwaarde(norm, m.Aanpak.Agenda);
        var waarde = m.Eindwaarde!.Value;
        PeerEvidence[] evidence = [Number("eindwaarde", waarde), .. Grenzen(streefwaarde)];
        if (streefwaarde.Haalt(waarde) is null)
        {
            var namen = new[] { norm.Onder!, norm.Boven! }.Distinct().Where(b => b.Van(m.Aanpak.Agenda) is null).Select(b => b.Veld);
            return m.Place.CannotTell(r, m.EindwaardePointer, Teksten.Opsomming([.. namen]), ["/regio/gemeenten"], evidence);
        }

        var kant = streefwaarde.Verschil(waarde) < 0 ? "naar beneden" : "naar boven";
        return m.HeeftMotivering
            ? m.Place.Motivated(
                r, Outcome.Deviated, m.EindwaardePointer,
                $"{m.Label}: {Teksten.Getal(waarde)} wijkt gemotiveerd af van de streefwaarde {streefwaarde.Tekst()} ({kant}).", m.Inzet!.Motivering!, evidence)
            : m.Place.NotSatisfied(
                r, m.EindwaardePointer,
                $"{m.Label}: {Teksten.Getal(waarde)} wijkt af van de streefwaarde {streefwaarde.Tekst()} ({kant}), zonder motivering.",
                $"Plan {Verschil(streefwaarde, waarde)}, of motiveer de afwijking bij deze maat.", evidence);
    }

    private static Rule<GemeentemaatView> PerGemeente(
        string id, string title, string requirement, string source, Norm norm,
        Func<GemeentemaatView, string, string> message, Func<GemeentemaatView, string, string> motivated, Func<GemeentemaatView, string> unknown) => new(
        id, title, Severity.Warning, ["N-00", requirement], [source, "OPD.L402"],
        (r, g) =>
        {
            var streefwaarde = new Streefwaarde(norm, g.Gemeente.Agenda);
            PeerEvidence[] evidence = [Number("waarde", g.Waarde), .. Grenzen(streefwaarde)];
            if (g.Waarde is not { } waarde)
            {
                return g.Place.Unknown(r, g.Pointer, unknown(g), [g.Pointer], evidence);
            }

            return Vulling.Gevuld(g.Motivering)
                ? g.Place.Motivated(r, Outcome.Deviated, g.Pointer, motivated(g, streefwaarde.Tekst()), g.Motivering!, evidence)
                : g.Place.NotSatisfied(
                    r, g.Pointer, message(g, streefwaarde.Tekst()), $"Plan {Verschil(streefwaarde, waarde)}, of motiveer de afwijking bij deze maat.", evidence);
        },
        Contribution.Afwijkend);

    private static List<PeerEvidence> Grenzen(Streefwaarde streefwaarde)
    {
        var evidence = new List<PeerEvidence>(4);
        if (streefwaarde.Ondergrens is { } onder)
        {
            evidence.Add(Number("ondergrens", onder));
        }

        if (streefwaarde.Bovengrens is { } boven)
        {
            evidence.Add(Number("bovengrens", boven));
        }

        evidence.Add(Number("tolerantieProcent", streefwaarde.Norm.Tolerantie));
        evidence.Add(Word("eenheid", streefwaarde.Norm.Eenheid));
        return evidence;
    }

    private static string Verschil(Streefwaarde streefwaarde, decimal waarde)
    {
        var verschil = streefwaarde.Verschil(waarde)!.Value;
        var aantal = Math.Abs(verschil);
        var hoeveelheid = streefwaarde.Norm.Hoeveelheid(streefwaarde.Norm.IsHeel ? Math.Ceiling(aantal) : aantal);
        return verschil < 0 ? $"nog {hoeveelheid} erbij" : $"{hoeveelheid} eraf";
    }
}
