using Azwa.Rules.Findings;
using Azwa.Rules.Peers.Catalogue;
using Azwa.Rules.Peers.Views;

namespace Azwa.Rules.Peers.Telling;

/// <summary>Where a finding belongs and what it is about; makes findings there.</summary>
internal readonly record struct Place(AgendaView Agenda, Hoofdstuk Hoofdstuk, string Subject)
{
    /// <summary>What is asked is not there.</summary>
    public PeerFinding NotSatisfied(Rule rule, string path, string message, params PeerEvidence[] evidence) =>
        Finding(rule, rule.WhenNotSatisfied, path, message, evidence);

    /// <summary>What is asked is not there, and it can be said how to mend it.</summary>
    public PeerFinding NotSatisfied(Rule rule, string path, string message, string remedy, PeerEvidence[] evidence) =>
        Finding(rule, rule.WhenNotSatisfied, path, message, evidence, remedy);

    /// <summary>It is not there yet, and there is still time.</summary>
    public PeerFinding Pending(Rule rule, DateOnly due, string path, string message, string? remedy, PeerEvidence[] evidence) =>
        Finding(rule, Outcome.Pending, path, message, evidence, remedy, due: due);

    /// <summary>It lies outside the norm, or is remarked on, with a motivation.</summary>
    public PeerFinding Motivated(Rule rule, Outcome outcome, string path, string message, string motivation, PeerEvidence[] evidence) =>
        Finding(rule, outcome, path, message, evidence, motivation: motivation);

    /// <summary>Nobody can tell, for inputs are missing.</summary>
    public PeerFinding Unknown(Rule rule, string path, string message, IReadOnlyList<string> missing, params PeerEvidence[] evidence) =>
        Finding(rule, Outcome.Undetermined, path, message, [.. evidence, Evidence.List(Evidence.Missing, missing)]);

    /// <summary>Nobody can tell; the general sentence for rules without one of their own.</summary>
    public PeerFinding CannotTell(Rule rule, string path, string names, IReadOnlyList<string> missing, params PeerEvidence[] evidence) =>
        Unknown(rule, path, $"{Subject}: dit is niet te toetsen, want {names} ontbreekt.", missing, evidence);

    private PeerFinding Finding(
        Rule rule, Outcome outcome, string path, string message, PeerEvidence[] evidence,
        string? remedy = null, string? motivation = null, DateOnly? due = null) => new()
        {
            RuleId = rule.Id,
            Title = rule.Title,
            Requirements = rule.Requirements,
            Sources = rule.Sources,
            Outcome = outcome,
            Severity = outcome switch
            {
                Outcome.Failed => rule.Severity,
                Outcome.Undetermined => Severity.Warning,
                _ => Severity.Info,
            },
            Path = path,
            Subject = Subject,
            Chapter = Hoofdstuk.Naam,
            Section = Hoofdstuk.Sectie,
            Message = message,
            Remedy = remedy,
            Evidence = evidence,
            Motivation = motivation,
            Due = due,
            Position = Agenda.Werkagenda.PositionOf(path),
        };
}
