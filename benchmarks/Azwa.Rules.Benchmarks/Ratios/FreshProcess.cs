using System.Diagnostics;
using System.Globalization;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Benchmarks.Ratios;

/// <summary>
/// Work that is measured in a process of its own, as a command or the first request of a program meets it: this program is started again,
/// does it and tells the processor time from its first line on. What every program pays before that, the start of the runtime, is left out.
/// </summary>
internal static class FreshProcess
{
    public const string Command = "fresh";

    private const int Turns = 7;

    private static readonly Dictionary<string, Action> Work = new(StringComparer.Ordinal)
    {
        ["scan"] = () => YamlScan.Events(YamlScan.RuleTexts),
        ["ready"] = () => Validator.Default.RuleSet.Compiled(Profile.Opdracht, Agendas.AgendaFiles.AsOf),
        ["own files"] = () => new Validator(RuleSet.Load(Path.Combine(AppContext.BaseDirectory, "rules"))).RuleSet.Compiled(Profile.Opdracht, Agendas.AgendaFiles.AsOf),
        ["report"] = () => Validator.Default.Validate(Agendas.AgendaFiles.Read(Agendas.AgendaFiles.Complete), Agendas.AgendaFiles.AsOf),
    };

    /// <summary>The names of all work, with what it is.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> All { get; } =
    [
        new("scan", "a bare scan of the texts of the rule set"),
        new("ready", "the shipped rule set, read and compiled"),
        new("own files", "the same from files in a folder"),
        new("report", "the shipped rule set, the complete agenda from JSON, and its report"),
    ];

    /// <summary>How many times as long the work takes as what it is measured beside: of the median of each, by turns.</summary>
    public static double Time(string work, string beside)
    {
        var (times, besides) = (new double[Turns], new double[Turns]);
        for (var turn = 0; turn < Turns; turn++)
        {
            times[turn] = Start(work);
            besides[turn] = Start(beside);
        }

        return Interleaved.Median(times) / Interleaved.Median(besides);
    }

    /// <summary>The milliseconds of processor time that the work takes.</summary>
    public static double Median(string work) => Interleaved.Median([.. Enumerable.Range(0, Turns).Select(_ => Start(work))]);

    /// <summary>Does the work and writes the milliseconds of processor time that it took.</summary>
    public static int Run(string work, TextWriter output)
    {
        var start = Environment.CpuUsage.TotalTime;
        Work[work]();
        output.WriteLine((Environment.CpuUsage.TotalTime - start).TotalMilliseconds.ToString(CultureInfo.InvariantCulture));
        return 0;
    }

    /// <summary>Starts a process for the work, and gives the milliseconds that it tells.</summary>
    private static double Start(string work)
    {
        var (program, assembly) = (Environment.ProcessPath!, Environment.GetCommandLineArgs()[0]);
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(program) == "dotnet")
        {
            start.ArgumentList.Add(assembly);
        }

        start.ArgumentList.Add(Command);
        start.ArgumentList.Add(work);
        using var process = Process.Start(start)!;
        var told = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? double.Parse(told, CultureInfo.InvariantCulture)
            : throw new InvalidOperationException($"The process for '{work}' ended with exit code {process.ExitCode}.");
    }
}
