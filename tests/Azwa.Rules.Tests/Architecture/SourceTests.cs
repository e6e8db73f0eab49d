using System.Text.RegularExpressions;
using Azwa.Rules.Tests.TestInput;

namespace Azwa.Rules.Tests.Architecture;

/// <summary>Laws over the files themselves.</summary>
public sealed partial class SourceTests
{
    private const int MostLines = 400;

    private static readonly string[] Written = ["src", "tests", "benchmarks", "docs", "rules", "seeds"];

    /// <summary>Files of src that may be longer, each with its reason.</summary>
    private static readonly string[] LongFiles = [];

    /// <summary>Folders of the tests that have no counterpart in src: laws over the whole, and what tests are fed with.</summary>
    private static readonly string[] FoldersOfTests = ["Architecture", "Benchmarks", "Domain", "Golden", "Laws", "Oracle", "TestInput"];

    private static readonly string[] NamesThatSayNothing =
        ["Helper", "Helpers", "Util", "Utils", "Utilities", "Manager", "Managers", "Models", "Interfaces"];

    // Put together here, so that this file does not hold what it looks for.
    private static readonly string[] OpenEnds = ["TO" + "DO", "FIX" + "ME"];

    private static readonly string[] MachinePaths = ["/wor" + "k/", "/hom" + "e/", "/roo" + "t/", "/User" + "s/", @"\User" + @"s\"];

    private static readonly string[] PackageSources = ["/v3/index" + ".json", "api.nuget" + ".org", "<packageSour" + "ces"];

    [Fact]
    public void Source_files_are_one_thing()
    {
        var files = Repository.FilesIn("src").Where(file => !IsBinary(file)).ToList();
        Assert.NotEmpty(files);
        Expect.NoFaults(
            $"A file of more than {MostLines} lines is rarely one thing.",
            from file in files
            let name = Repository.NameOf(file)
            let lines = File.ReadLines(file).Count()
            where lines > MostLines && !LongFiles.Contains(name)
            select $"{name}: {lines} lines");
    }

    [Fact]
    public void Nothing_is_left_open() =>
        Expect.NoFaults("Finish it, or write it down as an issue.", LinesWith(Texts(Written), line => OpenEnds.Any(word => HasWord(line, word))));

    [Fact]
    public void Folders_say_what_they_hold() =>
        Expect.NoFaults(
            "A folder is named after what it does.",
            Written.SelectMany(Repository.FoldersIn).Where(folder => NamesThatSayNothing.Contains(Path.GetFileName(folder), StringComparer.OrdinalIgnoreCase)).Select(Repository.NameOf));

    [Fact]
    public void Figures_are_decimal() =>
        Expect.NoFaults(
            "Norms are compared exactly; binary fractions are not.",
            LinesWith(
                Repository.FilesIn("src/Azwa.Rules").Where(file => file.EndsWith(".cs", StringComparison.Ordinal)),
                line => BinaryFraction().IsMatch(CodeOf(line))));

    [Theory]
    [InlineData("    private double _value;", true)]
    [InlineData("    x = (float)y; // decimal", true)]
    [InlineData("    // a double meaning", false)]
    [InlineData("    /// <summary>A float is none.</summary>", false)]
    [InlineData("    Say(\"double\");", false)]
    [InlineData("    Say(\"a \\\" b\", (double)x);", true)]
    [InlineData("    Doubled(doubles);", false)]
    public void Code_is_told_from_comment_and_text(string line, bool isCode) =>
        Assert.Equal(isCode, BinaryFraction().IsMatch(CodeOf(line)));

    [Fact]
    public void No_file_names_a_machine() =>
        Expect.NoFaults(
            "A path of one machine or the address of a package source; both belong to the machine.",
            LinesWith(Texts([""]), line => MachinePaths.Concat(PackageSources).Any(part => line.Contains(part, StringComparison.OrdinalIgnoreCase))));

    [Fact]
    public void Folders_of_tests_mirror_the_source() =>
        Expect.NoFaults(
            "Tests of a folder stand under its name; this one has no counterpart in src/Azwa.Rules:",
            Repository.TopFoldersIn("tests/Azwa.Rules.Tests").Except(FoldersOfTests).Except(Repository.TopFoldersIn("src/Azwa.Rules")));

    private static IEnumerable<string> LinesWith(IEnumerable<string> files, Func<string, bool> isFault) =>
        from file in files
        from line in File.ReadLines(file).Index()
        where isFault(line.Item)
        select $"{Repository.NameOf(file)}({line.Index + 1}): {line.Item.Trim()}";

    private static IEnumerable<string> Texts(IEnumerable<string> folders) =>
        folders.SelectMany(Repository.FilesIn).Where(file => !file.EndsWith(".user", StringComparison.Ordinal) && !IsBinary(file));

    private static bool IsBinary(string file)
    {
        using var stream = File.OpenRead(file);
        var start = new byte[4096];
        return start.AsSpan(0, stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)).Contains((byte)0);
    }

    private static bool HasWord(string line, string word) => Regex.IsMatch(line, $@"\b{word}\b", RegexOptions.None, TimeSpan.FromSeconds(1));

    private static string CodeOf(string line) => CommentOrText().Replace(line, "");

    [GeneratedRegex(@"\b(double|float)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BinaryFraction();

    [GeneratedRegex(@"""(\\.|[^""\\])*""|//.*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CommentOrText();
}
