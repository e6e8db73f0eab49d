using System.Text;

namespace Azwa.Rules.Reporting;

/// <summary>
/// Headings, paragraphs and tables of Markdown in which a text from outside can be nothing but text. Such a text never stands at the start
/// of a line, where a dash or a number would make a list of it.
/// </summary>
internal sealed class MarkdownText(TextWriter writer)
{
    /// <summary>Punctuation that begins or ends markup; a backslash before it takes that away.</summary>
    private const string Markup = "\\`*_{}[]|~$#";

    /// <summary>Punctuation that makes a mention, an address or a reference of the word after it, in the text as it is shown.</summary>
    private const string Sigils = "@#!%~$&";

    /// <summary>Invisible, and no letter: it parts a sigil from its word, which no backslash does.</summary>
    private const char WordJoiner = '\u2060';

    private bool _isBegun;

    public void Heading(int level, string text)
    {
        Begin();
        writer.Write(new string('#', level));
        writer.Write(' ');
        writer.Write(Escape(text));
        writer.Write('\n');
    }

    /// <summary>A paragraph that begins with a word of ours.</summary>
    public void Paragraph(string text)
    {
        Begin();
        writer.Write(Escape(text));
        writer.Write('\n');
    }

    /// <summary>A table without the columns in which every cell is empty; nothing when there are no rows.</summary>
    /// <param name="headings">The headings, to be escaped.</param>
    /// <param name="rows">The cells, escaped already.</param>
    public void Table(IReadOnlyList<string> headings, IReadOnlyList<string[]> rows)
    {
        var columns = Enumerable.Range(0, headings.Count).Where(c => rows.Any(r => r[c].Length > 0)).ToList();
        if (columns.Count == 0)
        {
            return;
        }

        Begin();
        Row(columns.Select(c => Escape(headings[c])));
        Row(columns.Select(_ => "---"));
        foreach (var row in rows)
        {
            Row(columns.Select(c => row[c]));
        }

        void Row(IEnumerable<string> cells) => writer.Write($"| {string.Join(" | ", cells)} |\n");
    }

    /// <summary>Texts below each other in one cell.</summary>
    public static string Lines(IEnumerable<string> texts) => string.Join("<br>", texts.Select(Escape));

    public static string Escape(string text)
    {
        var line = OneLine.Of(text);
        var escaped = new StringBuilder(line.Length + 8);
        for (var i = 0; i < line.Length; i++)
        {
            var next = i + 1 < line.Length ? line[i + 1] : ' ';
            switch (line[i])
            {
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                // Of an address a link is made without any markup; a backslash in it keeps it text.
                case ':' when next == '/':
                case '.' when next != ' ' && !(char.IsAsciiDigit(next) && i > 0 && char.IsAsciiDigit(line[i - 1])):
                    escaped.Append('\\').Append(line[i]);
                    break;
                case var c when Markup.Contains(c, StringComparison.Ordinal):
                    escaped.Append('\\').Append(c);
                    break;
                case var c:
                    escaped.Append(c);
                    break;
            }

            if (Sigils.Contains(line[i], StringComparison.Ordinal) && next is not (' ' or ')' or ',' or ';' or '.'))
            {
                escaped.Append(WordJoiner);
            }
        }

        return escaped.ToString();
    }

    private void Begin()
    {
        if (_isBegun)
        {
            writer.Write('\n');
        }

        _isBegun = true;
    }
}
