using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Azwa.Rules.Cli.Tests.TestInput;
using Azwa.Rules.Tests.TestInput;

namespace Azwa.Rules.Cli.Tests.Batch;

/// <summary>The batch as its users meet it: lines, exit codes, what is unreadable, and the same judgement as the single check.</summary>
public class CheckBatchTests
{
    private static readonly string[] AsOf = ["--as-of", "2026-11-22"];

    private static readonly string Samples = Repository.PathOf("seeds/werkagendas");

    private static readonly string[] Files = [.. Directory.EnumerateFiles(Samples).Order(StringComparer.Ordinal)];

    [Fact]
    public void A_line_per_agenda_and_a_count_at_the_end()
    {
        using var folder = new Folder();
        var malformed = folder.Write("stuk.yaml", "regio: ["u8.ToArray());

        var run = Run.Of(["check", Agendas.PathOf("te-laat.yaml"), malformed, Agendas.Volledig, .. AsOf]);

        Assert.Equal(
            $"""
            {Agendas.PathOf("te-laat.yaml")}: 1: volledig ja, vastgesteld te-laat, aangeleverd te-laat, streefwaarden binnen, fouten 2, waarschuwingen 1
            {malformed}: 2: niet te lezen
            {Agendas.Volledig}: 0: volledig ja, vastgesteld ja, aangeleverd ja, streefwaarden binnen, fouten 0, waarschuwingen 0

            3 werkagenda's: 1 zonder fouten, 1 met fouten, 1 niet te lezen
              volledig       ja 2
              vastgesteld    ja 1, te-laat 1
              aangeleverd    ja 1, te-laat 1
              streefwaarden  binnen 2
              uitkering2026  niet-verzekerd 1, voorwaarden-vervuld 1
            Regels die niet slaagden, met het aantal werkagenda's (de eerste 3 van 3):
              AL-02    1
              VS-04    1
              VS-06    1

            """.ReplaceLineEndings("\n"),
            run.Output);
        Assert.Equal(Run.Of("check", malformed).Error, run.Error);
        Assert.Equal(2, run.Exit);
    }

