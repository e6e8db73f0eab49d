using System.Collections.Concurrent;
using Azwa.Rules.Binding;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Compilation;

/// <summary>
/// The rules of a set as they are for one profile, on days on which the same rules hold: which rules hold on which day is settled before
/// an engine sees them. Immutable and thread-safe.
/// </summary>
public sealed class CompiledRuleSet
{
    private readonly ConcurrentDictionary<DateOnly, EvaluationContext> _contexts = new();
    private readonly Norm[] _norms;
    private readonly Lazy<RulePlan> _plan;
    private readonly Lazy<ReadIndex> _reads;

    internal CompiledRuleSet(BoundRuleSet bound, Profile profile)
    {
        Bound = bound;
        Profile = profile;
        Compiler = new ConditionCompiler(bound.Catalogus.Vulling);
        Rules = [.. bound.Rules
            .Select((rule, index) => new CompiledRule(rule, index, profile, Compiler))
            .Where(rule => rule.Rule.Variants.Any(variant => variant?.Severities[profile] is not null))];
        _norms = [.. bound.Norms.Values];
        _plan = new Lazy<RulePlan>(() => new RulePlan(this));
        _reads = new Lazy<ReadIndex>(() => new ReadIndex(this));
    }

    /// <summary>What is judged.</summary>
    public Profile Profile { get; }

    /// <summary>The rules that say anything under this profile, by id.</summary>
    public IReadOnlyList<CompiledRule> Rules { get; }

    /// <summary>The first day on which every norm has a value that a rule of that day needs; nothing before it can be judged.</summary>
    public DateOnly FirstDay => Bound.FirstDay;

    internal BoundRuleSet Bound { get; }

    internal ConditionCompiler Compiler { get; }

    /// <summary>Which rules meet which facts.</summary>
    internal RulePlan Plan => _plan.Value;

    /// <summary>Which rules read which places; made when a session first asks.</summary>
    internal ReadIndex Reads => _reads.Value;

    /// <summary>The day as of which is judged, with the norms that hold on it.</summary>
    /// <param name="asOf">The day.</param>
    /// <returns>The context that evaluations on that day need.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is before <see cref="FirstDay"/>.</exception>
    public EvaluationContext ContextFor(DateOnly asOf)
    {
        if (asOf < FirstDay)
        {
            throw new ArgumentOutOfRangeException(nameof(asOf), asOf, $"The norms hold from {Figures.Iso(FirstDay)}.");
        }

        // A portal judges as of today; a caller that walks through the years must not fill the memory.
        if (_contexts.Count > 64)
        {
            _contexts.Clear();
        }

        return _contexts.GetOrAdd(asOf, day => new EvaluationContext(new NormTable(_norms, day)));
    }

    internal int KindsOf(FactType type) => Bound.Catalogus.Kinds.Of(type).Count;
}
