using Azwa.Rules.Text;

namespace Azwa.Rules.Reporting;

/// <summary>
/// All fixed words of the reports for people, per language. They say complete, in time, deviating; a self-check approves nothing and rejects nothing (P-11),
/// and a test holds that. Places for values stand as {0}, {1} …
/// </summary>
internal sealed record ReportWords
{
    public required Language Language { get; init; }
    public required string Heading { get; init; }
    public required string Verdicts { get; init; }
    public required string Findings { get; init; }
    public required string NothingFound { get; init; }
    public required string ToDo { get; init; }
    public required string DueBy { get; init; }
    public required string NoDueDate { get; init; }
    public required string Deviations { get; init; }
    public required string Remarks { get; init; }
    public required string Targets { get; init; }
    public required string TargetWord { get; init; }
    public required string GrowthPath { get; init; }
    public required string NotGiven { get; init; }
    public required string NormUnknown { get; init; }
    public required string AtLeast { get; init; }
    public required string AtMost { get; init; }
    public required string WithReasons { get; init; }
    public required string NotMetIn { get; init; }

    /// <summary>Of {1} municipalities {0} meet the target {2}.</summary>
    public required string MunicipalitiesMet { get; init; }
    public required string SwitchedOff { get; init; }
    public required string Overlays { get; init; }
    public required string Overlay { get; init; }
    public required string Change { get; init; }
    public required string Reason { get; init; }
    public required string OverlayAdds { get; init; }
    public required string OverlayDisables { get; init; }

    /// <summary>Of {0} it makes {1} instead of {2}.</summary>
    public required string OverlaySeverity { get; init; }
    public required string OverlayNorm { get; init; }

    /// <summary>The change {0} until {1}, because {2}.</summary>
    public required string OverlayInForce { get; init; }
    public required string OverlayExpired { get; init; }
    public required string OverlayUnused { get; init; }
    public required string Suppressed { get; init; }
    public required string SuppressedIntroduction { get; init; }
    public required string SuppressedBy { get; init; }
    public required string ForHumans { get; init; }
    public required string ForHumansIntroduction { get; init; }
    public required string Remedy { get; init; }
    public required string Source { get; init; }
    public required string OwnInterpretation { get; init; }
    public required string Provisional { get; init; }
    public required string Motivation { get; init; }
    public required string Place { get; init; }
    public required string Verdict { get; init; }
    public required string Result { get; init; }
    public required string Weight { get; init; }
    public required string Part { get; init; }
    public required string Finding { get; init; }
    public required string Measure { get; init; }
    public required string Planned { get; init; }
    public required string Difference { get; init; }
    public required string Growth { get; init; }
    public required string Due { get; init; }
    public required string Requirement { get; init; }
    public required string Question { get; init; }
    public required string RuleSet { get; init; }
    public required string NeverMet { get; init; }
    public required string ToldElsewhere { get; init; }
    public required string And { get; init; }
    public required string Counts { get; init; }
    public required string Cells { get; init; }
    public required string Checks { get; init; }
    public required string Signature { get; init; }

    /// <summary>One and several errors, warnings and remarks.</summary>
    public required IReadOnlyDictionary<string, (string One, string Many)> Amounts { get; init; }

    /// <summary>The mark before a finding, by name of the severity.</summary>
    public required IReadOnlyDictionary<string, string> Marks { get; init; }

    /// <summary>What a number of checks came to, by name of the outcome.</summary>
    public required IReadOnlyDictionary<string, string> Outcomes { get; init; }

    /// <summary>The names of the verdicts.</summary>
    public required IReadOnlyDictionary<string, string> VerdictNames { get; init; }

    /// <summary>The verdicts in a sentence, by name and value: <c>volledig=nee</c>. The cells are {0} filled of {1}, of which {2} empty.</summary>
    public required IReadOnlyDictionary<string, string> VerdictValues { get; init; }

    /// <summary>The source documents as people call them.</summary>
    public required IReadOnlyDictionary<string, string> Documents { get; init; }

    /// <summary>How binding a source is.</summary>
    public required IReadOnlyDictionary<string, string> Modalities { get; init; }


    public static ReportWords Of(Language language) => language == Language.En ? En : Nl;

