using Azwa.Rules.Cli.Batch;
using Azwa.Rules.Cli.Tests.TestInput;

namespace Azwa.Rules.Cli.Tests.Batch;

/// <summary>Which agendas the arguments of a call stand for.</summary>
public class BatchInputTests
{
    private static readonly string[] Tree =
        ["b.yaml", "a.yaml", "B.YML", "a/z.json", "a-1.yaml", "a/b/c.yaml", "a/b/d.yml", "notities.md", "a/lijst.jsonl", "k/a.yaml"];

    [Theory]
    [InlineData("", "B.YML a-1.yaml a.yaml a/b/c.yaml a/b/d.yml a/z.json b.yaml k/a.yaml")]
    [InlineData("a", "b/c.yaml b/d.yml z.json", "a")]
    [InlineData("a/", "b/c.yaml b/d.yml z.json", "a")]
    [InlineData("*.yaml", "a-1.yaml a.yaml b.yaml")]
    [InlineData("?.yaml", "a.yaml b.yaml")]
    [InlineData("*.md", "notities.md")]
    [InlineData("?/*.yaml", "k/a.yaml")]
    [InlineData("*/a.yaml", "k/a.yaml")]
    [InlineData("a/*/?.y*", "b/c.yaml b/d.yml", "a")]
    [InlineData("**/*.yaml", "a-1.yaml a.yaml a/b/c.yaml b.yaml k/a.yaml")]
    [InlineData("**/b/**", "a/b/c.yaml a/b/d.yml")]
    [InlineData("a/**/c.yaml", "b/c.yaml", "a")]
    public void Folders_and_patterns_give_their_files_in_ordinal_order(string argument, string expected, string below = "")
    {
        using var folder = new Folder();
        foreach (var name in Tree)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.PathOf(name))!);
            folder.Write(name, []);
        }

        var start = folder.Path + "/" + (below.Length > 0 ? below + "/" : "");
        Assert.Equal(expected.Split(' ').Select(name => start + name), Names(folder.Path + "/" + argument));
    }

    [Fact]
    public void Arguments_keep_their_order_and_may_come_twice()
    {
        using var folder = new Folder();
        folder.Write("b.yaml", []);
        folder.Write("a.yaml", []);

        Assert.Equal(["z.yaml", folder.PathOf("a.yaml"), folder.PathOf("b.yaml"), "z.yaml"], Names("z.yaml", folder.Path, "z.yaml"));
    }

    [Theory]
    [InlineData("agenda.yaml")]
    [InlineData("-")]
    [InlineData("lijst.json")]
    public void One_plain_file_and_standard_input_are_no_batch(string argument) => Assert.Null(BatchInput.Of([argument]));

    [Fact]
    public void A_file_with_a_question_mark_in_its_name_is_that_file()
    {
        using var folder = new Folder();
        var file = folder.Write("wat?.yaml", []);

        Assert.Null(BatchInput.Of([file]));
        Assert.NotNull(BatchInput.Of([folder.PathOf("da?.yaml")]));
    }

    [Fact]
    public void Lines_are_agendas_under_their_number_and_blank_ones_are_none()
    {
        using var folder = new Folder();
        var file = folder.Write("x.jsonl", "{}\n\n  \r\n{ }\r\n{}"u8.ToArray());

        var agendas = BatchInput.Of([file])!.Agendas().ToList();

        Assert.Equal([$"{file}:1", $"{file}:4", $"{file}:5"], agendas.Select(a => a.Name));
        Assert.Equal([2, 3, 2], agendas.Select(a => a.Bytes!.Value.Length));
    }

    [Fact]
    public void A_file_of_lines_that_breaks_off_is_told_after_the_lines_before()
    {
        var agendas = BatchInput.LinesOf("x.jsonl", new BreakingOff("{}\n{}\n{"u8.ToArray()), length: 0).ToList();

        Assert.Equal(["x.jsonl:1", "x.jsonl:2", "x.jsonl"], agendas.Select(a => a.Name));
        Assert.Equal([null, null, BatchWording.BrokenOff], agendas.Select(a => a.Fault));
    }

    /// <summary>A folder that goes while its parent is being walked.</summary>
    [Fact]
    public void A_folder_that_cannot_be_read_is_told_in_its_place()
    {
        using var folder = new Folder();
        folder.Write("a.yaml", []);
        folder.Write("c.yaml", []);
        Directory.CreateDirectory(folder.PathOf("b"));
        var found = new List<AgendaInput>();

        foreach (var agenda in BatchInput.Of([folder.Path])!.Agendas())
        {
            found.Add(agenda);
            if (found.Count == 1)
            {
                Directory.Delete(folder.PathOf("b"));
            }
        }

        Assert.Equal(["a.yaml", "b/", "c.yaml"], found.Select(a => a.Name[(folder.Path.Length + 1)..]));
        Assert.Equal([null, BatchWording.FolderUnreadable, null], found.Select(a => a.Fault));
    }

    [Fact]
    public void A_link_to_a_folder_above_is_not_followed()
    {
        using var folder = new Folder();
        folder.Write("a.yaml", []);
        Directory.CreateSymbolicLink(folder.PathOf("rond"), folder.Path);

        Assert.Equal([folder.PathOf("a.yaml")], Names(folder.Path));
    }

    [Fact]
    public void What_is_done_grows_from_nothing_to_less_than_all()
    {
        using var folder = new Folder();
        foreach (var name in new[] { "a", "b" })
        {
            Directory.CreateDirectory(folder.PathOf(name));
            folder.Write(name + "/1.yaml", []);
            folder.Write(name + "/2.yaml", []);
        }

        Assert.Equal([0, 0.125, 0.25, 0.375, 0.5], BatchInput.Of([folder.Path, "x.yaml"])!.Agendas().Select(a => a.Done));
    }

    private static IEnumerable<string> Names(params string[] arguments) => BatchInput.Of(arguments)!.Agendas().Select(a => a.Name);

    private sealed class BreakingOff(byte[] before) : PartialStream
    {
        private bool _given;

        public override int Read(Span<byte> buffer)
        {
            if (_given)
            {
                throw new IOException("Input/output error");
            }

            _given = true;
            before.CopyTo(buffer);
            return before.Length;
        }
    }
}
