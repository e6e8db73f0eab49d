using System.Collections.ObjectModel;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Tests.Werkagendas;

/// <summary>What a program may put in a model, and that nobody changes it afterwards.</summary>
public class ModelTests
{
    private static readonly Regio Regio = new() { Naam = "R" };
    private static readonly Gemeente Gemeente = new() { Naam = "G" };

    public static TheoryData<string, Func<object>> OutOfRange() => new()
    {
        { "Inwoners", () => new Gemeente { Naam = "G", Inwoners = -1 } },
        { "Ouderen65Plus", () => new Gemeente { Naam = "G", Ouderen65Plus = -1 } },
        { "OuderenVerhoogdValrisico", () => new Gemeente { Naam = "G", OuderenVerhoogdValrisico = -1 } },
        { "Jeugdigen", () => new Gemeente { Naam = "G", Jeugdigen = 100_000_001 } },
        { "Huidig", () => new Inzet { Huidig = -0.1m } },
        { "Huidig", () => new Inzet { Huidig = 1_000_000_000_000m } },
        { "Regionaal", () => new Inzet { Regionaal = -1 } },
        { "Ingroeipad", () => new Inzet { Ingroeipad = new Dictionary<int, decimal> { [2019] = 1 } } },
        { "Ingroeipad", () => new Inzet { Ingroeipad = new Dictionary<int, decimal> { [2051] = 1 } } },
        { "Ingroeipad", () => new Inzet { Ingroeipad = new Dictionary<int, decimal> { [2027] = -1 } } },
        { "PerGemeente", () => new Inzet { PerGemeente = new Dictionary<string, decimal> { ["GM0344"] = -1 } } },
        { "Jaar", () => new Geldregel { Bron = "b", Jaar = 2025 } },
        { "Jaar", () => new Geldregel { Bron = "b", Jaar = 2041 } },
        { "Bedrag", () => new Geldregel { Bron = "b", Jaar = 2027, Bedrag = -1 } },
        { "Peildatum", () => new Regio { Naam = "R", Peildatum = new DateOnly(2019, 12, 31) } },
        { "TransformatieplanTot", () => new Aanpak { TransformatieplanTot = new DateOnly(2051, 1, 1) } },
        { "Gereed", () => new Vaststelling { Gereed = default(DateOnly) } },
        { "IzaGovernance", () => new Vaststelling { IzaGovernance = default(DateOnly) } },
        { "Opgeleverd", () => new Vaststelling { Opgeleverd = default(DateOnly) } },
        { "Datum", () => new Collegebesluit { Datum = default(DateOnly) } },
        { "Datum", () => new Aanlevering { Datum = default(DateOnly) } },
    };

    public static TheoryData<string, Func<object>> OtherForm() => new()
    {
        { "Mandaatgemeente", () => new Regio { Naam = "R", Mandaatgemeente = "GM344" } },
        { "Gemeenten", () => new Regio { Naam = "R", Gemeenten = new Dictionary<string, Gemeente> { ["Utrecht"] = Gemeente } } },
        { "Gemeente", () => new Geldregel { Bron = "b", Jaar = 2027, Gemeente = "0344" } },
        { "Door", () => new Aanlevering { Door = "gm0344" } },
        { "Colleges", () => new Vaststelling { Colleges = new Dictionary<string, Collegebesluit> { ["x"] = new() } } },
        { "PerGemeente", () => new Inzet { PerGemeente = new Dictionary<string, decimal> { ["x"] = 1 } } },
        { "MotiveringPerGemeente", () => new Inzet { MotiveringPerGemeente = new Dictionary<string, string> { ["x"] = "m" } } },
        { "Leefgebieden", () => new Werkagenda { Regio = Regio, Leefgebieden = new Dictionary<string, Leefgebied> { ["sport"] = new() } } },
        { "Beproeven", () => new Werkagenda { Regio = Regio, Beproeven = new Dictionary<string, Beproeving> { ["A b"] = new() } } },
        { "Aanpakken", () => new Leefgebied { Aanpakken = new Dictionary<string, Aanpak> { [""] = new() } } },
        { "Inzet", () => new Aanpak { Inzet = new Dictionary<string, Inzet> { ["-x"] = new() } } },
        { "Aanbod", () => new Aanpak { Aanbod = new Dictionary<string, Aanbodselement> { ["X"] = new() { Aanwezig = true } } } },
        { "GgdAfstemming", () => new Aanpak { GgdAfstemming = new Dictionary<string, string> { [" "] = "x" } } },
        { "Schaal", () => new Aanpak { Schaal = "landelijk" } },
        { "Niveau", () => new Geldregel { Bron = "b", Jaar = 2027, Niveau = "Lokaal" } },
        { "Orgaan", () => new Collegebesluit { Orgaan = "burgemeester" } },
        { "Besluit", () => new Collegebesluit { Besluit = "" } },
        // A read-only view is no pass: whoever made it could fill it with anything.
        { "Gemeenten", () => new Regio { Naam = "R", Gemeenten = new ReadOnlyDictionary<string, Gemeente>(new Dictionary<string, Gemeente> { ["x"] = Gemeente }) } },
        { "Gemeenten", () => new Regio { Naam = "R", Gemeenten = new Dictionary<string, Gemeente> { ["GM0344"] = null! } } },
        { "Zorgverzekeraars", () => new Regio { Naam = "R", Zorgverzekeraars = ["a", null!] } },
        { "Ingroeipad", () => new Inzet { Ingroeipad = new ReadOnlyDictionary<int, decimal>(new Dictionary<int, decimal> { [1] = 1 }) } },
        { "Naam", () => new Regio { Naam = null! } },
        { "Naam", () => new Gemeente { Naam = null! } },
        { "Naam", () => new OverigeAanpak { Naam = null! } },
        { "Titel", () => new AanvullendeSectie { Titel = null! } },
        { "Bron", () => new Geldregel { Bron = null!, Jaar = 2027 } },
        { "Regio", () => new Werkagenda { Regio = null! } },
    };

