using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Azwa.Rules.DependencyInjection;

/// <summary>Today where the deadlines hold: a server that runs on UTC is a day behind for an hour or two each night.</summary>
internal sealed class Calendar(TimeProvider time, TimeZoneInfo zone)
{
    public const string Amsterdam = "Europe/Amsterdam";

    // Windows without ICU knows the zone by this name only.
    private const string AmsterdamOnWindows = "W. Europe Standard Time";

    public TimeProvider Time => time;

    public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), zone).DateTime);

    public static Calendar Of(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<AzwaRulesOptions>>().Value;
#pragma warning disable RS0030 // The edge of the library: below it the day is an argument.
        return new Calendar(options.TimeProvider ?? services.GetService<TimeProvider>() ?? TimeProvider.System, FindZone(options.TimeZone)!);
#pragma warning restore RS0030
    }

    /// <summary>The zone of an id; null when the system does not know it.</summary>
    public static TimeZoneInfo? FindZone(string id) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) || (id == Amsterdam && TimeZoneInfo.TryFindSystemTimeZoneById(AmsterdamOnWindows, out zone))
            ? zone
            : null;
}
