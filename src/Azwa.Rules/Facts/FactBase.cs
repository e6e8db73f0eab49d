using System.Runtime.InteropServices;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Facts;

/// <summary>
/// All facts of an agenda: the catalogue left-joined with the submission, so that what is absent is a fact too. Municipalities stand by
/// code and own keys by name, so that the order in a file changes nothing. Who has made a base for himself alone can renew it: the facts
/// of what the new agenda shares with the old are left as they are.
/// </summary>
internal sealed class FactBase
{
    private readonly Catalogus _catalogus;
    private readonly WerkagendaFact _agenda;
    private readonly List<GemeenteFact> _gemeenten = [];
    private readonly LeefgebiedPart[] _leefgebieden;
    private readonly LeefgebiedPart[] _leefgebiedenOpSleutel;
    private readonly List<BeproevingFact> _beproevingen = [];
    private readonly CelFact[] _rpi;
    private readonly SleutelMap _beproeven;
    private readonly SleutelMap _colleges;
    private readonly List<Fact> _all;

    public FactBase(Werkagenda werkagenda, Catalogus catalogus)
    {
        _catalogus = catalogus;
        _agenda = new WerkagendaFact(werkagenda, catalogus.Vulling);
        var kennis = new Sleutelkennis(_agenda, catalogus);
        var index = 0;
        CelFact[] Cells(int count)
        {
            var cellen = new CelFact[count];
            for (var i = 0; i < count; i++)
            {
                cellen[i] = new CelFact(_agenda, catalogus.Kinds.Cellen[index++]);
            }

            return cellen;
        }

        _rpi = Cells(Facts.Cellen.VanRpi);
        _leefgebieden = [.. catalogus.Leefgebieden.Select(l => new LeefgebiedPart(_agenda, l, catalogus, kennis, Cells))];
        _leefgebiedenOpSleutel = [.. _leefgebieden.OrderBy(p => p.Fact.Definitie.Sleutel, StringComparer.Ordinal)];

        // There are about as many other facts as cells, and sometimes twice as many.
        _all = new List<Fact>(3 * catalogus.Kinds.Cellen.Count);
        _beproeven = new SleutelMap(_agenda, _agenda, "/beproeven", "beproeven", kennis.Beproeving);
        _colleges = new SleutelMap(_agenda, _agenda, "/vaststelling/colleges", "college", kennis.VanGemeente);
        Renew(before: null, ggdChanged: true, changes: null);
        PutInOrder();
    }

    /// <summary>All facts, in the order of the Format; until the base is renewed.</summary>
    public IReadOnlyList<Fact> All => _all;

    public Celtelling Cellen
    {
        get
        {
            var telling = default(Celtelling).Plus(_rpi);
            foreach (var leefgebied in _leefgebieden)
            {
                telling = telling.Plus(leefgebied.EigenCellen);
                foreach (var aanpak in leefgebied.Aanpakken)
                {
                    telling = telling.Plus(aanpak.Cellen);
                }
            }

            return telling;
        }
    }

    /// <summary>Tells the facts of another agenda. Only for a base that nobody else knows of.</summary>
    /// <returns>The facts that came and went; those that stayed may say something else.</returns>
    public FactChanges Renew(Werkagenda werkagenda)
    {
        var changes = new FactChanges();
        var before = _agenda.Werkagenda;
        if (ReferenceEquals(before, werkagenda))
        {
            return changes;
        }

        var (ggdRegios, aantal) = (_agenda.GgdRegios, _agenda.AantalGgdRegios);
        _agenda.Renew(werkagenda);
        Renew(before, _agenda.AantalGgdRegios != aantal || !_agenda.GgdRegios.SequenceEqual(ggdRegios), changes);
        if (changes.Came.Count > 0 || changes.Gone.Count > 0)
        {
            PutInOrder();
        }

        return changes;
    }

