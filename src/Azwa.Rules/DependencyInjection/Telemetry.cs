using System.Diagnostics;
using System.Diagnostics.Metrics;
using Azwa.Rules.Findings;
using Azwa.Rules.Text;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.DependencyInjection;

/// <summary>Measures validations. Of an agenda it tells nothing but how often the rules came to which outcome.</summary>
internal sealed class Telemetry : IDisposable
{
    private const string ProfileTag = "azwa.profile";
    private const string EngineTag = "azwa.engine";

    private static readonly ActivitySource Activities = new(AzwaRulesTelemetry.Name);

    private readonly TimeProvider _time;
    private readonly Meter _meter;
    private readonly Counter<long> _validations;
    private readonly Counter<long> _outcomes;
    private readonly Histogram<long> _duration;
    private readonly Counter<long> _reloads;

    public Telemetry(IMeterFactory? meters, TimeProvider time)
    {
        _time = time;
        var options = new MeterOptions(AzwaRulesTelemetry.Name);
        _meter = meters?.Create(options) ?? new Meter(options);
        _validations = _meter.CreateCounter<long>(AzwaRulesTelemetry.Validations, "{validation}", "Agendas judged.");
        _outcomes = _meter.CreateCounter<long>(AzwaRulesTelemetry.Outcomes, "{evaluation}", "Outcomes of rules.");

        // Whole microseconds: seconds, as is customary, would need a binary fraction.
        _duration = _meter.CreateHistogram<long>(AzwaRulesTelemetry.Duration, "us", "The time that judging an agenda takes.");
        _reloads = _meter.CreateCounter<long>(AzwaRulesTelemetry.Reloads, "{reload}", "Changes of rule files.");
    }

    public void CountReload(bool isLoaded) => _reloads.Add(1, new KeyValuePair<string, object?>("azwa.reload", isLoaded ? "loaded" : "refused"));

    public Report Measure(Validator validator, Werkagenda werkagenda, DateOnly asOf, Profile profile, Language language)
    {
        using var activity = Activities.StartActivity(AzwaRulesTelemetry.ValidateActivity);
        activity?.SetTag(ProfileTag, Names.Of(profile)).SetTag(EngineTag, validator.Engine).SetTag("azwa.as_of", Figures.Iso(asOf))
            .SetTag("azwa.rule_set.version", validator.RuleSet.Version).SetTag("azwa.rule_set.sha256", validator.RuleSet.Sha256);
        var tags = new TagList { { ProfileTag, Names.Of(profile) }, { EngineTag, validator.Engine } };
        var start = _time.GetTimestamp();
        try
        {
            var report = validator.Validate(werkagenda, asOf, profile, language);
            Count(report, profile);
            activity?.SetTag("azwa.findings.error", report.Counts.Error).SetTag("azwa.findings.warning", report.Counts.Warning);
            return report;
        }
        catch (Exception e)
        {
            tags.Add("error.type", e.GetType().FullName);
            activity?.SetStatus(ActivityStatusCode.Error).SetTag("error.type", e.GetType().FullName);
            throw;
        }
        finally
        {
            _validations.Add(1, tags);
            _duration.Record(_time.GetElapsedTime(start).Ticks / TimeSpan.TicksPerMicrosecond, tags);
        }
    }

    public void Dispose() => _meter.Dispose();

    private void Count(Report report, Profile profile)
    {
        foreach (var (outcome, count) in report.Outcomes)
        {
            if (count > 0)
            {
                _outcomes.Add(count, new(ProfileTag, Names.Of(profile)), new("azwa.outcome", Names.Of(outcome)));
            }
        }
    }
}
