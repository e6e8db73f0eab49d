using Azwa.Rules.Diagnostics;

namespace Azwa.Rules;

/// <summary>What reading rule files gave. Immutable.</summary>
public sealed class RuleSetResult
{
    internal RuleSetResult(RuleSet? ruleSet, IReadOnlyList<Diagnostic> diagnostics)
    {
        RuleSet = ruleSet;
        Diagnostics = diagnostics;
    }

    /// <summary>The rule set; null when a file has an error.</summary>
    public RuleSet? RuleSet { get; }

    /// <summary>What is wrong with the files, by file and place; warnings may stand beside a rule set.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}

/// <summary>The files are no rule set.</summary>
public sealed class RuleSetException : Exception
{
    internal RuleSetException(IReadOnlyList<Diagnostic> diagnostics)
        : base("The files are no rule set: " + (diagnostics.FirstOrDefault(d => !d.IsWarning)?.ToString() ?? "no diagnostic"))
    {
        Diagnostics = diagnostics;
    }

    /// <summary>What is wrong with the files, by file and place.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