    [Theory]
    [InlineData("opdracht", "nl", "1")]
    [InlineData("format", "en", "3")]
    public void Every_report_is_the_one_of_the_single_check(string profile, string lang, string jobs)
    {
        string[] options = [.. AsOf, "--profile", profile, "--lang", lang, "--format", "json"];

        var run = Run.Of(["check", Samples, .. options, "--jobs", jobs]);

        var lines = Lines(run);
        Assert.Equal(Files, lines.Select(l => l.GetProperty("file").GetString()!));
        foreach (var (file, line) in Files.Zip(lines))
        {
            Assert.Equal(["file", "ruleSetSha256", "sha256", "lang", "report"], line.EnumerateObject().Select(p => p.Name));
            Assert.Equal(RuleSet.Azwa.Sha256, line.GetProperty("ruleSetSha256").GetString());
            Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file))), line.GetProperty("sha256").GetString());
            Assert.Equal(lang, line.GetProperty("lang").GetString());
            using var single = JsonDocument.Parse(Run.Of(["check", file, .. options]).Output);
            Assert.Equal(OnOneLine(single.RootElement), line.GetProperty("report").GetRawText());
        }
    }

    /// <summary>What stands between the tokens of a report goes; what stands in its texts stays.</summary>
    [Fact]
    public void Quotes_and_spaces_in_a_text_stay()
    {
        using var folder = new Folder();
        var file = folder.Write("agenda.json", Encoding.UTF8.GetBytes("""{"formaat":"azwa-werkagenda/1","regio":{"naam":"12\"  \\\\  { \"a\" : 1 }"}}"""));

        var line = Lines(Run.Of(["check", file, folder.PathOf("weg"), "--format", "json", .. AsOf]))[0];

        Assert.Equal("""12"  \\  { "a" : 1 }""", line.GetProperty("report").GetProperty("region").GetString());
    }

    [Fact]
    public void The_number_of_workers_changes_nothing()
    {
        var one = Run.Of(["check", Samples, .. AsOf, "--format", "json", "--jobs", "1"]);
        var four = Run.Of(["check", Samples, .. AsOf, "--format", "json", "--jobs", "4"]);

        Assert.Equal((one.Exit, one.Output, one.Error), (four.Exit, four.Output, four.Error));
    }

    [Fact]
    public void Every_line_has_the_exit_code_of_the_single_check()
    {
        var run = Run.Of(["check", Samples, .. AsOf]);

        Assert.Equal(
            Files.Select(file => $"{file}: {Run.Of(["check", file, .. AsOf]).Exit}: "),
            run.Output.Split('\n').Take(Files.Length).Select(line => line[..(line.IndexOf(": ", StringComparison.Ordinal) + 5)]));
    }

    [Theory]
    [InlineData(0, "volledig.yaml", "volledig.json")]
    [InlineData(1, "volledig.yaml", "leeg.yaml")]
    [InlineData(2, "volledig.yaml", "is/er/niet.yaml")]
    [InlineData(2, "leeg.yaml", "is/er/niet.yaml", "volledig.yaml")]
    public void The_exit_code_is_that_of_the_worst(int exit, params string[] names) =>
        Assert.Equal(exit, Run.Of(["check", .. names.Select(Agendas.PathOf), .. AsOf]).Exit);

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public void What_is_unreadable_has_the_diagnostics_of_the_single_check(string lang)
    {
        using var folder = new Folder();
        string[] files =
        [
            folder.Write("a.yaml", "regoi: x\nzaken: y\n"u8.ToArray()),
            folder.PathOf("weg.yaml"),
            folder.Write("b.yaml", Encoding.Latin1.GetBytes("regio: { naam: Coördinatie }")),
            folder.Write("groot.yaml", new byte[1_048_577]),
            folder.PathOf("weg.jsonl"),
        ];

        var run = Run.Of(["check", .. files, Agendas.Volledig, "--format", "json", "--diagnostics", "json", "--lang", lang, .. AsOf]);

        Assert.Equal(2, run.Exit);
        var errors = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(files.Length, errors.Length);
        foreach (var (file, (line, error)) in files.Zip(Lines(run).Zip(errors)))
        {
            using var single = JsonDocument.Parse(Run.Of("check", file, "--diagnostics", "json", "--lang", lang).Error is { Length: > 0 } text ? text : "[]");
            Assert.Equal(["file", "diagnostics"], line.EnumerateObject().Select(p => p.Name));
            Assert.Equal(error, line.GetProperty("diagnostics").GetRawText());
            if (!file.EndsWith(".jsonl", StringComparison.Ordinal))
            {
                Assert.Equal(OnOneLine(single.RootElement), error);
            }
        }

        Assert.EndsWith("\"code\":\"AZW1301\",\"message\":\"" + (lang == "nl" ? "het bestand bestaat niet" : "the file does not exist") + "\"}]", errors[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_is_judged_as_it_would_be_on_its_own()
    {
        using var folder = new Folder();
        var agenda = Encoding.UTF8.GetBytes(OnOneLine(JsonDocument.Parse(File.ReadAllBytes(Agendas.Json)).RootElement));
        var tooLong = new byte[1_048_577];
        Array.Fill(tooLong, (byte)' ');
        tooLong[0] = (byte)'{';
        var file = folder.Write("alle.jsonl", [.. agenda, .. "\n\n{\"formaat\":\"azwa-werkagenda/1\",\"regio\":{\"naam\":\"x\",\"zaken\":1}}\r\n"u8, .. tooLong, .. "\n{\"a\n"u8, .. agenda]);

        var run = Run.Of(["check", file, "--format", "json", .. AsOf]);

        var lines = Lines(run);
        Assert.Equal([$"{file}:1", $"{file}:3", $"{file}:4", $"{file}:5", $"{file}:6"], lines.Select(l => l.GetProperty("file").GetString()));
        using var single = JsonDocument.Parse(Run.With(["check", "-", "--format", "json", .. AsOf], agenda).Output);
        Assert.Equal(OnOneLine(single.RootElement), lines[0].GetProperty("report").GetRawText());
        Assert.Equal(lines[0].GetProperty("report").GetRawText(), lines[4].GetProperty("report").GetRawText());
        Assert.Contains($"{file}:3(1,52): error AZW1201: ", run.Error, StringComparison.Ordinal);
        Assert.Contains($"{file}:4: error AZW1001: ", run.Error, StringComparison.Ordinal);
        Assert.Contains($"{file}:5(1,", run.Error, StringComparison.Ordinal);
        Assert.EndsWith(
            """
            5 werkagenda's: 2 zonder fouten, 0 met fouten, 3 niet te lezen
              volledig       ja 2
              vastgesteld    ja 2
              aangeleverd    ja 2
              streefwaarden  binnen 2
              uitkering2026  voorwaarden-vervuld 2

            """.ReplaceLineEndings("\n"),
            run.Error,
            StringComparison.Ordinal);
        Assert.Equal(2, run.Exit);
    }

    [Fact]
    public void Lines_without_an_agenda_are_told()
    {
        using var folder = new Folder();

        var run = Run.Of("check", folder.Write("leeg.jsonl", "\n \n"u8.ToArray()));

        Assert.Equal((2, "", "azwa-rules: er staat geen werkagenda in; verwacht op elke regel een werkagenda als JSON\n"), (run.Exit, run.Output, run.Error));
    }

    [Fact]
    public void A_name_does_not_steer_the_terminal()
    {
        using var folder = new Folder();
        folder.Write("\u001b[31mrood\n.yaml", "regio: ["u8.ToArray());

        var run = Run.Of("check", folder.Path);

        Assert.DoesNotContain('\u001b', run.Output + run.Error);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void The_rules_that_fail_most_come_first_and_no_more_than_ten()
    {
        var run = Run.Of(["check", Agendas.PathOf("te-laat.yaml"), Agendas.PathOf("leeg.yaml"), Agendas.PathOf("te-laat.yaml"), .. AsOf, "--lang", "en"]);

        var table = run.Output[run.Output.IndexOf("Rules that failed, with the number of werkagenda's (the first 10 of ", StringComparison.Ordinal)..].Split('\n')[1..^1];
        Assert.Equal(10, table.Length);
        var rows = table.Select(row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(row => (Rule: row[0], Count: int.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture))).ToList();
        Assert.Equal((2, 1), (rows[0].Count, rows[^1].Count));
        Assert.Equal(rows.OrderByDescending(r => r.Count).ThenBy(r => r.Rule, StringComparer.Ordinal), rows);
    }

    [Fact]
    public void Wrong_rules_stop_it_before_anything_is_judged()
    {
        using var folder = new Folder();
        var rules = folder.CopyOfRules();
        folder.Write("rules/kapot.yaml", "regels: ["u8.ToArray());

        var run = Run.Of("check", Samples, "--rules", rules);

        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.Contains("kapot.yaml(", run.Error, StringComparison.Ordinal);
    }

    internal static List<JsonElement> Lines(Run run) =>
        [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

    private static string OnOneLine(JsonElement element)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            element.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
