using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Facts;

/// <summary>The facts of one measure: of the region, and of every municipality when it counts in each.</summary>
internal sealed class MaatPart
{
    private readonly List<GemeentemaatFact> _perGemeente = [];
    private readonly SleutelMap _waarden;
    private readonly SleutelMap _motiveringen;

    public MaatPart(AanpakFact aanpak, string sleutel, MaatDefinitie? definitie, Inzet? inzet, int kind, Sleutelkennis kennis)
    {
        Fact = new MaatFact(aanpak, sleutel, definitie, inzet, kind);
        var agenda = aanpak.Leefgebied.Werkagenda;
        _waarden = new SleutelMap(agenda, Fact, "/perGemeente", "per-gemeente", kennis.Gemeente);
        _motiveringen = new SleutelMap(agenda, Fact, "/motiveringPerGemeente", "per-gemeente", kennis.Gemeente);
    }

    public MaatFact Fact { get; }

    public IReadOnlyList<GemeentemaatFact> PerGemeente => _perGemeente;

    public IEnumerable<Fact> Keys => _waarden.Facts.Concat(_motiveringen.Facts);

    public void Renew(Inzet? inzet, RegionView region, FactChanges? changes)
    {
        if (!ReferenceEquals(Fact.Inzet, inzet))
        {
            Fact.Renew(inzet);
        }

        if (region.CodesChanged && Fact.Definitie?.Vergelijking == Vergelijking.PerGemeente)
        {
            RenewPerGemeente(region.Gemeenten, changes);
        }

        _waarden.Renew(inzet?.PerGemeente, region.CodesChanged, changes);
        _motiveringen.Renew(inzet?.MotiveringPerGemeente, region.CodesChanged, changes);
    }

    private void RenewPerGemeente(IReadOnlyList<GemeenteFact> gemeenten, FactChanges? changes)
    {
        var before = _perGemeente.ToDictionary(f => f.Gemeente);
        _perGemeente.Clear();
        foreach (var gemeente in gemeenten)
        {
            if (!before.Remove(gemeente, out var fact))
            {
                fact = new GemeentemaatFact(Fact, gemeente);
                changes?.Came.Add(fact);
            }

            _perGemeente.Add(fact);
        }

        changes?.Gone.AddRange(before.Values);
    }
}
