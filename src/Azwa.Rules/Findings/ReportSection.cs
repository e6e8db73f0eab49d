namespace Azwa.Rules.Findings;

/// <summary>The findings of one section of the Format, or those of a chapter that belong to none of its sections. Immutable.</summary>
public sealed class ReportSection
{
    private ReportSection(string chapter, string? section, IReadOnlyList<Finding> findings)
    {
        Chapter = chapter;
        Section = section;
        Findings = findings;
        Counts = SeverityCounts.Of(findings);
    }

    /// <summary>The chapter, such as a leefgebied, in the language of the report.</summary>
    public string Chapter { get; }

    /// <summary>The section within the chapter, such as an aanpak; null for what belongs to the chapter as a whole.</summary>
    public string? Section { get; }

    /// <summary>The findings, at least one, in the order of the report.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>How many findings there are of each severity.</summary>
    public SeverityCounts Counts { get; }

    /// <summary>Groups findings that are in the order of the Format; a chapter as a whole comes before its sections.</summary>
    internal static IReadOnlyList<ReportSection> Of(IReadOnlyList<Finding> findings) =>
    [
        .. from finding in findings
           group finding by finding.Chapter into chapter
           from section in chapter.GroupBy(f => f.Section, StringComparer.Ordinal).OrderBy(s => s.Key is not null)
           select new ReportSection(chapter.Key, section.Key, [.. section])
    ];
}
