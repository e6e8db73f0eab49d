using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Azwa.Rules.Benchmarks;

/// <summary>Makes a rule set of any number of rules: the first hundred of the shipped ones, and copies of them under other ids.</summary>
internal static partial class ManyRules
{
    private const int Distinct = 100;
    private const string Rules = "\nrules:\n";

    /// <summary>A validator of so many rules: a hundred or a multiple of it.</summary>
    public static Validator Load(int count)
    {
        var directory = Directory.CreateTempSubdirectory("azwa-rules-");
        try
        {
            Write(Path.Combine(AppContext.BaseDirectory, "rules"), directory.FullName, count);
            return new Validator(RuleSet.Load(directory.FullName));
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    /// <summary>Writes the rule files of one directory to another, with so many rules.</summary>
    private static void Write(string from, string to, int count)
    {
        var left = Distinct;
        foreach (var file in Directory.EnumerateFiles(from).Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(file).ReplaceLineEndings("\n");
            var start = text.IndexOf(Rules, StringComparison.Ordinal);
            if (start >= 0)
            {
                var rules = StartOfRule().Split(text[(start + Rules.Length)..]).Where(rule => !string.IsNullOrWhiteSpace(rule)).Take(left).ToList();
                left -= rules.Count;
                text = rules.Count == 0 ? text[..(start + 1)] + "rules: []\n" : text[..(start + Rules.Length)] + Repeat(rules, count / Distinct);
            }

            File.WriteAllText(Path.Combine(to, Path.GetFileName(file)), text);
        }
    }

    private static string Repeat(List<string> rules, int times)
    {
        var text = new StringBuilder();
        for (var copy = 0; copy < times; copy++)
        {
            foreach (var rule in rules)
            {
                text.Append(copy == 0 ? rule : Id().Replace(rule, $"$0-{copy.ToString(CultureInfo.InvariantCulture)}", 1));
            }
        }

        return text.ToString();
    }

    [GeneratedRegex(@"(?=^  - id: )", RegexOptions.Multiline, 1000)]
    private static partial Regex StartOfRule();

    [GeneratedRegex(@"(?<=^  - id: )\S+", RegexOptions.Multiline, 1000)]
    private static partial Regex Id();
}
