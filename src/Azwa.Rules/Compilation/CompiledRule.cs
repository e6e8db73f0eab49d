using System.Globalization;
using Azwa.Rules.Binding;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Compilation;

/// <summary>
/// A rule, lowered to delegates over facts of one type and settled for one profile. An engine decides which rule meets which fact when;
/// what it comes to is decided here, so that every engine comes to the same. Immutable and thread-safe.
/// </summary>
public sealed class CompiledRule
{
    private readonly CompiledCondition? _when;
    private readonly CompiledCondition _check;
    private readonly Func<Fact, bool>? _deviation;
    private readonly Func<Fact, bool>? _remark;
    private readonly Profile _profile;
    private readonly Lazy<RuleParts> _parts;

    internal CompiledRule(Rule rule, int index, Profile profile, ConditionCompiler compiler)
    {
        Rule = rule;
        Meets = Conditions.MeetsOf(rule.Check);
        Index = index;
        _profile = profile;
        _when = rule.When is null ? null : compiler.Compile(rule.When);
        _check = compiler.Compile(rule.Check);
        _deviation = rule.Deviation is null ? null : compiler.Filled(rule.Deviation);
        _remark = rule.Remark is null ? null : compiler.Filled(rule.Remark);

        // For another engine only, and then perhaps by many threads: with a compiler of its own, for a compiler remembers terms.
        _parts = new Lazy<RuleParts>(() => new RuleParts(rule, new ConditionCompiler(compiler.Vulling)));
        var variants = rule.Variants.Where(variant => variant?.Severities[profile] is not null).ToList();
        Scope = variants.Count == rule.Variants.Count ? null : string.Join(' ', rule.Variants.Select((_, kind) => AppliesToKind(kind) ? Invariant(kind) : null).OfType<string>());
        Requirements = [.. variants.SelectMany(variant => variant!.Requirements).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The stable id of the rule.</summary>
    public string Id => Rule.Id;

    /// <summary>What it asks, in one Dutch sentence.</summary>
    public string Title => Rule.Title.Nl;

    /// <summary>The name of the fact type that it speaks of; facts of another type never meet it.</summary>
    public string FactType => Rule.Type.Name;

    /// <summary>The class of those facts; each fact type has one of its own.</summary>
    public Type FactClass => Rule.Type.Class;

    /// <summary>The ids of the requirements that it judges, over all facts that it applies to.</summary>
    public IReadOnlyList<string> Requirements { get; }

    /// <summary>
    /// Which entries of the catalogue it applies to (<see cref="AppliesTo"/>): rules of one fact type with equal scopes apply to the same
    /// facts. Null when it applies to all facts of its type.
    /// </summary>
    public string? Scope { get; }

    /// <summary>
    /// The conditions that make up its condition to speak: <see cref="When"/> is the least of them in the order of <see cref="Truth"/>, and
    /// true when there are none. For an engine that shares conditions between rules.
    /// </summary>
    public IReadOnlyList<RuleCondition> WhenParts => _parts.Value.When;

    /// <summary>The condition that is <see cref="Check"/>, for such an engine.</summary>
    public RuleCondition CheckPart => _parts.Value.Check;

    internal FactType Type => Rule.Type;

    internal Rule Rule { get; }

    /// <summary>The target that its check measures a value against, if it does.</summary>
    internal MeetsCondition? Meets { get; }

    /// <summary>The place of the rule among all of its set, those included that the profile leaves out.</summary>
    internal int Index { get; }

    /// <summary>Whether the rule has anything to say of the fact under this profile: its type and its entry of the catalogue.</summary>
    /// <param name="fact">Any fact.</param>
    /// <returns>Whether it is to be evaluated.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public bool AppliesTo(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return fact.Type == Rule.Type && AppliesToKind(fact.Kind);
    }

    /// <summary>Whether the rule's condition to speak holds.</summary>
    /// <param name="fact">A fact that it applies to.</param>
    /// <param name="context">The day and its norms.</param>
    /// <returns>One of three values; true when it has no condition.</returns>
    public Truth When(Fact fact, EvaluationContext context) => _when is null ? Truth.True : _when(fact, context);

    /// <summary>Whether what the rule asks is there.</summary>
    /// <param name="fact">A fact that it applies to.</param>
    /// <param name="context">The day and its norms.</param>
    /// <returns>One of three values.</returns>
    public Truth Check(Fact fact, EvaluationContext context) => _check(fact, context);

    /// <summary>Evaluates the rule for a fact.</summary>
    /// <param name="fact">A fact that it applies to.</param>
    /// <param name="context">The day and its norms.</param>
    /// <returns>The outcome.</returns>
    public Outcome Evaluate(Fact fact, EvaluationContext context)
    {
        switch (When(fact, context))
        {
            case Truth.False:
                return Outcome.NotApplicable;
            case Truth.Unknown:
                return Outcome.Undetermined;
        }

        var check = _check(fact, context);
        return check == Truth.True ? Outcome.Passed : Conclude(fact, check, context);
    }

    /// <summary>The outcome of a check that is not true.</summary>
    /// <param name="fact">A fact that it applies to.</param>
    /// <param name="check">What the check came to: false or unknown.</param>
    /// <param name="context">The day and its norms.</param>
    /// <returns>The outcome; never passed or not applicable.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> or <paramref name="context"/> is null.</exception>
    public Outcome Conclude(Fact fact, Truth check, EvaluationContext context)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(context);
        if (Rule.Deadline is { } deadline && context.AsOf <= context.Norms.Date(deadline))
        {
            return Outcome.Pending;
        }

        if (check == Truth.Unknown)
        {
            return Outcome.Undetermined;
        }

        if (HasMotivation(fact))
        {
            return Outcome.Deviated;
        }

        return SeverityOf(fact) == Severity.Info || _remark?.Invoke(fact) == true ? Outcome.Noted : Outcome.Failed;
    }

