using Azwa.Rules.Compilation;
using Azwa.Rules.Engine;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;
using Azwa.Rules.NRules.Network;
using NRules;
using NRules.Extensibility;

namespace Azwa.Rules.NRules;

/// <summary>A session of NRules for one agenda. Not thread-safe; it judges once, and after a failure it is of no use any more.</summary>
public sealed class AgendaSession : IDisposable
{
    private readonly NRulesRunner _runner;
    private readonly IReadOnlyList<Fact> _facts;
    private readonly EvaluationContext _context;
    private readonly OutcomeCollector _outcomes;
    private readonly Failure _failure;
    private readonly ISession _session;
    private bool _isJudged;

    internal AgendaSession(NRulesRunner runner, IReadOnlyList<Fact> facts, EvaluationContext context, IDependencyResolver? resolver)
    {
        _runner = runner;
        _facts = facts;
        _context = context;
        _outcomes = new OutcomeCollector(context);
        _session = runner.SessionFactory.CreateSession();
        _session.DependencyResolver = new SessionResolver(_outcomes, resolver ?? _session.DependencyResolver);
        _failure = new Failure(runner.RulesById, _session.Events);
    }

    /// <summary>The session of NRules: for facts of one's own before the judgement, and to ask what rules of one's own inserted after it.</summary>
    /// <exception cref="ObjectDisposedException">The session has been disposed of.</exception>
    public ISession Session
    {
        get
        {
            ObjectDisposedException.ThrowIf(_outcomes.IsClosed, this);
            return _session;
        }
    }

    /// <summary>Inserts the facts, lets all rules fire and hands out every outcome, in the order of the facts and then of the rules.</summary>
    /// <param name="sink">Takes the outcomes of the rules of the set, not applicable ones included.</param>
    /// <exception cref="RuleEvaluationException">A rule broke, one of the set or one's own; it names the rule and the place.</exception>
    /// <exception cref="InvalidOperationException">The session has judged already.</exception>
    /// <exception cref="ObjectDisposedException">The session has been disposed of.</exception>
    public void Judge(IEvaluationSink sink)
    {
        ArgumentNullException.ThrowIfNull(sink);
        var session = Session;
        if (_isJudged)
        {
            throw new InvalidOperationException("A session judges once; open another one.");
        }

        _isJudged = true;
        try
        {
            session.InsertAll([_context, .. _facts]);
            session.Fire();
        }
        catch (RuleExecutionException e)
        {
            throw _failure.Named(e);
        }

        foreach (var fact in _facts)
        {
            foreach (var rule in _runner.RulesByClass.GetValueOrDefault(fact.GetType(), []))
            {
                if (rule.AppliesTo(fact))
                {
                    // Outside the try: what the sink throws is no fault of the rule.
                    sink.Add(rule, fact, _outcomes.Find(rule, fact) ?? Unmatched(rule, fact));
                }
            }
        }
    }

    /// <summary>Ends the session: a rule of the set that is made to fire in it afterwards fails and is named.</summary>
    public void Dispose() => _outcomes.Close();

    /// <summary>What NRules did not match has passed, or the rule had nothing to say of it.</summary>
    private Outcome Unmatched(CompiledRule rule, Fact fact)
    {
        try
        {
            return rule.When(fact, _context) == Truth.False ? Outcome.NotApplicable : Outcome.Passed;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            throw new RuleEvaluationException(rule.Id, fact.Path, e);
        }
    }
}
