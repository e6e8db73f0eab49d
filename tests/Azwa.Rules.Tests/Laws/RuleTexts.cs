using Azwa.Rules.Diagnostics;
using Azwa.Rules.Tests.TestInput;
using Azwa.Rules.Text;

namespace Azwa.Rules.Tests.Laws;

/// <summary>The files of the rule set as texts, to bind them with a change.</summary>
internal static class RuleTexts
{
    /// <summary>Under the names that they bear inside the assembly.</summary>
    public static IReadOnlyList<SourceText> Shipped() =>
        [.. Repository.FilesIn("rules").Where(f => f.EndsWith(".yaml", StringComparison.Ordinal)).Concat(Repository.FilesIn("seeds/bronnen")).Append(Repository.PathOf("seeds/eisen.yaml"))
            .Select(file => SourceText.From(Repository.NameOf(file).Replace("bronnen/", "", StringComparison.Ordinal), File.ReadAllText(file)))];

    public static RuleSet Bind(IReadOnlyList<SourceText> files)
    {
        var result = RuleSet.FromSources(files, new DiagnosticBag());
        Assert.True(result.RuleSet is not null, string.Join('\n', result.Diagnostics));
        return result.RuleSet;
    }
}