    /// <summary>Where its finding about a fact stands, whatever comes of it.</summary>
    /// <param name="fact">A fact that it applies to.</param>
    /// <returns>The JSON Pointer of that place, whether or not something stands there.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public string PathFor(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return PlaceFor(fact).Path;
    }

    /// <summary>Where a text makes of a check that does not hold a motivated deviation, or a remark.</summary>
    /// <param name="fact">A fact that it applies to.</param>
    /// <returns>The JSON Pointer of that place; null when no text changes what a check that does not hold comes to.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public string? MotivationPathFor(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return (Rule.Deviation ?? Rule.Remark)?.PathFor(fact);
    }

    /// <summary>The numbers and dates that it holds fields against, of the fact and of what the fact belongs to or consists of.</summary>
    /// <param name="fact">A fact that it applies to.</param>
    /// <param name="context">The day and its norms.</param>
    /// <returns>Each bound once, in the order of the rule; without those of which a population or the other field is not known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> or <paramref name="context"/> is null.</exception>
    public IReadOnlyList<RuleBound> BoundsFor(Fact fact, EvaluationContext context)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(context);
        return RuleBounds.Of(Rule, fact, context);
    }

    private static string Invariant(int kind) => kind.ToString(CultureInfo.InvariantCulture);

    internal Place PlaceFor(Fact fact) => Rule.At?.PlaceFor(fact) ?? fact.Place;

    /// <summary>Whether the text is there that makes a motivated deviation of a check that does not hold.</summary>
    internal bool HasMotivation(Fact fact) => _deviation?.Invoke(fact) == true;

    internal bool AppliesToKind(int kind) => Rule.Variants[kind]?.Severities[_profile] is not null;

    internal Severity SeverityOf(Fact fact) => SeverityOfKind(fact.Kind);

    internal Severity SeverityOfKind(int kind) => Rule.Variants[kind]!.Severities[_profile]!.Value;

    internal RuleVariant VariantFor(Fact fact) => Rule.Variants[fact.Kind]!;
}
