using Azwa.Rules.Diagnostics;
using Azwa.Rules.Tests.TestInput;
using Azwa.Rules.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Azwa.Rules.Tests.Binding;

/// <summary>A rule file may be anything: whatever a typing error makes of it, there is a rule set or a reason why not, and never an exception.</summary>
public sealed class MutationTests
{
    private const string Inserted = "{}[]:,-\"' \n#&*!|>%@x0é\t";

    private static readonly SourceText[] Shipped =
        [.. RuleFiles.Embedded()];

    public static TheoryData<string> Files() => new(Shipped.Where(f => f.Name.StartsWith("rules/", StringComparison.Ordinal)).Select(f => f.Name));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_mutated_file_is_read_or_refused(string name)
    {
        var index = Array.FindIndex(Shipped, f => f.Name == name);
        var mutations = Gen.Choose(0, 6).SelectMany(kind => Gen.Choose(0, int.MaxValue).SelectMany(at => Gen.Choose(0, int.MaxValue).Select(with => (kind, at, with))));
        var several = Gen.NonEmptyListOf(mutations).Resize(3);
        Prop.ForAll(several.ToArbitrary(), list =>
        {
            var text = list.Aggregate(Shipped[index].Content, (content, m) => Mutate(content, m.kind, m.at, m.with));
            var files = Shipped.ToArray();
            files[index] = SourceText.From(name, text);
            var result = RuleSet.FromSources(files, new DiagnosticBag());
            Assert.Equal(result.RuleSet is null, result.Diagnostics.Any(d => !d.IsWarning));
            if (result.RuleSet is { } set)
            {
                // What was accepted must also compile: a fault may not wait until a region is judged.
                Assert.NotNull(set.Compiled(Azwa.Rules.Findings.Profile.Opdracht));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));
    }

    [Fact]
    public void Every_shipped_rule_file_is_mutated() =>
        Assert.Equal(Repository.FilesIn("rules").Count(f => f.EndsWith(".yaml", StringComparison.Ordinal)), Files().Count);

    internal static string Mutate(string text, int kind, int at, int with)
    {
        if (text.Length < 2)
        {
            return text;
        }

        var i = at % (text.Length - 1);
        var lines = text.Split('\n');
        var line = at % lines.Length;
        return kind switch
        {
            0 => text.Remove(i, 1),
            1 => text.Insert(i, text[i].ToString()),
            2 => text[..i] + text[i + 1] + text[i] + text[(i + 2)..],
            3 => text.Insert(i, Inserted[with % Inserted.Length].ToString()),
            4 => string.Join('\n', lines.Where((_, n) => n != line)),
            5 => string.Join('\n', lines.SelectMany((l, n) => n == line ? new[] { l, l } : [l])),
            _ => string.Join('\n', lines.Select((l, n) => n == line ? lines[with % lines.Length] : n == with % lines.Length ? lines[line] : l)),
        };
    }
}
