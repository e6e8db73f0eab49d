using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Facts;

/// <summary>What of the region the facts of an aanpak look at, and whether that is not as it was before.</summary>
/// <param name="Gemeenten">The municipalities, by code.</param>
/// <param name="CodesChanged">Whether other municipalities are there.</param>
/// <param name="GgdChanged">Whether one of them may name another GGD-regio.</param>
internal sealed record RegionView(IReadOnlyList<GemeenteFact> Gemeenten, bool CodesChanged, bool GgdChanged)
{
    public GemeenteFact? Find(string? code)
    {
        foreach (var gemeente in code is null ? [] : Gemeenten)
        {
            if (gemeente.Code == code)
            {
                return gemeente;
            }
        }

        return null;
    }
}

/// <summary>The facts of one aanpak of the catalogue and of all that stands in it; of an aanpak that is not there, until it is told of one.</summary>
internal sealed class AanpakPart
{
    private static readonly IReadOnlyDictionary<string, Inzet> None = new Dictionary<string, Inzet>();
    private static readonly Comparer<MaatPart> ByKey = Comparer<MaatPart>.Create((a, b) => string.CompareOrdinal(a.Fact.Sleutel, b.Fact.Sleutel));

    private readonly Catalogus _catalogus;
    private readonly AanpakDefinitie _definitie;
    private readonly Sleutelkennis _kennis;
    private readonly List<MaatPart> _maten;
    private readonly AanbodselementFact[] _elementen;
    private readonly List<GeldregelFact> _geldregels = [];
    private readonly List<GgdRegioFact> _ggdRegios = [];
    private readonly CelFact[] _cellen;

    // Of an aanpak that is not there none is needed.
    private SleutelMap? _vanAanbod;
    private SleutelMap? _vanInzet;
    private SleutelMap? _vanGgdAfstemming;

    public AanpakPart(LeefgebiedFact leefgebied, AanpakDefinitie definitie, Catalogus catalogus, Sleutelkennis kennis, CelFact[] cellen)
    {
        _catalogus = catalogus;
        _definitie = definitie;
        _kennis = kennis;
        _cellen = cellen;
        Fact = new AanpakFact(leefgebied, definitie, catalogus.Vulling);
        _maten = new List<MaatPart>(definitie.Maten.Count);
        foreach (var maat in definitie.Maten)
        {
            _maten.Add(new MaatPart(Fact, maat.Sleutel, maat, null, catalogus.Kinds.OfMaat(definitie, _maten.Count), kennis));
            Fact.Maten.Add(_maten[^1].Fact);
        }

        _elementen = new AanbodselementFact[definitie.Aanbod.Count];
        for (var i = 0; i < _elementen.Length; i++)
        {
            _elementen[i] = new AanbodselementFact(Fact, definitie.Aanbod[i], catalogus.Kinds.OfElement(definitie, i));
        }
    }

    public AanpakFact Fact { get; }

    public CelFact[] Cellen => _cellen;

    public void Renew(Aanpak? aanpak, RegionView region, FactChanges? changes)
    {
        var before = Fact.Aanpak;
        var isSame = ReferenceEquals(before, aanpak);
        if (isSame && !region.CodesChanged && !region.GgdChanged)
        {
            return;
        }

        if (!isSame)
        {
            Fact.Renew(aanpak);
            Facts.Cellen.Renew(_cellen, aanpak, _catalogus.Vulling);
            RenewMijlpalen(before?.Gap?.Mijlpalen, aanpak?.Gap?.Mijlpalen, changes);
            RenewOwnMaten(aanpak?.Inzet, changes);
        }

        foreach (var maat in _maten)
        {
            maat.Renew(aanpak?.Inzet?.GetValueOrDefault(maat.Fact.Sleutel), region, changes);
        }

        RenewGeldregels(aanpak?.Middelen, region, changes);
        if (region.GgdChanged && _definitie.Sleutel == AanpakDefinitie.NuNietZwanger)
        {
            FactCollection.Renew(
                _ggdRegios, f => f.Naam, Fact.Leefgebied.Werkagenda.GgdRegios.ToDictionary(naam => naam), (naam, _) => new GgdRegioFact(Fact, naam), (_, _) => { }, changes);
        }

        Renew(ref _vanAanbod, "/aanbod", "aanbod", _definitie.KenElement, aanpak?.Aanbod, askAgain: false, changes);
        Renew(ref _vanInzet, "/inzet", "inzet", _definitie.KenMaat, aanpak?.Inzet, askAgain: false, changes);
        Renew(ref _vanGgdAfstemming, "/ggdAfstemming", "ggd-regio", _kennis.VanGgdRegio, aanpak?.GgdAfstemming, region.GgdChanged, changes);
    }

