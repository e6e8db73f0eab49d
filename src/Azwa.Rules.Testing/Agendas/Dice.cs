namespace Azwa.Rules.Testing.Agendas;

/// <summary>Choices that follow from one number, so that an agenda can be made again from it. For one thread.</summary>
internal sealed class Dice(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>A number from 0 up to, and not including, the bound.</summary>
    public int Below(int bound) => _random.Next(bound);

    public int Between(int least, int most) => _random.Next(least, most + 1);

    public bool Chance(int percent) => _random.Next(100) < percent;

    public T From<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    public T Of<T>(params T[] items) => items[_random.Next(items.Length)];

    public List<T> Shuffled<T>(IEnumerable<T> items)
    {
        var all = items.ToArray();
        _random.Shuffle(all);
        return [.. all];
    }

    /// <summary>So many parts of at least the least that make up the whole.</summary>
    public List<long> Split(long whole, int parts, long least)
    {
        var cuts = Enumerable.Range(0, parts - 1).Select(_ => _random.NextInt64(whole - (parts * least) + 1)).Order().ToList();
        return [.. cuts.Append(whole - (parts * least)).Zip(cuts.Prepend(0), (end, begin) => end - begin + least)];
    }
}
