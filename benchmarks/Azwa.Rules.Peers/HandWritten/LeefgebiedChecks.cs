using Azwa.Rules.Peers.Views;
using static Azwa.Rules.Peers.Reading.Vulling;
using static Azwa.Rules.Peers.Telling.LeefgebiedRules;

namespace Azwa.Rules.Peers.HandWritten;

/// <summary>The three questions of a leefgebied, and its other approaches.</summary>
internal static class LeefgebiedChecks
{
    public static void Run(LeefgebiedView l, Judgement j)
    {
        var soort = l.Soort;
        var beschreven = l.IsOrganisatieBeschreven;
        j.Asks(Lg01.In(soort), l, Gevuld(l.Leefgebied?.Gezondheidsdoelen));
        j.Asks(Lg02.In(soort), l, Gevuld(l.Leefgebied?.ScopeEnSamenhang));
        j.Asks(Lg03.In(soort), l, beschreven || l.HeeftFinancierders || l.HeeftUitvoeringspartijen);
        j.Asks(Lg04.In(soort), l, when: l.HeeftUitvoeringspartijen, holds: beschreven);
        j.Asks(Lg05.In(soort), l, when: l.HeeftFinancierders, holds: beschreven);

        var overige = l.Leefgebied?.OverigeAanpakken;
        for (var i = 0; i < overige?.Count; i++)
        {
            var aanpak = new OverigeView(l, overige[i], i);
            j.Asks(Fi02, aanpak, aanpak.Dekkingsbron?.Contains("spuk-azwa") != true);
        }
    }
}
