using System.Globalization;
using Azwa.Rules.Diagnostics;
using Azwa.Rules.Text;

namespace Azwa.Rules.Syntax;

/// <summary>Reads a scalar as the type of its field, and says what is wrong with it when it is none.</summary>
internal sealed class ScalarReader(SourceText source, DiagnosticBag diagnostics)
{
    public const int FirstYear = 2020;
    public const int LastYear = 2050;
    private const int DigitsBefore = 12;
    private const int DigitsAfter = 10;

    public decimal? Number(string field, ScalarNode node)
    {
        var text = node.Value.Trim();
        var negative = text.StartsWith('-');
        var digits = negative ? text.AsSpan(1) : text;
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        var fraction = point < 0 ? default : digits[(point + 1)..];
        if (!AreDigits(whole) || (point >= 0 && !AreDigits(fraction)))
        {
            ReportNoNumber(field, node, text);
            return null;
        }

        if (whole.Length > DigitsBefore || fraction.Length > DigitsAfter)
        {
            Report(Descriptors.TooManyDigits, node, field, Shorten(text));
            return null;
        }

        return decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }

    public decimal? NumberFrom(string field, ScalarNode node, decimal min, decimal max)
    {
        if (Number(field, node) is not { } value)
        {
            return null;
        }

        if (value >= min && value <= max)
        {
            return value;
        }

        Report(Descriptors.NumberOutOfRange, node, field, Shorten(node.Value.Trim()), Invariant(min), Invariant(max));
        return null;
    }

    public long? WholeNumber(string field, ScalarNode node, long min, long max)
    {
        if (NumberFrom(field, node, min, max) is not { } value)
        {
            return null;
        }

        if (!node.Value.Contains('.', StringComparison.Ordinal))
        {
            return (long)value;
        }

        Report(Descriptors.NotAWholeNumber, node, field, Shorten(node.Value.Trim()));
        return null;
    }

    public bool? Boolean(string field, ScalarNode node)
    {
        switch (node.Value)
        {
            case "true":
                return true;
            case "false":
                return false;
        }

        var hint = node.Value.Trim().ToLowerInvariant() switch
        {
            "ja" or "yes" or "waar" or "true" or "1" => "true",
            "nee" or "no" or "onwaar" or "false" or "0" => "false",
            _ => null,
        };
        if (hint is null)
        {
            Report(Descriptors.NotABoolean, node, field, Shorten(node.Value));
        }
        else
        {
            Report(Descriptors.BooleanWithHint, node, field, Shorten(node.Value), hint);
        }

        return null;
    }

    public DateOnly? Date(string field, ScalarNode node)
    {
        var text = node.Value.Trim();
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            if (date.Year is >= FirstYear and <= LastYear)
            {
                return date;
            }

            Report(Descriptors.YearOfDateOutOfRange, node, field, text);
            return null;
        }

        string[] otherOrders = ["d-M-yyyy", "d/M/yyyy", "d.M.yyyy", "yyyy/M/d", "yyyy-M-d", "yyyyMMdd"];
        if (DateOnly.TryParseExact(text, otherOrders, CultureInfo.InvariantCulture, DateTimeStyles.None, out var meant))
        {
            Report(Descriptors.DateInOtherOrder, node, field, text, meant.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
        else
        {
            Report(Descriptors.NotADate, node, field, Shorten(text));
        }

        return null;
    }

    public string? Choice(string field, ScalarNode node, IReadOnlyList<string> values)
    {
        if (values.Contains(node.Value))
        {
            return node.Value;
        }

        if (Nearest.To(node.Value, values) is { } near)
        {
            Report(Descriptors.ChoiceWithHint, node, field, Shorten(node.Value), near);
        }
        else
        {
            Report(Descriptors.NotAChoice, node, field, Shorten(node.Value), string.Join(", ", values));
        }

        return null;
    }

    public string? Gemeentecode(ScalarNode node)
    {
        if (IsGemeentecode(node.Value))
        {
            return node.Value;
        }

        Report(Descriptors.NotACode, node, Shorten(node.Value));
        return null;
    }

    /// <summary>Whether the key has the form asked for; says so when it has not.</summary>
    public bool IsKey(ScalarNode node, KeyForm form)
    {
        switch (form)
        {
            case KeyForm.Gemeentecode:
                return Gemeentecode(node) is not null;
            case KeyForm.Sleutel when !IsSleutel(node.Value):
                Report(Descriptors.NotAKey, node, Shorten(node.Value));
                return false;
            case KeyForm.Jaar when !IsYear(node.Value):
                Report(Descriptors.NotAYear, node, Shorten(node.Value));
                return false;
            case KeyForm.Vrij when string.IsNullOrWhiteSpace(node.Value):
                Report(Descriptors.EmptyKey, node);
                return false;
            default:
                return true;
        }
    }

    public static bool IsGemeentecode(string text) =>
        text.Length == 6 && text.StartsWith("GM", StringComparison.Ordinal) && AreDigits(text.AsSpan(2));

    public static bool IsSleutel(string text)
    {
        if (text.Length == 0 || text[0] == '-' || text[^1] == '-' || text.Contains("--", StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var c in text)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-'))
            {
                return false;
            }
        }

        return true;
    }

    public static string Shorten(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        if (line.Length <= 60)
        {
            return line;
        }

        return line[..(char.IsHighSurrogate(line[59]) ? 59 : 60)] + "…";
    }

    private static bool IsYear(string text) =>
        text.Length == 4 && AreDigits(text) && int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) is >= FirstYear and <= LastYear;

    private static bool AreDigits(ReadOnlySpan<char> text) => text.Length > 0 && text.IndexOfAnyExceptInRange('0', '9') < 0;

    private static string Invariant(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private void ReportNoNumber(string field, ScalarNode node, string text)
    {
        if (text.EndsWith('%'))
        {
            Report(Descriptors.Percentage, node, field, Shorten(text));
            return;
        }

        var comma = text.IndexOf(',', StringComparison.Ordinal);
        if (comma > 0 && AreDigits(text.AsSpan(0, comma)) && AreDigits(text.AsSpan(comma + 1)))
        {
            Report(Descriptors.DecimalComma, node, field, Shorten(text), Shorten(text.Replace(',', '.')));
            return;
        }

        Report(Descriptors.NotANumber, node, field, Shorten(text));
    }

    private void Report(DiagnosticDescriptor descriptor, Node node, params Words[] arguments) =>
        diagnostics.Report(descriptor, source, node.Start, arguments);
}
