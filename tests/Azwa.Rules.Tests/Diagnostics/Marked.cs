using System.Text;
using Azwa.Rules.Text;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Tests.Diagnostics;

/// <summary>Reads text in which «[ … ]» marks the place of each fault, and holds the diagnostics against it.</summary>
internal static class Marked
{
    public const string Open = "«[";
    public const string Close = "]»";

    /// <summary>The smallest agenda, to put fields behind.</summary>
    public const string Agenda = "formaat: azwa-werkagenda/1\nregio:\n  naam: R\n";

    public static void Expect(string marked, params (string Code, string Message)[] expected) => ExpectIn("a.yaml", marked, expected);

    public static void ExpectIn(string name, string marked, params (string Code, string Message)[] expected)
    {
        var (text, places) = Strip(marked);
        var result = WerkagendaReader.Read(text, name);

        Assert.Equal(
            expected.Zip(places, (e, p) => $"{name}({p.Line},{p.Column}): error {e.Code}: {e.Message}"),
            result.Diagnostics.Select(d => d.ToString(Language.Nl)));
        Assert.Equal(expected.Length, places.Count);
        Assert.Equal(expected.Length == 0, result.IsReadable);
    }

    /// <summary>Expects one fault that concerns the file as a whole.</summary>
    public static void ExpectOfFile(WerkagendaResult result, string code, string message)
    {
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal((code, message, (Position?)null), (diagnostic.Code, diagnostic.Message, diagnostic.Position));
        Assert.False(result.IsReadable);
    }

    private static (string Text, List<Position> Places) Strip(string marked)
    {
        var text = new StringBuilder();
        var places = new List<Position>();
        var (line, column) = (1, 1);
        for (var i = 0; i < marked.Length; i++)
        {
            if (string.CompareOrdinal(marked, i, Open, 0, 2) == 0)
            {
                places.Add(new Position(line, column));
                i++;
                continue;
            }

            if (string.CompareOrdinal(marked, i, Close, 0, 2) == 0)
            {
                i++;
                continue;
            }

            text.Append(marked[i]);
            (line, column) = marked[i] == '\n' ? (line + 1, 1) : (line, column + 1);
        }

        return (text.ToString(), places);
    }
}
