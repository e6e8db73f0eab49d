using Azwa.Rules.Tests.Diagnostics;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Tests.Syntax;

/// <summary>What each type of field takes, and what it says of everything else.</summary>
public class ScalarTests
{
    private const string Agenda = Marked.Agenda;
    private const string Gemeente = Agenda + "  gemeenten:\n    GM0344:\n      naam: G\n      ";
    private const string Aanpak = Agenda + "leefgebieden:\n  leefstijl:\n    aanpakken:\n      x:\n        ";
    private const string Inzet = Aanpak + "inzet:\n          y:\n            ";
    private const string Geldregel = Aanpak + "middelen:\n        - bron: zvw\n          ";

    [Theory]
    [InlineData("2026-11-15", 2026, 11, 15)]
    [InlineData("'2028-02-29'", 2028, 2, 29)]
    [InlineData("2020-01-01", 2020, 1, 1)]
    [InlineData("2050-12-31", 2050, 12, 31)]
    public void Dates(string text, int year, int month, int day) =>
        Assert.Equal(new DateOnly(year, month, day), Read($"{Agenda}  peildatum: {text}\n").Regio.Peildatum);

    [Theory]
    [InlineData("2026-02-29", "AZW1203", "'2026-02-29' is geen datum; verwacht jaar-maand-dag, zoals 2026-11-15")]
    [InlineData("2026-02-30", "AZW1203", "'2026-02-30' is geen datum; verwacht jaar-maand-dag, zoals 2026-11-15")]
    [InlineData("2026-13-01", "AZW1203", "'2026-13-01' is geen datum; verwacht jaar-maand-dag, zoals 2026-11-15")]
    [InlineData("2026-11-15T00:00:00Z", "AZW1203", "'2026-11-15T00:00:00Z' is geen datum; verwacht jaar-maand-dag, zoals 2026-11-15")]
    [InlineData("15 november 2026", "AZW1203", "'15 november 2026' is geen datum; verwacht jaar-maand-dag, zoals 2026-11-15")]
    [InlineData("26-11-15", "AZW1203", "'26-11-15' is geen datum; verwacht jaar-maand-dag, zoals 2026-11-15")]
    [InlineData("٢٠٢٦-11-15", "AZW1203", "'٢٠٢٦-11-15' is geen datum; verwacht jaar-maand-dag, zoals 2026-11-15")]
    [InlineData("31-02-2026", "AZW1203", "'31-02-2026' is geen datum; verwacht jaar-maand-dag, zoals 2026-11-15")]
    [InlineData("11/15/2026", "AZW1203", "'11/15/2026' is geen datum; verwacht jaar-maand-dag, zoals 2026-11-15")]
    [InlineData("15-11-2026", "AZW1204", "'15-11-2026' is geen datum in de notatie jaar-maand-dag; bedoelde u '2026-11-15'?")]
    [InlineData("01-02-2026", "AZW1204", "'01-02-2026' is geen datum in de notatie jaar-maand-dag; bedoelde u '2026-02-01'?")]
    [InlineData("5/1/2026", "AZW1204", "'5/1/2026' is geen datum in de notatie jaar-maand-dag; bedoelde u '2026-01-05'?")]
    [InlineData("5.1.2026", "AZW1204", "'5.1.2026' is geen datum in de notatie jaar-maand-dag; bedoelde u '2026-01-05'?")]
    [InlineData("2026-1-5", "AZW1204", "'2026-1-5' is geen datum in de notatie jaar-maand-dag; bedoelde u '2026-01-05'?")]
    [InlineData("2026/11/15", "AZW1204", "'2026/11/15' is geen datum in de notatie jaar-maand-dag; bedoelde u '2026-11-15'?")]
    [InlineData("20261115", "AZW1204", "'20261115' is geen datum in de notatie jaar-maand-dag; bedoelde u '2026-11-15'?")]
    [InlineData("2019-12-31", "AZW1221", "het jaar van '2019-12-31' kan niet; verwacht 2020 tot en met 2050")]
    [InlineData("2051-01-01", "AZW1221", "het jaar van '2051-01-01' kan niet; verwacht 2020 tot en met 2050")]
    public void No_dates(string text, string code, string message) =>
        Marked.Expect($"{Agenda}  peildatum: «[{text}]»\n", (code, "peildatum: " + message));

