using Azwa.Rules.Findings;
using Azwa.Rules.Text;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Tests.TestInput;

/// <summary>The reports of the sample agendas, each on a day on which it has something to tell.</summary>
internal static class SampleReports
{
    public static readonly IReadOnlyDictionary<string, (string AsOf, Profile Profile)> Samples = new Dictionary<string, (string, Profile)>
    {
        ["volledig"] = ("2026-11-22", Profile.Opdracht),
        ["leeg"] = ("2026-11-22", Profile.Opdracht),
        ["half-september"] = ("2026-09-20", Profile.Opdracht),
        ["te-laat"] = ("2026-11-22", Profile.Opdracht),
        ["gemotiveerd"] = ("2026-11-22", Profile.Opdracht),
        ["groot"] = ("2026-11-22", Profile.Opdracht),
        ["alleen-format"] = ("2026-10-12", Profile.Format),
    };

    public static TheoryData<string> Names => [.. Samples.Keys];

    /// <summary>The file as somebody in the root of the checkout names it.</summary>
    public static string FileOf(string sample) => $"seeds/werkagendas/{sample}.yaml";

    public static Report Of(string sample, Language language = Language.Nl)
    {
        var (asOf, profile) = Samples[sample];
        var agenda = WerkagendaReader.ReadFile(Repository.PathOf(FileOf(sample))).Werkagenda!;
        return Validator.Default.Validate(agenda, DateOnly.ParseExact(asOf, "yyyy-MM-dd"), profile, language);
    }

    /// <summary>The hash changes with every word of the rules, and would make each golden file change with it.</summary>
    public static string WithoutHash(string text) => text
        .Replace(RuleSet.Azwa.Sha256, new string('*', 64), StringComparison.Ordinal)
        .Replace(RuleSet.Azwa.Sha256[..12], new string('*', 12), StringComparison.Ordinal);
}
