using System.IO.Enumeration;

namespace Azwa.Rules.Cli.Batch;

/// <summary>
/// A path in which * stands for any text within one name, ? for one character, and ** as a whole name for any number of folders. Most
/// shells expand these themselves; that of Windows does not, and none does between quotes.
/// </summary>
internal sealed class PathPattern
{
    private const string AnyFolders = "**";

    private static readonly char[] Wildcards = ['*', '?'];
    private static readonly char[] Separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    private readonly string[] _names;

    public PathPattern(string pattern)
    {
        var end = pattern.LastIndexOfAny(Separators, pattern.IndexOfAny(Wildcards)) + 1;
        Folder = pattern[..end];
        _names = pattern[end..].Split(Separators);
    }

    /// <summary>The folder in which all that fits lies, with a separator at its end; empty for the current one.</summary>
    public string Folder { get; }

    /// <summary>How many levels of folders below it can hold what fits.</summary>
    public int Depth => _names.Contains(AnyFolders) ? int.MaxValue : _names.Length - 1;

    public static bool Is(string path) => path.IndexOfAny(Wildcards) >= 0;

    /// <summary>Whether a path below the folder, with slashes, fits.</summary>
    public bool Fits(string below) => Fits(_names, below.Split('/'));

    private static bool Fits(ReadOnlySpan<string> pattern, ReadOnlySpan<string> names) => pattern switch
    {
        [] => names.IsEmpty,
        [AnyFolders, .. var rest] => Fits(rest, names) || (!names.IsEmpty && Fits(pattern, names[1..])),
        [var first, .. var rest] => !names.IsEmpty && FileSystemName.MatchesSimpleExpression(first, names[0], ignoreCase: false) && Fits(rest, names[1..]),
    };
}
