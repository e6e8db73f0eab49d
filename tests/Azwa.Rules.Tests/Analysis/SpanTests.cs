using Azwa.Rules.Analysis;

namespace Azwa.Rules.Tests.Analysis;

/// <summary>How the values of two stretches can stand to each other, held against all values of a fine grid.</summary>
public sealed class SpanTests
{
    private static readonly decimal[] Grid = [.. Enumerable.Range(-8, 33).Select(i => i / 4m)];

    [Fact]
    public void Orders_are_those_that_values_show()
    {
        var spans = new decimal?[] { null, 0, 1, 2, 3 }
            .SelectMany(_ => new decimal?[] { null, 0, 1, 2, 3 }, (low, high) => new Span(low, high))
            .Where(s => s.Low is null || s.High is null || s.Low <= s.High)
            .ToList();
        foreach (var one in spans)
        {
            foreach (var other in spans)
            {
                var seen = Values(one).SelectMany(_ => Values(other), (a, b) => a < b ? Order.Less : a > b ? Order.Greater : Order.Equal)
                    .Aggregate(Order.None, (all, order) => all | order);
                Assert.True(seen == one.OrdersTo(other), $"{one} to {other}: {one.OrdersTo(other)}, values show {seen}");
            }
        }
    }

    // A point has its bounds, a stretch does not.
    private static IEnumerable<decimal> Values(Span span) => span.IsPoint ? [span.Low!.Value] : Grid.Where(v => !(v <= span.Low) && !(v >= span.High));
}
