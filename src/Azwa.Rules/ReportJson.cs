using Azwa.Rules.Findings;
using Azwa.Rules.Reporting;

namespace Azwa.Rules;

/// <summary>A report as JSON, within reach of whoever has a report. Thread-safe.</summary>
public static class ReportJson
{
    /// <summary>The report as JSON text, schema <c>azwa-report/1</c>; the same report gives the same text. <see cref="JsonReport"/>
    /// writes it to a stream.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The text, with a line feed at its end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string ToJson(this Report report) => JsonReport.ToText(report);
}
