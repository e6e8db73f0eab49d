using System.Globalization;
using Azwa.Rules.Text;

namespace Azwa.Rules.Cli.CommandLine;

/// <summary>A text in both languages; places for values stand as {0}, {1} …</summary>
internal sealed record Phrase(string Nl, string En)
{
    public string In(Language language, params object[] arguments)
    {
        var text = language == Language.En ? En : Nl;
        return arguments.Length == 0 ? text : string.Format(CultureInfo.InvariantCulture, text, arguments);
    }
}

/// <summary>All that the host says of its own use; what it says of files are the library's diagnostics.</summary>
internal static class Wording
{
    public static readonly Phrase NoCommand = new(
        "geef een commando, zoals: azwa-rules check BESTAND; zie azwa-rules --help",
        "give a command, such as: azwa-rules check FILE; see azwa-rules --help");

    public static readonly Phrase UnknownCommand = new(
        "onbekend commando '{0}'; mogelijk zijn: {1}",
        "unknown command '{0}'; possible are: {1}");

    public static readonly Phrase UnknownCommandWithHint = new(
        "onbekend commando '{0}'; bedoelde u '{1}'?",
        "unknown command '{0}'; did you mean '{1}'?");

    public static readonly Phrase UnknownOption = new(
        "onbekende optie '{0}'; mogelijk zijn: {1}",
        "unknown option '{0}'; possible are: {1}");

    public static readonly Phrase UnknownOptionWithHint = new(
        "onbekende optie '{0}'; bedoelde u '{1}'?",
        "unknown option '{0}'; did you mean '{1}'?");

    public static readonly Phrase OptionBeforeCommand = new(
        "optie '{0}' hoort na het commando: azwa-rules {1} {0} …",
        "option '{0}' belongs after the command: azwa-rules {1} {0} …");

    public static readonly Phrase MissingValue = new(
        "optie '{0}' mist een waarde; verwacht {0} {1}",
        "option '{0}' lacks a value; expected {0} {1}");

    public static readonly Phrase GivenTwice = new(
        "optie '{0}' staat er meer dan één keer; laat er één staan",
        "option '{0}' occurs more than once; keep one");

    public static readonly Phrase NotAChoice = new(
        "'{0}' kan niet bij {1}; kies uit {2}",
        "'{0}' is not possible for {1}; choose from {2}");

    public static readonly Phrase NotAChoiceWithHint = new(
        "'{0}' kan niet bij {1}; bedoelde u '{2}'?",
        "'{0}' is not possible for {1}; did you mean '{2}'?");

    public static readonly Phrase MissingArgument = new(
        "'{0}' mist iets; verwacht: azwa-rules {0} {1}",
        "'{0}' lacks something; expected: azwa-rules {0} {1}");

    public static readonly Phrase TooManyArguments = new(
        "'{0}' is te veel; verwacht: azwa-rules {1} {2}",
        "'{0}' is too much; expected: azwa-rules {1} {2}");

    public static readonly Phrase NoArguments = new(
        "'{0}' is te veel; verwacht: azwa-rules {1}",
        "'{0}' is too much; expected: azwa-rules {1}");

    public static readonly Phrase EmptyArgument = new(
        "de naam van het bestand is leeg; verwacht: azwa-rules {0} {1}",
        "the name of the file is empty; expected: azwa-rules {0} {1}");

    public static readonly Phrase EmptyWord = new(
        "een argument is leeg; verwacht: azwa-rules {0} {1}",
        "an argument is empty; expected: azwa-rules {0} {1}");

    public static readonly Phrase UnknownRule = new(
        "regel '{0}' bestaat niet; 'azwa-rules rules' toont ze alle",
        "rule '{0}' does not exist; 'azwa-rules rules' shows them all");

    public static readonly Phrase UnknownRuleWithHint = new(
        "regel '{0}' bestaat niet; bedoelde u '{1}'?",
        "rule '{0}' does not exist; did you mean '{1}'?");

