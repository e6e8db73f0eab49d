using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Facts;

/// <summary>The facts of one measure: of the region, and of every municipality when it counts in each.</summary>
internal sealed class MaatPart(AanpakFact aanpak, string sleutel, MaatDefinitie? definitie, Inzet? inzet, int kind, Sleutelkennis kennis)
{
    private readonly List<GemeentemaatFact> _perGemeente = [];

    // Most measures have neither, and there are many.
    private SleutelMap? _waarden;
    private SleutelMap? _motiveringen;

    public MaatFact Fact { get; } = new(aanpak, sleutel, definitie, inzet, kind);

    public IReadOnlyList<GemeentemaatFact> PerGemeente => _perGemeente;

    public void AddKeysTo(List<Fact> facts)
    {
        _waarden?.AddTo(facts);
        _motiveringen?.AddTo(facts);
    }

    public void Renew(Inzet? now, RegionView region, FactChanges? changes)
    {
        if (!ReferenceEquals(Fact.Inzet, now))
        {
            Fact.Renew(now);
        }

        if (region.CodesChanged && Fact.Definitie?.Vergelijking == Vergelijking.PerGemeente)
        {
            RenewPerGemeente(region.Gemeenten, changes);
        }

        Renew(ref _waarden, "/perGemeente", now?.PerGemeente, region, changes);
        Renew(ref _motiveringen, "/motiveringPerGemeente", now?.MotiveringPerGemeente, region, changes);
    }

    private void Renew<T>(ref SleutelMap? map, string name, IReadOnlyDictionary<string, T>? entries, RegionView region, FactChanges? changes)
    {
        if (map is not null || entries is { Count: > 0 })
        {
            map ??= new SleutelMap(aanpak.Leefgebied.Werkagenda, Fact, name, "per-gemeente", kennis.VanGemeente);
            map.Renew(entries, region.CodesChanged, changes);
        }
    }

    private void RenewPerGemeente(IReadOnlyList<GemeenteFact> gemeenten, FactChanges? changes)
    {
        var before = _perGemeente.Count == 0 ? null : _perGemeente.ToDictionary(f => f.Gemeente);
        _perGemeente.Clear();
        foreach (var gemeente in gemeenten)
        {
            if (before is null || !before.Remove(gemeente, out var fact))
            {
                fact = new GemeentemaatFact(Fact, gemeente);
                changes?.Came.Add(fact);
            }

            _perGemeente.Add(fact);
        }

        changes?.Gone.AddRange(before?.Values.AsEnumerable() ?? []);
    }
}
