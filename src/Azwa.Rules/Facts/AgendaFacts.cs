using Azwa.Rules.Text;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Facts;

/// <summary>The agenda as a whole, with what is counted over its municipalities.</summary>
internal sealed class WerkagendaFact : Fact
{
    public WerkagendaFact(Werkagenda werkagenda, Vulling vulling)
        : base(FactTypes.Werkagenda, kind: 0)
    {
        Werkagenda = werkagenda;
        var gemeenten = werkagenda.Regio.Gemeenten;
        if (gemeenten is not { Count: > 0 })
        {
            return;
        }

        Inwoners = Bevolking.Som(gemeenten.Values, g => g.Inwoners);
        Ouderen65Plus = Bevolking.Som(gemeenten.Values, g => g.Ouderen65Plus);
        Jeugdigen = Bevolking.Som(gemeenten.Values, g => g.Jeugdigen);
        OuderenVerhoogdValrisico = Bevolking.Som(
            gemeenten.Values, g => g.OuderenVerhoogdValrisico <= (g.Ouderen65Plus ?? long.MaxValue) ? g.OuderenVerhoogdValrisico : null);
        GgdRegios = [.. gemeenten.Values
            .Select(g => g.GgdRegio)
            .Where(vulling.IsGevuld)
            .Select(naam => naam!)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];
        AantalGgdRegios = Aantal(GgdRegios.Count, gemeenten.Values.Any(g => !vulling.IsGevuld(g.GgdRegio)));
    }

    public Werkagenda Werkagenda { get; }

    public IReadOnlyList<Fact>? Gemeenten { get; internal set; }

    public decimal? Inwoners { get; }

    public decimal? Ouderen65Plus { get; }

    public decimal? OuderenVerhoogdValrisico { get; }

    public decimal? Jeugdigen { get; }

    public IReadOnlyList<string> GgdRegios { get; } = [];

    /// <summary>Absent while a municipality that does not tell its GGD-regio could make it two.</summary>
    public decimal? AantalGgdRegios { get; }

    /// <summary>Distinct versions of the decisions to adopt; absent while a decision without a version could make it two.</summary>
    public decimal? AantalCollegeversies
    {
        get
        {
            var besluiten = (Werkagenda.Vaststelling?.Colleges?.Values ?? []).Where(b => b.Besluit == "vastgesteld").ToList();
            var versies = besluiten.Where(b => b.Versie is not null).Select(b => b.Versie!.Trim()).Distinct(StringComparer.Ordinal).Count();
            return Aantal(versies, besluiten.Any(b => b.Versie is null));
        }
    }

    public override string Subject => Werkagenda.Regio.Naam;

    private static decimal? Aantal(int known, bool anyUnknown) => anyUnknown && known < 2 ? null : known;
}

/// <summary>A municipality of the region, with the decision of its college when there is one.</summary>
internal sealed class GemeenteFact(WerkagendaFact werkagenda, string code, Gemeente gemeente, Collegebesluit? college)
    : Fact(FactTypes.Gemeente, kind: 0)
{
    public WerkagendaFact Werkagenda { get; } = werkagenda;

    public string Code { get; } = code;

    public Gemeente Gemeente { get; } = gemeente;

    public Collegebesluit? College { get; } = college;

    public override string Subject => string.IsNullOrWhiteSpace(Gemeente.Naam) ? Code : Gemeente.Naam;

    internal override string Variable(ReadOnlySpan<char> name) => name is "code" ? Code : base.Variable(name);
}

/// <summary>A GGD-regio that a municipality names.</summary>
internal sealed class GgdRegioFact(AanpakFact aanpak, string naam) : Fact(AanpakFactTypes.GgdRegio, kind: 0)
{
    public AanpakFact Aanpak { get; } = aanpak;

    public string Naam { get; } = naam;

    public override string Subject => Naam;

    private protected override Fact Outer => Aanpak;

    internal override string Variable(ReadOnlySpan<char> name) => name is "naam" ? Naam : Aanpak.Variable(name);
}

/// <summary>A new approach that the region wants to test.</summary>
internal sealed class BeproevingFact(WerkagendaFact werkagenda, string sleutel, string naam, Beproeving beproeving, int kind)
    : Fact(FactTypes.Beproeving, kind)
{
    public WerkagendaFact Werkagenda { get; } = werkagenda;

    public string Sleutel { get; } = sleutel;

    public Beproeving Beproeving { get; } = beproeving;

    public override string Subject { get; } = naam;

    internal override string Variable(ReadOnlySpan<char> name) => name is "sleutel" ? Sleutel : base.Variable(name);
}

/// <summary>
/// A key that the region wrote where the catalogue or the list of municipalities decides what exists: in a map below another fact.
/// Most keys are known and nobody asks for their pointer, so it is made of both when it is needed.
/// </summary>
internal sealed class SleutelFact(WerkagendaFact werkagenda, string sleutel, Fact bezitter, string map, int kind) : Fact(FactTypes.Sleutel, kind)
{
    public WerkagendaFact Werkagenda { get; } = werkagenda;

    public string Sleutel { get; } = sleutel;

    public bool? Bekend { get; init; }

    /// <summary>The key that was probably meant.</summary>
    public string? Nabij { get; init; }

    /// <summary>The leefgebied where the key does belong, when it is only misplaced.</summary>
    public string? HoortBij { get; init; }

    public override string Subject => Sleutel;

    private protected override string MakePath() => JsonPointer.Append(bezitter.Path + map, Sleutel);
}

/// <summary>A cell of the Format, with what stands in it.</summary>
internal sealed class CelFact(WerkagendaFact werkagenda, CelDefinitie definitie, string? inhoud, Stand stand) : Fact(FactTypes.Cel, definitie.Kind)
{
    public WerkagendaFact Werkagenda { get; } = werkagenda;

    public CelDefinitie Definitie { get; } = definitie;

    public string? Inhoud { get; } = inhoud;

    public Stand Stand { get; } = stand;

    public override string Subject => Definitie.Naam;

    private protected override string MakePath() => Definitie.Pointer;
}
