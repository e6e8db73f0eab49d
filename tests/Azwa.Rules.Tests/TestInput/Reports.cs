using Azwa.Rules.Findings;
using Azwa.Rules.Text;

namespace Azwa.Rules.Tests.TestInput;

/// <summary>Reports built by hand, so that the writers are tested apart from the rules.</summary>
internal static class Reports
{
    public static readonly DateOnly AsOf = new(2026, 9, 22);

    public static readonly SourceReference Moet = Source("OPD.L374", "opdracht", "Komen tot een werkagenda", "moet");

    public static SourceReference Source(string clause, string document, string section, string modality, bool provisional = false) =>
        new() { Clause = clause, Document = document, Section = section, Modality = modality, IsProvisional = provisional };

    public static Finding Finding(
        string ruleId = "AP-02",
        Outcome outcome = Outcome.Failed,
        Severity severity = Severity.Error,
        string subject = "Sociaal verwijzen",
        string chapter = "Mentale gezondheid",
        string? section = "Sociaal verwijzen",
        string message = "Sociaal verwijzen: de urgentie (IST) ontbreekt.",
        string? remedy = null,
        string path = "/leefgebieden/mentale-gezondheid/aanpakken/sociaal-verwijzen/ist/urgentie",
        Position? position = null,
        string? motivation = null,
        DateOnly? due = null,
        SourceReference[]? sources = null,
        EvidenceItem[]? evidence = null,
        PatchOperation[]? repair = null) =>
        new(() => repair ?? [])
        {
            RuleId = ruleId,
            Title = "Wat de regel vraagt",
            Requirements = ["B-01", "S-04"],
            Outcome = outcome,
            Severity = severity,
            Path = path,
            Subject = subject,
            Chapter = chapter,
            Section = section,
            Message = message,
            Remedy = remedy,
            Sources = sources ?? [Moet],
            Evidence = evidence ?? [],
            Motivation = motivation,
            Due = due,
            Position = position,
        };

    /// <summary>A rule with evaluations that failed, passed or are pending.</summary>
    public static JudgedRule Rule(
        string ruleId, int passed = 0, int failed = 0, int deviated = 0, int pending = 0, int undetermined = 0, int noted = 0, int suppressed = 0,
        Severity? severity = Severity.Error, string subject = "vaststelling") =>
        new(
            new RuleDescription
            {
                RuleId = ruleId,
                Title = "Wat de regel vraagt",
                Sentence = "Voor elke gemeente: college.datum is ingevuld.",
                Subject = subject,
                Severity = severity,
                Requirements = [new RuleRequirement("B-01", "Elke verplichte cel is gevuld")],
                Sources = [Moet],
            },
            [passed, failed, deviated, pending, undetermined, noted, 0, suppressed]);

    /// <summary>A college of a municipality that has not adopted.</summary>
    public static Finding College(string name, int line, Outcome outcome = Outcome.Failed, Language language = Language.Nl) => Finding(
        ruleId: "VS-02",
        outcome: outcome,
        severity: outcome == Outcome.Pending ? Severity.Info : Severity.Error,
        subject: name,
        chapter: "Vaststelling",
        section: null,
        message: language == Language.En
            ? $"{name}: the college has not adopted the werkagenda."
            : $"{name}: het college heeft de werkagenda niet vastgesteld.",
        remedy: language == Language.En
            ? $"Have the college of {name} adopt it."
            : $"Laat het college van {name} vaststellen en vul orgaan, datum, versie en besluit in.",
        path: "/vaststelling/colleges/" + name,
        position: new Position(line, 5),
        due: outcome == Outcome.Pending ? new DateOnly(2026, 11, 15) : null);

