using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using Azwa.Rules.DependencyInjection;
using Azwa.Rules.Findings;
using Azwa.Rules.Werkagendas;
using Microsoft.Extensions.DependencyInjection;

namespace Azwa.Rules.Tests.DependencyInjection;

/// <summary>What is measured, and that nothing of an agenda is in it.</summary>
public sealed class TelemetryTests
{
    private const string Region = "Geheime Streek";

    private static readonly Werkagenda Agenda = new() { Regio = new Regio { Naam = Region } };

    [Fact]
    public void A_validation_is_counted_timed_and_told_by_outcome()
    {
        using var meters = new Meters();
        var validator = Validator(meters);

        var report = validator.Validate(Agenda);

        Assert.Equal(["azwa.validations 1 azwa.engine=slow azwa.profile=opdracht"], meters.Of(AzwaRulesTelemetry.Validations));
        Assert.Equal(["azwa.validation.duration 1500 azwa.engine=slow azwa.profile=opdracht"], meters.Of(AzwaRulesTelemetry.Duration));
        Assert.Equal(
            report.Outcomes.Where(o => o.Value > 0).Select(o => $"azwa.outcomes {o.Value} azwa.outcome={char.ToLowerInvariant(o.Key.ToString()[0])}{o.Key.ToString()[1..]} azwa.profile=opdracht")
                .Order(StringComparer.Ordinal),
            meters.Of(AzwaRulesTelemetry.Outcomes).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(meters.All, line => line.Contains(Region, StringComparison.Ordinal));
    }

    [Fact]
    public void A_validation_that_breaks_off_is_counted_as_such()
    {
        using var meters = new Meters();
        var validator = Validator(meters);

        Assert.Throws<ArgumentOutOfRangeException>(() => validator.Validate(Agenda, new DateOnly(1999, 1, 1)));

        Assert.Equal(["azwa.validations 1 azwa.engine=slow azwa.profile=opdracht error.type=System.ArgumentOutOfRangeException"], meters.Of(AzwaRulesTelemetry.Validations));
        Assert.Empty(meters.Of(AzwaRulesTelemetry.Outcomes));
    }

    [Fact]
    public void Reloads_are_counted()
    {
        using var folder = new RuleFolder();
        using var meters = new Meters();
        folder.Start(build: b => b.Services.AddSingleton<IMeterFactory>(meters)).GetRequiredService<WerkagendaValidator>();

        folder.Rename("9.9");
        folder.Settle();
        File.WriteAllText(folder.PathOf("half.yaml"), "rules: [");
        folder.Settle();

        Assert.Equal(["azwa.reloads 1 azwa.reload=loaded", "azwa.reloads 1 azwa.reload=refused"], meters.Of(AzwaRulesTelemetry.Reloads));
    }

    [Fact]
    public void An_activity_tells_the_rules_the_day_and_the_counts()
    {
        using var meters = new Meters();
        var validator = Validator(meters);
        var activities = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == AzwaRulesTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activities.Add,
        };
        ActivitySource.AddActivityListener(listener);
        using var mine = new Activity("test").Start();

        var report = validator.Validate(Agenda, new DateOnly(2026, 9, 15), Profile.Format);

        // Tests that run beside this one validate too.
        var activity = Assert.Single(activities, a => a.TraceId == mine.TraceId);
        Assert.Equal(AzwaRulesTelemetry.ValidateActivity, activity.OperationName);
        Assert.Equal(
            [
                "azwa.as_of=2026-09-15", "azwa.engine=slow", $"azwa.findings.error={report.Counts.Error}", $"azwa.findings.warning={report.Counts.Warning}",
                "azwa.profile=format", $"azwa.rule_set.sha256={RuleSet.Azwa.Sha256}", $"azwa.rule_set.version={RuleSet.Azwa.Version}",
            ],
            activity.TagObjects.Select(t => $"{t.Key}={t.Value}").Order(StringComparer.Ordinal));
    }

    private static WerkagendaValidator Validator(Meters meters)
    {
        var time = new ManualTime("2026-11-22T11:00:00Z");
        var services = new ServiceCollection();
        services.AddSingleton<IMeterFactory>(meters);
        services.AddAzwaRules(o => o.TimeProvider = time).UseEngine(new OtherEngine("slow") { Running = () => time.Advance(TimeSpan.FromMicroseconds(1500)) });
        return services.BuildServiceProvider().GetRequiredService<WerkagendaValidator>();
    }

    /// <summary>Makes meters and writes down what they measure.</summary>
    private sealed class Meters : IMeterFactory
    {
        private readonly MeterListener _listener = new();
        private readonly List<Meter> _meters = [];

        public Meters()
        {
            _listener.InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Scope == this)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            };
            _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) =>
                All.Add(string.Join(' ', tags.ToArray().Select(t => $"{t.Key}={t.Value}").Order(StringComparer.Ordinal)
                    .Prepend(value.ToString(CultureInfo.InvariantCulture)).Prepend(instrument.Name))));
            _listener.Start();
        }

        public List<string> All { get; } = [];

        public IEnumerable<string> Of(string instrument) => All.Where(line => line.StartsWith(instrument + " ", StringComparison.Ordinal));

        public Meter Create(MeterOptions options)
        {
            options.Scope = this;
            _meters.Add(new Meter(options));
            return _meters[^1];
        }

        public void Dispose()
        {
            _listener.Dispose();
            _meters.ForEach(m => m.Dispose());
        }
    }
}
