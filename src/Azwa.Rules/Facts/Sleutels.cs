using Azwa.Rules.Text;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Facts;

/// <summary>Every key that the region wrote where something else decides what exists, and what it probably meant .</summary>
internal static class Sleutels
{
    public const string NuNietZwanger = "nu-niet-zwanger";

    public static IEnumerable<Fact> Of(WerkagendaFact agenda, Catalogus catalogus)
    {
        var werkagenda = agenda.Werkagenda;
        var gemeenten = werkagenda.Regio.Gemeenten;
        foreach (var (leefgebied, gebied) in FactBase.ByKey(werkagenda.Leefgebieden))
        {
            foreach (var (sleutel, aanpak) in FactBase.ByKey(gebied.Aanpakken))
            {
                var pointer = $"/leefgebieden/{leefgebied}/aanpakken/{JsonPointer.Escape(sleutel)}";
                var definitie = catalogus.Aanpak(sleutel);
                if (definitie?.Leefgebied.Sleutel != leefgebied)
                {
                    yield return new SleutelFact(agenda, sleutel, pointer, Plaats("aanpak"))
                    {
                        Bekend = false,
                        HoortBij = definitie?.Leefgebied.Naam,
                        Nabij = definitie is null ? NabijeAanpak(sleutel, catalogus.Aanpakken) : null,
                    };
                    continue;
                }

                yield return new SleutelFact(agenda, sleutel, pointer, Plaats("aanpak")) { Bekend = true };
                foreach (var fact in OfAanpak(agenda, definitie, aanpak, pointer, gemeenten))
                {
                    yield return fact;
                }
            }
        }

        foreach (var (sleutel, _) in FactBase.ByKey(werkagenda.Beproeven))
        {
            var bekend = catalogus.Beproefbaar(sleutel) is not null;
            var nieuw = catalogus.Aanpakken.Where(a => !a.Verplicht);
            yield return new SleutelFact(agenda, sleutel, "/beproeven/" + JsonPointer.Escape(sleutel), Plaats("beproeven"))
            {
                Bekend = bekend,
                Nabij = bekend ? null : NabijeAanpak(sleutel, nieuw) ?? Nearest.To(sleutel, catalogus.Ouders.Keys),
            };
        }

        foreach (var (code, _) in FactBase.ByKey(werkagenda.Vaststelling?.Colleges))
        {
            yield return Gemeentecode(agenda, code, "/vaststelling/colleges/" + code, "college", gemeenten);
        }
    }

    private static IEnumerable<Fact> OfAanpak(
        WerkagendaFact agenda, AanpakDefinitie definitie, Aanpak aanpak, string pointer, IReadOnlyDictionary<string, Gemeente>? gemeenten)
    {
        foreach (var (sleutel, _) in FactBase.ByKey(aanpak.Aanbod))
        {
            yield return Eigen(sleutel, $"{pointer}/aanbod/{sleutel}", "aanbod", [.. definitie.Aanbod.Select(e => e.Sleutel)]);
        }

        foreach (var (sleutel, inzet) in FactBase.ByKey(aanpak.Inzet))
        {
            yield return Eigen(sleutel, $"{pointer}/inzet/{sleutel}", "inzet", [.. definitie.Maten.Select(m => m.Sleutel)]);
            foreach (var (code, _) in FactBase.ByKey(inzet.PerGemeente))
            {
                yield return Gemeentecode(agenda, code, $"{pointer}/inzet/{sleutel}/perGemeente/{code}", "per-gemeente", gemeenten);
            }

            foreach (var (code, _) in FactBase.ByKey(inzet.MotiveringPerGemeente))
            {
                yield return Gemeentecode(agenda, code, $"{pointer}/inzet/{sleutel}/motiveringPerGemeente/{code}", "per-gemeente", gemeenten);
            }
        }

        foreach (var (naam, _) in FactBase.ByKey(aanpak.GgdAfstemming))
        {
            var bekend = agenda.GgdRegios.Contains(naam);
            yield return new SleutelFact(agenda, naam, $"{pointer}/ggdAfstemming/{JsonPointer.Escape(naam)}", Plaats("ggd-regio"))
            {
                Bekend = bekend ? true : agenda.AantalGgdRegios is null or 0 ? null : false,
                Nabij = bekend ? null : Nearest.To(naam, agenda.GgdRegios),
            };
        }

        SleutelFact Eigen(string sleutel, string plaats, string soort, string[] bekende)
        {
            var bekend = bekende.Contains(sleutel);
            return new SleutelFact(agenda, sleutel, plaats, Plaats(soort)) { Bekend = bekend, Nabij = bekend ? null : Nearest.To(sleutel, bekende) };
        }
    }

    private static SleutelFact Gemeentecode(
        WerkagendaFact agenda, string code, string pointer, string plaats, IReadOnlyDictionary<string, Gemeente>? gemeenten) =>
        new(agenda, code, pointer, Plaats(plaats)) { Bekend = gemeenten is { Count: > 0 } ? gemeenten.ContainsKey(code) : null };

    private static string? NabijeAanpak(string sleutel, IEnumerable<AanpakDefinitie> aanpakken)
    {
        var namen = aanpakken.SelectMany(a => a.Aliassen.Append(a.Sleutel).Select(naam => (naam, a.Sleutel))).ToList();
        var naam = Nearest.To(sleutel, namen.Select(n => n.naam));
        return naam is null ? null : namen.First(n => n.naam == naam).Sleutel;
    }

    private static int Plaats(string naam) => Array.IndexOf(Kinds.Plaatsen, naam);
}
