using System.Collections.ObjectModel;
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

    public static IReadOnlyList<T>? Copy<T>(IReadOnlyList<T>? values) =>
        values is null or ReadOnlyCollection<T> ? values : Array.AsReadOnly([.. values]);

    public static IReadOnlyDictionary<string, T>? Copy<T>(
        IReadOnlyDictionary<string, T>? values, KeyForm keys, [CallerMemberName] string name = "")
    {
        if (values is null or ReadOnlyDictionary<string, T>)
        {
            return values;
        }

        foreach (var key in values.Keys)
        {
            CheckKey(key, keys, name);
        }

        return new ReadOnlyDictionary<string, T>(new Dictionary<string, T>(values, StringComparer.Ordinal));
    }

    public static IReadOnlyDictionary<int, decimal>? Path(IReadOnlyDictionary<int, decimal>? values, [CallerMemberName] string name = "")
    {
        if (values is null or ReadOnlyDictionary<int, decimal>)
        {
            return values;
        }

        foreach (var (year, value) in values)
        {
            if (year is < 2020 or > 2050)
            {
                throw new ArgumentOutOfRangeException(name, year, "A year of a growth path is 2020 up to and including 2050.");
            }

            NotNegative(value, name);
        }

        return new ReadOnlyDictionary<int, decimal>(new Dictionary<int, decimal>(values));
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
