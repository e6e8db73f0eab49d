using Azwa.Rules.Peers.Catalogue;
using Azwa.Rules.Peers.Reading;
using Azwa.Rules.Peers.Telling;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Peers.Views;

/// <summary>An agenda on the day as of which it is judged, with what is counted over its municipalities.</summary>
internal sealed class AgendaView
{
    public AgendaView(Werkagenda werkagenda, DateOnly asOf)
    {
        Werkagenda = werkagenda;
        AsOf = asOf;
        if (werkagenda.Regio.Gemeenten is { Count: > 0 } gemeenten)
        {
            Gemeenten = [.. gemeenten.OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => new GemeenteView(this, g.Key, g.Value))];
            Inwoners = Som(g => g.Inwoners);
            Ouderen65Plus = Som(g => g.Ouderen65Plus);
            Jeugdigen = Som(g => g.Jeugdigen);
            OuderenVerhoogdValrisico = Som(g => g.OuderenVerhoogdValrisico <= (g.Ouderen65Plus ?? long.MaxValue) ? g.OuderenVerhoogdValrisico : null);
            (GgdRegios, AantalGgdRegios) = GgdRegiosVan(Gemeenten);
        }
    }

    public Werkagenda Werkagenda { get; }

    public DateOnly AsOf { get; }

    public Regio Regio => Werkagenda.Regio;

    public Vaststelling? Vaststelling => Werkagenda.Vaststelling;

    public Aanlevering? Aanlevering => Werkagenda.Vaststelling?.Aanlevering;

    /// <summary>By code; null when the region names none.</summary>
    public GemeenteView[]? Gemeenten { get; }

    public decimal? Inwoners { get; }

    public decimal? Ouderen65Plus { get; }

    public decimal? OuderenVerhoogdValrisico { get; }

    public decimal? Jeugdigen { get; }

    public IReadOnlyList<string> GgdRegios { get; } = [];

    /// <summary>Null while a municipality that does not tell its GGD-regio could make it two.</summary>
    public int? AantalGgdRegios { get; }

    public bool IsAangeleverd => Aanlevering?.Datum <= AsOf;

    public bool IsAanleveringGepland => Aanlevering?.Datum > AsOf && AsOf <= Normen.UiterlijkAanlevering;

    public bool IsAanleveringTeLaatGepland => IsAanleveringGepland && Aanlevering?.Datum > Normen.UiterlijkAanlevering;

    public Place In(Hoofdstuk hoofdstuk) => new(this, hoofdstuk, Regio.Naam);

    public bool IsGemeente(string code) => Regio.Gemeenten?.ContainsKey(code) == true;

    /// <summary>How many versions the colleges adopted; null while a decision without a version could make it two.</summary>
    public int? AantalCollegeversies()
    {
        string? eerste = null;
        HashSet<string>? meer = null;
        var onbekend = false;
        foreach (var besluit in Vaststelling?.Colleges?.Values ?? [])
        {
            if (besluit.Besluit != "vastgesteld")
            {
                continue;
            }

            var versie = besluit.Versie?.Trim();
            onbekend |= versie is null;
            if (versie is not null && versie != (eerste ??= versie))
            {
                (meer ??= new HashSet<string>(StringComparer.Ordinal)).Add(versie);
            }
        }

        var aantal = (eerste is null ? 0 : 1) + (meer?.Count ?? 0);
        return onbekend && aantal < 2 ? null : aantal;
    }

    /// <summary>A commitment to a section, to the key it is part of, or to a sister of the same key .</summary>
    public bool IsToegezegd(AanpakSoort soort)
    {
        if (Zegt(soort.Sleutel))
        {
            return true;
        }

        return soort.Ouder is not null && (Zegt(soort.Ouder) || Array.Exists(Catalogus.Aanpakken, a => a.Ouder == soort.Ouder && Zegt(a.Sleutel)));

        bool Zegt(string sleutel) => Werkagenda.Beproeven?.GetValueOrDefault(sleutel)?.Toezegging == true;
    }

    // A part that is missing, 0 or contradicts the others makes the sum unknown: a norm on a wrong base misleads.
    private decimal? Som(Func<Gemeente, long?> deel)
    {
        decimal som = 0;
        foreach (var gemeente in Gemeenten!)
        {
            if (deel(gemeente.Gemeente) is not (> 0 and var aantal)
                || (gemeente.Gemeente.Inwoners is > 0 and var inwoners && gemeente.JeugdigenEnOuderen > inwoners))
            {
                return null;
            }

            som += aantal;
        }

        return som;
    }

    private static (IReadOnlyList<string> Namen, int? Aantal) GgdRegiosVan(GemeenteView[] gemeenten)
    {
        var namen = new List<string>();
        var onbekend = false;
        foreach (var gemeente in gemeenten)
        {
            var naam = gemeente.Gemeente.GgdRegio;
            if (!Vulling.Gevuld(naam))
            {
                onbekend = true;
            }
            else if (!namen.Contains(naam!))
            {
                namen.Add(naam!);
            }
        }

        return (namen, onbekend && namen.Count < 2 ? null : namen.Count);
    }
}
