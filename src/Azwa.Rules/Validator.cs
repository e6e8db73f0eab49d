using System.Collections.Concurrent;
using Azwa.Rules.Compilation;
using Azwa.Rules.Conclusions;
using Azwa.Rules.Engine;
using Azwa.Rules.Explanation;
using Azwa.Rules.Findings;
using Azwa.Rules.Live;
using Azwa.Rules.Text;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules;

/// <summary>Judges agendas by a rule set. Made once, thread-safe, synchronous; it touches no clock, file or network.</summary>
public sealed class Validator
{
    private static readonly Lazy<Validator> ForAzwa = new(() => new Validator(RuleSet.Azwa));

    private readonly ConcurrentDictionary<CompiledRuleSet, PreparedRules> _prepared = new();
    private readonly IRuleEngine _engine;

    /// <summary>Creates a validator.</summary>
    /// <param name="ruleSet">The rules.</param>
    /// <param name="engine">What evaluates them; null for the embedded engine.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ruleSet"/> is null.</exception>
    public Validator(RuleSet ruleSet, IRuleEngine? engine = null)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        RuleSet = ruleSet;
        _engine = engine ?? EmbeddedEngine.Instance;
    }

    /// <summary>A validator with the rules that come with this package.</summary>
    public static Validator Default => ForAzwa.Value;

    /// <summary>The rules.</summary>
    public RuleSet RuleSet { get; }

    /// <summary>The name of the engine that evaluates them.</summary>
    internal string Engine => _engine.Name;

    /// <summary>The first day as of which can be judged: every norm that is asked for has a value from then on.</summary>
    public DateOnly FirstDay => RuleSet.Bound.FirstDay;

    /// <summary>Judges an agenda.</summary>
    /// <param name="werkagenda">The agenda.</param>
    /// <param name="asOf">The day as of which is judged: what is dated later is planned, what is due later is pending.</param>
    /// <param name="profile">What is judged.</param>
    /// <param name="language">The language of the texts in the report.</param>
    /// <returns>The report; the same input gives the same report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="werkagenda"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before <see cref="FirstDay"/>.</exception>
    /// <exception cref="RuleEvaluationException">A rule broke: a fault of the rule set or the engine, never of the agenda.</exception>
    public Report Validate(Werkagenda werkagenda, DateOnly asOf, Profile profile = Profile.Opdracht, Language language = Language.Nl)
    {
        ArgumentNullException.ThrowIfNull(werkagenda);
        var rules = RuleSet.Compiled(profile, asOf);
        var context = rules.ContextFor(asOf);
        var catalogus = rules.Bound.Catalogus;

        // Another engine may keep the facts it was given, so these are made for it; our own does not.
        var isOwn = _engine == EmbeddedEngine.Instance;
        var facts = isOwn ? catalogus.Pool.Take(werkagenda) : catalogus.FactsOf(werkagenda);
        var prepared = Prepared(rules);
        var builder = new ReportBuilder(prepared.Frame(language), facts, context);
        prepared.Runner.Run(facts.All, context, builder);
        var report = builder.ToReport(werkagenda, _engine.Name);
        if (isOwn)
        {
            catalogus.Pool.Return(facts);
        }

        return report;
    }

    /// <summary>
    /// Opens a session on an agenda that is being written: it is told what changes, and tells what that makes of the report. With another
    /// engine than the embedded one it tells the same, and validates the whole agenda at every change.
    /// </summary>
    /// <param name="werkagenda">The agenda to begin with; it does not change itself.</param>
    /// <param name="asOf">The day as of which is judged, for as long as the session is used.</param>
    /// <param name="profile">What is judged.</param>
    /// <param name="language">The language of the texts.</param>
    /// <returns>The session, for one thread at a time.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="werkagenda"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before <see cref="FirstDay"/>.</exception>
    /// <exception cref="RuleEvaluationException">A rule broke: a fault of the rule set or the engine, never of the agenda.</exception>
    public LiveSession Open(Werkagenda werkagenda, DateOnly asOf, Profile profile = Profile.Opdracht, Language language = Language.Nl)
    {
        ArgumentNullException.ThrowIfNull(werkagenda);
        var rules = RuleSet.Compiled(profile, asOf);
        var context = rules.ContextFor(asOf);
        return new LiveSession(werkagenda, _engine == EmbeddedEngine.Instance
            ? agenda => new LiveJudgement(Prepared(rules).Frame(language), context, _engine.Name, agenda)
            : agenda => new RepeatedJudgement(agenda, changed => Validate(changed, asOf, profile, language)));
    }

    /// <summary>Tells which values, terms and norms led one rule to its outcomes.</summary>
    /// <param name="werkagenda">The agenda.</param>
    /// <param name="ruleId">The id of the rule, such as <c>VS-04</c>.</param>
    /// <param name="asOf">The day as of which is judged.</param>
    /// <param name="profile">What is judged.</param>
    /// <param name="path">JSON Pointer: only facts that stand, or whose finding stands, at or below it; null for all.</param>
    /// <returns>A trace per fact of the rule, passed and not applicable ones included.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="werkagenda"/> or <paramref name="ruleId"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such rule.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before <see cref="FirstDay"/>.</exception>
    public RuleTraces Why(Werkagenda werkagenda, string ruleId, DateOnly asOf, Profile profile = Profile.Opdracht, string? path = null)
    {
        ArgumentNullException.ThrowIfNull(werkagenda);
        ArgumentNullException.ThrowIfNull(ruleId);
        var rule = RuleSet.RuleOf(ruleId, asOf);
        var rules = RuleSet.Compiled(profile, asOf);
        return new Tracer(rules, rules.ContextFor(asOf)).Trace(rule, rules.Bound.Catalogus.FactsOf(werkagenda), path);
    }

    private PreparedRules Prepared(CompiledRuleSet rules) =>
        _prepared.GetOrAdd(rules, static (set, engine) => new PreparedRules(set, engine, () => RuleDescriptions.Of(set.Bound, set.Profile)), _engine);
}
