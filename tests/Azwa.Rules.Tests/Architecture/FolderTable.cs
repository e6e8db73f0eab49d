using Azwa.Rules.Tests.TestInput;

namespace Azwa.Rules.Tests.Architecture;

/// <summary>The table in ARCHITECTURE.md that says which folder of src/Azwa.Rules may use which; the document is the source, not a copy.</summary>
internal sealed class FolderTable
{
    /// <summary>The row of the types that stand in no folder: the public face.</summary>
    public const string Root = "(root)";

    private const string RootNamespace = "Azwa.Rules";
    private const string Everything = "all";
    private const string Nothing = "–";
    private static readonly string[] Columns = ["folder", "responsibility", "may use"];

    private readonly Dictionary<string, IReadOnlySet<string>> _rows;

    private FolderTable(Dictionary<string, IReadOnlySet<string>> rows) => _rows = rows;

    /// <summary>The folders in the order of the document, without the root.</summary>
    public IEnumerable<string> Folders => _rows.Keys.Where(folder => folder != Root);

    public static FolderTable Read() => Parse(File.ReadAllLines(Repository.PathOf("ARCHITECTURE.md")));

    public static FolderTable Parse(IEnumerable<string> lines)
    {
        var cells = lines
            .Select(line => line.Trim())
            .SkipWhile(line => !Cells(line).SequenceEqual(Columns, StringComparer.Ordinal))
            .TakeWhile(line => line.StartsWith('|'))
            .Skip(2)
            .Select(Cells)
            .ToList();
        if (cells.Count == 0)
        {
            throw new FormatException($"There is no table with the columns {string.Join(" | ", Columns)}.");
        }

        var names = cells.Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
        var table = new Dictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal);
        foreach (var row in cells)
        {
            if (row.Length != Columns.Length || row[1].Length == 0)
            {
                throw new FormatException($"The row of {row[0]} does not fill the three columns.");
            }

            table.Add(row[0], ParseUses(row[0], row[2], names));
        }

        return new FolderTable(table);
    }

    /// <summary>The folder of a namespace of the product; null for every other namespace.</summary>
    public static string? FolderOf(string @namespace)
    {
        if (@namespace == RootNamespace)
        {
            return Root;
        }

        return @namespace.StartsWith(RootNamespace + ".", StringComparison.Ordinal)
            ? @namespace[(RootNamespace.Length + 1)..].Split('.')[0]
            : null;
    }

    public bool Knows(string folder) => _rows.ContainsKey(folder);

    public bool MayUse(string folder, string used) =>
        folder == used || (_rows.TryGetValue(folder, out var uses) && uses.Contains(used));

    private static HashSet<string> ParseUses(string folder, string cell, HashSet<string> names)
    {
        if (cell == Everything)
        {
            return names;
        }

        var uses = cell == Nothing ? [] : cell.Split(',', StringSplitOptions.TrimEntries).ToHashSet(StringComparer.Ordinal);
        return uses.FirstOrDefault(use => !names.Contains(use)) is { } unknown
            ? throw new FormatException($"{folder} may use '{unknown}', which is no row of the table.")
            : uses;
    }

    private static string[] Cells(string line) =>
        line.Length > 1 && line[0] == '|' && line[^1] == '|'
            ? [.. line[1..^1].Split('|').Select(cell => cell.Trim().Trim('`'))]
            : [];
}
