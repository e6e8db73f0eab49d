using Azwa.Rules.Tests.TestInput;
using Azwa.Rules.Text;

namespace Azwa.Rules.Tests.Architecture;

/// <summary>The public API changes on purpose or not at all: its text is approved by a person.</summary>
public sealed class PublicApiTests
{
    private const string Approved = "tests/Azwa.Rules.Tests/Architecture/PublicApi.approved.txt";

    [Fact]
    public void The_public_API_is_the_approved_one()
    {
        var actual = ApiText.Write(typeof(Language).Assembly);
        var file = Repository.PathOf(Approved);
        var expected = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        if (actual == expected)
        {
            return;
        }

        var message = $"The public API differs from {Approved}:\n{string.Join("\n", Difference(expected, actual))}";
        if (Environment.GetEnvironmentVariable("AZWA_APPROVE") == "1")
        {
            File.WriteAllText(file, actual);
            Assert.Fail($"{message}\nThe file is rewritten; read its difference, commit it and run again without AZWA_APPROVE.");
        }

        Assert.Fail($"{message}\nIs it meant? Set AZWA_APPROVE=1 and run again to approve.");
    }

    [Fact]
    public void The_text_tells_what_callers_depend_on()
    {
        Assert.Equal(
            """
            Azwa.Rules.Tests.Architecture: abstract class ApiSpecimen : IDisposable
                const int Limit = 3
                event Action<string>? Told
                override string ToString()
                protected abstract decimal? Weigh(ref string? text, params IReadOnlyList<string?> others)
                protected new(string name = "-")
                required string[] Names { get; init; }
                static List<T> Make<T>(T item, ref int? count, out T last)
                string? Name { get; }
                virtual void Dispose()

            Azwa.Rules.Tests.Architecture: enum ApiChoice : int
                Yes = 1
                No = 2

            Azwa.Rules.Tests.Architecture: readonly record struct ApiPlace
                int Line { get; init; }
                new(int Line)

            """.ReplaceLineEndings("\n"),
            string.Join("\n", new[] { typeof(ApiSpecimen), typeof(ApiChoice), typeof(ApiPlace) }.Select(type => ApiText.Write([type]))));
    }

    /// <summary>The lines that only one of the texts has, under the type they belong to.</summary>
    private static IEnumerable<string> Difference(string expected, string actual)
    {
        var before = Qualified(expected);
        var after = Qualified(actual);
        return before.Except(after).Select(line => (line, Sign: "- "))
            .Concat(after.Except(before).Select(line => (line, Sign: "+ ")))
            .OrderBy(change => change.line, StringComparer.Ordinal)
            .Select(change => change.Sign + change.line);
    }

    private static List<string> Qualified(string text)
    {
        var lines = new List<string>();
        var type = "";
        foreach (var line in text.Split('\n').Where(line => line.Length > 0))
        {
            type = line[0] == ' ' ? type : line;
            lines.Add(line[0] == ' ' ? $"{type} | {line.Trim()}" : line);
        }

        return lines;
    }
}
