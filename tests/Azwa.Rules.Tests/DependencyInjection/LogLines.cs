using Microsoft.Extensions.Logging;

namespace Azwa.Rules.Tests.DependencyInjection;

/// <summary>Keeps what is logged, a line per message with its level and id.</summary>
internal sealed class LogLines : ILoggerFactory, ILogger
{
    public List<string> Lines { get; } = [];

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider)
    {
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Lines.Add($"{logLevel} {eventId.Id} {eventId.Name}: {formatter(state, exception)}{(exception is null ? "" : $" ({exception.GetType().Name})")}");

    public void Dispose()
    {
    }
}
