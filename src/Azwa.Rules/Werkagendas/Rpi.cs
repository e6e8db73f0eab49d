namespace Azwa.Rules.Werkagendas;

/// <summary>The regionale preventie-infrastructuur: an explanation and five parts, by the labels of the Format. Immutable.</summary>
public sealed class Rpi
{
    /// <summary>How the RPI is organised, in text.</summary>
    public string? Toelichting { get; init; }

    /// <summary>File name of an image; it suffices instead of text.</summary>
    public string? ToelichtingAfbeelding { get; init; }

    /// <summary>Regionale gezondheidsdoelen.</summary>
    public string? Gezondheidsdoelen { get; init; }

    /// <summary>Financiële middelen.</summary>
    public string? FinancieleMiddelen { get; init; }

    /// <summary>Regionale samenwerkingsafspraken.</summary>
    public string? Samenwerkingsafspraken { get; init; }

    /// <summary>Verantwoordelijkheidsverdeling.</summary>
    public string? Verantwoordelijkheidsverdeling { get; init; }

    /// <summary>Kennis en monitoring.</summary>
    public string? KennisEnMonitoring { get; init; }

    /// <summary>Whether it is arranged how parties hold each other to account.</summary>
    public bool? AanspreekbaarheidGeregeld { get; init; }

    /// <summary>Free sections beyond the Format: never judged.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public IReadOnlyList<AanvullendeSectie>? Aanvullend { get; init => field = Guard.Copy(value); }
}

/// <summary>A free section beyond the Format: never judged. Immutable.</summary>
public sealed class AanvullendeSectie
{
    /// <summary>Its title.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public required string Titel { get; init => field = Guard.Present(value); }

    /// <summary>Its text.</summary>
    public string? Tekst { get; init; }
}
