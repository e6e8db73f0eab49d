using Azwa.Rules.Peers.Catalogue;
using Azwa.Rules.Peers.Reading;
using Azwa.Rules.Peers.Telling;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Peers.Views;

/// <summary>One of the five leefgebieden, also when the agenda does not have it.</summary>
internal sealed class LeefgebiedView(AgendaView agenda, LeefgebiedSoort soort)
{
    public AgendaView Agenda { get; } = agenda;

    public LeefgebiedSoort Soort { get; } = soort;

    public Leefgebied? Leefgebied { get; } = agenda.Werkagenda.Leefgebieden?.GetValueOrDefault(soort.Sleutel);

    public OrganisatieEnRollen? Organisatie => Leefgebied?.OrganisatieEnRollen;

    public bool HeeftFinancierders => Vulling.EenGevuld(Organisatie?.Financierders);

    public bool HeeftUitvoeringspartijen => Vulling.EenGevuld(Organisatie?.Uitvoeringspartijen);

    /// <summary>A text, or both lists.</summary>
    public bool IsOrganisatieBeschreven => Vulling.Gevuld(Organisatie?.Toelichting) || (HeeftFinancierders && HeeftUitvoeringspartijen);

    public Place Place => new(Agenda, Soort.Hoofdstuk, Soort.Naam);
}

/// <summary>An approach of ontwikkelagenda 2 or another initiative.</summary>
internal readonly record struct OverigeView(LeefgebiedView Leefgebied, OverigeAanpak Aanpak, int Index)
{
    public IReadOnlyList<string>? Dekkingsbron => Aanpak.Dekkingsbron?.Select(Teksten.Bron).ToArray();

    public Place Place => new(Leefgebied.Agenda, Leefgebied.Soort.Hoofdstuk, Aanpak.Naam);
}
