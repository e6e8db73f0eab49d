using Azwa.Rules.Peers.Catalogue;
using Azwa.Rules.Peers.Reading;
using Azwa.Rules.Peers.Telling;
using Azwa.Rules.Peers.Views;
using static Azwa.Rules.Peers.Reading.Vulling;
using static Azwa.Rules.Peers.Telling.AanpakRules;

namespace Azwa.Rules.Peers.HandWritten;

/// <summary>A section with its cells, rows and supply.</summary>
internal static class AanpakChecks
{
    public static void Run(AanpakView s, Judgement j)
    {
        Cellen(s, j);
        if (s.Soort.Verplicht)
        {
            Verplicht(s, j);
        }
        else
        {
            j.Asks(Tz04, s, when: s.IsOpgenomen, holds: s.Agenda.IsToegezegd(s.Soort));
        }

        if (s.Soort.Sleutel == "mentale-gezondheidsnetwerken")
        {
            var tot = s.Aanpak?.TransformatieplanTot;
            j.Asks(Ap10, s, when: s.IsOpgenomen, holds: Gevuld(s.Aanpak?.Borging) ? true : null);
            j.Asks(Ap11, s, when: tot is not null, holds: tot < Normen.EindPlanning);
        }

        if (s.Soort.Sleutel == "nu-niet-zwanger")
        {
            j.Asks(Gg02, s, when: s.IsOpgenomen, holds: s.Aanpak?.Schaal is null ? null : true);
            foreach (var naam in s.Agenda.GgdRegios)
            {
                var ggd = new GgdView(s, naam);
                j.Asks(Gg01, ggd, when: s.IsOpgenomen ? MeerDanEen(s.Agenda.AantalGgdRegios) : false, holds: Gevuld(ggd.Afstemming));
            }
        }

        Aanbod(s, j);
        Mijlpalen(s, j);
        Geld(s, j);
    }

    private static bool? MeerDanEen(int? aantal) => aantal is null ? null : aantal >= 2;

    private static void Cellen(AanpakView s, Judgement j)
    {
        foreach (var (cel, perStatus) in CelRules)
        {
            j.Asks(perStatus[(int)s.Soort.Status], s, when: s.IsOpgenomen, holds: s.IsGevuld(cel));
        }

        var doelen = s.StandVan(Catalogue.Cellen.Doelstellingen);
        var noemt = doelen == Stand.Gevuld ? Doelstelling.Noemt(s.Aanpak!.Gap!.Projectdoelstellingen) : default;
        j.Asks(Ap08, s, when: doelen == Stand.Gevuld, holds: noemt is { Getal: true, Jaar: true });
    }

    private static void Verplicht(AanpakView s, Judgement j)
    {
        j.Asks(Ap01[(int)s.Soort.Status], s, s.IsOpgenomen);
        j.Asks(
            Ap09, s,
            when: s.IsOpgenomen,
            holds: Gevuld(s.Aanpak?.Netwerkafspraken)
                || (s.Leefgebied.IsOrganisatieBeschreven && Gevuld(s.Agenda.Werkagenda.Rpi?.Samenwerkingsafspraken)) ? true : null);
        j.Asks(Mp01, s, when: s.HeeftMijlpalen, holds: s.HeeftVerantwoordelijke);
        j.Asks(
            Fi01, s,
            when: s.IsOpgenomen,
            holds: Gevuld(s.Aanpak?.Dekking) || Gevuld(s.Aanpak?.Gap?.FinancieelPlan) || s.Aanpak?.Middelen is { Count: > 0 });
        j.Asks(InzetRules.In01Voor(s.Soort), s, when: s.IsOpgenomen, holds: s.HeeftInzet ? true : null);
    }

    private static void Aanbod(AanpakView s, Judgement j)
    {
        if (s.Soort.Aanbod.Length > 0)
        {
            j.Asks(AanbodRules.Ab00[s.Soort.Sleutel], s, when: s.IsOpgenomen, holds: s.HeeftAanbod ? true : null);
        }

        foreach (var soort in s.Soort.Aanbod)
        {
            var element = new ElementView(s, soort);
            j.Asks(AanbodRules.PerElement[soort.Sleutel], element, when: s.HeeftAanbod, holds: element.Element?.Aanwezig == true);
        }
    }

    private static void Mijlpalen(AanpakView s, Judgement j)
    {
        var rijen = s.Aanpak?.Gap?.Mijlpalen;
        for (var i = 0; i < rijen?.Count; i++)
        {
            var rij = rijen[i];
            var mijlpaal = new MijlpaalView(s, rij, i);
            var kwartaal = Gevuld(rij.Kwartaal);
            var eind = kwartaal ? Kwartaal.Eind(rij.Kwartaal!) : null;
            j.Asks(
                RijRules.Mp02, mijlpaal,
                when: s.IsOpgenomen && (!s.Soort.Verplicht || s.HeeftVerantwoordelijke),
                holds: Gevuld(rij.Verantwoordelijke));
            j.Asks(RijRules.Mp03, mijlpaal, when: s.IsOpgenomen, holds: kwartaal);
            j.Asks(RijRules.Mp04, mijlpaal, when: s.IsOpgenomen, holds: Gevuld(rij.Activiteiten));
            j.Asks(RijRules.Mp05, mijlpaal, when: s.IsOpgenomen, holds: Gevuld(rij.Deelresultaat));
            j.Asks(RijRules.Mp06, mijlpaal, when: kwartaal, holds: eind is not null);
            j.Asks(RijRules.Mp07, mijlpaal, when: eind is not null, holds: eind >= Normen.BeginPlanning && eind <= Normen.EindPlanning);
        }
    }

    private static void Geld(AanpakView s, Judgement j)
    {
        var regels = s.Aanpak?.Middelen;
        for (var i = 0; i < regels?.Count; i++)
        {
            var regel = new GeldregelView(s, regels[i], i);
            var bron = regel.Bron;
            j.Asks(
                RijRules.Fi05, regel,
                when: bron == "spuk-azwa",
                holds: regels[i].Jaar is >= Normen.SpukEersteJaar and <= Normen.SpukLaatsteJaar);
            var gemeente = regel.Gemeente;
            j.Asks(RijRules.Fi06, regel, when: bron == "nplv" && gemeente is not null, holds: gemeente?.Gemeente.NplvGebied);
            j.Asks(RijRules.Fi07, regel, regels[i].Niveau is not null);
        }
    }
}
