using Azwa.Rules.Compilation;
using Azwa.Rules.Conclusions;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Live;

/// <summary>A fact with what each of its rules came to.</summary>
internal sealed class JudgedFact(Fact fact, CompiledRule[] rules)
{
    public Fact Fact { get; } = fact;

    /// <summary>The rules that meet it (<see cref="RulePlan"/>).</summary>
    public CompiledRule[] Rules { get; } = rules;

    /// <summary>What each of them came to, by its slot.</summary>
    public Judged[] Judged { get; } = new Judged[rules.Length];
}

/// <summary>What a rule came to for a fact.</summary>
internal struct Judged
{
    public Outcome Outcome;

    /// <summary>The number of the change at which it was last evaluated.</summary>
    public int Change;

    /// <summary>What it tells; null when it has nothing to tell, or when an overlay disabled the rule.</summary>
    public Told? Told;
}

/// <summary>An evaluation that has something to tell.</summary>
internal sealed class Told(Evaluation evaluation)
{
    public Evaluation Evaluation { get; } = evaluation;

    /// <summary>The finding that it is; null while it is told elsewhere (<see cref="Absorption"/>), and until it is written.</summary>
    public Finding? Finding { get; set; }

    public bool IsAbsorbed { get; set; }
}