    private void Renew<T>(
        ref SleutelMap? map, string name, string plaats, Func<string, Bekendheid> ken, IReadOnlyDictionary<string, T>? entries, bool askAgain, FactChanges? changes)
    {
        if (map is not null || entries is { Count: > 0 })
        {
            map ??= new SleutelMap(Fact.Leefgebied.Werkagenda, Fact, name, plaats, ken);
            map.Renew(entries, askAgain, changes);
        }
    }

    public void AddTo(List<Fact> facts)
    {
        facts.Add(Fact);
        facts.AddRange(Fact.Mijlpalen);
        facts.AddRange(Fact.Maten);
        foreach (var maat in _maten)
        {
            facts.AddRange(maat.PerGemeente);
        }

        facts.AddRange(_elementen);
        facts.AddRange(_geldregels);
        facts.AddRange(_ggdRegios);
    }

    public void AddKeysTo(List<Fact> facts)
    {
        _vanAanbod?.AddTo(facts);
        _vanInzet?.AddTo(facts);
        _vanGgdAfstemming?.AddTo(facts);
        foreach (var maat in _maten)
        {
            maat.AddKeysTo(facts);
        }
    }

    private void RenewMijlpalen(IReadOnlyList<Mijlpaal>? before, IReadOnlyList<Mijlpaal>? rijen, FactChanges? changes)
    {
        if (!ReferenceEquals(before, rijen))
        {
            FactCollection.Renew(
                Fact.Mijlpalen, rijen, (rij, i) => new MijlpaalFact(Fact, rij, i, _catalogus.Vulling), (fact, rij) => ((MijlpaalFact)fact).Renew(rij), changes);
        }
    }

    private void RenewGeldregels(IReadOnlyList<Geldregel>? regels, RegionView region, FactChanges? changes)
    {
        if (regels is not null || _geldregels.Count > 0)
        {
            FactCollection.Renew(
                _geldregels,
                regels,
                (regel, i) => new GeldregelFact(Fact, regel, i, region.Find(regel.Gemeente)),
                (fact, regel) => fact.Renew(regel, region.Find(regel.Gemeente)),
                changes);
        }
    }

    /// <summary>The region's own indicators stand behind the measures of the catalogue, by key.</summary>
    private void RenewOwnMaten(IReadOnlyDictionary<string, Inzet>? inzet, FactChanges? changes)
    {
        var own = _definitie.Maten.Count;
        for (var i = _maten.Count - 1; i >= own; i--)
        {
            if (inzet?.ContainsKey(_maten[i].Fact.Sleutel) != true)
            {
                if (changes is not null)
                {
                    _maten[i].AddKeysTo(changes.Gone);
                    changes.Gone.Add(_maten[i].Fact);
                }

                _maten.RemoveAt(i);
            }
        }

        foreach (var (sleutel, model) in inzet ?? None)
        {
            if (!_definitie.Maatsleutels.Contains(sleutel) && FindMaat(sleutel) is null)
            {
                _maten.Add(new MaatPart(Fact, sleutel, null, model, _catalogus.Kinds.OfEigenMaat(_definitie), _kennis));
                changes?.Came.Add(_maten[^1].Fact);
            }
        }

        if (_maten.Count == own && Fact.Maten.Count == own)
        {
            return;
        }

        _maten.Sort(own, _maten.Count - own, ByKey);
        Fact.Maten.Clear();
        Fact.Maten.AddRange(_maten.Select(m => m.Fact));
    }

    private MaatPart? FindMaat(string sleutel)
    {
        foreach (var maat in _maten)
        {
            if (maat.Fact.Sleutel == sleutel)
            {
                return maat;
            }
        }

        return null;
    }
}