    [Theory]
    [InlineData("0", "0")]
    [InlineData("8.5", "8.5")]
    [InlineData("'8.50'", "8.5")]
    [InlineData("007", "7")]
    [InlineData("0.1234567891", "0.1234567891")]
    [InlineData("999999999999", "999999999999")]
    [InlineData("-0", "0")]
    public void Numbers(string text, string value) =>
        Assert.Equal(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), ReadInzet("huidig: " + text).Huidig);

    [Theory]
    [InlineData("veel", "AZW1205", "'veel' is geen getal; verwacht cijfers, zo nodig met een decimale punt, zoals 8.5")]
    [InlineData("1.000,5", "AZW1205", "'1.000,5' is geen getal; verwacht cijfers, zo nodig met een decimale punt, zoals 8.5")]
    [InlineData("1.000.000", "AZW1205", "'1.000.000' is geen getal; verwacht cijfers, zo nodig met een decimale punt, zoals 8.5")]
    [InlineData("1e3", "AZW1205", "'1e3' is geen getal; verwacht cijfers, zo nodig met een decimale punt, zoals 8.5")]
    [InlineData("+1", "AZW1205", "'+1' is geen getal; verwacht cijfers, zo nodig met een decimale punt, zoals 8.5")]
    [InlineData(".5", "AZW1205", "'.5' is geen getal; verwacht cijfers, zo nodig met een decimale punt, zoals 8.5")]
    [InlineData("5.", "AZW1205", "'5.' is geen getal; verwacht cijfers, zo nodig met een decimale punt, zoals 8.5")]
    [InlineData("0x10", "AZW1205", "'0x10' is geen getal; verwacht cijfers, zo nodig met een decimale punt, zoals 8.5")]
    [InlineData("NaN", "AZW1205", "'NaN' is geen getal; verwacht cijfers, zo nodig met een decimale punt, zoals 8.5")]
    [InlineData("1_000", "AZW1205", "'1_000' is geen getal; verwacht cijfers, zo nodig met een decimale punt, zoals 8.5")]
    [InlineData("1 000", "AZW1205", "'1 000' is geen getal; verwacht cijfers, zo nodig met een decimale punt, zoals 8.5")]
    [InlineData("--1", "AZW1205", "'--1' is geen getal; verwacht cijfers, zo nodig met een decimale punt, zoals 8.5")]
    [InlineData("١٢", "AZW1205", "'١٢' is geen getal; verwacht cijfers, zo nodig met een decimale punt, zoals 8.5")]
    [InlineData("''", "AZW1205", "'' is geen getal; verwacht cijfers, zo nodig met een decimale punt, zoals 8.5")]
    [InlineData("0,2", "AZW1206", "'0,2' heeft een komma; een getal heeft een decimale punt en geen scheidingstekens: bedoelde u '0.2'?")]
    [InlineData("-1", "AZW1208", "-1 kan niet; verwacht een getal van 0 tot en met 999999999999")]
    [InlineData("-0.1", "AZW1208", "-0.1 kan niet; verwacht een getal van 0 tot en met 999999999999")]
    [InlineData("1234567890123", "AZW1209", "'1234567890123' heeft te veel cijfers; hooguit 12 voor en 10 achter de punt")]
    [InlineData("123456789012345678901234567890", "AZW1209", "'123456789012345678901234567890' heeft te veel cijfers; hooguit 12 voor en 10 achter de punt")]
    [InlineData("0.12345678901", "AZW1209", "'0.12345678901' heeft te veel cijfers; hooguit 12 voor en 10 achter de punt")]
    [InlineData("14%", "AZW1210", "'14%' is een percentage; geef het aantal zelf")]
    public void No_numbers(string text, string code, string message)
    {
        Marked.Expect($"{Inzet}huidig: «[{text}]»\n", (code, "huidig: " + message));
        Marked.Expect($"{Inzet}ingroeipad:\n              2027: «[{text}]»\n", (code, "2027: " + message));
    }

    [Theory]
    [InlineData("98450.0", "AZW1207", "'98450.0' is geen geheel getal; verwacht alleen cijfers, zoals 98450")]
    [InlineData("98.450", "AZW1207", "'98.450' is geen geheel getal; verwacht alleen cijfers, zoals 98450")]
    [InlineData("100000001", "AZW1208", "100000001 kan niet; verwacht een getal van 0 tot en met 100000000")]
    [InlineData("-5", "AZW1208", "-5 kan niet; verwacht een getal van 0 tot en met 100000000")]
    [InlineData("veel", "AZW1205", "'veel' is geen getal; verwacht cijfers, zo nodig met een decimale punt, zoals 8.5")]
    public void No_whole_numbers(string text, string code, string message) =>
        Marked.Expect($"{Gemeente}inwoners: «[{text}]»\n", (code, "inwoners: " + message));

    [Fact]
    public void Whole_numbers() => Assert.Equal(100_000_000, Read(Gemeente + "inwoners: 100000000\n").Regio.Gemeenten!["GM0344"].Inwoners);

    [Theory]
    [InlineData("2025", "2025 kan niet; verwacht een getal van 2026 tot en met 2040")]
    [InlineData("2041", "2041 kan niet; verwacht een getal van 2026 tot en met 2040")]
    public void Years_of_money(string year, string message) => Marked.Expect($"{Geldregel}jaar: «[{year}]»\n", ("AZW1208", "jaar: " + message));

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("'true'", true)]
    public void Booleans(string text, bool value) => Assert.Equal(value, Read($"{Gemeente}nplvGebied: {text}\n").Regio.Gemeenten!["GM0344"].NplvGebied);

    [Theory]
    [InlineData("ja", "true")]
    [InlineData("yes", "true")]
    [InlineData("True", "true")]
    [InlineData("1", "true")]
    [InlineData("Nee", "false")]
    [InlineData("no", "false")]
    [InlineData("FALSE", "false")]
    [InlineData("0", "false")]
    [InlineData("on", null)]
    [InlineData("x", null)]
    public void No_booleans(string text, string? hint)
    {
        var message = hint is null ? $"'{text}' is geen ja of nee; verwacht true of false" : $"'{text}' is geen true of false; bedoelde u '{hint}'?";

        Marked.Expect($"{Gemeente}nplvGebied: «[{text}]»\n", ("AZW1211", "nplvGebied: " + message));
        Marked.Expect($"{Aanpak}aanbod:\n          gli: «[{text}]»\n", ("AZW1211", "aanbod: " + message));
    }

    [Theory]
    [InlineData("schaal", "iza regio", "bedoelde u 'iza-regio'?")]
    [InlineData("schaal", "GGD-regio", "bedoelde u 'ggd-regio'?")]
    [InlineData("schaal", "landelijk", "kies uit iza-regio, ggd-regio")]
    [InlineData("schaal", "''", "kies uit iza-regio, ggd-regio")]
    public void No_choices(string field, string text, string hint) =>
        Marked.Expect($"{Aanpak}{field}: «[{text}]»\n", ("AZW1212", $"{field}: '{text.Trim('\'')}' kan hier niet; {hint}"));

    [Theory]
    [InlineData("GM344")]
    [InlineData("gm0344")]
    [InlineData("GM03444")]
    [InlineData("GM034٤")]
    [InlineData("0344")]
    public void No_codes(string text)
    {
        var message = $"'{text}' is geen gemeentecode; verwacht GM en vier cijfers, zoals GM0344";

        Marked.Expect($"{Agenda}  mandaatgemeente: «[{text}]»\n", ("AZW1213", message));
        Marked.Expect($"{Agenda}  gemeenten:\n    «[{text}]»:\n      naam: x\n", ("AZW1213", message));
        Marked.Expect($"{Inzet}perGemeente: {{ «[{text}]»: 1 }}\n", ("AZW1213", message));
    }

    [Theory]
    [InlineData("2019")]
    [InlineData("2051")]
    [InlineData("27")]
    [InlineData("02027")]
    [InlineData("twee")]
    public void No_years(string text) =>
        Marked.Expect($"{Inzet}ingroeipad:\n              «[{text}]»: 1\n", ("AZW1215", $"'{text}' is geen jaar; verwacht een jaar van 2020 tot en met 2050"));

    [Theory]
    [InlineData("Gli")]
    [InlineData("-gli")]
    [InlineData("gli-")]
    [InlineData("g--li")]
    [InlineData("g_li")]
    [InlineData("één")]
    [InlineData("\"\"")]
    public void No_keys(string text) =>
        Marked.Expect(
            $"{Aanpak}aanbod:\n          «[{text}]»: true\n",
            ("AZW1214", $"'{text.Trim('"')}' is geen sleutel; verwacht kleine letters, cijfers en koppeltekens, zoals sociaal-verwijzen"));

    private static Werkagenda Read(string text)
    {
        var result = WerkagendaReader.Read(text);
        Assert.Empty(result.Diagnostics);
        return result.Werkagenda!;
    }

    private static Inzet ReadInzet(string field) => Read($"{Inzet}{field}\n").Leefgebieden!["leefstijl"].Aanpakken!["x"].Inzet!["y"];
}
