using System.Runtime.InteropServices;
using Azwa.Rules.Text;

namespace Azwa.Rules.Facts;

/// <summary>A segment of a pointer: its rank among what may stand beside it, and the offset at which it ends.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Step(int Rank, int End)
{
    /// <summary>From this rank on, steps of one rank may have different names: numbers, each by its value, and then what is unknown.</summary>
    public const int FirstUnnamed = 1_000;
}

/// <summary>The steps of a pointer, and a number made of the first eight ranks by which most places are told apart.</summary>
internal sealed class Steps
{
    private const int BitsPerStep = 8;
    private const int StepsInKey = 64 / BitsPerStep;
    private const int Unnamed = (1 << BitsPerStep) - 1;

    public Steps(Step[] all)
    {
        All = all;
        var isNamed = true;
        for (var i = 0; i < StepsInKey; i++)
        {
            Key <<= BitsPerStep;
            if (isNamed && i < all.Length)
            {
                // 0 is for no step, which comes first. What follows a step that its rank does not name counts for nothing here.
                isNamed = all[i].Rank < Unnamed - 1;
                Key |= isNamed ? (ulong)all[i].Rank + 1 : Unnamed;
            }
        }
    }

    public Step[] All { get; }

    /// <summary>Less when the place comes before; when it is the same, the steps themselves decide.</summary>
    public ulong Key { get; }
}

/// <summary>
/// A JSON Pointer, and the same taken apart without a text per segment: a report has many of them. Who compares it ranks its steps first.
/// </summary>
internal sealed class Place(string path)
{
    private Steps? _steps;

    public string Path { get; } = path;

    /// <summary>The number of segments.</summary>
    public int Count => Ranks.All.Length;

    private Steps Ranks => _steps ?? throw new InvalidOperationException($"The steps of '{Path}' have no ranks yet.");

    /// <summary>A segment, escaped as it stands in the pointer; empty beyond the last.</summary>
    public ReadOnlySpan<char> this[int index]
    {
        get
        {
            var steps = Ranks.All;
            if (index >= steps.Length)
            {
                return [];
            }

            var start = index == 0 ? 1 : steps[index - 1].End + 1;
            return Path.AsSpan(start, steps[index].End - start);
        }
    }

    /// <summary>Ranks its steps, once: places that are kept with facts are compared in every report.</summary>
    /// <param name="rank">Takes the pointer apart; the same for all reports under a catalogue.</param>
    public Place Ranked(Func<string, Steps> rank)
    {
        _steps ??= rank(Path);
        return this;
    }

    /// <summary>Below 0 when this place comes before the other in the Format, 0 when they are the same.</summary>
    public int ComparedWith(Place other)
    {
        if (Ranks.Key != other.Ranks.Key)
        {
            return Ranks.Key < other.Ranks.Key ? -1 : 1;
        }

        var (steps, others) = (Ranks.All, other.Ranks.All);
        var shared = Math.Min(steps.Length, others.Length);
        for (var i = 0; i < shared; i++)
        {
            var byRank = steps[i].Rank.CompareTo(others[i].Rank);
            if (byRank != 0)
            {
                return byRank;
            }

            var byName = steps[i].Rank < Step.FirstUnnamed ? 0 : CompareNames(this[i], other[i]);
            if (byName != 0)
            {
                return byName;
            }
        }

        return steps.Length.CompareTo(others.Length);
    }

    private static int CompareNames(ReadOnlySpan<char> x, ReadOnlySpan<char> y) =>
        x.Contains('~') || y.Contains('~')
            ? string.CompareOrdinal(JsonPointer.Unescape(x.ToString()), JsonPointer.Unescape(y.ToString()))
            : x.SequenceCompareTo(y);
}
