using Azwa.Rules.Cli.Batch;

namespace Azwa.Rules.Cli.Tests.Batch;

/// <summary>Reading, working and writing at the same time, without files.</summary>
public class OrderedPipelineTests
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public async Task Results_come_in_the_order_of_reading(int workers)
    {
        var written = new List<int>();

        await OrderedPipeline.RunAsync(Enumerable.Range(0, 1000), i => i * 3, Add(written), workers, CancellationToken.None);

        Assert.Equal(Enumerable.Range(0, 1000).Select(i => i * 3), written);
    }

    [Fact]
    public async Task A_result_that_is_there_first_waits_for_the_one_before_it()
    {
        using var second = new ManualResetEventSlim();
        var written = new List<int>();

        await OrderedPipeline.RunAsync([1, 2], Work, Add(written), workers: 2, CancellationToken.None);

        Assert.Equal([1, 2], written);

        int Work(int item)
        {
            if (item == 2)
            {
                second.Set();
            }

            Assert.True(second.Wait(Long));
            return item;
        }
    }

    /// <summary>The bound that memory rests on: while the first result is written, reading comes to the bound; it never passes it.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Reading_runs_ahead_of_writing_by_no_more_than_it_says(int workers)
    {
        var (read, written, most) = (0, 0, 0);

        await OrderedPipeline.RunAsync(Source(), i => i, Write, workers, CancellationToken.None);

        Assert.Equal((5000, OrderedPipeline.MostHeld(workers)), (written, most));

        IEnumerable<int> Source()
        {
            for (var i = 0; i < 5000; i++)
            {
                Interlocked.Increment(ref read);
                yield return i;
            }
        }

        bool Write(int item)
        {
            if (written == 0)
            {
                Assert.True(SpinWait.SpinUntil(() => Volatile.Read(ref read) >= OrderedPipeline.MostHeld(workers), Long));
            }

            most = Math.Max(most, Volatile.Read(ref read) - written);
            written++;
            return true;
        }
    }

    [Fact]
    public async Task A_fault_of_the_work_comes_out_in_its_place()
    {
        var written = new List<int>();

        var fault = await Assert.ThrowsAsync<InvalidDataException>(() => OrderedPipeline.RunAsync(
            Enumerable.Range(0, 100), i => i == 5 ? throw new InvalidDataException("vijf") : i, Add(written), workers: 3, CancellationToken.None));

        Assert.Equal(("vijf", 5), (fault.Message, written.Count));
    }

    [Fact]
    public async Task A_fault_of_reading_comes_out_after_what_was_read()
    {
        var written = new List<int>();

        await Assert.ThrowsAsync<InvalidDataException>(() => OrderedPipeline.RunAsync(Source(), i => i, Add(written), workers: 2, CancellationToken.None));

        Assert.Equal([1, 2], written);

        static IEnumerable<int> Source()
        {
            yield return 1;
            yield return 2;
            throw new InvalidDataException();
        }
    }

    [Fact]
    public async Task Who_writes_can_end_it()
    {
        var written = new List<int>();

        await OrderedPipeline.RunAsync(Endless(), i => i, i => Add(written)(i) && i < 3, workers: 2, CancellationToken.None);

        Assert.Equal([0, 1, 2, 3], written);
    }

    [Fact]
    public async Task A_stop_ends_it_after_what_is_being_written()
    {
        using var stop = new CancellationTokenSource();
        var written = new List<int>();

        await OrderedPipeline.RunAsync(Endless(), i => i, Write, workers: 2, stop.Token);

        Assert.Equal([0, 1], written);

        bool Write(int item)
        {
            if (item == 1)
            {
                stop.Cancel();
            }

            return Add(written)(item);
        }
    }

    private static Func<int, bool> Add(List<int> list) => item =>
    {
        list.Add(item);
        return true;
    };

    private static IEnumerable<int> Endless()
    {
        for (var i = 0; ; i++)
        {
            yield return i;
        }
    }
}
