namespace Azwa.Rules.Benchmarks.Ratios;

/// <summary>
/// Measures two pieces of work beside each other on a machine that may be busy: by turns, in the processor time of this process, and the
/// median of the ratios of the turns. What disturbs one turn disturbs both sides of it, and a disturbed turn is not the middle one.
/// </summary>
internal static class Interleaved
{
    private const int Turns = 15;
    private const int FewestRounds = 3;
    private const int MostRounds = 8;
    private const double Steady = 0.05;
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(15);
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(200);

    /// <summary>How many times as long the work takes as what it is measured beside.</summary>
    public static double Time(Func<object> work, Func<object> beside)
    {
        // Rounds with a pause between, until two agree: the compiler improves what runs often, on a thread of its own and some time
        // later, and until it is done with both sides it decides what comes out.
        var (last, isSteady) = (0.0, false);
        for (var round = 0; round < FewestRounds || (round < MostRounds && !isSteady); round++)
        {
            var ratio = Run(work, WarmUp) / Run(beside, WarmUp);
            isSteady = Math.Abs((ratio / last) - 1) < Steady;
            last = ratio;
            Thread.Sleep(100);
        }

        var ratios = new double[Turns];
        for (var turn = 0; turn < Turns; turn++)
        {
            ratios[turn] = Run(work, Turn) / Run(beside, Turn);
        }

        return Median(ratios);
    }

    /// <summary>How many times as much the work allocates, on this thread.</summary>
    public static double Allocation(Func<object> work, Func<object> beside) => Allocated(work) / Allocated(beside);

    public static double Median(double[] values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }

    /// <summary>The processor time of one call in seconds, over as many calls as fit in the time.</summary>
    private static double Run(Func<object> work, TimeSpan time)
    {
        var start = Environment.CpuUsage.TotalTime;
        var calls = 0;
        TimeSpan used;
        do
        {
            GC.KeepAlive(work());
            calls++;
            used = Environment.CpuUsage.TotalTime - start;
        }
        while (used < time);
        return used.TotalSeconds / calls;
    }

    // The second call: the first makes what is kept.
    private static double Allocated(Func<object> work)
    {
        GC.KeepAlive(work());
        var before = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(work());
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
