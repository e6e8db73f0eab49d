using Azwa.Rules.Peers.Catalogue;
using Azwa.Rules.Peers.Reading;
using Azwa.Rules.Peers.Telling;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Peers.Views;

/// <summary>A new approach that the region wants to test.</summary>
internal readonly record struct BeproevingView(AgendaView Agenda, string Sleutel, string Naam, Beproeving Beproeving)
{
    public bool IsToegezegd => Beproeving.Toezegging == true;

    public string Pointer => "/beproeven/" + Sleutel;

    public Place Place => new(Agenda, Hoofdstuk.Beproeven, Naam);
}

/// <summary>A cell of the Format with what stands in it.</summary>
internal readonly record struct CelView(AgendaView Agenda, Hoofdstuk Hoofdstuk, string Sectie, string Cel, string Sectiepointer, string Pad, string? Inhoud, Stand Stand)
{
    public string Naam => $"{Sectie}: {Cel}";
}

/// <summary>A key that the region wrote where the catalogue or the list of municipalities decides what exists.</summary>
internal readonly record struct SleutelView(AgendaView Agenda, Hoofdstuk Hoofdstuk, string Sleutel, string Ouder, bool? Bekend)
{
    /// <summary>The key that was probably meant; looked for when the key is not known.</summary>
    public Func<string, string?>? Nabij { get; init; }

    /// <summary>The leefgebied where the key does belong.</summary>
    public string? HoortBij { get; init; }

    public string Pointer => $"{Ouder}/{Teksten.Segment(Sleutel)}";

    public Place Place => new(Agenda, Hoofdstuk, Sleutel);
}
