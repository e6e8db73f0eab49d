using System.Globalization;

namespace Azwa.Rules.Benchmarks.Ratios;

/// <summary>The ratios as a table, a line as soon as one is measured, and whether any lies beyond its limit.</summary>
internal sealed class RatioTable(TextWriter output)
{
    /// <summary>How many ratios lie a factor two or more beyond their goals.</summary>
    public int Beyond { get; private set; }

    public void Head() => Line("ratio", "goal", "limit", "", "of what");

    public void Add(Ratio ratio, double measured)
    {
        var standing = ratio.Goal.Judge(measured);
        Beyond += standing == Standing.Beyond ? 1 : 0;
        Line(measured.ToString("0.00", CultureInfo.InvariantCulture), ratio.Goal.ToString(), ratio.Goal.Write(ratio.Goal.Limit), Word(standing), ratio.Question);
    }

    private static string Word(Standing standing) => standing switch
    {
        Standing.Reached => "reached",
        Standing.Near => "not reached",
        _ => "BEYOND LIMIT",
    };

    private void Line(string ratio, string goal, string limit, string standing, string question) =>
        output.WriteLine($"{ratio,8}  {goal,-8}  {limit,-8}  {standing,-14}  {question}");
}
