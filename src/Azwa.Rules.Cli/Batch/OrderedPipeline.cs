using System.Threading.Channels;

namespace Azwa.Rules.Cli.Batch;

/// <summary>
/// Reads, works and writes at the same time: one reads, a number of workers works, and the caller's side writes in the order of reading.
/// Reading waits for writing, so that what is held does not depend on how much there is.
/// </summary>
internal static class OrderedPipeline
{
    /// <summary>How many results may wait for one that takes longer, for each worker.</summary>
    private const int PerWorker = 4;

    /// <summary>How many items at most have been read and not yet written: those that wait, the one that is being written, and the one that
    /// waits to be let in.</summary>
    public static int MostHeld(int workers) => (PerWorker * workers) + 2;

    /// <param name="items">What is read, by one thread.</param>
    /// <param name="work">What is done with each, by any worker.</param>
    /// <param name="write">Takes each result in the order of the items; false ends it all.</param>
    /// <param name="workers">How many work at the same time.</param>
    /// <param name="stop">Ends it after what is being written.</param>
    /// <remarks>The first exception of reading, working or writing, in the order of the items, ends it and comes out.</remarks>
    public static async Task RunAsync<TItem, TResult>(
        IEnumerable<TItem> items, Func<TItem, TResult> work, Func<TResult, bool> write, int workers, CancellationToken stop)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var inOrder = Channel.CreateBounded<Job<TItem, TResult>>(
            new BoundedChannelOptions(PerWorker * workers) { SingleReader = true, SingleWriter = true });
        var toDo = Channel.CreateUnbounded<Job<TItem, TResult>>(new UnboundedChannelOptions { SingleWriter = true });
        var reading = Task.Run(() => Read(items, inOrder.Writer, toDo.Writer, ended.Token), CancellationToken.None);
        var working = Enumerable.Range(0, workers).Select(_ => Task.Run(() => Work(toDo.Reader, work, ended.Token), CancellationToken.None)).ToList();
        try
        {
            await foreach (var job in inOrder.Reader.ReadAllAsync(ended.Token))
            {
                if (!write(await job.Result.Task.WaitAsync(ended.Token)))
                {
                    break;
                }

                ended.Token.ThrowIfCancellationRequested();
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Asked for.
        }
        finally
        {
            await ended.CancelAsync();
            await Task.WhenAll([reading, .. working]);
        }
    }

    private static async Task Read<TItem, TResult>(
        IEnumerable<TItem> items, ChannelWriter<Job<TItem, TResult>> inOrder, ChannelWriter<Job<TItem, TResult>> toDo, CancellationToken ended)
    {
        Exception? fault = null;
        try
        {
            foreach (var item in items)
            {
                var job = new Job<TItem, TResult>(item);
                await inOrder.WriteAsync(job, ended);
                toDo.TryWrite(job);
            }
        }
        catch (Exception e)
        {
            // Comes out on the side of the writer, after all that was read.
            fault = e;
        }

        inOrder.Complete(fault);
        toDo.Complete();
    }

    private static async Task Work<TItem, TResult>(ChannelReader<Job<TItem, TResult>> toDo, Func<TItem, TResult> work, CancellationToken ended)
    {
        await foreach (var job in toDo.ReadAllAsync(CancellationToken.None))
        {
            if (ended.IsCancellationRequested)
            {
                return;
            }

            try
            {
                job.Result.SetResult(work(job.Item));
            }
            catch (Exception e)
            {
                job.Result.SetException(e);
            }
        }
    }

    private sealed class Job<TItem, TResult>(TItem item)
    {
        public TItem Item { get; } = item;

        // The worker goes on working; it does not write for the one who waits.
        public TaskCompletionSource<TResult> Result { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
