using Azwa.Rules.Text;

namespace Azwa.Rules.Findings;

/// <summary>
/// The self-check of one agenda on one day: verdicts, findings and what is left to people. It says complete, in time, deviating; it
/// never approves or rejects. Immutable and safe to share between threads; the same input gives the same report.
/// </summary>
public sealed class Report
{
    private readonly Lazy<IReadOnlyList<JudgedRule>> _rules;
    private IReadOnlyList<ReportSection>? _sections;

    internal Report(Func<IReadOnlyList<JudgedRule>> rules) => _rules = new Lazy<IReadOnlyList<JudgedRule>>(rules);

    /// <summary>The rules that were applied.</summary>
    public required RuleSetIdentity RuleSet { get; init; }

    /// <summary>What was judged.</summary>
    public required Profile Profile { get; init; }

    /// <summary>The day as of which was judged.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The engine that evaluated the rules, such as <c>embedded</c>.</summary>
    public required string Engine { get; init; }

    /// <summary>The language of the texts.</summary>
    public required Language Language { get; init; }

    /// <summary>The name of the region.</summary>
    public required string Region { get; init; }

    /// <summary>The verdicts by name, in the order of the rule set.</summary>
    public required Verdicts Verdicts { get; init; }

    /// <summary>How many findings there are of each severity.</summary>
    public required SeverityCounts Counts { get; init; }

    /// <summary>How many evaluations came to each outcome; every outcome is there.</summary>
    public required IReadOnlyDictionary<Outcome, int> Outcomes { get; init; }

    /// <summary>The cells of the Format.</summary>
    public required CellCounts Cells { get; init; }

    /// <summary>The findings in the order of the Format, municipalities by code, rows by number, then by rule.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>
    /// Every rule of the set, by id, with what its evaluations came to; also those that found nothing, and those that the profile leaves
    /// out. Made when it is first asked for.
    /// </summary>
    public IReadOnlyList<JudgedRule> Rules => _rules.Value;

    /// <summary>Every number that a streefwaarde exists for beside that streefwaarde, in the order of the Format.</summary>
    public required IReadOnlyList<TargetLine> Targets { get; init; }

    /// <summary>What no program can judge, as questions to people.</summary>
    public required IReadOnlyList<HumanQuestion> ForHumans { get; init; }

    /// <summary>The overlays on the rules and what each of their changes did; empty when there are none.</summary>
    public IReadOnlyList<AppliedOverlay> Overlays { get; init; } = [];

    /// <summary>
    /// What rules say that an overlay disabled, in the order of the report: no findings, and no part of verdicts and counts. As many as
    /// <see cref="Outcomes"/> counts as suppressed.
    /// </summary>
    public IReadOnlyList<SuppressedFinding> Suppressed { get; init; } = [];

    /// <summary>
    /// The findings by chapter and section of the Format, in its order; only sections with a finding. All findings are there, each once.
    /// </summary>
    public IReadOnlyList<ReportSection> Sections => LazyInitializer.EnsureInitialized(ref _sections, () => ReportSection.Of(Findings));

    /// <summary>The findings at a place and at all places inside it.</summary>
    /// <param name="path">A JSON Pointer (RFC 6901), such as <c>/leefgebieden/leefstijl</c>; the empty text is the whole agenda. What is
    /// absent has a pointer too: that of where it would stand.</param>
    /// <returns>The findings in the order of the report; empty when there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentException">The pointer is not empty and does not start with a slash.</exception>
    public IReadOnlyList<Finding> For(string path)
    {
        JsonPointer.ThrowIfNone(path);
        return [.. Findings.Where(f => JsonPointer.IsAtOrBelow(f.Path, path))];
    }
}

/// <summary>Which rules: their id, version and the hash of their text. Immutable.</summary>
/// <param name="Id">The id.</param>
/// <param name="Version">The version.</param>
/// <param name="Sha256">The SHA-256 of all rule files, in lower-case hexadecimals.</param>
public sealed record RuleSetIdentity(string Id, string Version, string Sha256);

/// <summary>A question to people: what no program can judge. Immutable.</summary>
/// <param name="Requirements">The requirements it is about.</param>
/// <param name="Question">The question, in the language of the report.</param>
public sealed record HumanQuestion(IReadOnlyList<string> Requirements, string Question);