    [Theory]
    [MemberData(nameof(OutOfRange))]
    public void A_number_or_date_outside_the_format_throws(string name, Func<object> build) =>
        Assert.Equal(name, Assert.Throws<ArgumentOutOfRangeException>(build).ParamName);

    [Theory]
    [MemberData(nameof(OtherForm))]
    public void A_word_or_key_of_another_form_throws(string name, Func<object> build) =>
        Assert.Equal(name, Assert.ThrowsAny<ArgumentException>(build).ParamName);

    [Fact]
    public void Changing_a_dictionary_afterwards_changes_nothing()
    {
        var plain = new Dictionary<string, Gemeente> { ["GM0001"] = Gemeente };
        var regio = new Regio { Naam = "R", Gemeenten = plain };
        var viewed = new Regio { Naam = "R", Gemeenten = new ReadOnlyDictionary<string, Gemeente>(plain) };
        var path = new Dictionary<int, decimal> { [2027] = 1 };
        var inzet = new Inzet { Ingroeipad = new ReadOnlyDictionary<int, decimal>(path) };
        var perGemeente = new Dictionary<string, decimal> { ["GM0001"] = 1 };
        var counted = new Inzet { PerGemeente = perGemeente };

        plain["GM0002"] = Gemeente;
        path[2028] = -1;
        perGemeente["GM0001"] = -1;

        Assert.Single(regio.Gemeenten!);
        Assert.Single(viewed.Gemeenten!);
        Assert.Single(inzet.Ingroeipad!);
        Assert.Equal(1, counted.PerGemeente!["GM0001"]);
    }

    [Fact]
    public void Changing_a_list_afterwards_changes_nothing()
    {
        var list = new List<string> { "a" };
        var regio = new Regio { Naam = "R", Zorgverzekeraars = list };
        var viewed = new Regio { Naam = "R", Samenwerkingsverbanden = list.AsReadOnly() };

        list.Add("b");
        list[0] = "c";

        Assert.Equal(["a"], regio.Zorgverzekeraars);
        Assert.Equal(["a"], viewed.Samenwerkingsverbanden);
    }

    [Fact]
    public void What_an_agenda_gives_out_cannot_be_changed()
    {
        var agenda = WerkagendaReader.Read(Samples.FullYaml).Werkagenda!;

        Assert.Throws<NotSupportedException>(() => ((IList<string>)agenda.Regio.Zorgverzekeraars!).Add("x"));
        Assert.Throws<NotSupportedException>(() => ((IDictionary<string, Leefgebied>)agenda.Leefgebieden!).Clear());
    }

    [Fact]
    public void Keys_are_compared_by_letter_whatever_the_dictionary_did()
    {
        var any = new Dictionary<string, Beproeving>(StringComparer.OrdinalIgnoreCase) { ["ab"] = new() };

        Assert.False(new Werkagenda { Regio = Regio, Beproeven = any }.Beproeven!.ContainsKey("AB"));
    }
}