    public static readonly Phrase UnknownPath = new(
        "op of onder '{0}' staat niets waarover regel {1} gaat; een plaats begint met / en staat bij elke bevinding",
        "at or below '{0}' stands nothing that rule {1} is about; a place begins with / and stands with every finding");

    public static readonly Phrase NotADate = new(
        "'{0}' is geen datum; verwacht jaar-maand-dag, zoals 2026-11-15",
        "'{0}' is not a date; expected year-month-day, such as 2026-11-15");

    public static readonly Phrase BeforeFirstDay = new(
        "per {0} valt niet te toetsen: de regels gelden vanaf {1}; kies met --as-of een latere dag",
        "cannot judge as of {0}: the rules hold from {1}; choose a later day with --as-of");

    public static readonly Phrase UnknownSchema = new(
        "er is geen schema '{0}'; mogelijk zijn: {1}",
        "there is no schema '{0}'; possible are: {1}");

    public static readonly Phrase UnknownSchemaWithHint = new(
        "er is geen schema '{0}'; bedoelde u '{1}'?",
        "there is no schema '{0}'; did you mean '{1}'?");

    public static readonly Phrase UnknownShell = new(
        "voor '{0}' is er geen script; mogelijk zijn: {1}",
        "there is no script for '{0}'; possible are: {1}");

    public static readonly Phrase UnknownShellWithHint = new(
        "voor '{0}' is er geen script; bedoelde u '{1}'?",
        "there is no script for '{0}'; did you mean '{1}'?");

    public static readonly Phrase UnknownRequirement = new(
        "eis '{0}' bestaat niet; 'azwa-rules rules --coverage' toont ze alle",
        "requirement '{0}' does not exist; 'azwa-rules rules --coverage' shows them all");

    public static readonly Phrase NotTogether = new(
        "{0} en {1} kunnen niet samen; laat één van beide weg",
        "{0} and {1} do not go together; leave out one of them");

    public static readonly Phrase OnlyWith = new(
        "{0} hoort bij {1}; geef {1} ook, of laat {0} weg",
        "{0} goes with {1}; give {1} too, or leave out {0}");

    public static readonly Phrase NothingToWatch = new(
        "zonder --rules MAP verandert er niets waarop --watch kan wachten",
        "without --rules DIR nothing changes that --watch could wait for");

    public static readonly Phrase CannotWatch = new(
        "op wijzigingen van '{0}' valt niet te wachten: de map bestaat niet of is niet te lezen",
        "cannot wait for changes of '{0}': the directory does not exist or cannot be read");

    public static readonly Phrase FileExists = new(
        "'{0}' bestaat al; kies met --out een andere naam",
        "'{0}' exists already; choose another name with --out");

    public static readonly Phrase CannotWriteFile = new(
        "'{0}' is niet te schrijven",
        "'{0}' cannot be written");

    public static readonly Phrase DirectoryNotEmpty = new(
        "in de map '{0}' staat al iets; kies een lege map, of vervang gelijknamige bestanden met --force",
        "the directory '{0}' is not empty; choose an empty one, or replace files of the same name with --force");

    public static readonly Phrase RuleExists = new(
        "regel '{0}' bestaat al; kies met --id een ander id",
        "rule '{0}' exists already; choose another id with --id");

    public static readonly Phrase NotARuleId = new(
        "'{0}' is geen id; verwacht letters, cijfers en streepjes, zoals EIGEN-01",
        "'{0}' is not an id; expected letters, digits and hyphens, such as EIGEN-01");

    public static readonly Phrase NotAMunicipality = new(
        "'{0}' is geen gemeente; verwacht CBS-code en naam, zoals GM0363=Amsterdam",
        "'{0}' is not a municipality; expected CBS code and name, such as GM0363=Amsterdam");