    public static readonly ReportWords Nl = new()
    {
        Language = Language.Nl,
        Heading = "Zelftoets van de werkagenda van {0}, per {1}",
        Verdicts = "Oordelen",
        Findings = "Bevindingen",
        NothingFound = "Geen fouten en geen waarschuwingen.",
        ToDo = "Nog te doen",
        DueBy = "Uiterlijk {0}",
        NoDueDate = "Zonder datum",
        Deviations = "Gemotiveerd afgeweken",
        Remarks = "Opmerkingen",
        Targets = "Streefwaarden",
        TargetWord = "streefwaarde",
        GrowthPath = "groei",
        NotGiven = "niet opgegeven",
        NormUnknown = "niet te berekenen",
        AtLeast = "ten minste",
        AtMost = "ten hoogste",
        WithReasons = "gemotiveerd",
        NotMetIn = "niet in",
        MunicipalitiesMet = "{0} van {1} gemeenten; streefwaarde {2} per gemeente",
        SwitchedOff = "uitgezet",
        Overlays = "Overlays op de regels",
        Overlay = "Overlay",
        Change = "Wijziging",
        Reason = "Reden",
        OverlayAdds = "voegt regels toe: {0}",
        OverlayDisables = "regel {0} is uitgezet",
        OverlaySeverity = "regel {0} heeft ernst {1} in plaats van {2}",
        OverlayNorm = "norm {0}: {1} in plaats van {2}",
        OverlayInForce = "{0}, tot en met {1}: {2}",
        OverlayExpired = "vervallen na {1} en zonder gevolg: {0} ({2})",
        OverlayUnused = "verandert hier niets: {0}, tot en met {1} ({2})",
        Suppressed = "Uitgezet door een overlay",
        SuppressedIntroduction = "Deze regels tellen niet mee in oordelen en aantallen. Zij zouden melden:",
        SuppressedBy = "{0}, uitgezet door {1}: {2}",
        ForHumans = "Voor mensen",
        ForHumansIntroduction = "Dit kan geen programma beoordelen:",
        Remedy = "Herstel",
        Source = "Bron",
        OwnInterpretation = "eigen uitleg, geen bron vraagt dit met zoveel woorden",
        Provisional = "voorlopig",
        Motivation = "Motivering",
        Place = "Plaats",
        Verdict = "Oordeel",
        Result = "Uitkomst",
        Weight = "Weegt",
        Part = "Onderdeel",
        Finding = "Bevinding",
        Measure = "Wat",
        Planned = "Opgegeven",
        Difference = "Verschil",
        Growth = "Groei",
        Due = "Uiterlijk",
        Requirement = "Eis",
        Question = "Vraag",
        RuleSet = "Regels",
        NeverMet = "komt in deze werkagenda niet voor",
        ToldElsewhere = "verteld bij een andere bevinding",
        And = "en",
        Counts = "Bevindingen: {0}, {1}, {2}",
        Cells = "Cellen: {0} van {1} verplichte gevuld, {2} van {3} optionele gevuld",
        Checks = "Toetsen",
        Signature = "{0} {1}, sha256 {2}, profiel {3}, per {4}",
        Amounts = new Dictionary<string, (string, string)>
        {
            ["error"] = ("{0} fout", "{0} fouten"),
            ["warning"] = ("{0} waarschuwing", "{0} waarschuwingen"),
            ["info"] = ("{0} mededeling", "{0} mededelingen"),
        },
        Marks = new Dictionary<string, string> { ["error"] = "fout", ["warning"] = "let op", ["info"] = "info" },
        Outcomes = new Dictionary<string, string>
        {
            ["passed"] = "{0} in orde",
            ["failed"] = "{0} niet in orde",
            ["deviated"] = "{0} gemotiveerd afgeweken",
            ["pending"] = "{0} nog te doen",
            ["undetermined"] = "{0} niet te toetsen",
            ["noted"] = "{0} met een opmerking",
            ["notApplicable"] = "{0} niet van toepassing",
            ["suppressed"] = "{0} uitgezet",
        },
        VerdictNames = new Dictionary<string, string>
        {
            ["volledig"] = "Volledig",
            ["vastgesteld"] = "Vastgesteld",
            ["aangeleverd"] = "Aangeleverd",
            ["streefwaarden"] = "Streefwaarden",
            ["uitkering2026"] = "Uitkering in 2026",
        },
        VerdictValues = new Dictionary<string, string>
        {
            ["volledig=ja"] = "ja",
            ["volledig=nee"] = "nee, {2} van {1} verplichte cellen zijn leeg",
            ["volledig=nee:1"] = "nee, 1 van {1} verplichte cellen is leeg",
            ["volledig=nee:0"] = "nee, hoewel alle {1} verplichte cellen zijn gevuld; de fouten hieronder zeggen wat ontbreekt",
            ["vastgesteld=ja"] = "ja, tijdig door alle colleges",
            ["vastgesteld=te-laat"] = "niet tijdig; alle colleges stelden vast, maar niet allemaal op tijd",
            ["vastgesteld=nog-niet"] = "nog niet door alle colleges; het kan nog tijdig",
            ["vastgesteld=nee"] = "nee, niet door alle colleges",
            ["vastgesteld=niet-te-toetsen"] = "niet te toetsen; de gemeenten van de regio zijn niet opgegeven",
            ["aangeleverd=ja"] = "ja, tijdig",
            ["aangeleverd=te-laat"] = "niet tijdig; aangeleverd na de uiterste dag",
            ["aangeleverd=nog-niet"] = "nog niet; het kan nog tijdig",
            ["aangeleverd=nee"] = "nee",
            ["streefwaarden=binnen"] = "alle getallen liggen binnen de streefwaarden",
            ["streefwaarden=gemotiveerd"] = "wijkt af, met motivering",
            ["streefwaarden=niet-te-toetsen"] = "niet geheel te toetsen; er ontbreken getallen",
            ["streefwaarden=afwijkend"] = "wijkt af, zonder motivering",
            ["uitkering2026=voorwaarden-vervuld"] = "aan de voorwaarden is voldaan",
            ["uitkering2026=nog-niet"] = "nog niet aan de voorwaarden voldaan; het kan nog tijdig",
            ["uitkering2026=niet-verzekerd"] = "betaling in 2026 is niet verzekerd; dat zegt niets over later",
        },
        Documents = new Dictionary<string, string>
        {
            ["opdracht"] = "Opdracht",
            ["format"] = "Format",
            ["vws-brief"] = "VWS-brief",
            ["gezamenlijke-brief"] = "Gezamenlijke brief",
            ["ledenbrief-2025"] = "Ledenbrief 2025",
            ["ledenbrief-2026"] = "Ledenbrief 2026",
            ["memo-beekdaelen"] = "Memo Beekdaelen",
            ["uitvoeringstoets"] = "Uitvoeringstoets",
        },
        Modalities = new Dictionary<string, string>
        {
            ["moet"] = "moet",
            ["dient"] = "dient",
            ["verzoek"] = "verzoek",
            ["mag"] = "mag",
            ["streef"] = "streven",
            ["info"] = "ter informatie",
        },
    };

