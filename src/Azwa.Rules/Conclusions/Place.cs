using System.Runtime.InteropServices;
using Azwa.Rules.Text;

namespace Azwa.Rules.Conclusions;

/// <summary>A segment of a pointer: its rank among what may stand beside it, and the offset at which it ends.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Step(int Rank, int End);

/// <summary>A JSON Pointer taken apart, without a text per segment: a report has many of them.</summary>
internal sealed class Place(string path, Step[] steps)
{
    /// <summary>The number of segments.</summary>
    public int Count => steps.Length;

    /// <summary>A segment, escaped as it stands in the pointer; empty beyond the last.</summary>
    public ReadOnlySpan<char> this[int index]
    {
        get
        {
            if (index >= steps.Length)
            {
                return [];
            }

            var start = index == 0 ? 1 : steps[index - 1].End + 1;
            return path.AsSpan(start, steps[index].End - start);
        }
    }

    /// <summary>Below 0 when this place comes before the other in the Format, 0 when they are the same.</summary>
    public int ComparedWith(Place other)
    {
        var shared = Math.Min(Count, other.Count);
        for (var i = 0; i < shared; i++)
        {
            var byRank = RankOf(i).CompareTo(other.RankOf(i));
            if (byRank != 0)
            {
                return byRank;
            }

            var byName = CompareNames(this[i], other[i]);
            if (byName != 0)
            {
                return byName;
            }
        }

        return Count.CompareTo(other.Count);
    }

    private int RankOf(int index) => steps[index].Rank;

    private static int CompareNames(ReadOnlySpan<char> x, ReadOnlySpan<char> y) =>
        x.Contains('~') || y.Contains('~')
            ? string.CompareOrdinal(JsonPointer.Unescape(x.ToString()), JsonPointer.Unescape(y.ToString()))
            : x.SequenceCompareTo(y);
}
