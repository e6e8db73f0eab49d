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
    private readonly List<Fact> _facts = [];
    private readonly WerkagendaFact _agenda;
    private readonly List<GemeenteFact> _gemeenten = [];

    public FactBase(Werkagenda werkagenda, Catalogus catalogus)
    {
        _catalogus = catalogus;
        _agenda = new WerkagendaFact(werkagenda, catalogus.Vulling);
        _facts.Add(_agenda);
        AddGemeenten();
        AddLeefgebieden();
        AddBeproevingen();
        AddCellen();
        _facts.AddRange(Sleutels.Of(_agenda, catalogus));
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
            foreach (var aanpak in _catalogus.Aanpakken.Where(a => a.Leefgebied == definitie))
            {
                AddAanpak(fact, aanpak);
            }

            var overige = leefgebied?.OverigeAanpakken ?? [];
            _facts.AddRange(overige.Select((aanpak, index) => new OverigeAanpakFact(fact, aanpak, index)));
        }
    }

    private void AddAanpak(LeefgebiedFact leefgebied, AanpakDefinitie definitie)
    {
        var aanpak = leefgebied.Leefgebied?.Aanpakken?.GetValueOrDefault(definitie.Sleutel);
        var fact = new AanpakFact(leefgebied, definitie, aanpak, _catalogus.Vulling) { Toegezegd = IsToegezegd(definitie) };
        _facts.Add(fact);
        fact.Mijlpalen = [.. (aanpak?.Gap?.Mijlpalen ?? []).Select((rij, index) => new MijlpaalFact(fact, rij, index, _catalogus.Vulling))];
        _facts.AddRange(fact.Mijlpalen);
        AddMaten(fact, definitie, aanpak?.Inzet);
        foreach (var element in definitie.Aanbod)
        {
            _facts.Add(new AanbodselementFact(fact, element, _catalogus.Kinds.OfElement(definitie, element.Sleutel)));
        }

        var regels = aanpak?.Middelen ?? [];
        _facts.AddRange(regels.Select((regel, index) => new GeldregelFact(fact, regel, index, _gemeenten.Find(g => g.Code == regel.Gemeente))));
        if (definitie.Sleutel == Sleutels.NuNietZwanger)
        {
            _facts.AddRange(_agenda.GgdRegios.Select(naam => new GgdRegioFact(fact, naam)));
        }
    }

    private void AddMaten(AanpakFact aanpak, AanpakDefinitie definitie, IReadOnlyDictionary<string, Inzet>? inzet)
    {
        var maten = new List<MaatFact>(definitie.Maten.Count);
        foreach (var maat in definitie.Maten)
        {
            maten.Add(new MaatFact(aanpak, maat.Sleutel, maat, inzet?.GetValueOrDefault(maat.Sleutel), _catalogus.Kinds.OfMaat(definitie, maat.Sleutel)));
        }

        foreach (var (sleutel, eigen) in ByKey(inzet))
        {
            if (!definitie.Maten.Any(m => m.Sleutel == sleutel))
            {
                maten.Add(new MaatFact(aanpak, sleutel, null, eigen, _catalogus.Kinds.OfMaat(definitie, null)));
            }
        }

        aanpak.Maten = maten;
        _facts.AddRange(maten);
        foreach (var maat in maten.Where(m => m.Definitie?.Vergelijking == Vergelijking.PerGemeente))
        {
            _facts.AddRange(_gemeenten.Select(gemeente => new GemeentemaatFact(maat, gemeente)));
        }
    }

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
    public static IEnumerable<KeyValuePair<string, T>> ByKey<T>(IReadOnlyDictionary<string, T>? map) =>
        map?.OrderBy(pair => pair.Key, StringComparer.Ordinal) ?? Enumerable.Empty<KeyValuePair<string, T>>();
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
