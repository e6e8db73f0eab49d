using Azwa.Rules.Findings;
using Azwa.Rules.Text;

namespace Azwa.Rules.Tests.Domain;

/// <summary>The reports on all rows and all samples, in both profiles: what laws over findings are held against.</summary>
internal static class Everything
{
    private static readonly Lazy<IReadOnlyList<(string Name, Report Report)>> Dutch = new(() => Judge(Language.Nl));
    private static readonly Lazy<IReadOnlyList<(string Name, Report Report)>> Foreign = new(() => Judge(Language.En));

    public static IReadOnlyList<(string Name, Report Report)> Reports => Dutch.Value;

    public static IReadOnlyList<(string Name, Report Report)> InEnglish => Foreign.Value;

    private static IReadOnlyList<(string Name, Report Report)> Judge(Language language) =>
    [
        .. from row in RequirementTests.All
           from profile in Enum.GetValues<Profile>()
           select ($"{row.Name} ({profile})", row.Judge(profile, language)),
        .. Samples.All.Select(sample => ($"{sample.File} ({sample.Profile})", sample.Judge(language))),
    ];
}
