using System.Text;
using YamlDotNet.Core;

namespace Azwa.Rules.Benchmarks;

/// <summary>The least that reading YAML can cost: the parser runs through the text and nothing is made of it.</summary>
internal static class YamlScan
{
    /// <summary>All that a rule set is read from: the rules, and the register of sources that they share.</summary>
    public static readonly string[] RuleTexts =
        [.. new[] { "rules", "register" }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, folder)))];

    public static int Events(string[] files)
    {
        var events = 0;
        foreach (var file in files)
        {
            events += Events(File.ReadAllBytes(file));
        }

        return events;
    }

    public static int Events(byte[] yaml)
    {
        var parser = new Parser(new StringReader(Encoding.UTF8.GetString(yaml)));
        var events = 0;
        while (parser.MoveNext())
        {
            events++;
        }

        return events;
    }
}
