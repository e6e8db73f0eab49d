using System.Text;
using YamlDotNet.Core;

namespace Azwa.Rules.Benchmarks;

/// <summary>The least that reading YAML can cost: the parser runs through the text and nothing is made of it.</summary>
internal static class YamlScan
{
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
