namespace Azwa.Rules.Diagnostics;

/// <summary>
/// Every kind of fault in a file and all its wording. 10xx: the text; 11xx: its syntax; 12xx: its fields; 13xx: the file itself;
/// 20xx and further (Descriptors.Rules.cs): rule files.
/// </summary>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor TooManyBytes = new("AZW1001",
        "het bestand is groter dan 1 MB (1.048.576 bytes); een werkagenda past daar ruim in",
        "the file is larger than 1 MB (1,048,576 bytes); a werkagenda fits well within that");

    public static readonly DiagnosticDescriptor NotUtf8 = new("AZW1002",
        "het bestand is geen UTF-8 en geen UTF-16 met BOM; sla het op als UTF-8",
        "the file is neither UTF-8 nor UTF-16 with a BOM; save it as UTF-8");

    public static readonly DiagnosticDescriptor ControlCharacter = new("AZW1003",
        "stuurteken U+{0} gevonden; verwijder het, alleen tab en regeleinde mogen",
        "control character U+{0} found; remove it, only tab and line ends are allowed");

    public static readonly DiagnosticDescriptor Empty = new("AZW1004",
        "het bestand is leeg",
        "the file is empty");

    public static readonly DiagnosticDescriptor HalfCharacter = new("AZW1005",
        "hier staat een half teken (een los surrogaat); typ het teken opnieuw",
        "half a character (a lone surrogate) stands here; type the character again");

    public static readonly DiagnosticDescriptor NotYaml = new("AZW1101",
        "dit is geen geldige YAML, bij '{0}'; {1}",
        "this is not valid YAML, at '{0}'; {1}");

    public static readonly DiagnosticDescriptor NotJson = new("AZW1102",
        "dit is geen geldige JSON: '{0}' staat hier niet goed; controleer komma's, haakjes en aanhalingstekens",
        "this is not valid JSON: '{0}' is misplaced; check commas, brackets and quotes");

    public static readonly DiagnosticDescriptor JsonEnds = new("AZW1103",
        "de JSON houdt hier op terwijl er nog iets open staat; sluit haakjes en aanhalingstekens",
        "the JSON ends here while something is still open; close brackets and quotes");

    public static readonly DiagnosticDescriptor TooManyEvents = new("AZW1104",
        "het bestand heeft meer dan 100.000 onderdelen; een werkagenda heeft er een paar duizend",
        "the file has more than 100,000 parts; a werkagenda has a few thousand");

    public static readonly DiagnosticDescriptor TooDeep = new("AZW1105",
        "hier is dieper dan 64 niveaus genest; een werkagenda heeft er hooguit 10",
        "nested deeper than 64 levels; a werkagenda has at most 10");

    public static readonly DiagnosticDescriptor DuplicateKey = new("AZW1106",
        "'{0}' staat er twee keer, voor het eerst op regel {1}; laat er één staan",
        "'{0}' occurs twice, first on line {1}; keep one");

    public static readonly DiagnosticDescriptor KeyIsNoText = new("AZW1107",
        "een lijst of groep kan geen naam van een veld zijn; schrijf 'naam: waarde'",
        "a list or group cannot be the name of a field; write 'name: value'");

    public static readonly DiagnosticDescriptor AnchorRefused = new("AZW1108",
        "ankers (&) en verwijzingen (*) worden niet gelezen; schrijf de waarde uit of zet tekst tussen aanhalingstekens",
        "anchors (&) and aliases (*) are not read; write the value out or put the text in quotes");

    public static readonly DiagnosticDescriptor MergeRefused = new("AZW1109",
        "'<<' (samenvoegen) wordt niet gelezen; schrijf de velden uit",
        "'<<' (merge) is not read; write the fields out");

    public static readonly DiagnosticDescriptor TagRefused = new("AZW1110",
        "het label '{0}' wordt niet gelezen; laat het weg of zet tekst tussen aanhalingstekens",
        "the tag '{0}' is not read; leave it out or put the text in quotes");

    public static readonly DiagnosticDescriptor SecondDocument = new("AZW1111",
        "hier begint een tweede document ('---'); één bestand is één werkagenda",
        "a second document ('---') starts here; one file is one werkagenda");

    public static readonly DiagnosticDescriptor UnknownField = new("AZW1201",
        "'{0}' is hier geen veld; mogelijk zijn: {1}",
        "'{0}' is not a field here; possible are: {1}");

    public static readonly DiagnosticDescriptor UnknownFieldWithHint = new("AZW1201",
        "'{0}' is hier geen veld; bedoelde u '{1}'?",
        "'{0}' is not a field here; did you mean '{1}'?");

    public static readonly DiagnosticDescriptor MissingField = new("AZW1202",
        "het veld '{0}' ontbreekt",
        "the field '{0}' is missing");

    public static readonly DiagnosticDescriptor NotADate = new("AZW1203",
        "{0}: '{1}' is geen datum; verwacht jaar-maand-dag, zoals 2026-11-15",
        "{0}: '{1}' is not a date; expected year-month-day, such as 2026-11-15");

    public static readonly DiagnosticDescriptor DateInOtherOrder = new("AZW1204",
        "{0}: '{1}' is geen datum in de notatie jaar-maand-dag; bedoelde u '{2}'?",
        "{0}: '{1}' is not a date in the notation year-month-day; did you mean '{2}'?");

    public static readonly DiagnosticDescriptor NotANumber = new("AZW1205",
        "{0}: '{1}' is geen getal; verwacht cijfers, zo nodig met een decimale punt, zoals 8.5",
        "{0}: '{1}' is not a number; expected digits, with a decimal point if need be, such as 8.5");

    public static readonly DiagnosticDescriptor DecimalComma = new("AZW1206",
        "{0}: '{1}' heeft een komma; een getal heeft een decimale punt en geen scheidingstekens: bedoelde u '{2}'?",
        "{0}: '{1}' has a comma; a number has a decimal point and no separators: did you mean '{2}'?");

    public static readonly DiagnosticDescriptor NoSuchRow = new("AZW1222",
        "'{0}' heeft {1} rijen; verwacht is een rangnummer van 0 tot en met {1} (het laatste voegt een rij toe), gevonden is '{2}'",
        "'{0}' has {1} rows; expected an index of 0 up to and including {1} (the last adds a row), found '{2}'");

    public static readonly DiagnosticDescriptor NotAWholeNumber = new("AZW1207",
        "{0}: '{1}' is geen geheel getal; verwacht alleen cijfers, zoals 98450",
        "{0}: '{1}' is not a whole number; expected digits only, such as 98450");

    public static readonly DiagnosticDescriptor NumberOutOfRange = new("AZW1208",
        "{0}: {1} kan niet; verwacht een getal van {2} tot en met {3}",
        "{0}: {1} is not possible; expected a number from {2} up to and including {3}");

    public static readonly DiagnosticDescriptor TooManyDigits = new("AZW1209",
        "{0}: '{1}' heeft te veel cijfers; hooguit 12 voor en 10 achter de punt",
        "{0}: '{1}' has too many digits; at most 12 before and 10 after the point");

    public static readonly DiagnosticDescriptor Percentage = new("AZW1210",
        "{0}: '{1}' is een percentage; geef het aantal zelf",
        "{0}: '{1}' is a percentage; give the number itself");

    public static readonly DiagnosticDescriptor NotABoolean = new("AZW1211",
        "{0}: '{1}' is geen ja of nee; verwacht true of false",
        "{0}: '{1}' is no yes or no; expected true or false");

    public static readonly DiagnosticDescriptor BooleanWithHint = new("AZW1211",
        "{0}: '{1}' is geen true of false; bedoelde u '{2}'?",
        "{0}: '{1}' is not true or false; did you mean '{2}'?");

    public static readonly DiagnosticDescriptor NotAChoice = new("AZW1212",
        "{0}: '{1}' kan hier niet; kies uit {2}",
        "{0}: '{1}' is not possible here; choose from {2}");

    public static readonly DiagnosticDescriptor ChoiceWithHint = new("AZW1212",
        "{0}: '{1}' kan hier niet; bedoelde u '{2}'?",
        "{0}: '{1}' is not possible here; did you mean '{2}'?");

    public static readonly DiagnosticDescriptor NotACode = new("AZW1213",
        "'{0}' is geen gemeentecode; verwacht GM en vier cijfers, zoals GM0344",
        "'{0}' is not a municipality code; expected GM and four digits, such as GM0344");

    public static readonly DiagnosticDescriptor NotAKey = new("AZW1214",
        "'{0}' is geen sleutel; verwacht kleine letters, cijfers en koppeltekens, zoals sociaal-verwijzen",
        "'{0}' is not a key; expected lower-case letters, digits and hyphens, such as sociaal-verwijzen");

    public static readonly DiagnosticDescriptor NotAYear = new("AZW1215",
        "'{0}' is geen jaar; verwacht een jaar van 2020 tot en met 2050",
        "'{0}' is not a year; expected a year from 2020 up to and including 2050");

    public static readonly DiagnosticDescriptor ExpectedGroup = new("AZW1216",
        "{0}: hier hoort een groep velden ('naam: waarde'), gevonden is {1}",
        "{0}: a group of fields ('name: value') belongs here, found {1}");

    public static readonly DiagnosticDescriptor ExpectedList = new("AZW1217",
        "{0}: hier hoort een lijst ('- waarde'), gevonden is {1}",
        "{0}: a list ('- value') belongs here, found {1}");

    public static readonly DiagnosticDescriptor ExpectedValue = new("AZW1218",
        "{0}: hier hoort één waarde, gevonden is {1}",
        "{0}: a single value belongs here, found {1}");

    public static readonly DiagnosticDescriptor OtherFormat = new("AZW1219",
        "formaat is '{0}'; deze versie leest '{1}'",
        "formaat is '{0}'; this version reads '{1}'");

    public static readonly DiagnosticDescriptor EmptyKey = new("AZW1220",
        "een naam van een veld is leeg",
        "the name of a field is empty");

    public static readonly DiagnosticDescriptor YearOfDateOutOfRange = new("AZW1221",
        "{0}: het jaar van '{1}' kan niet; verwacht 2020 tot en met 2050",
        "{0}: the year of '{1}' is not possible; expected 2020 up to and including 2050");

    public static readonly DiagnosticDescriptor FileNotFound = new("AZW1301",
        "het bestand bestaat niet",
        "the file does not exist");

    public static readonly DiagnosticDescriptor IsDirectory = new("AZW1302",
        "dit is een map; verwacht een bestand",
        "this is a directory; a file is expected");

    public static readonly DiagnosticDescriptor Unreadable = new("AZW1303",
        "het bestand is niet te lezen; controleer de toegangsrechten",
        "the file cannot be read; check its permissions");

    /// <summary>What is probably the matter, read from the English of the YAML parser.</summary>
    public static Words YamlHint(string parserMessage)
    {
        if (parserMessage.Contains("tab", StringComparison.OrdinalIgnoreCase) || parserMessage.Contains("cannot start any token", StringComparison.Ordinal))
        {
            return new(
                "inspringen gaat met spaties, en een tekst die met een leesteken begint hoort tussen aanhalingstekens",
                "indent with spaces, and put a text that starts with a punctuation mark in quotes");
        }

        if (parserMessage.Contains("apping values are not allowed", StringComparison.Ordinal)
            || parserMessage.Contains("found invalid mapping", StringComparison.Ordinal)
            || parserMessage.Contains("simple key", StringComparison.Ordinal))
        {
            return new(
                "een tekst met ': ' erin hoort tussen aanhalingstekens; controleer ook de dubbele punt na een veldnaam",
                "put a text with ': ' in it in quotes; check the colon after the name of a field too");
        }

        return new(
            "controleer het inspringen, de aanhalingstekens en de haakjes",
            "check the indentation, the quotes and the brackets");
    }

    /// <summary>A node in words, for what was found where something else belongs.</summary>
    public static readonly Words FoundGroup = new("een groep velden", "a group of fields");

    public static readonly Words FoundList = new("een lijst", "a list");

    public static readonly Words FoundNothing = new("niets", "nothing");
}
