using Azwa.Rules.Findings;
using Azwa.Rules.Reporting;

namespace Azwa.Rules.Cli.Commands;

/// <summary>The forms in which a report can be written; one row each, the first is the default.</summary>
internal static class ReportFormats
{
    /// <summary>What standard input is called where a tool expects the name of a file.</summary>
    private const string StandardInput = "stdin";

    private static readonly (string Name, Action<Report, Target> Write)[] Table =
    [
        ("text", (report, target) => target.Text(writer =>
            TextReport.Write(report, writer, new TextReportOptions { Width = target.Terminal.Width, Color = target.Terminal.Color }))),
        ("json", (report, target) => JsonReport.Write(report, target.Output)),
        ("sarif", (report, target) => SarifReport.Write(report, target.Output, target.File)),
        ("junit", (report, target) => JUnitReport.Write(report, target.Output, target.File)),
        ("markdown", (report, target) => target.Text(writer => MarkdownReport.Write(report, writer))),
    ];

    public static string[] Names => [.. Table.Select(format => format.Name)];

    /// <summary>Writes a report.</summary>
    /// <param name="format">One of <see cref="Names"/>.</param>
    /// <param name="report">The report.</param>
    /// <param name="file">The agenda's file as it was named.</param>
    /// <param name="terminal">The screen, if it goes to one.</param>
    /// <param name="output">Where it goes.</param>
    public static void Write(string format, Report report, string file, Terminal terminal, Stream output) =>
        Table.Single(row => row.Name == format).Write(report, new Target(file == AgendaSource.StandardInput ? StandardInput : file, terminal, output));

    private sealed record Target(string File, Terminal Terminal, Stream Output)
    {
        public void Text(Action<TextWriter> write)
        {
            using var writer = Utf8.Writer(Output);
            write(writer);
        }
    }
}
