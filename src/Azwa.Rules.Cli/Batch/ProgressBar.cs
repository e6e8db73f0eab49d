using System.Globalization;
using System.Text;

namespace Azwa.Rules.Cli.Batch;

/// <summary>How far a batch is, on the last line of a terminal; nothing when there is none. Drawn anew when it changed by a thousandth.</summary>
internal sealed class ProgressBar(Stream error, Terminal? terminal)
{
    private const int Cells = 20;
    private const int Steps = 1000;

    private int _drawn = -1;
    private bool _isShown;

    /// <param name="done">Which part is done, from 0 to 1.</param>
    /// <param name="count">How many agendas that are.</param>
    public void Show(double done, int count)
    {
        var step = (int)(Math.Clamp(done, 0, 1) * Steps);
        if (terminal is null || (step == _drawn && _isShown))
        {
            return;
        }

        _drawn = step;
        _isShown = true;
        var filled = step * Cells / Steps;
        Write(string.Create(
            CultureInfo.InvariantCulture,
            $"\r[{new string('#', filled)}{new string('-', Cells - filled)}] {step * 100 / Steps,3}% {count}"));
    }

    /// <summary>Makes room for a line; asked for before anything else is written to the same screen.</summary>
    public void Clear()
    {
        if (_isShown)
        {
            _isShown = false;
            Write("\r" + new string(' ', Math.Min(Cells + 20, terminal!.Width - 1)) + "\r");
        }
    }

    private void Write(string text)
    {
        try
        {
            error.Write(Encoding.UTF8.GetBytes(text));
            error.Flush();
        }
        catch (IOException)
        {
            // Nobody looks any more.
        }
    }
}