    public static readonly Phrase MunicipalityTwice = new(
        "gemeente '{0}' staat er meer dan één keer; laat er één staan",
        "municipality '{0}' occurs more than once; keep one");

    public static readonly Phrase NoTimeZone = new(
        "dit systeem kent de tijd in Europe/Amsterdam niet; geef de dag met --as-of",
        "this system does not know the time in Europe/Amsterdam; give the day with --as-of");

    public static readonly Phrase NoSuchDirectory = new(
        "de map '{0}' met regels bestaat niet",
        "the directory '{0}' with rules does not exist");

    public static readonly Phrase InputUnreadable = new(
        "standaardinvoer is niet te lezen",
        "standard input cannot be read");

    public static readonly Phrase CannotWrite = new(
        "standaarduitvoer is niet te schrijven; is de schijf vol?",
        "standard output cannot be written; is the disk full?");

    public static readonly Phrase Unexpected = new(
        "er ging iets mis dat aan ons ligt en niet aan uw bestand; meld het alstublieft, met het bestand en de aanroep erbij",
        "something went wrong that is our fault and not your file's; please report it, with the file and the call");

    public static readonly Phrase ProgramSummary = new(
        "azwa-rules: toetst een regionale werkagenda aan wat AZWA D5 ervan vraagt",
        "azwa-rules: checks a regional werkagenda against what AZWA D5 asks of it");

    public static readonly Phrase Usage = new("Gebruik: azwa-rules {0} [opties]", "Usage: azwa-rules {0} [options]");

    public static readonly Phrase CommandWord = new("COMMANDO", "COMMAND");

    public static readonly Phrase CommandsHeading = new("Commando's:", "Commands:");

    public static readonly Phrase OptionsHeading = new("Opties:", "Options:");

    public static readonly Phrase MoreHelp = new(
        "azwa-rules COMMANDO --help zegt meer over één commando.",
        "azwa-rules COMMAND --help says more about one command.");

    public static readonly Phrase HelpSummary = new("toont deze uitleg", "shows this help");

    public static readonly Phrase VersionSummary = new(
        "toont de versie van het programma en van de regels",
        "shows the version of the program and of the rules");

    public static readonly Phrase LanguageSummary = new(
        "taal van rapport en meldingen; anders nl",
        "language of report and messages; nl otherwise");

    public static readonly Phrase Undecided = new("onbekend", "unknown");

    public static readonly Phrase NothingToCompare = new(
        "geef een map met regels of een overlay, zoals: azwa-rules diff NIEUW, of azwa-rules diff --overlay BESTAND",
        "give a directory with rules or an overlay, such as: azwa-rules diff NEW, or azwa-rules diff --overlay FILE");

    public static readonly Phrase RuleGone = new("{0}: vervallen", "{0}: gone");

    public static readonly Phrase RuleNew = new("{0}: nieuw", "{0}: new");

    public static readonly Phrase DifferencesFound = new(
        "{0} uitkomsten veranderen en {1} onbekend, van {2} regels",
        "{0} outcomes change and {1} unknown, of {2} rules");

    public static readonly Phrase SameVerdicts = new("de oordelen blijven gelijk", "the verdicts stay the same");

    public static readonly Phrase AgendasCompared = new(
        "{0} werkagenda's vergeleken, {1} onleesbaar",
        "{0} werkagendas compared, {1} unreadable");

    public static readonly Phrase MutantsTried = new(
        "{0} fouten geplant: {1} gevangen door een voorbeeld, {2} zonder verschil, {3} niet gevangen",
        "{0} mistakes planted: {1} caught by an example, {2} without a difference, {3} not caught");

    public static readonly Phrase MutateNeedsExamples = new(
        "een voorbeeld klopt niet; herstel dat eerst, want fouten zijn alleen te planten in regels die kloppen",
        "an example does not hold; mend that first, for mistakes can only be planted in rules that are right");

