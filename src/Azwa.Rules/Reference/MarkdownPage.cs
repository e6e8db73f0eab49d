using System.Text;
using Azwa.Rules.Reporting;

namespace Azwa.Rules.Reference;

/// <summary>A page of Markdown. What comes from a rule file is escaped before it stands here; names of our own tables stand as code.</summary>
internal sealed class MarkdownPage
{
    private readonly StringBuilder _text = new();

    public MarkdownPage(string title) => Heading(1, title);

    public void Heading(int level, string text) => Block($"{new string('#', level)} {Escape(text)}");

    /// <param name="markdown">Escaped already.</param>
    public void Paragraph(string markdown) => Block(markdown);

    /// <summary>A heading with a list; nothing when there are no items.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="items">Escaped already.</param>
    public void Section(string heading, IEnumerable<string> items)
    {
        var all = items.ToList();
        if (all.Count > 0)
        {
            Heading(2, heading);
            Block(string.Join('\n', all.Select(item => "- " + item)));
        }
    }

    /// <summary>A table; nothing when there are no rows.</summary>
    /// <param name="headings">The headings.</param>
    /// <param name="rows">The cells, escaped already.</param>
    public void Table(string[] headings, IEnumerable<string[]> rows)
    {
        var all = rows.ToList();
        if (all.Count > 0)
        {
            Block(string.Join('\n', [Row(headings.Select(Escape)), Row(headings.Select(_ => "---")), .. all.Select(Row)]));
        }
    }

    public override string ToString() => _text.ToString();

    public static string Escape(string text) => MarkdownText.Escape(text);

    /// <summary>A text as code; as text where code or a cell would end in it.</summary>
    public static string Code(string text)
    {
        var line = OneLine.Of(text).Trim();
        return line.Length == 0 || line.AsSpan().ContainsAny('`', '|') ? Escape(text) : $"`{line}`";
    }

    private void Block(string markdown) => _text.Append(_text.Length == 0 ? "" : "\n").Append(markdown).Append('\n');

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";
}
