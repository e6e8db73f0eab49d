using Azwa.Rules.Peers.Reading;
using Azwa.Rules.Peers.Views;

namespace Azwa.Rules.Peers.Catalogue;

/// <summary>A population that norms scale with.</summary>
internal sealed record Bevolking(string Veld, string Woord, Func<AgendaView, decimal?> Van)
{
    public static readonly Bevolking Inwoners = new("inwoners", "inwoners", a => a.Inwoners);
    public static readonly Bevolking Ouderen65Plus = new("ouderen65Plus", "65-plussers", a => a.Ouderen65Plus);
    public static readonly Bevolking Jeugdigen = new("jeugdigen", "jeugdigen", a => a.Jeugdigen);

    public static readonly Bevolking OuderenVerhoogdValrisico =
        new("ouderenVerhoogdValrisico", "65-plussers met verhoogd valrisico", a => a.OuderenVerhoogdValrisico);
}

/// <summary>A streefwaarde: absolute, or a rate of the population of the region.</summary>
internal sealed class Norm
{
    private readonly string _eenheidEen;

    private Norm(decimal min, decimal? max, decimal? per, Bevolking? onder, Bevolking? boven, string eenheid, string? eenheidEen)
    {
        (Min, Max, Per, Onder, Boven, Eenheid, IsHeel) = (min, max, per, onder, boven, eenheid, eenheidEen is not null);
        _eenheidEen = eenheidEen ?? eenheid;
        Verhouding = onder is null ? "" : Bereik(min, max ?? min) + Grondslag(per!.Value, onder, boven!);
    }

    public decimal Min { get; }

    public decimal? Max { get; }

    public decimal? Per { get; }

    /// <summary>The population of the lower bound.</summary>
    public Bevolking? Onder { get; }

    /// <summary>The population of the upper bound.</summary>
    public Bevolking? Boven { get; }

    public string Eenheid { get; }

    /// <summary>Whether it counts whole things.</summary>
    public bool IsHeel { get; }

    /// <summary>The rate as people read it: 0,2–0,5 per 10.000 inwoners.</summary>
    public string Verhouding { get; }

    public decimal Tolerantie => Per is null ? 0 : Normen.Tolerantie;

    public static Norm Minimum(decimal min, string eenheid, string? een = null) => new(min, null, null, null, null, eenheid, een);

    public static Norm Punt(decimal punt, decimal per, Bevolking bevolking, string eenheid, string? een = null) =>
        new(punt, punt, per, bevolking, bevolking, eenheid, een);

    public static Norm Bereik(decimal min, decimal max, decimal per, Bevolking onder, Bevolking boven, string eenheid, string? een = null) =>
        new(min, max, per, onder, boven, eenheid, een);

    public string Hoeveelheid(decimal aantal) => $"{Teksten.Getal(aantal)} {(aantal == 1 ? _eenheidEen : Eenheid)}";

    public static string Bereik(decimal min, decimal max) => min == max ? Teksten.Getal(min) : $"{Teksten.Getal(min)}–{Teksten.Getal(max)}";

    private static string Grondslag(decimal per, Bevolking onder, Bevolking boven)
    {
        var mensen = onder == boven ? onder.Woord : $"{onder.Woord} tot {boven.Woord}";
        return per == 100 ? $"% van de {mensen}" : $" per {Teksten.Getal(per)} {mensen}";
    }
}

/// <summary>A streefwaarde as it is for one region: exact bounds, and a tolerance of those that scale.</summary>
internal readonly struct Streefwaarde(Norm norm, AgendaView agenda)
{
    private readonly decimal? _boven = norm.Boven?.Van(agenda);
    private readonly decimal? _onder = norm.Onder?.Van(agenda);

    // The risk group is part of all over-65s, so that below their share is below its share only when it is known.
    private readonly decimal? _onderHoogstens = norm.Onder?.Van(agenda) ?? norm.Boven?.Van(agenda);

    public Norm Norm => norm;

    public decimal? Ondergrens => norm.Per is { } per ? norm.Min * _onder / per : norm.Min;

    public decimal? Bovengrens => norm.Per is { } per ? norm.Max * _boven / per : norm.Max;

    public decimal? Bevolking => _boven ?? _onder;

    /// <summary>Null when a population that decides it is unknown.</summary>
    public bool? Haalt(decimal waarde)
    {
        if (IsOnder(waarde, _onder) == true || IsBoven(waarde) == true)
        {
            return false;
        }

        return IsOnder(waarde, _onderHoogstens) == false && IsBoven(waarde) == false ? true : null;
    }

    /// <summary>How far outside the nearest exact bound: negative below it; null when it meets the target.</summary>
    public decimal? Verschil(decimal waarde) =>
        IsOnder(waarde, _onder) == true ? waarde - Ondergrens : IsBoven(waarde) == true ? waarde - Bovengrens : null;

    /// <summary>The bounds for this region with the rate that they come from.</summary>
    public string Tekst()
    {
        if (norm.Per is null)
        {
            return $"ten minste {norm.Hoeveelheid(norm.Min)}";
        }

        return Ondergrens is { } min && Bovengrens is { } max
            ? $"{Norm.Bereik(min, max)} {norm.Eenheid} ({norm.Verhouding})"
            : $"{norm.Eenheid}: {norm.Verhouding}";
    }

    // Multiplied out, so that nothing is divided before it is compared.
    private bool? IsOnder(decimal waarde, decimal? mensen) =>
        norm.Per is { } per
            ? mensen is { } aantal ? waarde * per * 100 < norm.Min * aantal * (100 - norm.Tolerantie) : null
            : waarde < norm.Min;

    private bool? IsBoven(decimal waarde)
    {
        if (norm.Max is not { } max)
        {
            return false;
        }

        return _boven is { } aantal ? waarde * norm.Per * 100 > max * aantal * (100 + norm.Tolerantie) : null;
    }
}
