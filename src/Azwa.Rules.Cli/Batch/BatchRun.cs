using System.Text;
using Azwa.Rules.Cli.CommandLine;
using Azwa.Rules.Reporting;
using Azwa.Rules.Text;

namespace Azwa.Rules.Cli.Batch;

/// <summary>Judges a batch on all processors and writes as it goes: a line per agenda in the order of the input, and a summary.</summary>
/// <param name="surroundings">Where the lines go.</param>
/// <param name="language">The language of lines and summary.</param>
/// <param name="json">Whether the lines are JSON; then the summary goes to standard error.</param>
/// <param name="faultsAsJson">Whether standard error is JSON Lines; then there is no summary in its midst.</param>
internal sealed class BatchRun(Surroundings surroundings, Language language, bool json, bool faultsAsJson)
{
    private static readonly string[] VerdictsOfALine = ["volledig", "vastgesteld", "aangeleverd", "streefwaarden"];

    private readonly BatchSummary _summary = new();
    private readonly ProgressBar _progress = new(surroundings.Error, surroundings.ErrorTerminal);

    /// <param name="agendas">The agendas.</param>
    /// <param name="judge">Judges one; called by more threads at a time.</param>
    /// <param name="jobs">How many at the same time.</param>
    /// <returns>The exit code.</returns>
    /// <exception cref="UsageException">There are no agendas, or standard output cannot be written.</exception>
    public int Run(IEnumerable<AgendaInput> agendas, Func<AgendaInput, Judged> judge, int jobs)
    {
        using var stop = new CancellationTokenSource();
        using (surroundings.Interrupts(stop.Cancel))
        {
            OrderedPipeline.RunAsync(agendas, judge, Write, jobs, stop.Token).GetAwaiter().GetResult();
        }

        _progress.Clear();
        if (_summary.Count == 0 && !stop.IsCancellationRequested)
        {
            throw new UsageException(BatchWording.Nothing);
        }

        if (stop.IsCancellationRequested)
        {
            Tell(Encoding.UTF8.GetBytes($"{CommandTable.Program}: {BatchWording.Interrupted.In(language, _summary.Count)}\n"));
        }

        WriteSummary();
        return stop.IsCancellationRequested ? ExitCode.NotJudged : _summary.Exit;
    }

    private bool Write(Judged judged)
    {
        _summary.Add(judged);
        _progress.Clear();
        if (judged.Faults.Length > 0)
        {
            Tell(judged.Faults);
        }

        var goesOn = StandardOutput.Write(surroundings.Output, json ? judged.Line : Encoding.UTF8.GetBytes(LineOf(judged)));
        _progress.Show(judged.Input.Done, _summary.Count);
        return goesOn;
    }

    private string LineOf(Judged judged)
    {
        var start = $"{OneLine.Of(judged.Input.Name)}: {BatchSummary.ExitOf(judged.Digest)}: ";
        if (judged.Digest is not { } digest)
        {
            return start + BatchWording.Unreadable.In(language) + "\n";
        }

        // A rule set of one's own may lack some.
        var verdicts = VerdictsOfALine.SelectMany(name => digest.Verdicts.Where(v => v.Key == name)).Select(v => $"{v.Key} {OneLine.Of(v.Value)}, ");
        return start + string.Concat(verdicts) + BatchWording.Counts.In(language, digest.Errors, digest.Warnings) + "\n";
    }

    private void WriteSummary()
    {
        var text = _summary.Text(language);
        if (!json)
        {
            StandardOutput.Write(surroundings.Output, Encoding.UTF8.GetBytes("\n" + text));
        }
        else if (!faultsAsJson)
        {
            Tell(Encoding.UTF8.GetBytes(text));
        }
    }

    private void Tell(byte[] text)
    {
        try
        {
            surroundings.Error.Write(text);
            surroundings.Error.Flush();
        }
        catch (IOException)
        {
            // Nobody listens any more; the exit code still speaks.
        }
    }
}
