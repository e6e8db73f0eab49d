using Azwa.Rules.Diagnostics;
using Azwa.Rules.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Azwa.Rules.Syntax;

/// <summary>
/// Reads YAML as a stream of events: maps, lists and texts. Anchors, aliases, merges, tags and further documents are refused:
/// nobody needs them in an agenda, and each of them can make a small file cost a great deal.
/// </summary>
internal static class YamlText
{
    public static Node? Read(SourceText source, TreeBuilder builder, DiagnosticBag diagnostics)
    {
        var parser = new Parser(new Scanner(new StringReader(source.Content), skipComments: true));
        var documents = 0;
        while (MoveNext(parser, source, diagnostics))
        {
            var current = parser.Current!;
            var offset = (int)Math.Min(current.Start.Index, source.Content.Length);
            if (!builder.Count(offset))
            {
                return null;
            }

            if (current is NodeEvent { Anchor.IsEmpty: false })
            {
                diagnostics.Report(Descriptors.AnchorRefused, source, offset);
                return null;
            }

            if (current is NodeEvent { Tag.IsEmpty: false } tagged)
            {
                diagnostics.Report(Descriptors.TagRefused, source, offset, ScalarReader.Shorten(tagged.Tag.ToString()));
                return null;
            }

            var goOn = true;
            switch (current)
            {
                case DocumentStart when ++documents > 1:
                    diagnostics.Report(Descriptors.SecondDocument, source, offset);
                    return null;
                case AnchorAlias:
                    diagnostics.Report(Descriptors.AnchorRefused, source, offset);
                    return null;
                case Scalar { Value: "<<", Style: ScalarStyle.Plain }:
                    diagnostics.Report(Descriptors.MergeRefused, source, offset);
                    return null;
                case MappingStart:
                    goOn = builder.Open(offset, mapping: true);
                    break;
                case SequenceStart:
                    goOn = builder.Open(offset, mapping: false);
                    break;
                case MappingEnd or SequenceEnd:
                    builder.Close();
                    break;
                case Scalar scalar:
                    builder.Scalar(offset, scalar.Value, scalar.Style != ScalarStyle.Plain, scalar.Style != ScalarStyle.Plain);
                    break;
            }

            if (!goOn)
            {
                return null;
            }
        }

        if (builder.Root is null && !diagnostics.HasErrors)
        {
            diagnostics.Report(Descriptors.Empty, source.Name);
        }

        return builder.Root;
    }

    private static bool MoveNext(Parser parser, SourceText source, DiagnosticBag diagnostics)
    {
        try
        {
            return parser.MoveNext();
        }
        catch (YamlException e)
        {
            var offset = (int)Math.Clamp(e.Start.Index, 0, source.Content.Length);
            diagnostics.Report(Descriptors.NotYaml, source, offset, Found(source.Content, offset), Descriptors.YamlHint(e.Message));
            return false;
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or IndexOutOfRangeException or OverflowException or FormatException)
        {
            // The scanner of YamlDotNet 16.3.0 throws these on malformed escapes, tags and document starts instead of a YamlException.
            // They bear no place; the fault is in what follows the last event.
            var offset = (int)Math.Clamp(parser.Current?.End.Index ?? 0, 0, source.Content.Length);
            diagnostics.Report(Descriptors.NotYaml, source, offset, Found(source.Content, offset), Descriptors.YamlHint(""));
            return false;
        }
    }

    private static string Found(string content, int offset)
    {
        if (offset >= content.Length)
        {
            return "";
        }

        var rest = content.AsSpan(offset, Math.Min(content.Length - offset, 200));
        var end = rest.IndexOfAny('\r', '\n');
        return ScalarReader.Shorten((end < 0 ? rest : rest[..end]).ToString().Replace('\t', ' ').Trim());
    }
}
