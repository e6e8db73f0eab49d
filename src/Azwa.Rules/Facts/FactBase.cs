using System.Runtime.InteropServices;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Facts;

/// <summary>
/// All facts of an agenda: the catalogue left-joined with the submission, so that what is absent is a fact too. Municipalities stand by
/// code and own keys by name, so that the order in a file changes nothing.
/// </summary>
internal sealed class FactBase
{
    private readonly Catalogus _catalogus;
    private readonly List<Fact> _facts;
    private readonly WerkagendaFact _agenda;
    private readonly List<GemeenteFact> _gemeenten = [];
    private readonly AanpakFact[] _aanpakken;

    public FactBase(Werkagenda werkagenda, Catalogus catalogus)
    {
        _catalogus = catalogus;

        // There are about as many other facts as cells, and sometimes twice as many.
        _facts = new List<Fact>(3 * catalogus.Kinds.Cellen.Count);
        _aanpakken = new AanpakFact[catalogus.Aanpakken.Count];
        _agenda = new WerkagendaFact(werkagenda, catalogus.Vulling);
        _facts.Add(_agenda);
        AddGemeenten();
        AddLeefgebieden();
        AddBeproevingen();
        AddCellen();
        new Sleutels(_agenda, _aanpakken, catalogus, _facts).AddAll();
    }

    public IReadOnlyList<Fact> All => _facts;

    public Celtelling Cellen { get; private set; }

    private Werkagenda Werkagenda => _agenda.Werkagenda;

    private void AddGemeenten()
    {
        var colleges = Werkagenda.Vaststelling?.Colleges;
        foreach (var (code, gemeente) in ByKey(Werkagenda.Regio.Gemeenten))
        {
            _gemeenten.Add(new GemeenteFact(_agenda, code, gemeente, colleges?.GetValueOrDefault(code)));
        }

        _agenda.Gemeenten = _gemeenten.Count == 0 ? null : _gemeenten;
        _facts.AddRange(_gemeenten);
    }

    private void AddLeefgebieden()
    {
        foreach (var definitie in _catalogus.Leefgebieden)
        {
            var leefgebied = Werkagenda.Leefgebieden?.GetValueOrDefault(definitie.Sleutel);
            var fact = new LeefgebiedFact(_agenda, definitie, leefgebied);
            _facts.Add(fact);
            foreach (var aanpak in _catalogus.AanpakkenVan(definitie))
            {
                AddAanpak(fact, aanpak);
            }

            var overige = leefgebied?.OverigeAanpakken;
            for (var i = 0; i < overige?.Count; i++)
            {
                _facts.Add(new OverigeAanpakFact(fact, overige[i], i));
            }
        }
    }

    private void AddAanpak(LeefgebiedFact leefgebied, AanpakDefinitie definitie)
    {
        var aanpak = leefgebied.Leefgebied?.Aanpakken?.GetValueOrDefault(definitie.Sleutel);
        var fact = new AanpakFact(leefgebied, definitie, aanpak, _catalogus.Vulling) { Toegezegd = IsToegezegd(definitie) };
        _facts.Add(fact);
        _aanpakken[definitie.Index] = fact;
        AddMijlpalen(fact, aanpak?.Gap?.Mijlpalen);
        AddMaten(fact, definitie, aanpak?.Inzet);
        for (var i = 0; i < definitie.Aanbod.Count; i++)
        {
            _facts.Add(new AanbodselementFact(fact, definitie.Aanbod[i], _catalogus.Kinds.OfElement(definitie, i)));
        }

        var regels = aanpak?.Middelen;
        for (var i = 0; i < regels?.Count; i++)
        {
            _facts.Add(new GeldregelFact(fact, regels[i], i, GemeenteVan(regels[i].Gemeente)));
        }

        if (definitie.Sleutel == Sleutels.NuNietZwanger)
        {
            _facts.AddRange(_agenda.GgdRegios.Select(naam => new GgdRegioFact(fact, naam)));
        }
    }

    private void AddMijlpalen(AanpakFact aanpak, IReadOnlyList<Mijlpaal>? rijen)
    {
        if (rijen is not { Count: > 0 })
        {
            return;
        }

        var mijlpalen = new Fact[rijen.Count];
        for (var i = 0; i < mijlpalen.Length; i++)
        {
            mijlpalen[i] = new MijlpaalFact(aanpak, rijen[i], i, _catalogus.Vulling);
        }

        aanpak.Mijlpalen = mijlpalen;
        _facts.AddRange(mijlpalen);
    }

