using Azwa.Rules.Compilation;
using Azwa.Rules.Engine;
using Azwa.Rules.Facts;
using NRules;
using NRules.Diagnostics;
using NRules.RuleModel;

namespace Azwa.Rules.NRules.Network;

/// <summary>Remembers which rule failed in a session: what NRules throws of a condition does not name it, what it tells beforehand does.</summary>
internal sealed class Failure
{
    private readonly IReadOnlyDictionary<string, CompiledRule> _rules;
    private RuleEvaluationException? _named;

    public Failure(IReadOnlyDictionary<string, CompiledRule> rules, IEventProvider events)
    {
        _rules = rules;
        events.LhsExpressionFailedEvent += (_, e) => Remember(e.Rules, e.Facts.Select(f => f.Value), e.Exception);
        events.AgendaExpressionFailedEvent += (_, e) => Remember([e.Rule], e.Facts.Select(f => f.Value), e.Exception);
        events.RhsExpressionFailedEvent += (_, e) => Remember([e.Match.Rule], e.Match.Facts.Select(f => f.Value), e.Exception);
    }

    public RuleEvaluationException Named(RuleExecutionException thrown) => _named ?? new RuleEvaluationException(NameIn(thrown), "", thrown);

    /// <summary>Rules share conditions: of those that share this one, the first that applies to a fact at hand.</summary>
    private void Remember(IEnumerable<IRuleDefinition> rules, IEnumerable<object?> values, Exception? exception)
    {
        var facts = values.OfType<Fact>().ToList();
        var names = rules.Select(r => r.Name).Order(StringComparer.Ordinal).ToList();
        var pairs = from name in names
                    from fact in facts
                    where _rules.TryGetValue(name, out var rule) && rule.AppliesTo(fact)
                    select (name, fact.Path);
        var (id, path) = pairs.FirstOrDefault((names.FirstOrDefault("?"), facts.FirstOrDefault()?.Path ?? ""));
        _named = new RuleEvaluationException(id, path, exception ?? new InvalidOperationException("NRules told no reason."));
    }

    private static string NameIn(RuleExecutionException thrown) => thrown switch
    {
        RuleRhsExpressionEvaluationException action => action.RuleName,
        AgendaExpressionEvaluationException filter => filter.RuleName,
        _ => "?",
    };
}
