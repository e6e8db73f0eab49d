using Azwa.Rules.Peers.Catalogue;
using Azwa.Rules.Peers.Views;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Peers.HandWritten;

/// <summary>All rules as plain, typed C#: what a programmer would write who needs no rules as data.</summary>
public sealed class HandWrittenPeer : IPeer
{
    public string Name => "HandWritten";

    public PeerReport Judge(Werkagenda werkagenda, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(werkagenda);
        var agenda = new AgendaView(werkagenda, asOf);
        var judgement = new Judgement();
        var cells = new CelChecks(judgement);
        RegioChecks.Run(agenda, judgement);
        VaststellingChecks.Run(agenda, judgement);
        cells.Rpi(agenda);
        foreach (var soort in Catalogus.Leefgebieden)
        {
            var leefgebied = new LeefgebiedView(agenda, soort);
            LeefgebiedChecks.Run(leefgebied, judgement);
            cells.Leefgebied(leefgebied);
            foreach (var aanpak in Catalogus.Aanpakken)
            {
                if (aanpak.Leefgebied == soort)
                {
                    var sectie = new AanpakView(leefgebied, aanpak);
                    AanpakChecks.Run(sectie, judgement);
                    MaatChecks.Run(sectie, judgement);
                    cells.Aanpak(sectie);
                }
            }
        }

        SleutelChecks.Run(agenda, judgement);
        return judgement.ToReport(asOf, cells.Counts);
    }
}
