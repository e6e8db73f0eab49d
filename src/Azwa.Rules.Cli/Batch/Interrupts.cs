namespace Azwa.Rules.Cli.Batch;

/// <summary>Ctrl+C as a request to end well. The second time it ends the process, as it does everywhere.</summary>
internal static class Interrupts
{
    /// <summary>Calls an action at the first Ctrl+C, until the result is disposed of.</summary>
    public static IDisposable OfConsole(Action asked) => new Listener(asked);

    private sealed class Listener : IDisposable
    {
        private readonly Action _asked;
        private int _times;

        public Listener(Action asked)
        {
            _asked = asked;
            Console.CancelKeyPress += Hear;
        }

        public void Dispose() => Console.CancelKeyPress -= Hear;

        private void Hear(object? sender, ConsoleCancelEventArgs signal)
        {
            if (Interlocked.Increment(ref _times) == 1)
            {
                signal.Cancel = true;
                _asked();
            }
        }
    }
}
