using System.Globalization;
using Azwa.Rules.Findings;
using Azwa.Rules.Text;
using Microsoft.AspNetCore.Http;

namespace Azwa.Rules.AspNetCore;

/// <summary>What the query of a URL asks: as of when, what, and whether errors refuse.</summary>
internal sealed record ValidationQuery(DateOnly? AsOf, Profile? Profile, bool Enforce)
{
    public const string AsOfName = "asOf";
    public const string ProfileName = "profile";
    public const string EnforceName = "enforce";
    private const string DateFormat = "yyyy-MM-dd";

    public static readonly string[] Profiles = ["opdracht", "format"];

    /// <summary>Reads the query; what is wrong with it is told by the name of the parameter.</summary>
    public static (ValidationQuery Query, Dictionary<string, string[]> Errors) Read(IQueryCollection query, DateOnly firstDay, Language language)
    {
        var errors = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var day = One(AsOfName) is { } asOf ? Day(asOf) : null;
        var profile = Choice(ProfileName, Profiles) is >= 0 and var index ? (Profile?)index : null;
        var enforce = Choice(EnforceName, ["false", "true"]) == 1;
        return (new ValidationQuery(day, profile, enforce), errors);

        string? One(string name) => query[name].Count == 0 ? null : query[name].ToString();

        DateOnly? Day(string text)
        {
            if (!DateOnly.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                errors.Add(AsOfName, [Wording.WrongDate.In(language, text)]);
                return null;
            }

            if (day < firstDay)
            {
                errors.Add(AsOfName, [Wording.EarlyDate.In(language, firstDay.ToString(DateFormat, CultureInfo.InvariantCulture))]);
            }

            return day;
        }

        int Choice(string name, string[] choices)
        {
            var text = One(name);
            var choice = Array.IndexOf(choices, text);
            if (text is not null && choice < 0)
            {
                errors.Add(name, [Wording.WrongChoice.In(language, text, string.Join(", ", choices))]);
            }

            return choice;
        }
    }
}
