using System.Text.RegularExpressions;
using Azwa.Rules.Tests.TestInput;
using Azwa.Rules.Text;
using Mono.Cecil;

namespace Azwa.Rules.Tests.Architecture;

/// <summary>Holds the folder table of ARCHITECTURE.md against the built assembly, the sources and the disk.</summary>
public sealed partial class MapTests
{
    private const string Source = "src/Azwa.Rules";

    private static readonly FolderTable Table = FolderTable.Read();

    // Bodies are read when the walk asks for them, so it stays open as long as the tests run.
    private static readonly AssemblyDefinition Product =
        AssemblyDefinition.ReadAssembly(typeof(Language).Assembly.Location, new ReaderParameters { InMemory = true });

    [Fact]
    public void Types_use_only_the_folders_their_row_allows()
    {
        var faults =
            from type in ProductTypes()
            let folder = FolderTable.FolderOf(type.Namespace)!
            from use in TypeUses.Of(type)
            let used = FolderTable.FolderOf(use.Namespace)
            where used is not null && !Table.MayUse(folder, used)
            select $"{folder} may not use {used}: {use.Where} uses {use.Used}";
        Expect.NoFaults("Calls go one way; the table of ARCHITECTURE.md says which.", faults);
    }

    [Fact]
    public void Sources_import_only_the_folders_their_row_allows()
    {
        var faults =
            from file in Sources()
            let folder = FolderOfFile(file)
            from line in File.ReadLines(file)
            let import = Import().Match(line)
            where import.Success
            let used = FolderTable.FolderOf(import.Groups["namespace"].Value)
            where used is not null && !Table.MayUse(folder, used)
            select $"{folder} may not use {used}: {Repository.NameOf(file)} has '{line.Trim()}'";
        Expect.NoFaults("Constants are copied by the compiler, so imports are held to the table too.", faults);
    }

    [Fact]
    public void Only_Syntax_sees_YamlDotNet()
    {
        var users =
            (from type in ProductTypes()
             from use in TypeUses.Of(type)
             where use.Namespace.StartsWith("YamlDotNet", StringComparison.Ordinal)
             select (Folder: FolderTable.FolderOf(type.Namespace), use.Where)).ToList();

        Assert.Contains(users, user => user.Folder == "Syntax");
        Expect.NoFaults(
            "A parser of YAML can be exchanged only while one folder knows it.",
            users.Where(user => user.Folder != "Syntax").Select(user => user.Where));
    }

    [Fact]
    public void Types_live_in_the_namespace_of_a_row()
    {
        Assert.NotEmpty(ProductTypes());
        Expect.NoFaults(
            "The table of ARCHITECTURE.md has no row for the namespace of",
            ProductTypes().Where(type => !Table.Knows(FolderTable.FolderOf(type.Namespace)!)).Select(type => type.FullName));
    }

    [Fact]
    public void Sources_declare_the_namespace_of_their_folder()
    {
        var faults =
            from file in Sources()
            let expected = NamespaceOfFile(file)
            let declared = Declaration().Match(File.ReadAllText(file)).Groups["namespace"].Value
            where declared != expected
            select $"{Repository.NameOf(file)} declares '{declared}', its folder says '{expected}'";
        Expect.NoFaults("A type is found by its namespace.", faults);
    }

    [Fact]
    public void Folders_on_disk_are_the_folders_of_the_table()
    {
        var onDisk = Repository.TopFoldersIn(Source);

        Expect.NoFaults(
            "The table of ARCHITECTURE.md is the map of src/Azwa.Rules.",
            [
                .. onDisk.Except(Table.Folders).Select(folder => $"{folder} is on disk and not in the table"),
                .. Table.Folders.Except(onDisk).Select(folder => $"{folder} is in the table and not on disk"),
            ]);
    }

    [Fact]
    public void The_table_reads_as_it_is_written()
    {
        var table = FolderTable.Parse(
        [
            "| other | table |", "|---|---|", "| A | B |", "",
            "| folder | responsibility | may use |", "|---|---|---|",
            "| `A` | first | – |", "| B | second | A |", "| C | third | A, B |", "| (root) | face | all |",
            "", "| D | not in the table | A |",
        ]);

        Assert.Equal(["A", "B", "C"], table.Folders);
        Assert.True(table.MayUse("A", "A"));
        Assert.True(table.MayUse("C", "B"));
        Assert.False(table.MayUse("B", "C"));
        Assert.False(table.MayUse("C", FolderTable.Root));
        Assert.True(table.MayUse(FolderTable.Root, "C"));
        Assert.False(table.MayUse("D", "A"));
        Assert.Throws<FormatException>(() => FolderTable.Parse(["| folder | responsibility | may use |", "|---|---|---|", "| A | first | Z |"]));
        Assert.Throws<FormatException>(() => FolderTable.Parse(["no table"]));
    }

    /// <summary>A walk that overlooks a kind of use would make the laws above pass for nothing.</summary>
    [Theory]
    [InlineData(typeof(Specimens.Base))]
    [InlineData(typeof(Specimens.Interface))]
    [InlineData(typeof(Specimens.Attribute))]
    [InlineData(typeof(Specimens.Field))]
    [InlineData(typeof(Specimens.Property))]
    [InlineData(typeof(Specimens.Parameter))]
    [InlineData(typeof(Specimens.Constraint<>))]
    [InlineData(typeof(Specimens.Instruction))]
    [InlineData(typeof(Specimens.Closure))]
    [InlineData(typeof(Specimens.Catch))]
    [InlineData(typeof(Specimens.GenericCall))]
    public void The_walk_sees_every_kind_of_use(Type specimen)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(typeof(Specimens).Assembly.Location);
        var type = assembly.MainModule.GetType(specimen.FullName!.Replace('+', '/'));

        Assert.Contains(TypeUses.Of(type), use => use.Used == typeof(Specimens.Seen).FullName!.Replace('+', '/'));
    }

    private static IEnumerable<TypeDefinition> ProductTypes() =>
        Product.MainModule.Types.Where(type => FolderTable.FolderOf(type.Namespace) is not null);

    private static IEnumerable<string> Sources() => Repository.FilesIn(Source).Where(file => file.EndsWith(".cs", StringComparison.Ordinal));

    private static string NamespaceOfFile(string file) =>
        Path.GetDirectoryName(Repository.NameOf(file))!["src".Length..].Trim('/', '\\').Replace('/', '.').Replace('\\', '.');

    private static string FolderOfFile(string file) => FolderTable.FolderOf(NamespaceOfFile(file))!;

    [GeneratedRegex(@"^\s*(global\s+)?using\s+(static\s+)?(\w+\s*=\s*)?(?<namespace>[\w.]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Import();

    [GeneratedRegex(@"^namespace (?<namespace>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Declaration();
}
