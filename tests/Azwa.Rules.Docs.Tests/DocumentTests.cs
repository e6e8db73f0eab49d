using System.Text.RegularExpressions;
using Azwa.Rules.Tests.TestInput;

namespace Azwa.Rules.Docs.Tests;

/// <summary>What the documents show is what happens, and where they point there is something.</summary>
public sealed partial class DocumentTests
{
    private static readonly string[] Addresses = ["https://", "http://"];

    public static TheoryData<string> Documents() => new(Document.Names);

    /// <summary>Documents without a block of code have nothing to work through.</summary>
    public static TheoryData<string> WithBlocks() => new(Document.Names.Where(name => Document.Open(name).Blocks.Count > 0));

    [Theory]
    [MemberData(nameof(WithBlocks))]
    public void Every_block_is_what_happens(string name)
    {
        var faults = Walk.Through(Document.Open(name));

        Assert.True(faults.Count == 0, string.Join("\n\n", faults));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_link_within_the_repository_leads_somewhere(string name)
    {
        var faults = Document.Open(name).Links()
            .Where(link => !Array.Exists(Addresses, a => link.Target.StartsWith(a, StringComparison.Ordinal)) && !Resolves(name, link.Target))
            .Select(link => $"{name}({link.Line}): {link.Target}").ToList();

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_diagnostic_that_is_named_exists(string name)
    {
        var known = Codes().Matches(File.ReadAllText(Repository.PathOf("docs/naslag/meldingen.md"))).Select(m => m.Value).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(Codes().Matches(File.ReadAllText(Repository.PathOf(name))).Select(m => m.Value).Except(known));
    }

    [Fact]
    public void The_documents_are_there() => Assert.Superset(
        new HashSet<string>(["README.md", "docs/README.md", "docs/naslag/README.md"]), Document.Names.ToHashSet(StringComparer.Ordinal));

    [Fact]
    public void Every_document_of_docs_can_be_reached_from_its_index()
    {
        var reached = new HashSet<string>(["docs/README.md"], StringComparer.Ordinal);
        var open = new Queue<string>(reached);
        while (open.TryDequeue(out var name))
        {
            foreach (var target in Document.Open(name).Links().Select(l => Target(name, l.Target)).OfType<string>().Where(t => t.EndsWith(".md", StringComparison.Ordinal)))
            {
                if (File.Exists(Repository.PathOf(target)) && reached.Add(target))
                {
                    open.Enqueue(target);
                }
            }
        }

        Assert.Empty(Document.Names.Where(name => name.StartsWith("docs/", StringComparison.Ordinal)).Except(reached));
    }

    [GeneratedRegex("AZW[0-9]{4}", RegexOptions.None, 1000)]
    private static partial Regex Codes();

    private static bool Resolves(string from, string link)
    {
        var (path, anchor) = link.IndexOf('#') is var at and >= 0 ? (link[..at], link[(at + 1)..]) : (link, "");
        var target = path.Length == 0 ? from : Target(from, path);
        if (target is null || !(File.Exists(Repository.PathOf(target)) || Directory.Exists(Repository.PathOf(target))))
        {
            return false;
        }

        return anchor.Length == 0 || Document.Open(target).Anchors().Contains(anchor, StringComparer.Ordinal);
    }

    /// <summary>The path from the root; null when it is outside the repository.</summary>
    private static string? Target(string from, string link)
    {
        var path = link.Split('#')[0];
        if (path.Length == 0)
        {
            return null;
        }

        var name = Repository.NameOf(Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Repository.PathOf(from))!, path)));
        return name.StartsWith("..", StringComparison.Ordinal) ? null : name;
    }
}
