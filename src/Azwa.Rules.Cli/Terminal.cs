using Azwa.Rules.Reporting;

namespace Azwa.Rules.Cli;

/// <summary>What is known of the screen that standard output goes to.</summary>
/// <param name="Width">The number of columns to fill.</param>
/// <param name="Color">Whether it shows colour and its owner wants that.</param>
internal sealed record Terminal(int Width, bool Color)
{
    /// <summary>Beyond this, lines of prose are hard to follow, however wide the window.</summary>
    private const int MostWidth = 120;

    /// <summary>A file or a pipe.</summary>
    public static readonly Terminal None = new(TextReportOptions.DefaultWidth, Color: false);

    /// <summary>Looks at the surroundings, which are passed in so that a test can be any terminal.</summary>
    public static Terminal Of(bool isRedirected, Func<int> width, Func<string, string?> environment)
    {
        if (isRedirected)
        {
            return None;
        }

        // https://no-color.org: present and not empty means no.
        var color = string.IsNullOrEmpty(environment("NO_COLOR"))
            && environment("TERM") != "dumb"
            && (!OperatingSystem.IsWindows() || environment("WT_SESSION") is not null);
        return new Terminal(Columns(width), color);
    }

    private static int Columns(Func<int> width)
    {
        try
        {
            // Some terminals say zero: they do not know either.
            var columns = width();
            return columns <= 0 ? None.Width : Math.Clamp(columns, TextReportOptions.LeastWidth, MostWidth);
        }
        catch (Exception e) when (e is IOException or PlatformNotSupportedException)
        {
            return None.Width;
        }
    }
}
