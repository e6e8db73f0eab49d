using Azwa.Rules.Engine;
using Azwa.Rules.Findings;
using Azwa.Rules.Live;
using Azwa.Rules.Text;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.DependencyInjection;

/// <summary>
/// Judges agendas by the rules that a program chose with <c>AddAzwaRules</c>, as of today unless a call says otherwise. Thread-safe; to
/// be kept as long as one likes: when the rules are reloaded, the next call uses the new ones.
/// </summary>
public sealed class WerkagendaValidator
{
    private readonly LiveRules _rules;
    private readonly Calendar _calendar;
    private readonly Telemetry _telemetry;
    private readonly Profile _profile;
    private readonly Language _language;

    internal WerkagendaValidator(AzwaRulesOptions options, LiveRules rules, Calendar calendar, Telemetry telemetry)
    {
        _rules = rules;
        _calendar = calendar;
        _telemetry = telemetry;
        _profile = options.Profile;
        _language = options.Language;
    }

    /// <summary>The validator in use, with its rule set; another one after the rules are reloaded.</summary>
    public Validator Current => _rules.Current;

    /// <summary>The last change of the rule files, if it was refused; null when what stands in the files is in use.</summary>
    public ReloadFailure? LastReloadFailure => _rules.Failure;

    /// <summary>The day that is judged as of when a call does not say: today in the time zone of the options.</summary>
    public DateOnly Today => _calendar.Today;

    /// <summary>Judges an agenda by the rules in use.</summary>
    /// <param name="werkagenda">The agenda.</param>
    /// <param name="asOf">The day as of which is judged; null for <see cref="Today"/>.</param>
    /// <param name="profile">What is judged; null for what the options say.</param>
    /// <param name="language">The language of the texts in the report; null for what the options say.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="werkagenda"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before <see cref="Validator.FirstDay"/> of <see cref="Current"/>.</exception>
    /// <exception cref="RuleEvaluationException">A rule broke: a fault of the rule set or the engine, never of the agenda.</exception>
    public Report Validate(Werkagenda werkagenda, DateOnly? asOf = null, Profile? profile = null, Language? language = null)
    {
        ArgumentNullException.ThrowIfNull(werkagenda);
        return _telemetry.Measure(_rules.Current, werkagenda, asOf ?? Today, profile ?? _profile, language ?? _language);
    }

    /// <summary>Opens a session on an agenda that is being written (<see cref="Validator.Open"/>), by the rules in use. It keeps these rules and this
    /// day when the rules are reloaded or the day is over; its changes are not counted as validations.</summary>
    /// <param name="werkagenda">The agenda to begin with.</param>
    /// <param name="asOf">The day as of which is judged; null for <see cref="Today"/>.</param>
    /// <param name="profile">What is judged; null for what the options say.</param>
    /// <param name="language">The language of the texts; null for what the options say.</param>
    /// <returns>The session, for one thread at a time.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="werkagenda"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before <see cref="Validator.FirstDay"/> of <see cref="Current"/>.</exception>
    /// <exception cref="RuleEvaluationException">A rule broke: a fault of the rule set or the engine, never of the agenda.</exception>
    public LiveSession Open(Werkagenda werkagenda, DateOnly? asOf = null, Profile? profile = null, Language? language = null) =>
        _rules.Current.Open(werkagenda, asOf ?? Today, profile ?? _profile, language ?? _language);
}
