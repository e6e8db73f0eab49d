using System.Text;
using System.Text.Json;
using Azwa.Rules.Cli.Commands;
using Azwa.Rules.Cli.Tests.TestInput;
using Azwa.Rules.Tests.TestInput;

namespace Azwa.Rules.Cli.Tests.Commands;

public class CheckCommandTests
{
    [Theory]
    [InlineData("nl", "AZW1301: het bestand bestaat niet")]
    [InlineData("en", "AZW1301: the file does not exist")]
    public void A_missing_file_is_told(string language, string message)
    {
        var run = Run.Of("check", "is/er/niet.yaml", "--lang", language);

        Assert.Equal((2, "", $"is/er/niet.yaml: error {message}\n"), (run.Exit, run.Output, run.Error));
    }

    [Fact]
    public void A_directory_without_agendas_is_told()
    {
        using var folder = new Folder();

        var run = Run.Of("check", folder.Path);

        Assert.Equal(
            (2, "", $"azwa-rules: in de map '{folder.Path}' en daaronder staat geen werkagenda (.yaml, .yml of .json)\n"),
            (run.Exit, run.Output, run.Error));
    }

    [Fact]
    public void An_unreadable_file_is_told()
    {
        using var folder = new Folder();
        var file = folder.Write("dicht.yaml", "regio: {}"u8.ToArray());

        // Another program keeps it to itself; permissions would not stop a test that runs as administrator.
        using var keeper = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var run = Run.Of("check", file);

        Assert.Equal((2, "", $"{file}: error AZW1303: het bestand is niet te lezen; controleer de toegangsrechten\n"), (run.Exit, run.Output, run.Error));
    }

    [Fact]
    public void A_name_that_starts_with_a_dash_is_a_file_after_two_dashes()
    {
        var run = Run.Of("check", "--", "-x.yaml");

        Assert.Equal((2, "-x.yaml: error AZW1301: het bestand bestaat niet\n"), (run.Exit, run.Error));
    }

    [Fact]
    public void A_name_that_starts_with_an_at_sign_is_a_file()
    {
        using var folder = new Folder();
        var file = folder.Write("opties", "--help"u8.ToArray());

        var run = Run.Of("check", "@" + file);

        Assert.Equal((2, $"@{file}: error AZW1301: het bestand bestaat niet\n"), (run.Exit, run.Error));
    }

    [Fact]
    public void More_than_a_megabyte_is_refused_after_a_megabyte_and_a_byte()
    {
        using var endless = new CountingStream();
        using var stdout = new MemoryStream();
        using var stderr = new MemoryStream();

        var exit = Host.Run(["check", "-"], endless, stdout, stderr, new FixedTime("2026-11-22T12:00:00Z"));

        Assert.Equal(2, exit);
        Assert.StartsWith("-: error AZW1001: ", Encoding.UTF8.GetString(stderr.ToArray()), StringComparison.Ordinal);
        Assert.InRange(endless.Given, 1_048_577, 1_048_577);
    }

    [Fact]
    public void Standard_input_is_read_as_a_dash()
    {
        var run = Run.With(["check", "-", "--format", "json"], File.ReadAllBytes(Agendas.Volledig));

        Assert.Equal("", run.Error);
        Assert.Equal("azwa-report/1", JsonOf(run).GetProperty("schema").GetString());
    }

