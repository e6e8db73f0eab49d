using System.Text;
using System.Text.Json;
using Azwa.Rules.Reporting;
using Azwa.Rules.Text;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Tests.Reporting;

public class DiagnosticReportTests
{
    [Fact]
    public void Each_diagnostic_is_one_line_that_steers_no_terminal()
    {
        var diagnostics = WerkagendaReader.Read("\"r\\ne\\eg[31mio\": x\n", "stuk\u001b.yaml").Diagnostics;
        using var writer = new StringWriter();

        DiagnosticReport.WriteText(diagnostics, writer);

        var text = writer.ToString();
        Assert.NotEmpty(diagnostics);
        Assert.Equal(diagnostics.Count, text.Count(c => c == '\n'));
        Assert.DoesNotContain(text, c => char.IsControl(c) && c != '\n');
    }

    [Fact]
    public void Json_has_the_keys_in_order_and_null_for_no_place()
    {
        var diagnostics = WerkagendaReader.Read(new byte[] { 0xC3, 0x28 }, "latin1.yaml").Diagnostics
            .Concat(WerkagendaReader.Read("regoi: x\n", "fout.yaml").Diagnostics);
        using var stream = new MemoryStream();

        DiagnosticReport.WriteJson(diagnostics, stream, Language.En);

        using var json = JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray()));
        var (first, second) = (json.RootElement[0], json.RootElement[1]);
        Assert.Equal(["file", "line", "column", "severity", "code", "message"], first.EnumerateObject().Select(p => p.Name));
        Assert.Equal(("latin1.yaml", JsonValueKind.Null, "error", "AZW1002"), (
            first.GetProperty("file").GetString(), first.GetProperty("line").ValueKind, first.GetProperty("severity").GetString(), first.GetProperty("code").GetString()));
        Assert.Equal(1, second.GetProperty("line").GetInt32());
        Assert.Contains("is", second.GetProperty("message").GetString(), StringComparison.Ordinal);
    }
}