    public static Report Report(IReadOnlyList<Finding> findings, Language language = Language.Nl, HumanQuestion[]? questions = null, CellCounts? cells = null, JudgedRule[]? rules = null) =>
        new(() => rules ?? [])
        {
            RuleSet = new RuleSetIdentity("azwa-werkagenda", "1.0.0", "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"),
            Profile = Profile.Opdracht,
            AsOf = AsOf,
            Engine = "embedded",
            Language = language,
            Region = "Veenrijk (voorbeeldregio)",
            Verdicts = new Verdicts(
            [
                new("volledig", "nee"),
                new("vastgesteld", "nog-niet"),
                new("aangeleverd", "nog-niet"),
                new("streefwaarden", "gemotiveerd"),
                new("uitkering2026", "nog-niet"),
            ]),
            Counts = SeverityCounts.Of(findings),
            Outcomes = Enum.GetValues<Outcome>().ToDictionary(
                o => o,
                o => o switch { Outcome.Passed => 231, Outcome.NotApplicable => 96, _ => findings.Count(f => f.Outcome == o) }),
            Cells = cells ?? new CellCounts(75, 72, 18, 0),
            Findings = findings,
            ForHumans = questions ?? [],
            Targets = [],
        };

    /// <summary>One of everything that a report can hold.</summary>
    public static Report Full(Language language = Language.Nl)
    {
        var english = language == Language.En;
        return Report(
            [
                .. new[] { ("Akkerwoude", 402), ("Brinkhaven", 408), ("Cranenbeek", 414), ("Deinsloot", 420), ("Ermelzand", 426), ("Fonteinen", 432) }
                    .Select(c => College(c.Item1, c.Item2, Outcome.Pending, language)),
                Finding(
                    ruleId: "RS-01", severity: Severity.Warning, outcome: Outcome.Undetermined, chapter: "Regio", section: null,
                    subject: "Veenrijk",
                    message: english ? "The number of young people is not given." : "Het aantal jeugdigen is niet opgegeven; de norm is niet te berekenen.",
                    path: "/regio/gemeenten/GM9003/jeugdigen", sources: []),
                Finding(
                    message: english ? "Sociaal verwijzen: the urgency (IST) is missing." : "Sociaal verwijzen: de urgentie (IST) ontbreekt.",
                    remedy: english ? "Write why it is urgent." : "Beschrijf waarom dit in de regio urgent is, met cijfers uit de regioscan en met wat inwoners daarvan merken.",
                    position: new Position(118, 9),
                    sources: [Moet, Source("FMT.L603", "format", "Leefgebied", "dient", provisional: true)]),
                Finding(
                    ruleId: "SW-03", outcome: Outcome.Deviated, severity: Severity.Info,
                    message: english ? "5 fte deviates from the target 6.349–15.8725 fte." : "Sociaal verwijzen, brugfunctionaris: 5 fte wijkt af van de streefwaarde 6.349–15.8725 fte.",
                    motivation: "De wijkteams doen een deel van het werk al, en vanaf 2028 komt er een tweede coördinator bij.",
                    position: new Position(140, 13),
                    evidence:
                    [
                        new EvidenceItem("waarde") { Number = 5.00m },
                        new EvidenceItem("ondergrens") { Number = 6.3490m },
                        new EvidenceItem("datum") { Text = "2026-11-16" },
                        new EvidenceItem("gemotiveerd") { Boolean = true },
                        new EvidenceItem("gemeenten") { Items = ["GM9001", "GM9002"] },
                        new EvidenceItem("onbekend"),
                    ]),
                Finding(
                    ruleId: "GG-07", outcome: Outcome.Noted, severity: Severity.Info, chapter: "Leefstijl", section: null,
                    subject: "Leefstijl", message: english ? "The reference date is older than a year." : "De peildatum is ouder dan een jaar.",
                    position: new Position(12, 3)),
            ],
            language,
            [new HumanQuestion(["P-16"], english ? "Were all goals weighed together?" : "Zijn alle doelen en opgaven van de werkagenda aan de IZA-regiotafel in samenhang gewogen?")]);
    }
}
