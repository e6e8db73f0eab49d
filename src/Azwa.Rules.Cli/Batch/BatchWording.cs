using Azwa.Rules.Cli.CommandLine;

namespace Azwa.Rules.Cli.Batch;

/// <summary>All that the host says of a batch.</summary>
internal static class BatchWording
{
    public static readonly Phrase EmptyFolder = new(
        "in de map '{0}' en daaronder staat geen werkagenda (.yaml, .yml of .json)",
        "the directory '{0}' and those below hold no werkagenda (.yaml, .yml or .json)");

    public static readonly Phrase NothingFits = new("geen bestand past bij '{0}'", "no file fits '{0}'");

    public static readonly Phrase Nothing = new(
        "er staat geen werkagenda in; verwacht op elke regel een werkagenda als JSON",
        "there is no werkagenda in it; expected one as JSON on each line");

    public static readonly Phrase OneFormat = new(
        "--format {0} kan niet bij meer dan één werkagenda; kies text of json",
        "--format {0} is not possible for more than one werkagenda; choose text or json");

    public static readonly Phrase BatchOnly = new(
        "{0} kan alleen bij meer dan één werkagenda: meer bestanden, een map, een patroon of een .jsonl",
        "{0} is possible only for more than one werkagenda: more files, a directory, a pattern or a .jsonl");

    public static readonly Phrase NotJobs = new(
        "'{0}' kan niet bij --jobs; verwacht een geheel getal van 1 tot en met {1}",
        "'{0}' is not possible for --jobs; expected a whole number from 1 up to and including {1}");

    public static readonly Phrase NoEarlier = new(
        "'{0}' van --resume is niet te lezen; geef de uitvoer van een eerdere keer met --format json",
        "'{0}' of --resume cannot be read; give the output of an earlier run with --format json");

    public static readonly Phrase FolderUnreadable = new(
        "de map is niet te lezen; controleer de toegangsrechten",
        "the directory cannot be read; check the permissions");

    public static readonly Phrase FileUnreadable = new("het bestand was niet te lezen; probeer het opnieuw", "the file could not be read; try again");

    public static readonly Phrase BrokenOff = new(
        "het lezen brak af; wat erna komt is niet getoetst",
        "reading broke off; what follows has not been judged");

    public static readonly Phrase Unreadable = new("niet te lezen", "unreadable");

    public static readonly Phrase Counts = new("fouten {0}, waarschuwingen {1}", "errors {0}, warnings {1}");

    public static readonly Phrase Interrupted = new("onderbroken; wat volgt gaat over de eerste {0}", "interrupted; what follows is about the first {0}");

    public static readonly Phrase Sum = new(
        "{0} werkagenda's: {1} zonder fouten, {2} met fouten, {3} niet te lezen",
        "{0} werkagenda's: {1} without errors, {2} with errors, {3} unreadable");

    public static readonly Phrase Copied = new("{0} overgenomen uit een eerdere keer", "{0} taken over from an earlier run");

    public static readonly Phrase FailedHeading = new(
        "Regels die niet slaagden, met het aantal werkagenda's (de eerste {0} van {1}):",
        "Rules that failed, with the number of werkagenda's (the first {0} of {1}):");
}
