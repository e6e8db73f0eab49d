using System.Globalization;
using System.Text;

namespace Azwa.Rules.Reporting;

/// <summary>The looks that a terminal can give a piece of text.</summary>
internal enum Style
{
    Plain,
    Bold,
    Faint,
    Red,
    Yellow,
    Green,
    Cyan,
}

/// <summary>
/// Breaks paragraphs into lines of a given width. Colour is laid over what was broken already, so that it never counts as width and
/// never runs over the end of a line.
/// </summary>
internal sealed class TextLayout(TextWriter writer, TextReportOptions options)
{
    private const string Reset = "\u001b[0m";

    /// <summary>The codes in the order of <see cref="Style"/>.</summary>
    private static readonly string[] Codes = ["", "\u001b[1m", "\u001b[2m", "\u001b[31m", "\u001b[33m", "\u001b[32m", "\u001b[36m"];

    public void Blank() => writer.Write('\n');

    /// <summary>Writes a label and a text; further lines hang below the start of the text.</summary>
    public void Paragraph(int indent, string label, Style labelStyle, string text, Style style = Style.Plain, int? hang = null)
    {
        label = OneLine.Of(label);
        var start = indent + WidthOf(label);
        var hanging = hang ?? start;
        var lines = Break(OneLine.Of(text), start, hanging, options.Width);
        var shown = label.TrimEnd();
        writer.Write(new string(' ', indent));
        Styled(shown, labelStyle);
        writer.Write(new string(' ', lines[0].Length == 0 ? 0 : label.Length - shown.Length));
        Styled(lines[0], style);
        writer.Write('\n');
        foreach (var line in lines.Skip(1))
        {
            writer.Write(new string(' ', hanging));
            Styled(line, style);
            writer.Write('\n');
        }
    }

    public void Paragraph(int indent, string text, Style style = Style.Plain) => Paragraph(indent, "", Style.Plain, text, style);

    private void Styled(string text, Style style)
    {
        if (options.Color && style != Style.Plain && text.Length > 0)
        {
            writer.Write(Codes[(int)style]);
            writer.Write(text);
            writer.Write(Reset);
        }
        else
        {
            writer.Write(text);
        }
    }

    /// <summary>
    /// Fills lines with whole words; the first line starts at one column, the others at another. A word that is longer than a line gets
    /// a line of its own and sticks out: a path that is cut cannot be copied.
    /// </summary>
    internal static List<string> Break(string text, int start, int hanging, int width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        var column = start;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var space = line.Length == 0 ? 0 : 1;
            var wide = WidthOf(word);
            if (column + space + wide > width && (line.Length > 0 || column > hanging))
            {
                lines.Add(line.ToString());
                line.Clear();
                (column, space) = (hanging, 0);
            }

            line.Append(' ', space).Append(word);
            column += space + wide;
        }

        lines.Add(line.ToString());
        return lines;
    }

    /// <summary>The columns that a text takes: an accent that is written apart stands on its letter.</summary>
    internal static int WidthOf(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark))
            {
                width++;
            }
        }

        return width;
    }
}
