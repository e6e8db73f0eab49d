using Azwa.Rules.Findings;

namespace Azwa.Rules.Peers.Telling;

/// <summary>What is the same in every finding of a rule, and what its failing does to the verdicts.</summary>
internal abstract class Rule(string id, string title, Severity severity, string[] requirements, string[] sources, Contribution[] verdicts)
{
    public string Id { get; } = id;

    public string Title { get; } = title;

    public Severity Severity { get; } = severity;

    public string[] Requirements { get; } = requirements;

    public string[] Sources { get; } = sources;

    public Contribution[] Verdicts { get; } = verdicts;

    /// <summary>What not satisfying the rule comes to when there is neither time left nor a motivation.</summary>
    public Outcome WhenNotSatisfied => Severity == Severity.Info ? Outcome.Noted : Outcome.Failed;
}

/// <summary>A rule about one kind of thing, and how it tells what it found there.</summary>
internal sealed class Rule<T>(
    string id, string title, Severity severity, string[] requirements, string[] sources, Func<Rule, T, PeerFinding> tell, params Contribution[] verdicts)
    : Rule(id, title, severity, requirements, sources, verdicts)
{
    /// <summary>The finding; only to be asked for when the rule is not satisfied.</summary>
    public PeerFinding Tell(T subject) => tell(this, subject);
}

internal enum Verdict
{
    Volledig,
    Vastgesteld,
    Aangeleverd,
    Streefwaarden,
    Basisfunctionaliteiten,
}

/// <summary>What the failing of a rule makes of a verdict.</summary>
internal readonly record struct Contribution(Verdict Verdict, int IfFailed)
{
    public static readonly Contribution Onvolledig = new(Verdict.Volledig, 1);
    public static readonly Contribution VastgesteldTeLaat = new(Verdict.Vastgesteld, 1);
    public static readonly Contribution VastgesteldNogNiet = new(Verdict.Vastgesteld, 2);
    public static readonly Contribution NietVastgesteld = new(Verdict.Vastgesteld, 3);
    public static readonly Contribution VaststellingNietTeToetsen = new(Verdict.Vastgesteld, 4);
    public static readonly Contribution AangeleverdTeLaat = new(Verdict.Aangeleverd, 1);
    public static readonly Contribution AangeleverdNogNiet = new(Verdict.Aangeleverd, 2);
    public static readonly Contribution NietAangeleverd = new(Verdict.Aangeleverd, 3);
    public static readonly Contribution Afwijkend = new(Verdict.Streefwaarden, 3);
    public static readonly Contribution BasisOntbreekt = new(Verdict.Basisfunctionaliteiten, 1);
}
