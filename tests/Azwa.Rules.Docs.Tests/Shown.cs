namespace Azwa.Rules.Docs.Tests;

/// <summary>What a document shows of an output, held to the output itself.</summary>
internal static class Shown
{
    /// <summary>On a line of its own it stands for any number of lines, within a line for any text.</summary>
    private const string Left = "…";

    /// <returns>Null when it is the same; otherwise both.</returns>
    public static string? Difference(string shown, string actual)
    {
        var (expected, found) = (Lines(shown), Lines(actual));
        return Same(expected, found) ? null : $"shows\n{string.Join('\n', expected)}\nbut it is\n{string.Join('\n', found)}";
    }

    /// <summary>After a mark that fails, only the last one before it can still be taken further: what came earlier was matched as early as can be.</summary>
    private static bool Same(string[] shown, string[] actual)
    {
        var (at, line, mark, resume) = (0, 0, -1, 0);
        while (line < actual.Length)
        {
            if (at < shown.Length && shown[at].Trim() == Left)
            {
                (mark, resume) = (at++, line);
            }
            else if (at < shown.Length && Same(shown[at], actual[line]))
            {
                (at, line) = (at + 1, line + 1);
            }
            else if (mark >= 0)
            {
                (at, line) = (mark + 1, ++resume);
            }
            else
            {
                return false;
            }
        }

        return shown.Skip(at).All(rest => rest.Trim() == Left);
    }

    private static bool Same(string shown, string actual)
    {
        var parts = shown.Split(Left);
        if (parts.Length == 1)
        {
            return shown == actual;
        }

        var at = parts[0].Length;
        var end = actual.Length - parts[^1].Length;
        if (at > end || !actual.StartsWith(parts[0], StringComparison.Ordinal) || !actual.EndsWith(parts[^1], StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var part in parts[1..^1])
        {
            var found = actual[..end].IndexOf(part, at, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            at = found + part.Length;
        }

        return true;
    }

    private static string[] Lines(string text) => [.. text.TrimEnd('\n').Split('\n').Select(line => line.TrimEnd())];
}
