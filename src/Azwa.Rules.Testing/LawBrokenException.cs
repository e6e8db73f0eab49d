namespace Azwa.Rules.Testing;

/// <summary>
/// A law does not hold of a rule set. The message is the counter-example as people read it: the law, the rules, what was expected and what
/// was found, the smallest agenda, and the line of code that tries it again. Every runner of tests shows it.
/// </summary>
public sealed class LawBrokenException : Exception
{
    internal LawBrokenException(string message, string law, IReadOnlyList<string> ruleIds, string werkagenda, string replay, Exception? innerException)
        : base(message, innerException)
    {
        Law = law;
        RuleIds = ruleIds;
        Werkagenda = werkagenda;
        Replay = replay;
    }

    /// <summary>What the law says, in one sentence.</summary>
    public string Law { get; }

    /// <summary>The ids of the rules that are involved, in order; empty when the difference is not in the findings of a rule.</summary>
    public IReadOnlyList<string> RuleIds { get; }

    /// <summary>The smallest agenda that was found on which the law does not hold, in YAML.</summary>
    public string Werkagenda { get; }

    /// <summary>What <see cref="LawOptions.Replay"/> takes to try the case again.</summary>
    public string Replay { get; }
}
