using Azwa.Rules.Findings;
using Azwa.Rules.Tests.Domain;
using Azwa.Rules.Tests.TestInput;

namespace Azwa.Rules.Tests.Findings;

public sealed class ReportTests
{
    [Fact]
    public void Sections_hold_every_finding_once_and_count_their_own() =>
        Assert.All(Everything.Reports, r =>
        {
            var sections = r.Report.Sections;
            Assert.Equal(
                r.Report.Findings.ToHashSet<Finding>(ReferenceEqualityComparer.Instance),
                sections.SelectMany(s => s.Findings).ToHashSet<Finding>(ReferenceEqualityComparer.Instance));
            Assert.Equal(r.Report.Findings.Count, sections.Sum(s => s.Findings.Count));
            Assert.All(sections, s =>
            {
                Assert.All(s.Findings, f => Assert.Equal((s.Chapter, s.Section), (f.Chapter, f.Section)));
                Assert.Equal(
                    (s.Findings.Count(f => f.Severity == Severity.Error), s.Findings.Count(f => f.Severity == Severity.Warning), s.Findings.Count(f => f.Severity == Severity.Info)),
                    (s.Counts.Error, s.Counts.Warning, s.Counts.Info));
            });
            Assert.Equal(sections.Count, sections.Select(s => (s.Chapter, s.Section)).Distinct().Count());
        });

    [Fact]
    public void Sections_are_in_the_order_of_the_Format_and_a_chapter_comes_before_its_sections()
    {
        var report = Reports.Report(
        [
            Reports.Finding(chapter: "Regio", section: null),
            Reports.Finding(chapter: "Leefstijl", section: "Overgewicht"),
            Reports.Finding(chapter: "Leefstijl", section: "Rookvrij", severity: Severity.Warning),
            Reports.Finding(chapter: "Leefstijl", section: "Overgewicht", severity: Severity.Info),
            Reports.Finding(chapter: "Leefstijl", section: null),
        ]);

        Assert.Equal(
            ["Regio//1/0/0", "Leefstijl//1/0/0", "Leefstijl/Overgewicht/1/0/1", "Leefstijl/Rookvrij/0/1/0"],
            report.Sections.Select(s => $"{s.Chapter}/{s.Section}/{s.Counts.Error}/{s.Counts.Warning}/{s.Counts.Info}"));
        Assert.Same(report.Sections, report.Sections);
        Assert.Empty(Reports.Report([]).Sections);
    }

    [Fact]
    public void For_gives_what_stands_at_a_place_and_inside_it()
    {
        string[] paths = ["/rpi", "/rpi/toelichting", "/rpi/aanvullend/0", "/rpi2", "/regio"];
        var report = Reports.Report([.. paths.Select(path => Reports.Finding(path: path))]);

        Assert.Equal(["/rpi", "/rpi/toelichting", "/rpi/aanvullend/0"], report.For("/rpi").Select(f => f.Path));
        Assert.Equal(["/rpi/toelichting"], report.For("/rpi/toelichting").Select(f => f.Path));
        Assert.Equal(paths, report.For("").Select(f => f.Path));
        Assert.Empty(report.For("/leefgebieden"));
        Assert.Throws<ArgumentException>("path", () => report.For("rpi"));
    }

    [Fact]
    public void Json_is_what_the_writer_writes() =>
        Assert.Equal(Reporting(Reports.Full()), Reports.Full().ToJson());

    private static string Reporting(Report report)
    {
        using var stream = new MemoryStream();
        Azwa.Rules.Reporting.JsonReport.Write(report, stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
