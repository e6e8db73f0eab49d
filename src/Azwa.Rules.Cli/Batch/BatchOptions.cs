using System.Globalization;
using Azwa.Rules.Cli.CommandLine;

namespace Azwa.Rules.Cli.Batch;

/// <summary>The options that only a batch has.</summary>
internal sealed class BatchOptions
{
    /// <summary>More than any machine has a use for, and few enough to start.</summary>
    private const int MostJobs = 256;

    private readonly ValueOption _jobs = ValueOption.Free(
        "--jobs",
        new Phrase("AANTAL", "NUMBER"),
        new Phrase("reeks: zoveel tegelijk; anders evenveel als er processors zijn", "batch: so many at a time; as many as there are processors otherwise"));

    private readonly ValueOption _resume = ValueOption.Free(
        "--resume",
        new Phrase("BESTAND", "FILE"),
        new Phrase("reeks: neemt over wat er in deze JSON Lines al staat", "batch: takes over what these JSON Lines already hold"));

    public IReadOnlyList<ValueOption> Options => [_jobs, _resume];

    public string? Resume(Arguments arguments) => arguments[_resume];

    public int Jobs(Arguments arguments)
    {
        if (arguments[_jobs] is not { } text)
        {
            return Math.Clamp(Environment.ProcessorCount, 1, MostJobs);
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var jobs) && jobs is >= 1 and <= MostJobs
            ? jobs
            : throw new UsageException(BatchWording.NotJobs, text, MostJobs.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Refuses what does not go with the number of agendas.</summary>
    public void Refuse(BatchInput? batch, Arguments arguments, string format)
    {
        if (batch is null && Options.FirstOrDefault(o => arguments[o] is not null) is { } option)
        {
            throw new UsageException(BatchWording.BatchOnly, option.Name);
        }

        if (batch is not null && format is not ("text" or "json"))
        {
            throw new UsageException(BatchWording.OneFormat, format);
        }
    }
}
