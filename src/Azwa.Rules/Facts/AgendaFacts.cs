using Azwa.Rules.Text;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Facts;

/// <summary>The agenda as a whole, with what is counted over its municipalities.</summary>
internal sealed class WerkagendaFact : Fact
{
    private readonly Vulling _vulling;

    public WerkagendaFact(Werkagenda werkagenda, Vulling vulling)
        : base(FactTypes.Werkagenda, kind: 0)
    {
        _vulling = vulling;
        Werkagenda = werkagenda;
        Count(werkagenda.Regio.Gemeenten);
    }

    public Werkagenda Werkagenda { get; private set; }

    public IReadOnlyList<Fact>? Gemeenten { get; internal set; }

    public decimal? Inwoners { get; private set; }

    public decimal? Ouderen65Plus { get; private set; }

    public decimal? OuderenVerhoogdValrisico { get; private set; }

    public decimal? Jeugdigen { get; private set; }

    public IReadOnlyList<string> GgdRegios { get; private set; } = [];

    /// <summary>Absent while a municipality that does not tell its GGD-regio could make it two.</summary>
    public decimal? AantalGgdRegios { get; private set; }

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

    internal void Renew(Werkagenda werkagenda)
    {
        var before = Werkagenda.Regio.Gemeenten;
        Werkagenda = werkagenda;
        if (!ReferenceEquals(before, werkagenda.Regio.Gemeenten))
        {
            Count(werkagenda.Regio.Gemeenten);
        }
    }

    private void Count(IReadOnlyDictionary<string, Gemeente>? gemeenten)
    {
        if (gemeenten is not { Count: > 0 })
        {
            (Inwoners, Ouderen65Plus, Jeugdigen, OuderenVerhoogdValrisico, GgdRegios, AantalGgdRegios) = (null, null, null, null, [], null);
            return;
        }

        Inwoners = Bevolking.Som(gemeenten.Values, g => g.Inwoners);
        Ouderen65Plus = Bevolking.Som(gemeenten.Values, g => g.Ouderen65Plus);
        Jeugdigen = Bevolking.Som(gemeenten.Values, g => g.Jeugdigen);
        OuderenVerhoogdValrisico = Bevolking.Som(
            gemeenten.Values, g => g.OuderenVerhoogdValrisico <= (g.Ouderen65Plus ?? long.MaxValue) ? g.OuderenVerhoogdValrisico : null);
        GgdRegios = [.. gemeenten.Values
            .Select(g => g.GgdRegio)
            .Where(_vulling.IsGevuld)
            .Select(naam => naam!)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];
        AantalGgdRegios = Aantal(GgdRegios.Count, gemeenten.Values.Any(g => !_vulling.IsGevuld(g.GgdRegio)));
    }

    private static decimal? Aantal(int known, bool anyUnknown) => anyUnknown && known < 2 ? null : known;
}

/// <summary>A municipality of the region, with the decision of its college when there is one.</summary>
internal sealed class GemeenteFact(WerkagendaFact werkagenda, string code, Gemeente gemeente, Collegebesluit? college)
    : Fact(FactTypes.Gemeente, kind: 0)
{
    public WerkagendaFact Werkagenda { get; } = werkagenda;

    public string Code { get; } = code;

    public Gemeente Gemeente { get; private set; } = gemeente;

    public Collegebesluit? College { get; private set; } = college;

    public override string Subject => string.IsNullOrWhiteSpace(Gemeente.Naam) ? Code : Gemeente.Naam;

    internal void Renew(Gemeente gemeente, Collegebesluit? college) => (Gemeente, College) = (gemeente, college);

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

    public Beproeving Beproeving { get; private set; } = beproeving;

    public override string Subject { get; } = naam;

    internal void Renew(Beproeving beproeving) => Beproeving = beproeving;

    internal override string Variable(ReadOnlySpan<char> name) => name is "sleutel" ? Sleutel : base.Variable(name);
}

/// <summary>What the catalogue or the list of municipalities says of a key.</summary>
/// <param name="Bekend">Whether it exists; null when nobody can tell.</param>
/// <param name="Nabij">The key that was probably meant.</param>
/// <param name="HoortBij">The leefgebied where the key does belong, when it is only misplaced.</param>
internal sealed record Bekendheid(bool? Bekend, string? Nabij = null, string? HoortBij = null);

/// <summary>
/// A key that the region wrote where the catalogue or the list of municipalities decides what exists: in a map below another fact.
/// Most keys are known and nobody asks for their pointer, so it is made of both when it is needed.
/// </summary>
internal sealed class SleutelFact(WerkagendaFact werkagenda, string sleutel, Fact bezitter, string map, int kind, Bekendheid bekendheid)
    : Fact(FactTypes.Sleutel, kind)
{
    private Bekendheid _bekendheid = bekendheid;

    public WerkagendaFact Werkagenda { get; } = werkagenda;

    public string Sleutel { get; } = sleutel;

    public bool? Bekend => _bekendheid.Bekend;

    public string? Nabij => _bekendheid.Nabij;

    public string? HoortBij => _bekendheid.HoortBij;

    public override string Subject => Sleutel;

    internal void Renew(Bekendheid bekendheid) => _bekendheid = bekendheid;

    private protected override string MakePath() => JsonPointer.Append(bezitter.Path + map, Sleutel);
}

/// <summary>A cell of the Format, with what stands in it; nothing until it is told.</summary>
internal sealed class CelFact(WerkagendaFact werkagenda, CelDefinitie definitie) : Fact(FactTypes.Cel, definitie.Kind)
{
    public WerkagendaFact Werkagenda { get; } = werkagenda;

    public CelDefinitie Definitie { get; } = definitie;

    public string? Inhoud { get; private set; }

    public Stand Stand { get; private set; }

    public override string Subject => Definitie.Naam;

    internal void Renew((string? Inhoud, Stand Stand) cel) => (Inhoud, Stand) = cel;

    private protected override string MakePath() => Definitie.Pointer;
}