    private void Renew(Werkagenda? before, bool ggdChanged, FactChanges? changes)
    {
        var werkagenda = _agenda.Werkagenda;
        var region = new RegionView(_gemeenten, RenewGemeenten(before, werkagenda, changes), ggdChanged);
        foreach (var part in _leefgebieden)
        {
            part.Renew(werkagenda.Leefgebieden?.GetValueOrDefault(part.Fact.Definitie.Sleutel), region, changes);
        }

        if (!ReferenceEquals(before?.Rpi, werkagenda.Rpi))
        {
            Facts.Cellen.Renew(_rpi, werkagenda.Rpi, _catalogus.Vulling);
        }

        if (!ReferenceEquals(before?.Beproeven, werkagenda.Beproeven))
        {
            RenewBeproevingen(werkagenda.Beproeven, changes);
        }

        _beproeven.Renew(werkagenda.Beproeven, askAgain: false, changes);
        _colleges.Renew(werkagenda.Vaststelling?.Colleges, region.CodesChanged, changes);
    }

    /// <summary>Whether other municipalities are there.</summary>
    private bool RenewGemeenten(Werkagenda? before, Werkagenda now, FactChanges? changes)
    {
        var colleges = now.Vaststelling?.Colleges;
        if (ReferenceEquals(before?.Regio.Gemeenten, now.Regio.Gemeenten) && ReferenceEquals(before?.Vaststelling?.Colleges, colleges))
        {
            return false;
        }

        var codesChanged = FactCollection.Renew(
            _gemeenten,
            f => f.Code,
            now.Regio.Gemeenten,
            (code, gemeente) => new GemeenteFact(_agenda, code, gemeente, colleges?.GetValueOrDefault(code)),
            (fact, gemeente) => fact.Renew(gemeente, colleges?.GetValueOrDefault(fact.Code)),
            changes);
        _agenda.Gemeenten = _gemeenten.Count == 0 ? null : _gemeenten;
        return codesChanged;
    }

    private void RenewBeproevingen(IReadOnlyDictionary<string, Beproeving>? beproeven, FactChanges? changes)
    {
        var known = beproeven?.Where(b => _catalogus.Beproefbaar(b.Key) is not null).ToDictionary(StringComparer.Ordinal);
        FactCollection.Renew(
            _beproevingen,
            f => f.Sleutel,
            known,
            (sleutel, model) => new BeproevingFact(_agenda, sleutel, _catalogus.Beproefbaar(sleutel)!, model, _catalogus.Kinds.OfBeproeving(sleutel)),
            (fact, model) => fact.Renew(model),
            changes);
        foreach (var part in _leefgebieden)
        {
            foreach (var aanpak in part.Aanpakken)
            {
                aanpak.Fact.Toegezegd = IsToegezegd(aanpak.Fact.Definitie);
            }
        }
    }

    /// <summary>A commitment to a section, to the key it is part of, or to a sister of the same key .</summary>
    private bool IsToegezegd(AanpakDefinitie definitie)
    {
        var beproeven = _agenda.Werkagenda.Beproeven;
        bool Zegt(string sleutel) => beproeven?.GetValueOrDefault(sleutel)?.Toezegging == true;
        return Zegt(definitie.Sleutel)
            || (definitie.Ouder is { } ouder && (Zegt(ouder) || _catalogus.Aanpakken.Any(a => a.Ouder == ouder && Zegt(a.Sleutel))));
    }

    private void PutInOrder()
    {
        _all.Clear();
        _all.Add(_agenda);
        _all.AddRange(_gemeenten);
        foreach (var part in _leefgebieden)
        {
            part.AddTo(_all);
        }

        _all.AddRange(_beproevingen);
        _all.AddRange(_rpi);
        foreach (var part in _leefgebieden)
        {
            part.AddCellsTo(_all);
        }

        foreach (var part in _leefgebiedenOpSleutel)
        {
            part.AddKeysTo(_all);
        }

        _beproeven.AddTo(_all);
        _colleges.AddTo(_all);
    }
}

/// <summary>How many cells of the Format are mandatory and optional, and how many of each are filled (requirements §1).</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Celtelling(int Verplicht, int Gevuld, int Optioneel, int OptioneelGevuld)
{
    public Celtelling Plus(ReadOnlySpan<CelFact> cellen)
    {
        var telling = this;
        foreach (var cel in cellen)
        {
            telling = telling.Plus(cel);
        }

        return telling;
    }

    /// <summary>Cells of optional sections count for neither: the region may leave them out altogether.</summary>
    private Celtelling Plus(CelFact cel)
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