    [Fact]
    public void Faults_in_standard_input_are_told_under_a_dash()
    {
        var run = Run.With(["check", "-"], "formaat: azwa-werkagenda/1\nregio: { naam: x }\nzaken: y\n"u8.ToArray());

        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.StartsWith("-(3,1): error AZW1201: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_that_breaks_off_is_told()
    {
        using var broken = new BrokenStream(new IOException("Input/output error"));
        using var stdout = new MemoryStream();
        using var stderr = new MemoryStream();

        var exit = Host.Run(["check", "-"], broken, stdout, stderr, new FixedTime("2026-11-22T12:00:00Z"));

        Assert.Equal((2, "azwa-rules: standaardinvoer is niet te lezen\n"), (exit, Encoding.UTF8.GetString(stderr.ToArray())));
    }

    public static TheoryData<string, byte[]> Encodings
    {
        get
        {
            var text = File.ReadAllText(Agendas.Volledig);
            return new()
            {
                { "utf-8", Encoding.UTF8.GetBytes(text) },
                { "utf-8 with bom", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)] },
                { "utf-16 little", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)] },
                { "utf-16 big", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)] },
                { "windows line ends", Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n")) },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Every_encoding_of_the_same_text_gives_the_same_report(string name, byte[] content)
    {
        using var folder = new Folder();

        var run = Run.Of("check", folder.Write("agenda.yaml", content), "--as-of", "2026-11-22", "--format", "json");

        Assert.Equal((name, ""), (name, run.Error));
        Assert.Equal(Run.Of("check", Agendas.Volledig, "--as-of", "2026-11-22", "--format", "json").Output, run.Output);
    }

    [Fact]
    public void Latin_1_is_refused()
    {
        using var folder = new Folder();
        var file = folder.Write("latijn.yaml", Encoding.Latin1.GetBytes("regio:\n  naam: Coördinatie\n"));

        var run = Run.Of("check", file);

        Assert.Equal(2, run.Exit);
        Assert.StartsWith($"{file}: error AZW1002: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Yaml_and_json_of_one_agenda_agree()
    {
        var (yaml, json) = (Run.Of("check", Agendas.Volledig), Run.Of("check", Agendas.Json));

        Assert.Equal((0, ""), (yaml.Exit, yaml.Error));
        Assert.Equal((0, ""), (json.Exit, json.Error));
    }

    [Theory]
    [InlineData("2026-11-22T22:59:59Z", "2026-11-22")]
    [InlineData("2026-11-22T23:00:00Z", "2026-11-23")] // winter time: an hour ahead
    [InlineData("2026-07-01T21:59:59Z", "2026-07-01")]
    [InlineData("2026-07-01T22:00:00Z", "2026-07-02")] // summer time: two
    public void Without_a_day_it_is_today_in_the_netherlands(string utc, string asOf)
    {
        var run = Run.With(["check", Agendas.Volledig, "--format", "json"], time: new FixedTime(utc));

        Assert.Equal(asOf, JsonOf(run).GetProperty("asOf").GetString());
    }

    [Fact]
    public void Options_reach_the_report()
    {
        var run = Run.Of("check", Agendas.Volledig, "--as-of", "2026-12-01", "--profile", "format", "--format=json");

        var report = JsonOf(run);
        Assert.Equal(("2026-12-01", "format"), (report.GetProperty("asOf").GetString(), report.GetProperty("profile").GetString()));
    }

    [Theory]
    [InlineData("text", "Zelftoets van de werkagenda van ")]
    [InlineData("json", "{\n  \"schema\": \"azwa-report/1\"")]
    [InlineData("sarif", "{\n  \"$schema\": ")]
    [InlineData("junit", "<?xml ")]
    [InlineData("markdown", "# Zelftoets van de werkagenda van ")]
    public void Every_format_can_be_asked_for(string format, string start)
    {
        var run = Run.Of("check", Agendas.Volledig, "--as-of", "2026-11-22", "--format", format);

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.StartsWith(start, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_readme_names_every_format() =>
        Assert.All(ReportFormats.Names, format => Assert.Contains(
            File.ReadLines(Repository.PathOf("README.md")),
            line => line.StartsWith("| `--format ", StringComparison.Ordinal) && (line.Contains($"`{format}`", StringComparison.Ordinal) || line.Contains($"--format {format}`", StringComparison.Ordinal))));

    [Theory]
    [InlineData("sarif", "\"uri\": \"stdin\"")]
    [InlineData("junit", "stdin(")]
    public void Tools_know_standard_input_by_a_name(string format, string named)
    {
        var run = Run.With(["check", "-", "--as-of", "2026-11-22", "--format", format], File.ReadAllBytes(Agendas.PathOf("te-laat.yaml")));

        Assert.Equal((1, ""), (run.Exit, run.Error));
        Assert.Contains(named, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Language_reaches_the_report()
    {
        Assert.StartsWith("Zelftoets van de werkagenda van ", Run.Of("check", Agendas.Volledig).Output, StringComparison.Ordinal);
        Assert.StartsWith("Self-check of the werkagenda of ", Run.Of("check", Agendas.Volledig, "--lang", "en").Output, StringComparison.Ordinal);
        Assert.StartsWith("Self-check of the werkagenda of ", Run.Of("--lang", "en", "check", Agendas.Volledig).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_before_the_rules_is_wrong_usage()
    {
        var run = Run.Of("check", Agendas.Volledig, "--as-of", "0001-01-01");

        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.StartsWith("azwa-rules: per 0001-01-01 valt niet te toetsen: de regels gelden vanaf 20", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("; kies met --as-of een latere dag\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Diagnostics_are_one_line_each()
    {
        using var folder = new Folder();
        var file = folder.Write("fout.yaml", "formaat: azwa-werkagenda/1\nregoi: x\nzaken: y\n"u8.ToArray());

        var lines = Run.Of("check", file).Error.TrimEnd('\n').Split('\n');

        Assert.True(lines.Length >= 2, string.Join('\n', lines));
        Assert.All(lines, line => Assert.Matches(@"fout\.yaml(\(\d+,\d+\))?: error AZW\d{4}: \S", line));
    }

    [Fact]
    public void Diagnostics_can_be_json()
    {
        using var folder = new Folder();
        var file = folder.Write("fout.yaml", "formaat: azwa-werkagenda/1\nregoi: x\n"u8.ToArray());

        var run = Run.Of("check", file, "--diagnostics", "json", "--lang", "en");

        Assert.Equal((2, ""), (run.Exit, run.Output));
        using var json = JsonDocument.Parse(run.Error);
        var unknown = json.RootElement.EnumerateArray().Single(d => d.GetProperty("code").GetString() == "AZW1201");
        Assert.Equal(["file", "line", "column", "severity", "code", "message"], unknown.EnumerateObject().Select(p => p.Name));
        Assert.Equal((file, 2, 1, "error"), (
            unknown.GetProperty("file").GetString(),
            unknown.GetProperty("line").GetInt32(),
            unknown.GetProperty("column").GetInt32(),
            unknown.GetProperty("severity").GetString()));
        Assert.Contains("did you mean 'regio'?", unknown.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Output_is_utf8_without_bom_and_with_line_feeds()
    {
        var run = Run.Of("check", Agendas.Volledig);

        Assert.Equal((byte)'Z', run.OutputBytes[0]);
        Assert.DoesNotContain((byte)'\r', run.OutputBytes);
        Assert.DoesNotContain((byte)0x1B, run.OutputBytes);
        Assert.EndsWith("\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Colour_comes_with_a_terminal_that_shows_it() =>
        Assert.Contains((byte)0x1B, Run.With(["check", Agendas.Volledig], terminal: new Terminal(80, Color: true)).OutputBytes);

    private static JsonElement JsonOf(Run run) => JsonDocument.Parse(run.Output).RootElement;
}
