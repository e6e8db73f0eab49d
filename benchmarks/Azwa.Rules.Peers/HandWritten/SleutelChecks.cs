using Azwa.Rules.Peers.Reading;
using Azwa.Rules.Peers.Views;
using static Azwa.Rules.Peers.Telling.SleutelRules;

namespace Azwa.Rules.Peers.HandWritten;

/// <summary>The keys that the region wrote, and the approaches that it wants to test.</summary>
internal static class SleutelChecks
{
    public static void Run(AgendaView a, Judgement j)
    {
        foreach (var sleutel in Sleutels.Aanpakken(a))
        {
            j.Asks(Gv04, sleutel, sleutel.Bekend);
        }

        foreach (var sleutel in Sleutels.Beproevingen(a))
        {
            j.Asks(Gv04, sleutel, sleutel.Bekend);
        }

        foreach (var sleutel in Sleutels.Elementen(a))
        {
            j.Asks(Gv05, sleutel, sleutel.Bekend);
        }

        foreach (var sleutel in Sleutels.GemeentenEnGgdRegios(a))
        {
            j.Asks(Gv06, sleutel, when: a.Gemeenten is not null, holds: sleutel.Bekend);
        }

        foreach (var sleutel in Sleutels.Colleges(a))
        {
            j.Asks(Vs09, sleutel, when: a.Gemeenten is not null, holds: sleutel.Bekend);
        }

        foreach (var beproeving in Sleutels.Beproefd(a))
        {
            Beproeving(beproeving, j);
        }
    }

    private static void Beproeving(BeproevingView b, Judgement j)
    {
        j.Asks(Tz01, b, b.IsToegezegd);
        j.Asks(Tz02, b, when: b.IsToegezegd, holds: Vulling.Gevuld(b.Beproeving.Motivering));
        if (b.Sleutel == "multiproblematiek-nplv")
        {
            j.Asks(Tz05, b, when: b.IsToegezegd, holds: HeeftNplvGebied(b.Agenda));
        }
    }

    private static bool? HeeftNplvGebied(AgendaView a)
    {
        if (a.Gemeenten is not { } gemeenten)
        {
            return null;
        }

        return Array.Exists(gemeenten, g => g.Gemeente.NplvGebied == true) ? true
            : Array.Exists(gemeenten, g => g.Gemeente.NplvGebied is null) ? null
            : false;
    }
}
