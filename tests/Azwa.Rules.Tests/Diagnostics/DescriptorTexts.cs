using System.Text;
using Azwa.Rules.Diagnostics;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Tests.Diagnostics;

/// <summary>For each descriptor a file that has the fault, its place, and the Dutch text in full.</summary>
internal static class DescriptorTexts
{
    private const string Agenda = Marked.Agenda;
    private const string College = Agenda + "vaststelling:\n  colleges:\n    GM0344:\n      ";
    private const string Inzet = Agenda + "leefgebieden:\n  leefstijl:\n    aanpakken:\n      x:\n        inzet:\n          y:\n            ";
    private const string Gemeente = Agenda + "  gemeenten:\n    GM0344:\n      naam: G\n      ";

    public static readonly DescriptorText[] All =
    [
        OfFile(nameof(Descriptors.TooManyBytes), () => WerkagendaReader.Read(new byte[1_048_577]),
            "het bestand is groter dan 1 MB (1.048.576 bytes); een werkagenda past daar ruim in"),
        OfFile(nameof(Descriptors.NotUtf8), () => WerkagendaReader.Read([0x61, 0xE9, 0x62]),
            "het bestand is geen UTF-8 en geen UTF-16 met BOM; sla het op als UTF-8"),
        Row(nameof(Descriptors.ControlCharacter), Agenda + "prioritering: a«[\u0007]»b\n",
            "stuurteken U+0007 gevonden; verwijder het, alleen tab en regeleinde mogen"),
        OfFile(nameof(Descriptors.Empty), () => WerkagendaReader.Read("# niets\n"),
            "het bestand is leeg"),
        Row(nameof(Descriptors.HalfCharacter), Agenda + "prioritering: a«[\ud83d]»b\n",
            "hier staat een half teken (een los surrogaat); typ het teken opnieuw"),
        Row(nameof(Descriptors.NotYaml), Agenda + "prioritering: eerst dit«[:]» dan dat\n",
            "dit is geen geldige YAML, bij ': dan dat'; een tekst met ': ' erin hoort tussen aanhalingstekens; controleer ook de dubbele punt na een veldnaam"),
        Row(nameof(Descriptors.NotJson), "{\"formaat\": 1,«[]»}",
            "dit is geen geldige JSON: '}' staat hier niet goed; controleer komma's, haakjes en aanhalingstekens", "a.json"),
        Row(nameof(Descriptors.JsonEnds), "{\"formaat\": [1«[]»",
            "de JSON houdt hier op terwijl er nog iets open staat; sluit haakjes en aanhalingstekens", "a.json"),
        Row(nameof(Descriptors.TooManyEvents), Lines("- a\n", 99_997) + "- «[a]»\n- b\n",
            "het bestand heeft meer dan 100.000 onderdelen; een werkagenda heeft er een paar duizend"),
        Row(nameof(Descriptors.TooDeep), new string('[', 64) + "«[[]»",
            "hier is dieper dan 64 niveaus genest; een werkagenda heeft er hooguit 10"),
        Row(nameof(Descriptors.DuplicateKey), Agenda + "prioritering: x\n«[prioritering]»: y\n",
            "'prioritering' staat er twee keer, voor het eerst op regel 4; laat er één staan"),
        Row(nameof(Descriptors.KeyIsNoText), Agenda + "? «[[a]»]\n: x\n",
            "een lijst of groep kan geen naam van een veld zijn; schrijf 'naam: waarde'"),
        Row(nameof(Descriptors.AnchorRefused), Agenda + "prioritering: «[&]»a x\n",
            "ankers (&) en verwijzingen (*) worden niet gelezen; schrijf de waarde uit of zet tekst tussen aanhalingstekens"),
        Row(nameof(Descriptors.MergeRefused), Agenda + "rpi:\n  «[<<]»: x\n",
            "'<<' (samenvoegen) wordt niet gelezen; schrijf de velden uit"),
        Row(nameof(Descriptors.TagRefused), Agenda + "prioritering: «[!foo]» x\n",
            "het label '!foo' wordt niet gelezen; laat het weg of zet tekst tussen aanhalingstekens"),
        Row(nameof(Descriptors.SecondDocument), Agenda + "«[---]»\n" + Agenda,
            "hier begint een tweede document ('---'); één bestand is één werkagenda"),
        Row(nameof(Descriptors.UnknownField), Agenda + "regioscan:\n  «[xyzzy]»: 1\n",
            "'xyzzy' is hier geen veld; mogelijk zijn: gebruikt, wijktAf, motivering"),
        Row(nameof(Descriptors.UnknownFieldWithHint), Agenda + "«[prioriteringg]»: x\n",
            "'prioriteringg' is hier geen veld; bedoelde u 'prioritering'?"),
        Row(nameof(Descriptors.MissingField), "formaat: azwa-werkagenda/1\nregio:\n  «[bron]»: x\n",
            "het veld 'naam' ontbreekt"),
        Row(nameof(Descriptors.NotADate), Agenda + "  peildatum: «[2026-02-29]»\n",
            "peildatum: '2026-02-29' is geen datum; verwacht jaar-maand-dag, zoals 2026-11-15"),
        Row(nameof(Descriptors.DateInOtherOrder), Agenda + "  peildatum: «[15-11-2026]»\n",
            "peildatum: '15-11-2026' is geen datum in de notatie jaar-maand-dag; bedoelde u '2026-11-15'?"),
        Row(nameof(Descriptors.NotANumber), Inzet + "huidig: «[veel]»\n",
            "huidig: 'veel' is geen getal; verwacht cijfers, zo nodig met een decimale punt, zoals 8.5"),
        Row(nameof(Descriptors.DecimalComma), Inzet + "huidig: «[0,2]»\n",
            "huidig: '0,2' heeft een komma; een getal heeft een decimale punt en geen scheidingstekens: bedoelde u '0.2'?"),
        Row(nameof(Descriptors.NotAWholeNumber), Gemeente + "inwoners: «[98450.0]»\n",
            "inwoners: '98450.0' is geen geheel getal; verwacht alleen cijfers, zoals 98450"),
        Row(nameof(Descriptors.NumberOutOfRange), Gemeente + "inwoners: «[-1]»\n",
            "inwoners: -1 kan niet; verwacht een getal van 0 tot en met 100000000"),
        Row(nameof(Descriptors.TooManyDigits), Inzet + "huidig: «[1234567890123]»\n",
            "huidig: '1234567890123' heeft te veel cijfers; hooguit 12 voor en 10 achter de punt"),
        Row(nameof(Descriptors.Percentage), Inzet + "huidig: «[14%]»\n",
            "huidig: '14%' is een percentage; geef het aantal zelf"),
        Row(nameof(Descriptors.NotABoolean), Gemeente + "nplvGebied: «[misschien]»\n",
            "nplvGebied: 'misschien' is geen ja of nee; verwacht true of false"),
        Row(nameof(Descriptors.BooleanWithHint), Gemeente + "nplvGebied: «[ja]»\n",
            "nplvGebied: 'ja' is geen true of false; bedoelde u 'true'?"),
        Row(nameof(Descriptors.NotAChoice), College + "orgaan: «[burgemeester]»\n",
            "orgaan: 'burgemeester' kan hier niet; kies uit college, gemeenteraad, anders"),
        Row(nameof(Descriptors.ChoiceWithHint), College + "orgaan: «[College]»\n",
            "orgaan: 'College' kan hier niet; bedoelde u 'college'?"),
        Row(nameof(Descriptors.NotACode), Agenda + "  mandaatgemeente: «[Utrecht]»\n",
            "'Utrecht' is geen gemeentecode; verwacht GM en vier cijfers, zoals GM0344"),
        Row(nameof(Descriptors.NotAKey), Agenda + "beproeven:\n  «[Nicotine vrij]»:\n    toezegging: true\n",
            "'Nicotine vrij' is geen sleutel; verwacht kleine letters, cijfers en koppeltekens, zoals sociaal-verwijzen"),
        Row(nameof(Descriptors.NotAYear), Inzet + "ingroeipad: { «[27]»: 1 }\n",
            "'27' is geen jaar; verwacht een jaar van 2020 tot en met 2050"),
        Row(nameof(Descriptors.ExpectedGroup), Agenda + "rpi: «[geregeld]»\n",
            "rpi: hier hoort een groep velden ('naam: waarde'), gevonden is 'geregeld'"),
        Row(nameof(Descriptors.ExpectedList), Agenda + "  zorgverzekeraars: «[Zuid]»\n",
            "zorgverzekeraars: hier hoort een lijst ('- waarde'), gevonden is 'Zuid'"),
        Row(nameof(Descriptors.ExpectedValue), Agenda + "prioritering: «[[]»a, b]\n",
            "prioritering: hier hoort één waarde, gevonden is een lijst"),
        Row(nameof(Descriptors.OtherFormat), "formaat: «[azwa-werkagenda/2]»\nregio: { naam: R }\n",
            "formaat is 'azwa-werkagenda/2'; deze versie leest 'azwa-werkagenda/1'"),
        Row(nameof(Descriptors.EmptyKey), Agenda + "leefgebieden:\n  leefstijl:\n    aanpakken:\n      x:\n        ggdAfstemming:\n          «[\"\"]»: x\n",
            "een naam van een veld is leeg"),
        Row(nameof(Descriptors.YearOfDateOutOfRange), Agenda + "  peildatum: «[1999-01-01]»\n",
            "peildatum: het jaar van '1999-01-01' kan niet; verwacht 2020 tot en met 2050"),
    ];

    private static DescriptorText Row(string descriptor, string marked, string message, string file = "a.yaml") =>
        new(descriptor, file, marked, Read: null, message);

    private static DescriptorText OfFile(string descriptor, Func<WerkagendaResult> read, string message) =>
        new(descriptor, "-", Marked: null, read, message);

    private static string Lines(string line, int count) => new StringBuilder().Insert(0, line, count).ToString();
}

/// <summary>One row: a marked text, or a reading whose fault concerns the whole file.</summary>
internal sealed record DescriptorText(string Descriptor, string File, string? Marked, Func<WerkagendaResult>? Read, string Message);
