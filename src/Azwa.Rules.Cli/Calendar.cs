using System.Globalization;
using Azwa.Rules.Cli.CommandLine;

namespace Azwa.Rules.Cli;

/// <summary>The days of the command line.</summary>
internal static class Calendar
{
    public const string Format = "yyyy-MM-dd";

    public static string Written(DateOnly date) => date.ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>The option that names a day, for every command that takes one.</summary>
    public static ValueOption Option(Phrase summary) => ValueOption.Free("--as-of", new Phrase("DATUM", "DATE"), summary);

    public static DateOnly Read(string text) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new UsageException(Wording.NotADate, text);

    /// <summary>Refuses a day on which not every norm has a value.</summary>
    public static void RefuseEarly(DateOnly day, Validator validator)
    {
        if (day < validator.FirstDay)
        {
            throw new UsageException(Wording.BeforeFirstDay, Written(day), Written(validator.FirstDay));
        }
    }

    /// <summary>Today where the deadlines hold; a server that runs on UTC is a day behind for an hour or two each night.</summary>
    public static DateOnly Today(TimeProvider time) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), Amsterdam()).DateTime);

    private static TimeZoneInfo Amsterdam()
    {
        // Windows without ICU knows the zone by its own name only; a bare container may know none at all.
        foreach (var id in new[] { "Europe/Amsterdam", "W. Europe Standard Time" })
        {
            if (TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone))
            {
                return zone;
            }
        }

        throw new UsageException(Wording.NoTimeZone);
    }
}
