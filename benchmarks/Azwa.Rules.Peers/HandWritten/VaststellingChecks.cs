using Azwa.Rules.Peers.Catalogue;
using Azwa.Rules.Peers.Views;
using static Azwa.Rules.Peers.Telling.GemeenteRules;
using static Azwa.Rules.Peers.Telling.VaststellingRules;

namespace Azwa.Rules.Peers.HandWritten;

/// <summary>Adoption by each municipality, delivery, and the populations.</summary>
internal static class VaststellingChecks
{
    public static void Run(AgendaView a, Judgement j)
    {
        foreach (var gemeente in a.Gemeenten ?? [])
        {
            Besluit(gemeente, j);
            Bevolkingscijfers(gemeente, j);
        }

        var gemeenten = a.Gemeenten;
        j.Asks(Vs01, a, gemeenten is null ? null : true);
        j.Asks(
            Vs07, a,
            when: gemeenten is null ? null : Array.Exists(gemeenten, g => g.IsBesloten),
            holds: a.Vaststelling?.IzaGovernance is null ? null : true);
        j.Asks(
            Vs08, a,
            when: gemeenten is null ? null : !Array.TrueForAll(gemeenten, g => g.IsTijdigVastgesteld),
            holds: a.Vaststelling?.Gereed is { } gereed ? gereed <= Normen.GereedInPraktijk : null);
        j.Asks(Vs10, a, a.AantalCollegeversies() is { } versies ? versies <= 1 : null);
        Aanlevering(a, j);
    }

    private static void Aanlevering(AgendaView a, Judgement j)
    {
        var aanlevering = a.Aanlevering;
        j.Asks(Al06, a, when: a.IsAanleveringGepland, holds: !a.IsAanleveringTeLaatGepland);
        j.Asks(Al01, a, when: !a.IsAanleveringTeLaatGepland, holds: a.IsAangeleverd);
        j.Asks(Al02, a, when: a.IsAangeleverd, holds: aanlevering?.Datum <= Normen.UiterlijkAanlevering);
        j.Asks(
            Al03, a,
            when: a.IsAangeleverd,
            holds: a.Gemeenten is { } gemeenten ? !Array.Exists(gemeenten, g => g.College?.Datum > aanlevering?.Datum) : null);
        j.Asks(
            Al04, a,
            when: a.IsAangeleverd && aanlevering?.Door is not null && a.Regio.Mandaatgemeente is not null,
            holds: aanlevering?.Door == a.Regio.Mandaatgemeente);
        j.Asks(Al05, a, when: a.IsAangeleverd, holds: a.IsAangeleverd ? IsVersieVastgesteld(a) : null);
    }

    private static bool? IsVersieVastgesteld(AgendaView a)
    {
        if (a.Gemeenten is null)
        {
            return null;
        }

        bool? alle = true;
        foreach (var gemeente in a.Gemeenten)
        {
            if (gemeente.IsBesloten)
            {
                switch (IsDezelfdeVersie(a, gemeente))
                {
                    case false:
                        return false;
                    case null:
                        alle = null;
                        break;
                }
            }
        }

        return alle;
    }

    private static void Besluit(GemeenteView g, Judgement j)
    {
        var college = g.College;
        var iza = g.Agenda.Vaststelling?.IzaGovernance;
        j.Asks(Vs02, g, when: !g.IsTeLaatGepland, holds: g.IsBesloten);
        j.Asks(Vs03, g, when: g.IsBesloten && college?.Orgaan is not null, holds: college?.Orgaan == "college");
        j.Asks(Vs04, g, when: g.IsVastgesteld, holds: college?.Datum <= Normen.UiterlijkVaststelling);
        j.Asks(Vs05, g, when: g.IsGepland, holds: !g.IsTeLaatGepland);
        j.Asks(Vs06, g, when: iza is not null && college?.Datum is not null, holds: iza <= college?.Datum);
    }

    private static void Bevolkingscijfers(GemeenteView g, Judgement j)
    {
        var (inwoners, ouderen, jeugdigen, valrisico) =
            (g.Gemeente.Inwoners, g.Gemeente.Ouderen65Plus, g.Gemeente.Jeugdigen, g.Gemeente.OuderenVerhoogdValrisico);
        j.Asks(Gv01, g, when: inwoners is not null, holds: inwoners >= 1);
        j.Asks(Gv02, g, when: ouderen is not null, holds: ouderen >= 1);
        j.Asks(Gv03, g, when: jeugdigen is not null, holds: jeugdigen >= 1);
        j.Asks(Gv07, g, when: inwoners >= 1 && g.JeugdigenEnOuderen is not null, holds: g.JeugdigenEnOuderen <= inwoners);

        // Without a usable number of over-65s there is nothing to compare with.
        j.Asks(Gv10, g, when: valrisico is not null, holds: valrisico >= 1 && (ouderen is not >= 1 || valrisico <= ouderen));
    }
}
