using System.Globalization;
using System.Runtime.InteropServices;
using Azwa.Rules.Benchmarks.Ratios;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Environments;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace Azwa.Rules.Benchmarks.Tables;

/// <summary>Measures everything in one run and writes it, with machine and date, between the marks of a document.</summary>
internal static class TablesCommand
{
    public const string Usage = "usage: tables FILE.md [--quick]";

    public static int Run(string[] arguments, TextWriter output)
    {
        if (arguments is not [var file, .. var mode] || mode is not ([] or ["--quick"]) || !File.Exists(file))
        {
            output.WriteLine(Usage);
            return 2;
        }

        var document = File.ReadAllText(file);

        // Before anything is measured: a run of minutes must not end in a document without a place for it.
        _ = Marked.Replace(document, "");
        if (GuardCommand.Run(output) != 0)
        {
            return 1;
        }

        File.WriteAllText(file, Marked.Replace(document, Measure(quick: mode.Length > 0)));
        return 0;
    }

    private static string Measure(bool quick)
    {
        var text = new FiguresText();
        text.Line(string.Create(CultureInfo.InvariantCulture, $"Of {DateTime.UtcNow:yyyy-MM-dd}, one run{(quick ? " in the quickest mode, which says nothing of speed" : "")}, on:"));
        text.Line("");
        foreach (var line in HostEnvironmentInfo.GetCurrent().ToFormattedString())
        {
            text.Line("- " + line);
        }

        text.Line("- " + RuntimeInformation.FrameworkDescription);
        text.Ratios(RatioGoals.All.Select(ratio => (ratio, ratio.Measure())).ToList());
        text.FreshProcesses(FreshProcess.All.Select(work => (work.Value, FreshProcess.Median(work.Key))).ToList());

        // In this process: the same code, the same runtime and no project to be built beside. An iteration of a quarter of a second is
        // still hundreds of validations; the usual half to a whole second makes the run thrice as long for the same medians.
        var measured = Job.Default.WithWarmupCount(6).WithIterationCount(15).WithIterationTime(TimeInterval.FromMilliseconds(250));
        var job = (quick ? Job.Dry : measured).WithToolchain(InProcessEmitToolchain.Instance);
        var config = ManualConfig.CreateEmpty().AddJob(job).AddLogger(ConsoleLogger.Default).AddColumnProvider(DefaultColumnProviders.Instance);
        foreach (var summary in BenchmarkRunner.Run(typeof(TablesCommand).Assembly, config))
        {
            text.Benchmarks(summary);
        }

        return text.ToString();
    }
}
