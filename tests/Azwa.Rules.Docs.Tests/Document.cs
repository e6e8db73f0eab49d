using Azwa.Rules.Tests.TestInput;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Azwa.Rules.Docs.Tests;

/// <summary>A document of the repository: its blocks of code with the marks before them, its links and its headings.</summary>
internal sealed class Document
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    private readonly MarkdownDocument _parsed;

    private Document(string name, string text)
    {
        Name = name;
        _parsed = Markdown.Parse(text, Pipeline);
        Blocks = [.. Read(_parsed, text.Split('\n'))];
    }

    /// <summary>Its path from the root.</summary>
    public string Name { get; }

    public IReadOnlyList<CodeBlock> Blocks { get; }

    /// <summary>Every document but those that the program itself wrote for a test, by path.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Repository.FilesIn("").Select(Repository.NameOf)
            .Where(name => name.EndsWith(".md", StringComparison.Ordinal) && !name.Contains("/Golden/", StringComparison.Ordinal)),
    ];

    public static Document Open(string name) => new(name, File.ReadAllText(Repository.PathOf(name)));

    public static Document Of(string text) => new("proef.md", text);

    /// <summary>Where links and images lead, with the line they stand on.</summary>
    public IEnumerable<(int Line, string Target)> Links() => _parsed.Descendants<LinkInline>().Select(link => (link.Line + 1, link.Url ?? ""));

    /// <summary>The names by which a page of Markdown can be linked to within.</summary>
    public IEnumerable<string> Anchors() => _parsed.Descendants<HeadingBlock>().Select(h => string.Concat(
        string.Concat(h.Inline?.Descendants<LeafInline>().Select(Words) ?? []).ToLowerInvariant()
            .Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_').Select(c => c == ' ' ? '-' : c)));

    private static string Words(LeafInline inline) => inline switch
    {
        CodeInline code => code.Content,
        LiteralInline literal => literal.Content.ToString(),
        _ => "",
    };

    private static IEnumerable<CodeBlock> Read(MarkdownDocument parsed, string[] lines)
    {
        foreach (var block in parsed.Descendants<Markdig.Syntax.CodeBlock>())
        {
            var before = block.Line > 0 ? lines[block.Line - 1].Trim() : "";
            var mark = before.StartsWith("<!--", StringComparison.Ordinal) && before.EndsWith("-->", StringComparison.Ordinal) ? before[4..^3].Trim() : "";
            var colon = mark.IndexOf(": ", StringComparison.Ordinal);
            yield return new CodeBlock(
                block.Line + 1,
                block is FencedCodeBlock fenced ? fenced.Info ?? "" : "indented",
                colon < 0 ? mark : mark[..colon],
                colon < 0 ? "" : mark[(colon + 2)..],
                block.Lines.ToString().ReplaceLineEndings("\n") + "\n");
        }
    }
}

/// <summary>A block of code.</summary>
/// <param name="Line">The line on which it opens.</param>
/// <param name="Kind">Its language, as the fence names it.</param>
/// <param name="Mark">The word in the comment on the line before it; empty when there is none.</param>
/// <param name="Argument">What follows that word after a colon.</param>
/// <param name="Text">What stands in it, with a line feed at its end.</param>
internal sealed record CodeBlock(int Line, string Kind, string Mark, string Argument, string Text);
