using Azwa.Rules.Tests.TestInput;
using Azwa.Rules.Text;

namespace Azwa.Rules.Tests.Domain;

/// <summary>
/// A finding stands on the line of its value, or of the nearest parent that is there. The lines are found a second time here, by
/// indentation, in the samples as people would read them.
/// </summary>
public sealed class PositionTests
{
    public static TheoryData<string> Files => [.. Samples.All.Select(s => s.File).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_finding_stands_on_the_line_of_its_value_or_nearest_parent(string file)
    {
        var lines = File.ReadAllLines(Repository.PathOf("seeds/werkagendas/" + file));
        foreach (var sample in Samples.All.Where(s => s.File == file))
        {
            Case.Same(
                file,
                sample.Judge(Language.Nl).Findings.Select(f => $"{LineOf(lines, f.Path)} {f.Path}"),
                sample.Judge(Language.Nl).Findings.Select(f => $"{f.Position!.Value.Line} {f.Path}"));
        }
    }

    /// <summary>Three places by hand, so that the search below is not wrong with the program.</summary>
    [Theory]
    [InlineData("/prioritering", 45, 15)]
    [InlineData("/regioscan/motivering", 46, 1)]
    [InlineData("/rpi/kennisEnMonitoring", 61, 23)]
    public void Half_september_by_hand(string path, int line, int column)
    {
        var finding = Samples.All.First(s => s.File == "half-september.yaml").Judge(Language.Nl).Findings.Single(f => f.Path == path);
        Assert.Equal(new Position(line, column), finding.Position);
    }

    [Fact]
    public void A_patched_agenda_has_positions_too() =>
        Assert.All(Everything.Reports.SelectMany(r => r.Report.Findings), f => Assert.NotNull(f.Position));

    private static int LineOf(string[] lines, string path)
    {
        var (at, indent) = (-1, -1);
        foreach (var segment in JsonPointer.Split(path))
        {
            // A number is a year among keys, or else a row.
            var found = Key(lines, at, indent, segment) ?? (int.TryParse(segment, out var index) ? Item(lines, at, indent, index) : null);
            if (found is not { } next)
            {
                break;
            }

            (at, indent) = next;
        }

        return Math.Max(at, FirstLine(lines)) + 1;
    }

    private static (int At, int Indent)? Key(string[] lines, int at, int indent, string key)
    {
        // The first key of a row stands behind its dash.
        var own = at < 0 ? "" : lines[at].TrimStart();
        if (own.StartsWith($"- {key}:", StringComparison.Ordinal))
        {
            return (at, indent + 2);
        }

        int? child = own.StartsWith("- ", StringComparison.Ordinal) ? indent + 2 : null;
        for (var i = at + 1; i < lines.Length; i++)
        {
            if (IsBlank(lines[i]))
            {
                continue;
            }

            var here = Indent(lines[i]);
            if (here <= indent)
            {
                return null;
            }

            child ??= here;
            if (here == child && (lines[i].TrimStart().StartsWith(key + ":", StringComparison.Ordinal) || lines[i].TrimStart().StartsWith($"'{key}':", StringComparison.Ordinal)))
            {
                return (i, here);
            }
        }

        return null;
    }

    private static (int At, int Indent)? Item(string[] lines, int at, int indent, int index)
    {
        int? dash = null;
        for (var i = at + 1; i < lines.Length; i++)
        {
            if (IsBlank(lines[i]))
            {
                continue;
            }

            var here = Indent(lines[i]);
            if (here < indent || (here == indent && !lines[i].TrimStart().StartsWith('-')))
            {
                return null;
            }

            dash ??= here;
            if (here == dash && lines[i].TrimStart().StartsWith('-') && index-- == 0)
            {
                return (i, here);
            }
        }

        return null;
    }

    private static int FirstLine(string[] lines) => Array.FindIndex(lines, line => !IsBlank(line));

    private static bool IsBlank(string line) => string.IsNullOrWhiteSpace(line) || line.TrimStart().StartsWith('#');

    private static int Indent(string line) => line.Length - line.TrimStart().Length;
}
