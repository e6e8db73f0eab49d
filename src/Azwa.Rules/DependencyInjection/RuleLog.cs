using Microsoft.Extensions.Logging;

namespace Azwa.Rules.DependencyInjection;

/// <summary>What is told of rules that change. An id of an event is never given a second meaning.</summary>
internal sealed partial class RuleLog(ILogger logger)
{
    [LoggerMessage(EventId = 1001, EventName = "RulesLoaded", Level = LogLevel.Information, Message = "Rules {Id} {Version} are in use, with {Overlays} overlays; SHA-256 {Sha256}.")]
    private static partial void LogLoaded(ILogger logger, string id, string version, int overlays, string sha256);

    [LoggerMessage(EventId = 1002, EventName = "RulesRefused", Level = LogLevel.Error, Message = "The changed rules are refused and those with SHA-256 {Sha256} stay in use. {Fault}")]
    private static partial void LogRefused(ILogger logger, string sha256, string fault);

    [LoggerMessage(EventId = 1003, EventName = "RulesBroke", Level = LogLevel.Error, Message = "The changed rules broke while they were tried, and those with SHA-256 {Sha256} stay in use.")]
    private static partial void LogBroke(ILogger logger, string sha256, Exception exception);

    [LoggerMessage(EventId = 1004, EventName = "RulesNotWatched", Level = LogLevel.Warning, Message = "The rule files cannot be watched; a change of them takes a restart.")]
    private static partial void LogNotWatched(ILogger logger, Exception exception);

    public void Loaded(RuleSet rules) => LogLoaded(logger, rules.Id, rules.Version, rules.Overlays.Count, rules.Sha256);

    public void Refused(RuleSet kept, string fault) => LogRefused(logger, kept.Sha256, fault);

    public void Broke(RuleSet kept, Exception exception) => LogBroke(logger, kept.Sha256, exception);

    public void NotWatched(Exception exception) => LogNotWatched(logger, exception);
}
