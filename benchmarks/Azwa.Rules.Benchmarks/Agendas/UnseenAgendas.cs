using System.Text;
using System.Text.RegularExpressions;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Benchmarks.Agendas;

/// <summary>
/// An agenda as two regions have it by turns, the second with other municipalities: what a validator kept of the agenda before is of no
/// use for the next. The agendas know no positions in a text.
/// </summary>
public sealed partial class UnseenAgendas(byte[] text)
{
    private readonly byte[][] _texts = [text, OfOtherRegion(text)];
    private readonly Werkagenda[] _agendas = [AgendaFiles.Read(text), AgendaFiles.Read(OfOtherRegion(text))];
    private int _turn;
    private int _turnOfText;

    public UnseenAgendas(string name)
        : this(AgendaFiles.Bytes(name))
    {
    }

    /// <summary>The next, as an object that no validator has seen.</summary>
    public Werkagenda Next()
    {
        var agenda = _agendas[_turn++ % 2];
        return new Werkagenda
        {
            Regio = agenda.Regio,
            Prioritering = agenda.Prioritering,
            Regioscan = agenda.Regioscan,
            Rpi = agenda.Rpi,
            Leefgebieden = agenda.Leefgebieden,
            Beproeven = agenda.Beproeven,
            Vaststelling = agenda.Vaststelling,
            Aanvullend = agenda.Aanvullend,
        };
    }

    /// <summary>The next as text.</summary>
    public byte[] NextText() => _texts[_turnOfText++ % 2];

    /// <summary>With other codes, in the same order.</summary>
    private static byte[] OfOtherRegion(byte[] text) =>
        Encoding.UTF8.GetBytes(Code().Replace(Encoding.UTF8.GetString(text), digit => digit.Value is "9" ? "8" : "7"));

    [GeneratedRegex(@"(?<=\bGM)\d(?=\d{3}\b)", RegexOptions.None, 1000)]
    private static partial Regex Code();
}