    public static readonly Phrase ClaimsMade = new(
        "{0} bezwaren en {1} onbekend, van {2} regels",
        "{0} claims and {1} unknown, of {2} rules");

    public static readonly Phrase ExamplesRun = new(
        "{0} van {1} voorbeelden kloppen, van {2} regels",
        "{0} of {1} examples hold, of {2} rules");

    public static readonly Phrase BranchesReached = new(
        "{0} van {1} uitkomsten en {2} van {3} antwoorden van voorwaarden komen in de voorbeelden voor",
        "{0} of {1} outcomes and {2} of {3} answers of conditions occur in the examples");

    public static readonly Phrase ProposalShows = new("toont: {0}", "shows: {0}");

    public static readonly Phrase ProposalNotFound = new("niet gevonden voor {0}: {1}", "not found for {0}: {1}");

    public static readonly Phrase ProposalsMade = new(
        "{0} voorstellen, van {1} regels. De verwachting is wat de regel nu zegt; of dat klopt, beoordeelt u.",
        "{0} proposals, of {1} rules. What they expect is what the rule says now; whether that is right is for you to judge.");

    public static readonly Phrase OutcomeNotReached = new(
        "in geen voorbeeld komt de uitkomst {0} voor",
        "no example has the outcome {0}");

    public static readonly Phrase OutcomeImpossible = new(
        "de uitkomst {0} kan niet voorkomen: {1}",
        "the outcome {0} cannot occur: {1}");

    public static readonly Phrase OutcomesImpossible = new(
        "{0} uitkomsten kunnen niet voorkomen en tellen niet mee",
        "{0} outcomes cannot occur and are not counted");

    public static readonly Phrase NeverHolds = new(
        "in geen voorbeeld is waar ({0}): {1}",
        "in no example is true ({0}): {1}");

    public static readonly Phrase AlwaysHolds = new(
        "in geen voorbeeld is onwaar ({0}): {1}",
        "in no example is false ({0}): {1}");

    public static readonly Phrase Term = new("begrip {0}", "term {0}");

    public static readonly Phrase AndMore = new("en nog {0}", "and {0} more");

    public static readonly Phrase WatchHeading = new("=== {0}, keer {1}: {2}", "=== {0}, run {1}: {2}");

    public static readonly Phrase FileWritten = new("'{0}' is geschreven", "'{0}' has been written");

    public static readonly Phrase RulesExported = new(
        "{0} regelbestanden en hun schema zijn geschreven in '{1}'",
        "{0} rule files and their schema have been written to '{1}'");

    public static readonly Phrase PagesWritten = new(
        "{0} bladzijden zijn geschreven in '{1}'",
        "{0} pages have been written to '{1}'");

    public static readonly Phrase NoRuleFits = new("geen regel past bij alle filters", "no rule fits all filters");

    public static readonly Phrase ExampleDiffers = new("anders door een overlay: {0}", "otherwise because of an overlay: {0}");

    public static readonly Phrase ExamplesDiffer = new(
        "{0} andere komen door een overlay anders uit; dat is geen fout", "{0} others come out otherwise because of an overlay; that is no fault");

    public static readonly Phrase ClausesHeading = new("Clausules en wie ze toetst:", "Clauses and who judges them:");

    public static readonly Phrase RulesHeading = new("Regels en hun clausules:", "Rules and their clauses:");

    public static readonly Phrase HumansHeading = new("Voor mensen:", "For people:");

    public static readonly Phrase Interpretation = new("eigen uitleg", "our own interpretation");

    public static readonly Phrase CoverageSum = new(
        "{0} clausules, {1} regels, {2} eisen voor mensen, {3} niet herleid",
        "{0} clauses, {1} rules, {2} requirements for people, {3} not traced");

    public static readonly Phrase RuleSetVersion = new("regelset {0} {1}, sha256 {2}", "rule set {0} {1}, sha256 {2}");
}
