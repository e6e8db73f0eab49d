using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Facts;

/// <summary>The facts of one leefgebied and of the aanpakken in it.</summary>
internal sealed class LeefgebiedPart
{
    private readonly Catalogus _catalogus;
    private readonly CelFact[] _cellen;
    private readonly List<OverigeAanpakFact> _overige = [];
    private readonly SleutelMap _sleutels;

    public LeefgebiedPart(WerkagendaFact agenda, LeefgebiedDefinitie definitie, Catalogus catalogus, Sleutelkennis kennis, Func<int, CelFact[]> cellen)
    {
        _catalogus = catalogus;
        Fact = new LeefgebiedFact(agenda, definitie);
        _cellen = cellen(Facts.Cellen.VanLeefgebied);
        Aanpakken = [.. catalogus.AanpakkenVan(definitie).Select(a => new AanpakPart(Fact, a, catalogus, kennis, cellen(AanpakCellen.All.Length)))];
        _sleutels = new SleutelMap(agenda, Fact, "/aanpakken", "aanpak", sleutel => kennis.Aanpak(definitie.Sleutel, sleutel));
    }

    public LeefgebiedFact Fact { get; }

    /// <summary>In the order of the catalogue.</summary>
    public AanpakPart[] Aanpakken { get; }

    /// <summary>Those that belong to no aanpak.</summary>
    public ReadOnlySpan<CelFact> EigenCellen => _cellen;

    public void Renew(Leefgebied? leefgebied, RegionView region, FactChanges? changes)
    {
        var before = Fact.Leefgebied;
        var isSame = ReferenceEquals(before, leefgebied);
        if (isSame && !region.CodesChanged && !region.GgdChanged)
        {
            return;
        }

        Fact.Leefgebied = leefgebied;
        foreach (var aanpak in Aanpakken)
        {
            aanpak.Renew(leefgebied?.Aanpakken?.GetValueOrDefault(aanpak.Fact.Definitie.Sleutel), region, changes);
        }

        if (!isSame)
        {
            Facts.Cellen.Renew(_cellen, leefgebied, _catalogus.Vulling);
            _sleutels.Renew(leefgebied?.Aanpakken, askAgain: false, changes);
            if (!ReferenceEquals(before?.OverigeAanpakken, leefgebied?.OverigeAanpakken))
            {
                FactCollection.Renew(_overige, leefgebied?.OverigeAanpakken, (model, i) => new OverigeAanpakFact(Fact, model, i), (fact, model) => fact.Aanpak = model, changes);
            }
        }
    }

    public void AddCellsTo(List<Fact> facts)
    {
        facts.AddRange(_cellen);
        foreach (var aanpak in Aanpakken)
        {
            facts.AddRange(aanpak.Cellen);
        }
    }

    public void AddKeysTo(List<Fact> facts)
    {
        _sleutels.AddTo(facts);
        foreach (var aanpak in Aanpakken)
        {
            aanpak.AddKeysTo(facts);
        }
    }

    public void AddTo(List<Fact> facts)
    {
        facts.Add(Fact);
        foreach (var aanpak in Aanpakken)
        {
            aanpak.AddTo(facts);
        }

        facts.AddRange(_overige);
    }
}
