using Azwa.Rules.Peers.Views;
using static Azwa.Rules.Peers.Reading.Vulling;
using static Azwa.Rules.Peers.Telling.RegioRules;

namespace Azwa.Rules.Peers.HandWritten;

/// <summary>The region, the regioscan and the RPI.</summary>
internal static class RegioChecks
{
    public static void Run(AgendaView a, Judgement j)
    {
        var regio = a.Regio;
        j.Asks(Rg01, a, Gevuld(regio.Regioplan));
        j.Asks(Rg02, a, regio.Mandaatgemeente is not null);
        j.Asks(
            Rg03, a,
            when: regio.Mandaatgemeente is not null && a.Gemeenten is not null,
            holds: regio.Mandaatgemeente is { } code && a.IsGemeente(code));
        j.Asks(Rg04, a, EenGevuld(regio.Zorgverzekeraars));
        j.Asks(Rg05, a, EenGevuld(regio.Samenwerkingsverbanden));
        j.Asks(Rg06, a, Gevuld(a.Werkagenda.Prioritering));
        j.Asks(Gv08, a, when: a.Gemeenten is not null, holds: regio.Peildatum is not null && Gevuld(regio.Bron));

        var scan = a.Werkagenda.Regioscan;
        j.Asks(Rg07, a, scan?.Gebruikt == true);
        j.Asks(Rg08, a, when: scan?.WijktAf == true, holds: Gevuld(scan?.Motivering));
        j.Asks(Rg09, a, when: scan?.WijktAf == false, holds: !Gevuld(scan?.Motivering));

        var rpi = a.Werkagenda.Rpi;
        j.Asks(Rpi01, a, Gevuld(rpi?.Gezondheidsdoelen));
        j.Asks(Rpi02, a, Gevuld(rpi?.FinancieleMiddelen));
        j.Asks(Rpi03, a, Gevuld(rpi?.Samenwerkingsafspraken));
        j.Asks(Rpi04, a, Gevuld(rpi?.Verantwoordelijkheidsverdeling));
        j.Asks(Rpi05, a, Gevuld(rpi?.KennisEnMonitoring));
        j.Asks(Rpi06, a, Gevuld(rpi?.Toelichting) || Gevuld(rpi?.ToelichtingAfbeelding));
        j.Asks(
            Rpi08, a,
            when: Gevuld(rpi?.Verantwoordelijkheidsverdeling) || Gevuld(rpi?.Samenwerkingsafspraken),
            holds: rpi?.AanspreekbaarheidGeregeld == true);
    }
}
