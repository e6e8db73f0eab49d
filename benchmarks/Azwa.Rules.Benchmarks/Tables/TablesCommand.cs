using System.Globalization;
using System.Reflection;
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
public static class TablesCommand
{
    private const string Usage = "usage: tables FILE.md [--quick]";

    /// <summary>The ratios with a goal, fresh processes, and all benchmarks of this project.</summary>
    public static int Run(string[] arguments, TextWriter output) => Run(arguments, output, "figures", quick =>
    {
        var text = Start(quick);
        text.Ratios(RatioGoals.All.Select(ratio => (ratio, ratio.Measure())).ToList());
        text.FreshProcesses(FreshProcess.All.Select(work => (work.Value, FreshProcess.Median(work.Key))).ToList());
        return Benchmarks(text, typeof(TablesCommand).Assembly, quick);
    });

    /// <summary>The benchmarks of a project of its own, for an engine that comes with one.</summary>
    /// <param name="arguments">The document, and how.</param>
    /// <param name="output">Where faults are told.</param>
    /// <param name="engine">The name of the engine; the marks bear it.</param>
    /// <param name="benchmarks">The project.</param>
    public static int RunOnly(string[] arguments, TextWriter output, string engine, Assembly benchmarks) =>
        Run(arguments, output, $"figures with {engine}", quick => Benchmarks(Start(quick), benchmarks, quick));

    private static int Run(string[] arguments, TextWriter output, string figures, Func<bool, FiguresText> measure)
    {
        if (arguments is not [var file, .. var mode] || mode is not ([] or ["--quick"]) || !File.Exists(file))
        {
            output.WriteLine(Usage);
            return 2;
        }

        var document = File.ReadAllText(file);

        // Before anything is measured: a run of minutes must not end in a document without a place for it.
        var marked = new Marked(figures);
        _ = marked.Replace(document, "");
        if (GuardCommand.Run(output) != 0)
        {
            return 1;
        }

        File.WriteAllText(file, marked.Replace(document, measure(mode.Length > 0).ToString()));
        return 0;
    }

    private static FiguresText Start(bool quick)
    {
        var text = new FiguresText();
        text.Line(string.Create(CultureInfo.InvariantCulture, $"Of {DateTime.UtcNow:yyyy-MM-dd}, one run{(quick ? " in the quickest mode, which says nothing of speed" : "")}, on:"));
        text.Line("");
        foreach (var line in HostEnvironmentInfo.GetCurrent().ToFormattedString())
        {
            text.Line("- " + line);
        }

        text.Line("- " + RuntimeInformation.FrameworkDescription);
        return text;
    }

    private static FiguresText Benchmarks(FiguresText text, Assembly benchmarks, bool quick)
    {
        // In this process: the same code, the same runtime and no project to be built beside. An iteration of a quarter of a second is
        // still hundreds of validations; the usual half to a whole second makes the run thrice as long for the same medians.
        var measured = Job.Default.WithWarmupCount(6).WithIterationCount(15).WithIterationTime(TimeInterval.FromMilliseconds(250));
        var job = (quick ? Job.Dry : measured).WithToolchain(InProcessEmitToolchain.Instance);
        var config = ManualConfig.CreateEmpty().AddJob(job).AddLogger(ConsoleLogger.Default).AddColumnProvider(DefaultColumnProviders.Instance);
        foreach (var summary in BenchmarkRunner.Run(benchmarks, config))
        {
            text.Benchmarks(summary);
        }

        return text;
    }
}
