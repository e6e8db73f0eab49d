using Azwa.Rules.Text;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Facts;

/// <summary>Every key that the region wrote where something else decides what exists, and what it probably meant .</summary>
/// <param name="agenda">The agenda.</param>
/// <param name="aanpakken">The aanpakken of the catalogue, in its order.</param>
/// <param name="catalogus">The catalogue.</param>
/// <param name="facts">Takes the facts.</param>
internal sealed class Sleutels(WerkagendaFact agenda, IReadOnlyList<AanpakFact> aanpakken, Catalogus catalogus, List<Fact> facts)
{
    public const string NuNietZwanger = "nu-niet-zwanger";

    private static readonly int InAanpakken = Plaats("aanpak");
    private static readonly int InBeproeven = Plaats("beproeven");
    private static readonly int InAanbod = Plaats("aanbod");
    private static readonly int InInzet = Plaats("inzet");
    private static readonly int InColleges = Plaats("college");
    private static readonly int InPerGemeente = Plaats("per-gemeente");
    private static readonly int InGgdAfstemming = Plaats("ggd-regio");

    private readonly IReadOnlyDictionary<string, Gemeente>? _gemeenten = agenda.Werkagenda.Regio.Gemeenten;

    public void AddAll()
    {
        var werkagenda = agenda.Werkagenda;
        foreach (var (leefgebied, gebied) in FactBase.ByKey(werkagenda.Leefgebieden))
        {
            AddAanpakken(leefgebied, gebied);
        }

        foreach (var (sleutel, _) in FactBase.ByKey(werkagenda.Beproeven))
        {
            var bekend = catalogus.Beproefbaar(sleutel) is not null;
            facts.Add(new SleutelFact(agenda, sleutel, agenda, "/beproeven", InBeproeven)
            {
                Bekend = bekend,
                Nabij = bekend ? null : NabijeAanpak(sleutel, catalogus.Aanpakken.Where(a => !a.Verplicht)) ?? Nearest.To(sleutel, catalogus.Ouders.Keys),
            });
        }

        AddGemeentecodes(werkagenda.Vaststelling?.Colleges, agenda, "/vaststelling/colleges", InColleges);
    }

    private void AddAanpakken(string leefgebied, Leefgebied gebied)
    {
        var map = $"/leefgebieden/{leefgebied}/aanpakken";
        foreach (var (sleutel, aanpak) in FactBase.ByKey(gebied.Aanpakken))
        {
            var definitie = catalogus.Aanpak(sleutel);
            var bekend = definitie?.Leefgebied.Sleutel == leefgebied;
            facts.Add(new SleutelFact(agenda, sleutel, agenda, map, InAanpakken)
            {
                Bekend = bekend,
                HoortBij = bekend ? null : definitie?.Leefgebied.Naam,
                Nabij = definitie is null ? NabijeAanpak(sleutel, catalogus.Aanpakken) : null,
            });
            if (bekend)
            {
                AddInAanpak(aanpakken[definitie!.Index], aanpak);
            }
        }
    }

    private void AddInAanpak(AanpakFact fact, Aanpak aanpak)
    {
        foreach (var (sleutel, _) in FactBase.ByKey(aanpak.Aanbod))
        {
            Add(sleutel, fact, "/aanbod", InAanbod, fact.Definitie.Elementsleutels);
        }

        foreach (var (sleutel, inzet) in FactBase.ByKey(aanpak.Inzet))
        {
            Add(sleutel, fact, "/inzet", InInzet, fact.Definitie.Maatsleutels);
            var maat = fact.MaatVan(sleutel)!;
            AddGemeentecodes(inzet.PerGemeente, maat, "/perGemeente", InPerGemeente);
            AddGemeentecodes(inzet.MotiveringPerGemeente, maat, "/motiveringPerGemeente", InPerGemeente);
        }

        foreach (var (naam, _) in FactBase.ByKey(aanpak.GgdAfstemming))
        {
            var bekend = agenda.GgdRegios.Contains(naam);
            facts.Add(new SleutelFact(agenda, naam, fact, "/ggdAfstemming", InGgdAfstemming)
            {
                Bekend = bekend ? true : agenda.AantalGgdRegios is null or 0 ? null : false,
                Nabij = bekend ? null : Nearest.To(naam, agenda.GgdRegios),
            });
        }
    }

    private void Add(string sleutel, Fact bezitter, string map, int plaats, IReadOnlyList<string> bekende)
    {
        var bekend = bekende.Contains(sleutel);
        facts.Add(new SleutelFact(agenda, sleutel, bezitter, map, plaats) { Bekend = bekend, Nabij = bekend ? null : Nearest.To(sleutel, bekende) });
    }

    private void AddGemeentecodes<T>(IReadOnlyDictionary<string, T>? codes, Fact bezitter, string map, int plaats)
    {
        foreach (var (code, _) in FactBase.ByKey(codes))
        {
            facts.Add(new SleutelFact(agenda, code, bezitter, map, plaats) { Bekend = _gemeenten is { Count: > 0 } ? _gemeenten.ContainsKey(code) : null });
        }
    }

    private static string? NabijeAanpak(string sleutel, IEnumerable<AanpakDefinitie> aanpakken)
    {
        var namen = aanpakken.SelectMany(a => a.Aliassen.Append(a.Sleutel).Select(naam => (naam, a.Sleutel))).ToList();
        var naam = Nearest.To(sleutel, namen.Select(n => n.naam));
        return naam is null ? null : namen.First(n => n.naam == naam).Sleutel;
    }

    private static int Plaats(string naam) => Array.IndexOf(Kinds.Plaatsen, naam);
}
