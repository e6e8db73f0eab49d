using System.Globalization;
using Azwa.Rules.Text;

namespace Azwa.Rules.AspNetCore;

/// <summary>A text in both languages, with <c>{0}</c> and so on where something is filled in.</summary>
internal sealed record Phrase(string Nl, string En)
{
    public string In(Language language, params object[] arguments) =>
        string.Format(CultureInfo.InvariantCulture, language == Language.En ? En : Nl, arguments);
}

/// <summary>All that answers say of requests; what they say of agendas comes from the library.</summary>
internal static class Wording
{
    public static readonly Phrase Unreadable = new(
        "De werkagenda is niet te lezen.",
        "The werkagenda cannot be read.");

    public static readonly Phrase MendBody = new(
        "Verbeter wat hieronder staat en stuur haar opnieuw.",
        "Mend what is listed and send it again.");

    public static readonly Phrase WrongQuery = new(
        "De vraag in de URL is niet te lezen.",
        "The query of the URL cannot be read.");

    public static readonly Phrase WrongDate = new(
        "'{0}' is geen datum; schrijf die als 2026-11-22.",
        "'{0}' is no date; write it as 2026-11-22.");

    public static readonly Phrase EarlyDate = new(
        "De normen gelden vanaf {0}; kies die dag of een latere.",
        "The norms hold from {0}; choose that day or a later one.");

    public static readonly Phrase WrongChoice = new(
        "'{0}' is geen keuze; kies {1}.",
        "'{0}' is no choice; choose {1}.");

    public static readonly Phrase TooLarge = new(
        "De werkagenda is te groot.",
        "The werkagenda is too large.");

    public static readonly Phrase MostBytes = new(
        "Verwacht hooguit {0} bytes.",
        "At most {0} bytes are expected.");

    public static readonly Phrase TooSlow = new(
        "De werkagenda kwam niet op tijd binnen.",
        "The werkagenda did not arrive in time.");

    public static readonly Phrase MostSeconds = new(
        "Verwacht binnen {0} seconden; stuur haar opnieuw.",
        "It is expected within {0} seconds; send it again.");

    public static readonly Phrase WrongType = new(
        "Deze soort inhoud wordt niet gelezen.",
        "This kind of content is not read.");

    public static readonly Phrase ReadTypes = new(
        "Content-Type is '{0}'; verwacht een van {1}, in UTF-8 en zonder Content-Encoding.",
        "Content-Type is '{0}'; one of {1} is expected, in UTF-8 and without Content-Encoding.");

    public static readonly Phrase OtherRules = new(
        "De regels zijn veranderd.",
        "The rules have changed.");

    public static readonly Phrase OtherRulesDetail = new(
        "If-Match noemt andere regels dan die nu gelden; haal ze opnieuw op.",
        "If-Match names other rules than those in use; get them again.");

    public static readonly Phrase NotSound = new(
        "De werkagenda heeft bevindingen van ernst error.",
        "The werkagenda has findings of severity error.");

    public static readonly Phrase NotSoundDetail = new(
        "Onder errors staat per plaats in de werkagenda wat er is; het is een zelfcontrole.",
        "What there is stands under errors, by place in the werkagenda; this is a self-check.");
}
