using System.Runtime.CompilerServices;
using Azwa.Rules.Syntax;

namespace Azwa.Rules.Werkagendas;

/// <summary>
/// Keeps objects that a program builds within the same format as files: what the reader would refuse throws here.
/// Collections are copied, so that nobody can change an agenda afterwards.
/// </summary>
internal static class Guard
{
    public static decimal? NotNegative(decimal? value, [CallerMemberName] string name = "")
    {
        if (value is < 0 or > 999_999_999_999m)
        {
            throw new ArgumentOutOfRangeException(name, value, "A number is 0 or more, and at most 999,999,999,999.");
        }

        return value;
    }

    public static long? NotNegative(long? value, [CallerMemberName] string name = "")
    {
        if (value is < 0 or > MaxPopulation)
        {
            throw new ArgumentOutOfRangeException(name, value, "A population is 0 or more, and at most 100,000,000.");
        }

        return value;
    }

    public const long MaxPopulation = 100_000_000;

    public static IReadOnlyDictionary<string, decimal>? NotNegative(
        IReadOnlyDictionary<string, decimal>? values, [CallerMemberName] string name = "")
    {
        foreach (var value in values?.Values ?? [])
        {
            NotNegative(value, name);
        }

        return values;
    }

    public static int YearOfMoney(int year, [CallerMemberName] string name = "") =>
        year is >= 2026 and <= 2040
            ? year
            : throw new ArgumentOutOfRangeException(name, year, "The year of a line of money is 2026 up to and including 2040.");

    public static string? Gemeentecode(string? value, [CallerMemberName] string name = "") =>
        value is null || ScalarReader.IsGemeentecode(value)
            ? value
            : throw new ArgumentException($"'{value}' is not a municipality code; expected GM and four digits.", name);

    public static string? OneOf(string? value, string[] values, [CallerMemberName] string name = "") =>
        value is null || values.Contains(value)
            ? value
            : throw new ArgumentException($"'{value}' is not possible here; choose from {string.Join(", ", values)}.", name);

    /// <summary>A date that the reader would take; the years of anything in an agenda.</summary>
    public static DateOnly? Date(DateOnly? value, [CallerMemberName] string name = "") =>
        value is { Year: < ScalarReader.FirstYear or > ScalarReader.LastYear }
            ? throw new ArgumentOutOfRangeException(name, value, "The year of a date is 2020 up to and including 2050.")
            : value;

    /// <summary>What <c>required</c> alone does not see to: that it is there.</summary>
    public static T Present<T>(T? value, [CallerMemberName] string name = "")
        where T : class =>
        value ?? throw new ArgumentNullException(name);

    public static IReadOnlyList<T>? Copy<T>(IReadOnlyList<T>? values, [CallerMemberName] string name = "")
        where T : class
    {
        if (values is null or FrozenList<T>)
        {
            return values;
        }

        var copy = values.ToArray();
        return copy.Contains(null)
            ? throw new ArgumentException("An item of the list is null.", name)
            : new FrozenList<T>(copy);
    }

    public static IReadOnlyDictionary<string, T>? Copy<T>(
        IReadOnlyDictionary<string, T>? values, KeyForm keys, [CallerMemberName] string name = "")
    {
        if (values is null or FrozenMap<string, T>)
        {
            return values;
        }

        var copy = new Dictionary<string, T>(values, StringComparer.Ordinal);
        foreach (var (key, value) in copy)
        {
            CheckKey(key, keys, name);
            if (value is null)
            {
                throw new ArgumentException($"The value of '{key}' is null.", name);
            }
        }

        return new FrozenMap<string, T>(copy);
    }

    public static IReadOnlyDictionary<int, decimal>? Path(IReadOnlyDictionary<int, decimal>? values, [CallerMemberName] string name = "")
    {
        if (values is null or FrozenMap<int, decimal>)
        {
            return values;
        }

        var copy = new Dictionary<int, decimal>(values);
        foreach (var (year, value) in copy)
        {
            if (year is < ScalarReader.FirstYear or > ScalarReader.LastYear)
            {
                throw new ArgumentOutOfRangeException(name, year, "A year of a growth path is 2020 up to and including 2050.");
            }

            NotNegative(value, name);
        }

        return new FrozenMap<int, decimal>(copy);
    }

    private static void CheckKey(string key, KeyForm form, string name)
    {
        var fits = form switch
        {
            KeyForm.Gemeentecode => ScalarReader.IsGemeentecode(key),
            KeyForm.Sleutel => ScalarReader.IsSleutel(key),
            _ => !string.IsNullOrWhiteSpace(key),
        };
        if (!fits)
        {
            throw new ArgumentException($"'{key}' does not have the form of a key here.", name);
        }
    }
}
