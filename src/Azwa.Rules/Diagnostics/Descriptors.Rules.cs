namespace Azwa.Rules.Diagnostics;

/// <summary>The wording of faults in rule files.</summary>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor UnknownSchema = new("AZW2001",
        "schema '{0}' is onbekend; bekend zijn {1}",
        "schema '{0}' is unknown; known are {1}");

    public static readonly DiagnosticDescriptor MissingFile = new("AZW2002",
        "in de regelset ontbreekt een bestand met schema '{0}'",
        "the rule set lacks a file with schema '{0}'");

    public static readonly DiagnosticDescriptor SecondFile = new("AZW2003",
        "een tweede bestand met schema '{0}'; het eerste is {1}",
        "a second file with schema '{0}'; the first is {1}");

    public static readonly DiagnosticDescriptor DuplicateId = new("AZW2004",
        "'{0}' bestaat al, in {1} op regel {2}; een id is uniek",
        "'{0}' exists already, in {1} on line {2}; an id is unique");

    public static readonly DiagnosticDescriptor UnknownName = new("AZW2005",
        "{0} '{1}' bestaat niet; mogelijk zijn: {2}",
        "{0} '{1}' does not exist; possible are: {2}");

    public static readonly DiagnosticDescriptor UnknownNameWithHint = new("AZW2005",
        "{0} '{1}' bestaat niet; bedoelde u '{2}'?",
        "{0} '{1}' does not exist; did you mean '{2}'?");

    public static readonly DiagnosticDescriptor ExpectedCondition = new("AZW2006",
        "hier hoort een conditie: de naam van een begrip of één operator met zijn argument; gevonden is {0}",
        "a condition belongs here: the name of a term or one operator with its argument; found {0}");

    public static readonly DiagnosticDescriptor OneOperator = new("AZW2007",
        "een conditie heeft één operator, hier staan er {0}; zet ze onder 'all' of 'any'",
        "a condition has one operator, here are {0}; put them under 'all' or 'any'");

    public static readonly DiagnosticDescriptor WrongFieldType = new("AZW2008",
        "'{0}' is een veld van het type {1}; '{2}' verwacht {3}",
        "'{0}' is a field of type {1}; '{2}' expects {3}");

    public static readonly DiagnosticDescriptor WrongNormType = new("AZW2009",
        "norm '{0}' past hier niet; verwacht is {1}",
        "norm '{0}' does not fit here; expected is {1}");

    public static readonly DiagnosticDescriptor TermCycle = new("AZW2010",
        "begrip '{0}' verwijst naar zichzelf",
        "term '{0}' refers to itself");

    public static readonly DiagnosticDescriptor TermOfOtherType = new("AZW2011",
        "begrip '{0}' gaat over {1}, niet over {2}",
        "term '{0}' is about {1}, not about {2}");

    public static readonly DiagnosticDescriptor WrongWord = new("AZW2012",
        "'{0}' is geen waarde van '{1}'; mogelijk zijn: {2}",
        "'{0}' is not a value of '{1}'; possible are: {2}");

    public static readonly DiagnosticDescriptor NotFixed = new("AZW2013",
        "'{0}' is pas bekend als er een werkagenda is; in 'where' mogen alleen vaste velden: {1}",
        "'{0}' is known only when there is an agenda; 'where' takes fixed fields only: {1}");

    public static readonly DiagnosticDescriptor AppliesNowhere = new("AZW2014",
        "'where' past op niets in de catalogus; de regel zou nooit gelden",
        "'where' fits nothing in the catalogue; the rule would never apply");

    public static readonly DiagnosticDescriptor TwoCases = new("AZW2015",
        "voor {0} geven twee gevallen een {1}; hooguit één mag dat",
        "for {0} two cases give a {1}; at most one may");

    public static readonly DiagnosticDescriptor NoSeverity = new("AZW2016",
        "voor {0} is er geen severity; noem haar bij de regel of in een geval",
        "for {0} there is no severity; name it in the rule or in a case");

    public static readonly DiagnosticDescriptor UnknownPlaceholder = new("AZW2017",
        "'{{{0}}}' is geen veld en geen bijzondere waarde; {1}",
        "'{{{0}}}' is no field and no special value; {1}");

    public static readonly DiagnosticDescriptor BadTemplate = new("AZW2018",
        "haakjes in de tekst kloppen niet: elke {{ heeft een }} en elke [ een ]",
        "brackets in the text do not match: each {{ has a }} and each [ a ]");

    public static readonly DiagnosticDescriptor NestedQuantifier = new("AZW2019",
        "'{0}' staat binnen een ander 'every' of 'some'; dat kan niet, maak een begrip van één van beide",
        "'{0}' stands within another 'every' or 'some'; that is not possible, make a term of one of them");

    public static readonly DiagnosticDescriptor DatesGap = new("AZW2020",
        "norm '{0}': tussen {1} en {2} geldt geen waarde",
        "norm '{0}': between {1} and {2} no value holds");

    public static readonly DiagnosticDescriptor DatesOverlap = new("AZW2021",
        "norm '{0}': op {1} gelden twee waarden",
        "norm '{0}': on {1} two values hold");

    public static readonly DiagnosticDescriptor MissingMessage = new("AZW2022",
        "regel '{0}' kan {1} worden en zegt dan niets; voeg '{2}' toe",
        "rule '{0}' can become {1} and then says nothing; add '{2}'");

    public static readonly DiagnosticDescriptor UnusedName = new("AZW2023",
        "{0} '{1}' wordt nergens gebruikt",
        "{0} '{1}' is not used anywhere")
    { IsWarning = true };

    public static readonly DiagnosticDescriptor WrongBounds = new("AZW2024",
        "norm '{0}': verwacht 'min', 'max' of 'point', en een ondergrens die niet boven de bovengrens ligt",
        "norm '{0}': expected 'min', 'max' or 'point', and a lower bound not above the upper one");

    public static readonly DiagnosticDescriptor PopulationMissing = new("AZW2025",
        "norm '{0}': 'per' en 'of' horen bij elkaar",
        "norm '{0}': 'per' and 'of' belong together");

    public static readonly DiagnosticDescriptor BadPointer = new("AZW2026",
        "'{0}' is geen JSON Pointer; die begint met '/'",
        "'{0}' is not a JSON Pointer; those start with '/'");

    public static readonly DiagnosticDescriptor OneOperand = new("AZW2027",
        "'{0}' vergelijkt met één van 'norm', 'other' of 'value'",
        "'{0}' compares with one of 'norm', 'other' or 'value'");

    public static readonly DiagnosticDescriptor TwoFields = new("AZW2028",
        "'{0}' verwacht een lijst van {1} velden",
        "'{0}' expects a list of {1} fields");

    public static readonly DiagnosticDescriptor TooFewParts = new("AZW2029",
        "'{0}' verwacht ten minste één {1}",
        "'{0}' expects at least one {1}");

    public static readonly DiagnosticDescriptor NoRuleDirectory = new("AZW2030",
        "de map met regels bestaat niet",
        "the directory of rules does not exist");

    public static readonly DiagnosticDescriptor NoRuleFiles = new("AZW2031",
        "in de map staan geen regels (*.yaml)",
        "the directory holds no rules (*.yaml)");

    public static readonly DiagnosticDescriptor TermTooDeep = new("AZW2032",
        "begrip '{0}' rust op meer dan {1} begrippen na elkaar; schrijf een deel uit",
        "term '{0}' rests on more than {1} terms in a row; write a part of it out");

    public static readonly DiagnosticDescriptor PatchTooDeep = new("AZW2043",
        "'{0}' is één waarde; daarbinnen bestaat '{1}' niet",
        "'{0}' is a single value; there is no '{1}' within it");

    public static readonly DiagnosticDescriptor PatchNeedsIndex = new("AZW2044",
        "'{0}' is een lijst; verwacht is een rangnummer (0, 1, 2, …), gevonden is '{1}'",
        "'{0}' is a list; expected an index (0, 1, 2, …), found '{1}'");

    public static readonly DiagnosticDescriptor PatchRemovesRequired = new("AZW2045",
        "zonder '{0}' is een werkagenda niet te lezen; een wijziging kan het niet weglaten",
        "without '{0}' a werkagenda cannot be read; a change cannot leave it out");

    public static readonly DiagnosticDescriptor WithdrawnId = new("AZW2046",
        "'{0}' is ingetrokken sinds {1} ({2}); een id wordt niet opnieuw gebruikt",
        "'{0}' was withdrawn since {1} ({2}); an id is not used again");

    public static readonly DiagnosticDescriptor CaseFitsNowhere = new("AZW2047",
        "'where' van dit geval past op niets waarvoor de regel geldt; het geval zou nooit gelden",
        "'where' of this case fits nothing that the rule applies to; the case would never apply");

    public static readonly DiagnosticDescriptor WordNeverEqual = new("AZW2048",
        "'{0}' wordt gelezen in kleine letters met streepjes en zou hier nooit mee overeenkomen; schrijf '{1}'",
        "'{0}' is read in lower case with hyphens and would never equal this; write '{1}'");

    public static readonly DiagnosticDescriptor TermTooLarge = new("AZW2042",
        "begrip '{0}' is met zijn begrippen uitgeschreven te groot om te toetsen (meer dan een miljoen stappen); noem een begrip niet steeds vaker dan eens",
        "term '{0}' is too large to judge with its terms written out (more than a million steps); do not name a term more than once again and again");

    public static readonly DiagnosticDescriptor WindowReversed = new("AZW2040",
        "regel '{0}': 'until' {2} ligt voor 'from' {1}; de regel zou nooit gelden",
        "rule '{0}': 'until' {2} is before 'from' {1}; the rule would never hold");

    public static readonly DiagnosticDescriptor ExampleOutsideWindow = new("AZW2041",
        "voorbeeld '{0}': op {1} geldt regel '{2}' niet; de naaste dag waarop zij geldt is {3}",
        "example '{0}': on {1} rule '{2}' does not hold; the nearest day on which it does is {3}");
}
