using Azwa.Rules.Findings;
using Azwa.Rules.Peers.Reading;
using Azwa.Rules.Peers.Telling;
using Azwa.Rules.Peers.Views;

namespace Azwa.Rules.Peers.HandWritten;

/// <summary>Counts the cells of the Format and looks for those that only refer elsewhere.</summary>
internal sealed class CelChecks(Judgement judgement)
{
    private int _verplicht;
    private int _gevuld;
    private int _optioneel;
    private int _optioneelGevuld;

    public CellCounts Counts => new(_verplicht, _gevuld, _optioneel, _optioneelGevuld);

    public void Rpi(AgendaView a) => Verplicht(CelViews.VanRpi(a));

    public void Leefgebied(LeefgebiedView l) => Verplicht(CelViews.VanLeefgebied(l));

    public void Aanpak(AanpakView s)
    {
        var rule = s.Soort.VerwijzingMag ? SleutelRules.Gv09Mag : SleutelRules.Gv09;
        var index = 0;
        foreach (var cel in CelViews.VanAanpak(s))
        {
            judgement.Asks(rule, cel, cel.Stand != Stand.Verwijzing);

            // Cells of an approach that may be left out count for neither.
            if (s.Soort.Verplicht)
            {
                Tel(Catalogue.Cellen.VanAanpak[index].Verplicht, cel.Stand);
            }

            index++;
        }
    }

    private void Verplicht(CelView[] cellen)
    {
        foreach (var cel in cellen)
        {
            judgement.Asks(SleutelRules.Gv09, cel, cel.Stand != Stand.Verwijzing);
            Tel(true, cel.Stand);
        }
    }

    private void Tel(bool verplicht, Stand stand)
    {
        var gevuld = stand >= Stand.Verwijzing ? 1 : 0;
        if (verplicht)
        {
            _verplicht++;
            _gevuld += gevuld;
        }
        else
        {
            _optioneel++;
            _optioneelGevuld += gevuld;
        }
    }
}
