using System.Globalization;

namespace Azwa.Rules.Cli.Tests.TestInput;

/// <summary>A clock that stands still.</summary>
internal sealed class FixedTime(string utc) : TimeProvider
{
    private readonly DateTimeOffset _now = DateTimeOffset.Parse(utc, CultureInfo.InvariantCulture);

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => _now;
}
