namespace Azwa.Rules.Benchmarks.Ratios;

/// <summary>Holds the peers to the engine, then measures all ratios in less than a minute. Fails only on a ratio a factor two beyond its goal.</summary>
internal static class RatiosCommand
{
    public static int Run(TextWriter output)
    {
        if (GuardCommand.Run(output) != 0)
        {
            return 1;
        }

        output.WriteLine();
        var table = new RatioTable(output);
        table.Head();
        foreach (var ratio in RatioGoals.All)
        {
            table.Add(ratio, ratio.Measure());
        }

        output.WriteLine(table.Beyond == 0 ? "No ratio is a factor two beyond its goal." : $"{table.Beyond} a factor two beyond the goal.");
        return table.Beyond == 0 ? 0 : 1;
    }
}
