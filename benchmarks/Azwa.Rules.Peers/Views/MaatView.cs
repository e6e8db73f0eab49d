using System.Globalization;
using Azwa.Rules.Peers.Catalogue;
using Azwa.Rules.Peers.Reading;
using Azwa.Rules.Peers.Telling;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Peers.Views;

/// <summary>A measure of the catalogue, also when absent, or an own indicator of the region.</summary>
internal sealed class MaatView
{
    public MaatView(AanpakView aanpak, string sleutel, MaatSoort? soort, Inzet? inzet)
    {
        Aanpak = aanpak;
        Sleutel = sleutel;
        Soort = soort;
        Inzet = inzet;
        foreach (var jaar in inzet?.Ingroeipad?.Keys ?? [])
        {
            LaatsteJaar = Math.Max(jaar, LaatsteJaar ?? jaar);
        }

        Vergelijkjaar = aanpak.Soort.Status == Status.Lopend ? LaatsteJaar : Normen.Eindjaar;
        Eindwaarde = Vergelijkjaar is { } vergeleken ? Waarde(vergeleken) : null;
    }

    public AanpakView Aanpak { get; }

    public string Sleutel { get; }

    /// <summary>Null for an own indicator.</summary>
    public MaatSoort? Soort { get; }

    public Inzet? Inzet { get; }

    public int? LaatsteJaar { get; }

    /// <summary>2030, and for a running approach the last year of its path.</summary>
    public int? Vergelijkjaar { get; }

    public decimal? Eindwaarde { get; }

    public decimal? Waarde2030 => Waarde(Normen.Eindjaar);

    public bool HeeftPad => Inzet?.Ingroeipad is { Count: > 0 };

    public bool HeeftPerGemeente => Inzet?.PerGemeente is { Count: > 0 };

    public bool HeeftMotivering => Vulling.Gevuld(Inzet?.Motivering);

    public string Naam => Soort?.Naam ?? Inzet?.Naam ?? Sleutel;

    public string Label => $"{Aanpak.Soort.Naam}, {Naam}";

    public string Pointer => $"{Aanpak.Pointer}/inzet/{Sleutel}";

    public string EindwaardePointer =>
        string.Create(CultureInfo.InvariantCulture, $"{Aanpak.Pointer}/inzet/{Sleutel}/ingroeipad/{Vergelijkjaar ?? Normen.Eindjaar}");

    public Place Place => new(Aanpak.Agenda, Aanpak.Soort.Hoofdstuk, Naam);

    /// <summary>Whether a later value of the path is lower than an earlier one.</summary>
    public bool Daalt()
    {
        if (Inzet?.Ingroeipad is not { Count: > 1 } pad)
        {
            return false;
        }

        var vorige = decimal.MinValue;
        foreach (var (_, waarde) in pad.OrderBy(p => p.Key))
        {
            if (waarde < vorige)
            {
                return true;
            }

            vorige = waarde;
        }

        return false;
    }

    private decimal? Waarde(int jaar) => Inzet?.Ingroeipad is { } pad && pad.TryGetValue(jaar, out var waarde) ? waarde : null;
}

/// <summary>A measure that counts in every municipality, for one of them.</summary>
internal readonly record struct GemeentemaatView(MaatView Maat, GemeenteView Gemeente)
{
    public decimal? Waarde => Maat.Inzet?.PerGemeente is { } waarden && waarden.TryGetValue(Gemeente.Code, out var waarde) ? waarde : null;

    public string? Motivering => Maat.Inzet?.MotiveringPerGemeente?.GetValueOrDefault(Gemeente.Code);

    public string Pointer => $"{Maat.Pointer}/perGemeente/{Gemeente.Code}";

    public Place Place => new(Maat.Aanpak.Agenda, Maat.Aanpak.Soort.Hoofdstuk, Gemeente.Subject);
}