    private void AddMaten(AanpakFact aanpak, AanpakDefinitie definitie, IReadOnlyDictionary<string, Inzet>? inzet)
    {
        var maten = new List<MaatFact>(definitie.Maten.Count);
        for (var i = 0; i < definitie.Maten.Count; i++)
        {
            var maat = definitie.Maten[i];
            maten.Add(new MaatFact(aanpak, maat.Sleutel, maat, inzet?.GetValueOrDefault(maat.Sleutel), _catalogus.Kinds.OfMaat(definitie, i)));
        }

        foreach (var (sleutel, eigen) in ByKey(inzet))
        {
            if (!definitie.Maatsleutels.Contains(sleutel))
            {
                maten.Add(new MaatFact(aanpak, sleutel, null, eigen, _catalogus.Kinds.OfEigenMaat(definitie)));
            }
        }

        aanpak.Maten = maten;
        _facts.AddRange(maten);
        foreach (var maat in maten)
        {
            if (maat.Definitie?.Vergelijking == Vergelijking.PerGemeente)
            {
                AddGemeentematen(maat);
            }
        }
    }

    private void AddGemeentematen(MaatFact maat)
    {
        foreach (var gemeente in _gemeenten)
        {
            _facts.Add(new GemeentemaatFact(maat, gemeente));
        }
    }

    private GemeenteFact? GemeenteVan(string? code) => code is null ? null : _gemeenten.Find(g => g.Code == code);

    private void AddBeproevingen()
    {
        foreach (var (sleutel, beproeving) in ByKey(Werkagenda.Beproeven))
        {
            if (_catalogus.Beproefbaar(sleutel) is { } naam)
            {
                _facts.Add(new BeproevingFact(_agenda, sleutel, naam, beproeving, _catalogus.Kinds.OfBeproeving(sleutel)));
            }
        }
    }

    private void AddCellen()
    {
        var telling = default(Celtelling);
        var definities = _catalogus.Kinds.Cellen;
        var index = 0;
        foreach (var (inhoud, stand) in Facts.Cellen.Lees(Werkagenda, _catalogus))
        {
            var cel = new CelFact(_agenda, definities[index++], inhoud, stand);
            _facts.Add(cel);
            telling = telling.Plus(cel);
        }

        Cellen = telling;
    }

    /// <summary>A commitment to a section, to the key it is part of, or to a sister of the same key .</summary>
    private bool IsToegezegd(AanpakDefinitie definitie)
    {
        var beproeven = Werkagenda.Beproeven;
        bool Zegt(string sleutel) => beproeven?.GetValueOrDefault(sleutel)?.Toezegging == true;
        return Zegt(definitie.Sleutel)
            || (definitie.Ouder is { } ouder && (Zegt(ouder) || _catalogus.Aanpakken.Any(a => a.Ouder == ouder && Zegt(a.Sleutel))));
    }

    /// <summary>The entries in the order of their keys; none when there is no map.</summary>
    public static KeyValuePair<string, T>[] ByKey<T>(IReadOnlyDictionary<string, T>? map)
    {
        if (map is null)
        {
            return [];
        }

        var pairs = map.ToArray();
        Array.Sort(pairs, (a, b) => string.CompareOrdinal(a.Key, b.Key));
        return pairs;
    }
}

/// <summary>How many cells of the Format are mandatory and optional, and how many of each are filled (requirements §1).</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Celtelling(int Verplicht, int Gevuld, int Optioneel, int OptioneelGevuld)
{
    /// <summary>Cells of optional sections count for neither: the region may leave them out altogether.</summary>
    public Celtelling Plus(CelFact cel)
    {
        var gevuld = cel.Stand >= Stand.Verwijzing ? 1 : 0;
        return cel.Definitie.Verplichtheid switch
        {
            Verplichtheid.Verplicht => this with { Verplicht = Verplicht + 1, Gevuld = Gevuld + gevuld },
            Verplichtheid.Optioneel when cel.Definitie.InVerplichteSectie =>
                this with { Optioneel = Optioneel + 1, OptioneelGevuld = OptioneelGevuld + gevuld },
            _ => this,
        };
    }
}
