using Azwa.Rules.Facts;
using Microsoft.Extensions.Logging;
using NRules.Diagnostics;

namespace Azwa.Rules.NRules.Network;

/// <summary>What NRules tells of all its sessions, as lines in a log.</summary>
internal static partial class EventLog
{
    public static void Attach(IEventProvider events, ILogger logger)
    {
        events.FactInsertedEvent += (_, e) => Inserted(logger, e.Fact.Type.Name, PathOf(e.Fact.Value));
        events.RuleFiredEvent += (_, e) =>
        {
            // Before the places are looked up, which costs more than the rule.
            if (logger.IsEnabled(LogLevel.Debug))
            {
                Fired(logger, e.Rule.Name, PathsOf(e.Facts.Select(f => f.Value)));
            }
        };
        events.LhsExpressionFailedEvent += (_, e) =>
            ConditionFailed(logger, string.Join(", ", e.Rules.Select(r => r.Name).Order(StringComparer.Ordinal)), PathsOf(e.Facts.Select(f => f.Value)), e.Exception);
        events.AgendaExpressionFailedEvent += (_, e) => FilterFailed(logger, e.Rule.Name, PathsOf(e.Facts.Select(f => f.Value)), e.Exception);
        events.RhsExpressionFailedEvent += (_, e) => ActionFailed(logger, e.Match.Rule.Name, PathsOf(e.Match.Facts.Select(f => f.Value)), e.Exception);
    }

    private static string PathOf(object? value) => (value as Fact)?.Path ?? "";

    private static string PathsOf(IEnumerable<object?> values) => string.Join(", ", values.OfType<Fact>().Select(f => $"'{f.Path}'"));

    [LoggerMessage(1, LogLevel.Trace, "Inserted {FactType} '{Path}'")]
    private static partial void Inserted(ILogger logger, string factType, string path);

    [LoggerMessage(2, LogLevel.Debug, "Rule {Rule} fired for {Paths}")]
    private static partial void Fired(ILogger logger, string rule, string paths);

    [LoggerMessage(3, LogLevel.Error, "A condition of {Rules} failed for {Paths}")]
    private static partial void ConditionFailed(ILogger logger, string rules, string paths, Exception? exception);

    [LoggerMessage(4, LogLevel.Error, "A filter of rule {Rule} failed for {Paths}")]
    private static partial void FilterFailed(ILogger logger, string rule, string paths, Exception? exception);

    [LoggerMessage(5, LogLevel.Error, "The action of rule {Rule} failed for {Paths}")]
    private static partial void ActionFailed(ILogger logger, string rule, string paths, Exception? exception);
}
