using System.Globalization;
using System.Text;
using Azwa.Rules.Benchmarks.Ratios;
using BenchmarkDotNet.Reports;

namespace Azwa.Rules.Benchmarks.Tables;

/// <summary>Figures as Markdown: a table of ratios with their goals, one of fresh processes, and one per class of benchmarks.</summary>
internal sealed class FiguresText
{
    private readonly StringBuilder _text = new();

    public void Line(string line) => _text.Append(line).Append('\n');

    public void Ratios(IEnumerable<(Ratio Ratio, double Measured)> ratios)
    {
        Head("Ratios", "ratio", "goal", "", "of what");
        foreach (var (ratio, measured) in ratios)
        {
            Row(Number(measured, "0.00"), ratio.Goal.ToString(), ratio.Goal.Judge(measured) == Standing.Reached ? "reached" : "**not reached**", ratio.Question);
        }
    }

    public void FreshProcesses(IEnumerable<(string Work, double Milliseconds)> processes)
    {
        Head("In a fresh process", "work", "processor time, ms");
        foreach (var (work, milliseconds) in processes)
        {
            Row(work, Number(milliseconds, "0"));
        }
    }

    /// <summary>A class of benchmarks; the ratios are to its baseline with the same parameters, where it has one.</summary>
    public void Benchmarks(Summary summary)
    {
        Head(summary.BenchmarksCases[0].Descriptor.Type.Name, "benchmark", "of", "median, µs", "ratio", "allocated, KB", "ratio");
        foreach (var report in summary.Reports.Where(r => r.ResultStatistics is not null))
        {
            var of = report.BenchmarkCase;
            var baseline = summary.Reports.FirstOrDefault(r => r.BenchmarkCase.Descriptor.Baseline && r.BenchmarkCase.Parameters.DisplayInfo == of.Parameters.DisplayInfo);
            Row(
                of.Descriptor.WorkloadMethod.Name,
                string.Join(", ", of.Parameters.Items.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Value}"))),
                Number(Median(report) / 1000, "0.0"),
                baseline is null ? "" : Number(Median(report) / Median(baseline), "0.00"),
                Number(Allocated(report) / 1024, "0"),
                baseline is null ? "" : Number(Allocated(report) / Allocated(baseline), "0.00"));
        }
    }

    public override string ToString() => _text.ToString();

    private static double Median(BenchmarkReport report) => report.ResultStatistics!.Median;

    private static double Allocated(BenchmarkReport report) => report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? double.NaN;

    private static string Number(double value, string format) => double.IsFinite(value) ? value.ToString(format, CultureInfo.InvariantCulture) : "";

    private void Head(string title, params string[] columns)
    {
        _text.Append("\n### ").Append(title).Append("\n\n");
        Row(columns);
        Row([.. columns.Select(_ => "---")]);
    }

    private void Row(params string[] cells) => _text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
