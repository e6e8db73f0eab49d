using System.Globalization;
using Azwa.Rules.Peers.Catalogue;
using Azwa.Rules.Peers.Reading;
using Azwa.Rules.Peers.Telling;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Peers.Views;

/// <summary>One of the aanpakken of the catalogue, also when the agenda has no such section.</summary>
internal sealed class AanpakView
{
    private readonly Stand[]? _standen;

    public AanpakView(LeefgebiedView leefgebied, AanpakSoort soort)
    {
        Leefgebied = leefgebied;
        Soort = soort;
        Aanpak = leefgebied.Leefgebied?.Aanpakken?.GetValueOrDefault(soort.Sleutel);
        _standen = Aanpak is null ? null : Cellen.Standen(Aanpak);
        IsOpgenomen = _standen is not null && Array.Exists(_standen, s => s >= Stand.Verwijzing);
    }

    public AgendaView Agenda => Leefgebied.Agenda;

    public LeefgebiedView Leefgebied { get; }

    public AanpakSoort Soort { get; }

    public Aanpak? Aanpak { get; }

    /// <summary>Whether one of its eight cells is filled.</summary>
    public bool IsOpgenomen { get; }

    public bool HeeftMijlpalen => StandVan(Cellen.Mijlpalen) == Stand.Gevuld;

    public bool HeeftInzet => Aanpak?.Inzet is { Count: > 0 };

    public bool HeeftAanbod => Aanpak?.Aanbod is { Count: > 0 };

    public bool HeeftVerantwoordelijke
    {
        get
        {
            foreach (var rij in Aanpak?.Gap?.Mijlpalen ?? [])
            {
                if (Vulling.Gevuld(rij.Verantwoordelijke))
                {
                    return true;
                }
            }

            return false;
        }
    }

    public string Pointer => Soort.Pointer;

    public Place Place => new(Agenda, Soort.Hoofdstuk, Soort.Naam);

    public Stand StandVan(int cel) => _standen is null ? Stand.Leeg : _standen[cel];

    public bool IsGevuld(int cel) => StandVan(cel) >= Stand.Verwijzing;

    /// <summary>The mandatory cells without content.</summary>
    public IEnumerable<CelSoort> LegeCellen()
    {
        for (var i = 0; i < Cellen.VanAanpak.Length; i++)
        {
            if (Cellen.VanAanpak[i].Verplicht && !IsGevuld(i))
            {
                yield return Cellen.VanAanpak[i];
            }
        }
    }
}

/// <summary>A row of a Mijlpalenplanning.</summary>
internal readonly record struct MijlpaalView(AanpakView Aanpak, Mijlpaal Mijlpaal, int Index)
{
    public string Label => $"{Aanpak.Soort.Naam}, mijlpaal {Teksten.Getal(Index + 1)}";

    public string Pointer(string veld) => string.Create(CultureInfo.InvariantCulture, $"{Aanpak.Pointer}/gap/mijlpalen/{Index}/{veld}");
}

/// <summary>A line of money of an aanpak.</summary>
internal readonly record struct GeldregelView(AanpakView Aanpak, Geldregel Regel, int Index)
{
    public string Bron => Teksten.Bron(Regel.Bron);

    public GemeenteView? Gemeente
    {
        get
        {
            var code = Regel.Gemeente;
            return code is null || Aanpak.Agenda.Gemeenten is not { } gemeenten ? null : Array.Find(gemeenten, g => g.Code == code);
        }
    }

    public string Pointer => string.Create(CultureInfo.InvariantCulture, $"{Aanpak.Pointer}/middelen/{Index}");
}

/// <summary>An element of the required supply, also when nothing is said of it.</summary>
internal readonly record struct ElementView(AanpakView Aanpak, ElementSoort Soort)
{
    public Aanbodselement? Element => Aanpak.Aanpak?.Aanbod?.GetValueOrDefault(Soort.Sleutel);

    public string Antwoord => Element is null ? "ontbreekt" : Element.Aanwezig ? "ja" : "nee";

    public string Pointer => $"{Aanpak.Pointer}/aanbod/{Soort.Sleutel}";

    public Place Place => new(Aanpak.Agenda, Aanpak.Soort.Hoofdstuk, Soort.Naam);
}

/// <summary>A GGD-regio with which Nu Niet Zwanger is to be agreed.</summary>
internal readonly record struct GgdView(AanpakView Aanpak, string Naam)
{
    public string? Afstemming => Aanpak.Aanpak?.GgdAfstemming?.GetValueOrDefault(Naam);

    public Place Place => new(Aanpak.Agenda, Aanpak.Soort.Hoofdstuk, Naam);
}