    public static readonly ReportWords En = new()
    {
        Language = Language.En,
        Heading = "Self-check of the werkagenda of {0}, as of {1}",
        Verdicts = "Verdicts",
        Findings = "Findings",
        NothingFound = "No errors and no warnings.",
        ToDo = "Still to do",
        DueBy = "By {0}",
        NoDueDate = "Without a date",
        Deviations = "Deviations with reasons",
        Remarks = "Remarks",
        Targets = "Targets",
        TargetWord = "target",
        GrowthPath = "growth",
        NotGiven = "not given",
        NormUnknown = "cannot be computed",
        AtLeast = "at least",
        AtMost = "at most",
        WithReasons = "with reasons",
        NotMetIn = "not in",
        MunicipalitiesMet = "{0} of {1} municipalities; target {2} per municipality",
        SwitchedOff = "switched off",
        Overlays = "Overlays on the rules",
        Overlay = "Overlay",
        Change = "Change",
        Reason = "Reason",
        OverlayAdds = "adds rules: {0}",
        OverlayDisables = "rule {0} is switched off",
        OverlaySeverity = "rule {0} has severity {1} instead of {2}",
        OverlayNorm = "norm {0}: {1} instead of {2}",
        OverlayInForce = "{0}, until {1}: {2}",
        OverlayExpired = "expired after {1} and without effect: {0} ({2})",
        OverlayUnused = "changes nothing here: {0}, until {1} ({2})",
        Suppressed = "Switched off by an overlay",
        SuppressedIntroduction = "These rules count for no verdict and no number. They would tell:",
        SuppressedBy = "{0}, switched off by {1}: {2}",
        ForHumans = "For people",
        ForHumansIntroduction = "No program can judge this:",
        Remedy = "Remedy",
        Source = "Source",
        OwnInterpretation = "our interpretation, no source asks this in so many words",
        Provisional = "provisional",
        Motivation = "Reasons",
        Place = "Place",
        Verdict = "Verdict",
        Result = "Result",
        Weight = "Weight",
        Part = "Part",
        Finding = "Finding",
        Measure = "Measure",
        Planned = "Planned",
        Difference = "Difference",
        Growth = "Growth",
        Due = "By",
        Requirement = "Requirement",
        Question = "Question",
        RuleSet = "Rules",
        NeverMet = "does not occur in this werkagenda",
        ToldElsewhere = "told by another finding",
        And = "and",
        Counts = "Findings: {0}, {1}, {2}",
        Cells = "Cells: {0} of {1} mandatory filled, {2} of {3} optional filled",
        Checks = "Checks",
        Signature = "{0} {1}, sha256 {2}, profile {3}, as of {4}",
        Amounts = new Dictionary<string, (string, string)>
        {
            ["error"] = ("{0} error", "{0} errors"),
            ["warning"] = ("{0} warning", "{0} warnings"),
            ["info"] = ("{0} notice", "{0} notices"),
        },
        Marks = new Dictionary<string, string> { ["error"] = "error", ["warning"] = "warning", ["info"] = "info" },
        Outcomes = new Dictionary<string, string>
        {
            ["passed"] = "{0} in order",
            ["failed"] = "{0} not in order",
            ["deviated"] = "{0} deviating with reasons",
            ["pending"] = "{0} still to do",
            ["undetermined"] = "{0} not to be judged",
            ["noted"] = "{0} with a remark",
            ["notApplicable"] = "{0} not applicable",
            ["suppressed"] = "{0} switched off",
        },
        VerdictNames = new Dictionary<string, string>
        {
            ["volledig"] = "Complete",
            ["vastgesteld"] = "Adopted",
            ["aangeleverd"] = "Delivered",
            ["streefwaarden"] = "Targets",
            ["uitkering2026"] = "Payment in 2026",
        },
        VerdictValues = new Dictionary<string, string>
        {
            ["volledig=ja"] = "yes",
            ["volledig=nee"] = "no, {2} of {1} mandatory cells are empty",
            ["volledig=nee:1"] = "no, 1 of {1} mandatory cells is empty",
            ["volledig=nee:0"] = "no, although all {1} mandatory cells are filled; the errors below say what is missing",
            ["vastgesteld=ja"] = "yes, in time by all colleges",
            ["vastgesteld=te-laat"] = "not in time; all colleges adopted, but not all of them in time",
            ["vastgesteld=nog-niet"] = "not yet by all colleges; it can still be in time",
            ["vastgesteld=nee"] = "no, not by all colleges",
            ["vastgesteld=niet-te-toetsen"] = "cannot be judged; the municipalities of the region are not given",
            ["aangeleverd=ja"] = "yes, in time",
            ["aangeleverd=te-laat"] = "not in time; delivered after the last day",
            ["aangeleverd=nog-niet"] = "not yet; it can still be in time",
            ["aangeleverd=nee"] = "no",
            ["streefwaarden=binnen"] = "all numbers are within the targets",
            ["streefwaarden=gemotiveerd"] = "deviates, with reasons",
            ["streefwaarden=niet-te-toetsen"] = "cannot be fully judged; numbers are missing",
            ["streefwaarden=afwijkend"] = "deviates, without reasons",
            ["uitkering2026=voorwaarden-vervuld"] = "the conditions are met",
            ["uitkering2026=nog-niet"] = "the conditions are not met yet; it can still be in time",
            ["uitkering2026=niet-verzekerd"] = "payment in 2026 is not assured; that says nothing about later",
        },
        Documents = new Dictionary<string, string>
        {
            ["opdracht"] = "Opdracht",
            ["format"] = "Format",
            ["vws-brief"] = "letter of VWS",
            ["gezamenlijke-brief"] = "joint letter",
            ["ledenbrief-2025"] = "letter to members 2025",
            ["ledenbrief-2026"] = "letter to members 2026",
            ["memo-beekdaelen"] = "memo Beekdaelen",
            ["uitvoeringstoets"] = "Uitvoeringstoets",
        },
        Modalities = new Dictionary<string, string>
        {
            ["moet"] = "must",
            ["dient"] = "ought to",
            ["verzoek"] = "request",
            ["mag"] = "may",
            ["streef"] = "aim",
            ["info"] = "for information",
        },
    };
}
