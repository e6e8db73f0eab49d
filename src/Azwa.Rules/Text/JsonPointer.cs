using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Azwa.Rules.Text;

/// <summary>Writes and reads JSON Pointers (RFC 6901), the names under which everything in an agenda is found again.</summary>
internal static class JsonPointer
{
    public static string Append(string parent, string segment) => parent + "/" + Escape(segment);

    public static string Append(string parent, int index) => parent + "/" + index.ToString(CultureInfo.InvariantCulture);

    public static string Escape(string segment) =>
        segment.AsSpan().ContainsAny('~', '/')
            ? segment.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)
            : segment;

    public static string Unescape(string segment) =>
        segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);

    /// <summary>The segments of a pointer, unescaped; none for the empty pointer, which is the whole document.</summary>
    public static string[] Split(string pointer)
    {
        if (pointer.Length == 0)
        {
            return [];
        }

        var segments = pointer[1..].Split('/');
        for (var i = 0; i < segments.Length; i++)
        {
            segments[i] = Unescape(segments[i]);
        }

        return segments;
    }

    /// <summary>Takes the first segment off a pointer, unescaped; false at its end. No text is made unless something is escaped.</summary>
    public static bool TryNext(ref ReadOnlySpan<char> pointer, out ReadOnlySpan<char> segment)
    {
        if (pointer.IsEmpty)
        {
            segment = [];
            return false;
        }

        var end = pointer[1..].IndexOf('/') + 1;
        segment = end == 0 ? pointer[1..] : pointer[1..end];
        pointer = end == 0 ? [] : pointer[end..];
        if (segment.Contains('~'))
        {
            segment = Unescape(segment.ToString());
        }

        return true;
    }

    /// <summary>Whether the segment is an index as the RFC writes it: digits without leading zero.</summary>
    public static bool TryIndex(ReadOnlySpan<char> segment, out int index)
    {
        index = 0;
        return (segment.Length == 1 || !segment.StartsWith('0'))
            && int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out index);
    }

    /// <summary>Refuses what is no pointer: a path without its slash would silently name nothing.</summary>
    public static void ThrowIfNone([NotNull] string? pointer, [CallerArgumentExpression(nameof(pointer))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(pointer, name);
        if (pointer.Length > 0 && pointer[0] != '/')
        {
            throw new ArgumentException("A JSON Pointer is empty or starts with a slash.", name);
        }
    }

    /// <summary>Whether the pointer names the ancestor itself or something inside it.</summary>
    public static bool IsAtOrBelow(string pointer, string ancestor) =>
        pointer.StartsWith(ancestor, StringComparison.Ordinal)
        && (pointer.Length == ancestor.Length || pointer[ancestor.Length] == '/');
}
