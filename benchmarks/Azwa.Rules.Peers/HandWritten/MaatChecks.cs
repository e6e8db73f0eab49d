using Azwa.Rules.Peers.Catalogue;
using Azwa.Rules.Peers.Telling;
using Azwa.Rules.Peers.Views;
using static Azwa.Rules.Peers.Telling.InzetRules;
using static Azwa.Rules.Peers.Telling.StreefwaardeRules;

namespace Azwa.Rules.Peers.HandWritten;

/// <summary>Numbers, growth paths and streefwaarden.</summary>
internal static class MaatChecks
{
    public static void Run(AanpakView s, Judgement j)
    {
        var inzet = s.Aanpak?.Inzet;
        MaatView? inschattingen = null;
        foreach (var soort in s.Soort.Maten)
        {
            var maat = new MaatView(s, soort.Sleutel, soort, inzet?.GetValueOrDefault(soort.Sleutel));
            Ingroeipad(maat, j);
            Streefwaarden(maat, j);
            if (soort.Sleutel == "valrisico-inschattingen")
            {
                inschattingen = maat;
            }

            if (soort.Sleutel == "beweeginterventie")
            {
                Beweeginterventie(maat, inschattingen!, j);
            }
        }

        if (inzet is null)
        {
            return;
        }

        foreach (var (sleutel, eigen) in inzet)
        {
            if (!Array.Exists(s.Soort.Maten, m => m.Sleutel == sleutel))
            {
                var maat = new MaatView(s, sleutel, null, eigen);
                j.Asks(In06[(int)s.Soort.Status], maat, when: maat.HeeftPad, holds: !maat.Daalt());
            }
        }
    }

    private static void Ingroeipad(MaatView m, Judgement j)
    {
        var status = (int)m.Aanpak.Soort.Status;
        j.Asks(In02[status], m, when: m.Aanpak.HeeftInzet, holds: m.HeeftPad ? true : null);
        if (m.Soort!.PerGemeente)
        {
            j.Asks(In03[status], m, when: m.Aanpak.HeeftInzet, holds: m.HeeftPerGemeente ? true : null);
        }

        if (m.Aanpak.Soort.Status == Status.Basisfunctionaliteit)
        {
            j.Asks(In04, m, when: m.LaatsteJaar <= Normen.Eindjaar, holds: m.Waarde2030 is not null);
            j.Asks(In05, m, when: m.LaatsteJaar > Normen.Eindjaar, holds: m.Waarde2030 is not null);
        }

        j.Asks(In06[status], m, when: m.HeeftPad, holds: !m.Daalt());
    }

    private static void Streefwaarden(MaatView m, Judgement j)
    {
        switch (m.Sleutel)
        {
            case "steunpunten":
                PerGemeente(Sw01, Normen.SteunpuntenPerGemeente, m, j);
                return;
            case "coalities":
                PerGemeente(Sw14, Normen.CoalitiePerGemeente, m, j);
                j.Targets.Regionaal(
                    Sw15, Normen.CoalitieRegionaal, m,
                    j.Asks(
                        Sw15, m,
                        when: m.HeeftPerGemeente || m.Inzet?.Regionaal is not null,
                        holds: Haalt(Normen.CoalitieRegionaal, m.Aanpak.Agenda, m.Inzet?.Regionaal)));
                return;
        }

        var regel = PerMaat[m.Sleutel];
        var when = m.Eindwaarde is not null && (m.Aanpak.Soort.Sleutel != "nu-niet-zwanger" || m.Aanpak.Aanpak?.Schaal is not null);
        j.Targets.Eindwaarde(regel.Rule, regel.Norm, m, j.Asks(regel.Rule, m, when, holds: Haalt(regel.Norm, m.Aanpak.Agenda, m.Eindwaarde)));
        if (m.Sleutel == "personen")
        {
            j.Asks(Sw10, m, when: m.Eindwaarde is not null, holds: m.Eindwaarde <= 3);
        }
    }

    private static void Beweeginterventie(MaatView m, MaatView inschattingen, Judgement j)
    {
        var agenda = m.Aanpak.Agenda;
        j.Asks(
            Sw06, m,
            when: agenda.OuderenVerhoogdValrisico is not null && agenda.Ouderen65Plus is not null
                && Haalt(Normen.BeweeginterventieZone, agenda, m.Eindwaarde) == true,
            holds: Haalt(Normen.BeweeginterventieAlle65Plus, agenda, m.Eindwaarde));
        j.Asks(
            Sw07, (m, inschattingen),
            when: m.Eindwaarde is not null && inschattingen.Eindwaarde is not null,
            holds: m.Eindwaarde <= inschattingen.Eindwaarde);
    }

    private static void PerGemeente(Rule<GemeentemaatView> rule, Norm norm, MaatView m, Judgement j)
    {
        foreach (var gemeente in m.Aanpak.Agenda.Gemeenten ?? [])
        {
            var waarde = new GemeentemaatView(m, gemeente);
            j.Targets.PerGemeente(rule, norm, waarde, j.Asks(rule, waarde, when: m.HeeftPerGemeente, holds: Haalt(norm, gemeente.Agenda, waarde.Waarde)));
        }
    }

    private static bool? Haalt(Norm norm, AgendaView agenda, decimal? waarde) =>
        waarde is { } aantal ? new Streefwaarde(norm, agenda).Haalt(aantal) : null;
}
