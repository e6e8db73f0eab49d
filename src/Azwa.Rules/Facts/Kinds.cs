namespace Azwa.Rules.Facts;

/// <summary>An entry of the catalogue as a fact type sees it: the values of its fixed fields, by the names that 'where' uses.</summary>
internal sealed record Kind(string Label, IReadOnlyDictionary<string, string> Fixed)
{
    /// <summary>The only kind of facts of which the catalogue has no entries.</summary>
    public static readonly Kind Any = new("", new Dictionary<string, string>(StringComparer.Ordinal));
}

/// <summary>The words that fixed fields take.</summary>
internal static class Kinds
{
    public static readonly string[] Vergelijkingen = ["geen", "eindwaarde", "per-gemeente"];

    public static readonly string[] Verplichtheden = ["verplicht", "mits-opgenomen", "optioneel"];

    public static readonly string[] Plaatsen = ["aanpak", "beproeven", "aanbod", "inzet", "college", "per-gemeente", "ggd-regio"];
}

/// <summary>
/// The kinds of facts under a catalogue, by fact type. All facts of a kind have the same fixed fields, so that 'where' and 'cases' are
/// decided once, when a rule set is compiled, and cost nothing when an agenda is judged.
/// </summary>
internal sealed class KindTable
{
    private readonly Dictionary<string, IReadOnlyList<Kind>> _kinds = new(StringComparer.Ordinal);

    // By aanpak, the kind of its first measure and of its first element; the others follow in the order of the catalogue.
    private readonly List<int> _maten = [];
    private readonly List<int> _elementen = [];
    private readonly Dictionary<string, int> _beproevingen = new(StringComparer.Ordinal);

    public KindTable(Catalogus catalogus)
    {
        var leefgebieden = catalogus.Leefgebieden.Select(l => new Kind(l.Sleutel, Leefgebied("", l))).ToList();
        var aanpakken = catalogus.Aanpakken.Select(a => new Kind(a.Sleutel, Aanpak("", a))).ToList();
        var rijen = catalogus.Aanpakken.Select(a => new Kind(a.Sleutel, Aanpak("aanpak.", a))).ToList();
        var maten = Maten(catalogus);
        _kinds["leefgebied"] = leefgebieden;
        _kinds["overigeAanpak"] = catalogus.Leefgebieden.Select(l => new Kind(l.Sleutel, Leefgebied("leefgebied.", l))).ToList();
        _kinds["aanpak"] = aanpakken;
        _kinds["mijlpaal"] = rijen;
        _kinds["geldregel"] = rijen;
        _kinds["maat"] = maten;
        _kinds["gemeentemaat"] = maten.Select(m => new Kind(m.Label, Prefixed("maat.", m.Fixed))).ToList();
        _kinds["aanbodselement"] = Elementen(catalogus);
        if (catalogus.Aanpak(AanpakDefinitie.NuNietZwanger) is { } nuNietZwanger)
        {
            _kinds["ggdRegio"] = [rijen[nuNietZwanger.Index]];
        }

        _kinds["beproeving"] = Beproevingen(catalogus);
        Cellen = Facts.Cellen.Definieer(catalogus);
        _kinds["cel"] = Cellen.Select(Cel).ToList();
        _kinds["sleutel"] = Kinds.Plaatsen.Select(p => new Kind(p, Values(("plaats", p)))).ToList();
    }

    public IReadOnlyList<CelDefinitie> Cellen { get; }

    public IReadOnlyList<Kind> Of(FactType type) => _kinds.GetValueOrDefault(type.Name, [Kind.Any]);

    /// <summary>The kind of a measure, by its place among those of the aanpak.</summary>
    public int OfMaat(AanpakDefinitie aanpak, int index) => _maten[aanpak.Index] + index;

    /// <summary>The kind that the own indicators of an aanpak share.</summary>
    public int OfEigenMaat(AanpakDefinitie aanpak) => OfMaat(aanpak, aanpak.Maten.Count);

    /// <summary>The kind of an element of supply, by its place among those of the aanpak.</summary>
    public int OfElement(AanpakDefinitie aanpak, int index) => _elementen[aanpak.Index] + index;

    public int OfBeproeving(string sleutel) => _beproevingen[sleutel];

