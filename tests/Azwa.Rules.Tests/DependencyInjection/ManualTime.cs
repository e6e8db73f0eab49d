using System.Globalization;

namespace Azwa.Rules.Tests.DependencyInjection;

/// <summary>A clock that a test moves; timers that are due then run, on the thread of the test.</summary>
internal sealed class ManualTime(string utc) : TimeProvider
{
    private readonly List<ManualTimer> _timers = [];
    private readonly TaskCompletionSource _timerMade = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private DateTimeOffset _now = DateTimeOffset.Parse(utc, CultureInfo.InvariantCulture);

    /// <summary>Done once something waits for a time.</summary>
    public Task TimerMade => _timerMade.Task;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => _now;

    public override long GetTimestamp() => _now.Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, () => callback(state));
        _timers.Add(timer);
        timer.Change(dueTime, period);
        _timerMade.TrySetResult();
        return timer;
    }

    public void Advance(TimeSpan by)
    {
        _now += by;
        foreach (var timer in _timers.ToList())
        {
            timer.RunWhenDue();
        }
    }

    private sealed class ManualTimer(ManualTime time, Action run) : ITimer
    {
        private DateTimeOffset? _due;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            _due = dueTime == Timeout.InfiniteTimeSpan ? null : time._now + dueTime;
            return true;
        }

        public void RunWhenDue()
        {
            if (_due <= time._now)
            {
                _due = null;
                run();
            }
        }

        public void Dispose() => _due = null;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
