using Azwa.Rules.Diagnostics;
using Azwa.Rules.Engine;
using Azwa.Rules.Findings;
using Azwa.Rules.Werkagendas;
using Microsoft.Extensions.Options;

namespace Azwa.Rules.DependencyInjection;

/// <summary>
/// The rules in use. When their files change they are read and tried beside those in use, which are exchanged in one step once the new
/// ones judge, and stay when they do not; who is judging goes on with what he began with.
/// </summary>
internal sealed class LiveRules : IDisposable
{
    /// <summary>How long files must be left alone before they are read: editors and deployments write in several steps.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(250);

    private static readonly Werkagenda Trial = new() { Regio = new Regio { Naam = "-" } };

    private readonly Lock _reloading = new();
    private readonly RuleSource _source;
    private readonly IRuleEngine _engine;
    private readonly Calendar _calendar;
    private readonly RuleLog _log;
    private readonly Telemetry _telemetry;
    private readonly ITimer? _timer;
    private readonly IDisposable? _watch;
    private volatile Validator _current;
    private volatile ReloadFailure? _failure;
    private bool _disposed;

    public LiveRules(IOptions<AzwaRulesOptions> options, IEnumerable<IRuleEngine> engines, IRuleFileChanges files, Calendar calendar, RuleLog log, Telemetry telemetry)
    {
        _source = new RuleSource(options.Value);
        _engine = EngineChoice.Of(options.Value.Engine, [.. engines]);
        _calendar = calendar;
        _log = log;
        _telemetry = telemetry;
        if (options.Value.ReloadOnChange && _source.HasFiles)
        {
            _timer = calendar.Time.CreateTimer(_ => Reload(), state: null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

            // Before the first load, so that no change falls between the two.
            _watch = Watch(files);
        }

        try
        {
            lock (_reloading)
            {
                _current = First();
            }
        }
        catch
        {
            Dispose();
            throw;
        }

        log.Loaded(_current.RuleSet);
    }

    public Validator Current => _current;

    public ReloadFailure? Failure => _failure;

    public void Dispose()
    {
        lock (_reloading)
        {
            _disposed = true;
        }

        _watch?.Dispose();
        _timer?.Dispose();
    }

    private IDisposable? Watch(IRuleFileChanges files)
    {
        try
        {
            return files.Watch(_source, () => _timer!.Change(Quiet, Timeout.InfiniteTimeSpan));
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
        {
            // Systems run out of watches. The rules can be used all the same.
            _log.NotWatched(e);
            return null;
        }
    }

    private Validator First()
    {
        var result = _source.Load();
        return result.RuleSet is { } rules
            ? Tried(rules)
            : throw new OptionsValidationException(Options.DefaultName, typeof(AzwaRulesOptions), [result.Fault!]);
    }

    private void Reload()
    {
        lock (_reloading)
        {
            if (!_disposed)
            {
                TakeOver(_source.Load());
            }
        }
    }

    private void TakeOver(RuleLoad result)
    {
        if (result.RuleSet is not { } rules)
        {
            Refuse(result.Diagnostics);
            _log.Refused(_current.RuleSet, result.Fault!);
            return;
        }

        if (rules.Sha256 == _current.RuleSet.Sha256)
        {
            // Touched, or mended back to what is in use.
            _failure = null;
            return;
        }

        try
        {
            _current = Tried(rules);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // On a timer's thread: thrown on, it would end the program for a file that it can do without.
            Refuse([]);
            _log.Broke(_current.RuleSet, e);
            return;
        }

        _failure = null;
        _telemetry.CountReload(isLoaded: true);
        _log.Loaded(rules);
    }

    private void Refuse(IReadOnlyList<Diagnostic> diagnostics)
    {
        _failure = new ReloadFailure(_calendar.Time.GetUtcNow(), diagnostics);
        _telemetry.CountReload(isLoaded: false);
    }

    /// <summary>Rules that have judged once in every profile: what compiles late compiles here, not in the first request.</summary>
    private Validator Tried(RuleSet rules)
    {
        var validator = new Validator(rules, _engine);
        var today = _calendar.Today;
        var day = today < validator.FirstDay ? validator.FirstDay : today;
        foreach (var profile in Enum.GetValues<Profile>())
        {
            validator.Validate(Trial, day, profile);
        }

        return validator;
    }
}