    private List<Kind> Maten(Catalogus catalogus)
    {
        var kinds = new List<Kind>();
        foreach (var aanpak in catalogus.Aanpakken)
        {
            _maten.Add(kinds.Count);
            foreach (var maat in aanpak.Maten)
            {
                kinds.Add(new Kind($"{aanpak.Sleutel}/{maat.Sleutel}", Merge(Aanpak("aanpak.", aanpak), Values(
                    ("sleutel", maat.Sleutel), ("naam", maat.Naam), ("eenheid", maat.Eenheid),
                    ("vergelijking", Kinds.Vergelijkingen[(int)maat.Vergelijking]), ("eigen", "false")))));
            }

            kinds.Add(new Kind($"{aanpak.Sleutel}/eigen", Merge(Aanpak("aanpak.", aanpak), Values(
                ("vergelijking", Kinds.Vergelijkingen[(int)Vergelijking.Geen]), ("eigen", "true")))));
        }

        return kinds;
    }

    private List<Kind> Elementen(Catalogus catalogus)
    {
        var kinds = new List<Kind>();
        foreach (var aanpak in catalogus.Aanpakken)
        {
            _elementen.Add(kinds.Count);
            foreach (var element in aanpak.Aanbod)
            {
                kinds.Add(new Kind($"{aanpak.Sleutel}/{element.Sleutel}", Merge(
                    Aanpak("aanpak.", aanpak), Values(("sleutel", element.Sleutel), ("naam", element.Naam)))));
            }
        }

        return kinds;
    }

    private List<Kind> Beproevingen(Catalogus catalogus)
    {
        var kinds = new List<Kind>();
        var sleutels = catalogus.Aanpakken.Where(a => !a.Verplicht).Select(a => a.Sleutel).Concat(catalogus.Ouders.Keys.Order(StringComparer.Ordinal));
        foreach (var sleutel in sleutels)
        {
            _beproevingen.Add(sleutel, kinds.Count);
            kinds.Add(new Kind(sleutel, Values(("sleutel", sleutel), ("naam", catalogus.Beproefbaar(sleutel)!))));
        }

        return kinds;
    }

    private static Kind Cel(CelDefinitie cel) => new(cel.Pointer, Values(
        ("naam", cel.Naam), ("sectie", cel.Sectie), ("verwijzingMag", Word(cel.VerwijzingMag)),
        ("verplichtheid", Kinds.Verplichtheden[(int)cel.Verplichtheid])));

    private static Dictionary<string, string> Leefgebied(string prefix, LeefgebiedDefinitie leefgebied)
    {
        var values = Values((prefix + "sleutel", leefgebied.Sleutel), (prefix + "naam", leefgebied.Naam));
        if (leefgebied.Toelichting is { } toelichting)
        {
            values.Add(prefix + "bijzonderheid", toelichting);
        }

        if (leefgebied.ToelichtingEn is { } english)
        {
            values.Add(prefix + "bijzonderheidEn", english);
        }

        return values;
    }

    private static Dictionary<string, string> Aanpak(string prefix, AanpakDefinitie aanpak) => Merge(
        Leefgebied("leefgebied.", aanpak.Leefgebied),
        Values(
            (prefix + "sleutel", aanpak.Sleutel),
            (prefix + "naam", aanpak.Naam),
            (prefix + "status", aanpak.StatusNaam),
            (prefix + "verplicht", Word(aanpak.Verplicht)),
            (prefix + "catalogusmaten", aanpak.Maten.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            (prefix + "aanbodselementen", Word(aanpak.Aanbod.Count > 0))));

    private static string Word(bool value) => value ? "true" : "false";

    // Loops where LINQ would do: over pairs it is compiled anew for them in every process.
    private static Dictionary<string, string> Values(params (string Name, string Value)[] values)
    {
        var named = new Dictionary<string, string>(values.Length, StringComparer.Ordinal);
        foreach (var (name, value) in values)
        {
            named.Add(name, value);
        }

        return named;
    }

    private static Dictionary<string, string> Prefixed(string prefix, IReadOnlyDictionary<string, string> values)
    {
        var prefixed = new Dictionary<string, string>(values.Count, StringComparer.Ordinal);
        foreach (var (name, value) in values)
        {
            prefixed.Add(name.Contains('.', StringComparison.Ordinal) ? name : prefix + name, value);
        }

        return prefixed;
    }

    private static Dictionary<string, string> Merge(Dictionary<string, string> a, Dictionary<string, string> b)
    {
        foreach (var (name, value) in b)
        {
            a.Add(name, value);
        }

        return a;
    }
}
