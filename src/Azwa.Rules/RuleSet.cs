using Azwa.Rules.Analysis;
using Azwa.Rules.Binding;
using Azwa.Rules.Comparison;
using Azwa.Rules.Compilation;
using Azwa.Rules.Diagnostics;
using Azwa.Rules.Engine;
using Azwa.Rules.Explanation;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;
using Azwa.Rules.Mutation;
using Azwa.Rules.Scaffolding;
using Azwa.Rules.Text;
using Azwa.Rules.Verification;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules;

/// <summary>
/// Rules, norms, catalogue and sources, read from YAML, with every name and type checked. Immutable and thread-safe; made once, used
/// for any number of agendas.
/// </summary>
public sealed class RuleSet
{
    private static readonly Lazy<RuleSet> Embedded = new(LoadEmbedded);

    // The date as of which examples are judged when they name none: the contract's complete agenda is complete on it.
    private static readonly DateOnly ExampleDate = new(2026, 11, 22);

    private static readonly Profile[] Profiles = Enum.GetValues<Profile>();

    private readonly DatedRuleSet _dated;
    private readonly Lazy<CompiledRuleSet>[] _compiled;
    private readonly Lazy<IReadOnlyList<RuleSummary>> _rules;
    private readonly IReadOnlyList<SourceText> _files;
    private readonly IReadOnlyList<SourceText> _overlays;

    private RuleSet(DatedRuleSet dated, IReadOnlyList<SourceText> files, IReadOnlyList<SourceText> overlays)
    {
        _dated = dated;
        _files = files;
        _rules = new Lazy<IReadOnlyList<RuleSummary>>(() => RuleSummaries.Of(dated.Whole));
        _overlays = overlays;
        Overlays = [.. dated.Whole.Overlays.Select(o => o.Identity)];
        _compiled = new Lazy<CompiledRuleSet>[dated.Spans * Profiles.Length];
        for (var i = 0; i < _compiled.Length; i++)
        {
            var (span, profile) = (i / Profiles.Length, Profiles[i % Profiles.Length]);
            _compiled[i] = new Lazy<CompiledRuleSet>(() => new CompiledRuleSet(dated[span], profile));
        }
    }

    /// <summary>The rules that come with this package.</summary>
    public static RuleSet Azwa => Embedded.Value;

    /// <summary>The id of the set.</summary>
    public string Id => Bound.Id;

    /// <summary>The version of the rules, apart from that of the package.</summary>
    public string Version => Bound.Version;

    /// <summary>The SHA-256 of all files, overlays included, in lower-case hexadecimals.</summary>
    public string Sha256 => Bound.Sha256;

    /// <summary>The rules, by id.</summary>
    public IReadOnlyList<RuleSummary> Rules => _rules.Value;

    /// <summary>The overlays, by id; what they change on a day stands in every report.</summary>
    public IReadOnlyList<OverlayIdentity> Overlays { get; }

    /// <summary>The days from which other rules, values of norms or changes of overlays hold than on the day before, in order; the first is the
    /// first day as of which can be judged.</summary>
    public IReadOnlyList<DateOnly> DaysOfChange => new Syntax.FrozenList<DateOnly>(
        [.. _dated.Turns.Concat(Bound.Norms.Values.SelectMany(norm => norm.Starts)).Append(Bound.FirstDay).Where(day => day >= Bound.FirstDay).Distinct().Order()]);

    /// <summary>All rules of all days, with no change of an overlay in force.</summary>
    internal BoundRuleSet Bound => _dated.Whole;

    /// <summary>The rule files that come with this package, by the name that each has in a folder: what a set of one's own can begin
    /// with. A folder that holds them, unchanged, loads as <see cref="Azwa"/>.</summary>
    public static IReadOnlyDictionary<string, string> ShippedFiles => RuleFiles.Shipped();

    /// <summary>Reads a rule set from a directory with its subdirectories.</summary>
    /// <param name="directory">The directory; all its <c>*.yaml</c> files are read. The register of sources that comes with the package is
    /// used when the directory has none.</param>
    /// <returns>The rule set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="directory"/> is null.</exception>
    /// <exception cref="RuleSetException">The files are no rule set, or cannot be read; the diagnostics say why.</exception>
    public static RuleSet Load(string directory)
    {
        var result = TryLoad(directory);
        return result.RuleSet ?? throw new RuleSetException(result.Diagnostics);
    }

    /// <summary>Reads a rule set from a directory with its subdirectories, and says what is wrong with it.</summary>
    /// <param name="directory">The directory; all its <c>*.yaml</c> files are read.</param>
    /// <returns>The rule set, or the diagnostics that say why there is none; warnings may come with either.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="directory"/> is null.</exception>
    public static RuleSetResult TryLoad(string directory)
    {
        ArgumentNullException.ThrowIfNull(directory);
        var diagnostics = new DiagnosticBag();
        if (!Directory.Exists(directory))
        {
            diagnostics.Report(Descriptors.NoRuleDirectory, directory);
            return new RuleSetResult(null, diagnostics.ToList());
        }

        var files = RuleFiles.FromDirectory(directory, diagnostics);
        if (files.Count == 0 && !diagnostics.HasErrors)
        {
            diagnostics.Report(Descriptors.NoRuleFiles, directory);
        }

        return diagnostics.HasErrors ? new RuleSetResult(null, diagnostics.ToList()) : FromSources(files, diagnostics);
    }

    /// <summary>This rule set with overlays on it. It changes nothing itself.</summary>
    /// <param name="overlayFiles">The paths of the overlays; their order means nothing.</param>
    /// <returns>The rule set with these overlays beside those that it has.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="overlayFiles"/> is null.</exception>
    /// <exception cref="RuleSetException">A file is no overlay on these rules, or cannot be read; the diagnostics say why.</exception>
    public RuleSet With(params IReadOnlyList<string> overlayFiles)
    {
        var result = TryWith(overlayFiles);
        return result.RuleSet ?? throw new RuleSetException(result.Diagnostics);
    }

    /// <summary>This rule set with overlays on it, or what is wrong with those. It changes nothing itself.</summary>
    /// <param name="overlayFiles">The paths of the overlays; their order means nothing.</param>
    /// <returns>The rule set, or the diagnostics that say why there is none; warnings may come with either.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="overlayFiles"/> is null.</exception>
    public RuleSetResult TryWith(params IReadOnlyList<string> overlayFiles)
    {
        ArgumentNullException.ThrowIfNull(overlayFiles);
        var diagnostics = new DiagnosticBag();
        var overlays = overlayFiles.Select(file => RuleFiles.Overlay(file, diagnostics)).OfType<SourceText>().ToList();
        return diagnostics.HasErrors ? new RuleSetResult(null, diagnostics.ToList()) : With(overlays);
    }

    /// <summary>This rule set with an overlay on it that was not read from a file, or what is wrong with that. It changes nothing itself.</summary>
    /// <param name="overlay">The text of the overlay, in YAML.</param>
    /// <param name="name">The name under which diagnostics speak of it.</param>
    /// <returns>The rule set, or the diagnostics that say why there is none; warnings may come with either.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="overlay"/> or <paramref name="name"/> is null.</exception>
    public RuleSetResult TryWithText(string overlay, string name = "overlay.yaml")
    {
        ArgumentNullException.ThrowIfNull(overlay);
        ArgumentNullException.ThrowIfNull(name);
        return With([SourceText.From(name, overlay)]);
    }

    /// <summary>The rules as they are for one profile on one day, as an engine takes them.</summary>
    /// <param name="profile">What is judged.</param>
    /// <param name="asOf">The day as of which is judged; null for the rules that hold after the last change that is known.</param>
    /// <returns>The rules; made once per profile and span of days in which the same rules hold.</returns>
    public CompiledRuleSet Compiled(Profile profile, DateOnly? asOf = null) =>
        _compiled[(_dated.SpanOf(asOf) * Profiles.Length) + (int)profile].Value;

    /// <summary>The facts of an agenda, as an engine takes them: what rules speak of, also where the agenda has nothing.</summary>
    /// <param name="werkagenda">The agenda.</param>
    /// <returns>All facts, in the order of the Format.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="werkagenda"/> is null.</exception>
    public IReadOnlyList<Fact> FactsOf(Werkagenda werkagenda)
    {
        ArgumentNullException.ThrowIfNull(werkagenda);
        return Bound.Catalogus.FactsOf(werkagenda).All;
    }

    /// <summary>Runs the examples that the rules carry, each on a day on which its rule holds.</summary>
    /// <param name="engine">What evaluates them; null for the embedded engine.</param>
    /// <returns>A result per example, and one per rule that lacks an example that passes or one that does not; by rule.</returns>
    public IReadOnlyList<ExampleResult> RunExamples(IRuleEngine? engine = null)
    {
        var runner = new ExampleRunner(new ExampleAgendas(CompleteAgenda()), ExampleDate, engine ?? EmbeddedEngine.Instance, (profile, day) => Compiled(profile, day), SourceOf);
        var results = Bound.Rules.SelectMany(runner.Run).ToList();
        return Overlays.Count == 0 || results.TrueForAll(r => r.Holds) ? results : OverlayEffect.Of(results, FromSources(_files, new DiagnosticBag()).RuleSet!.RunExamples(engine));
    }

    /// <summary>Measures which branches of the rules their examples reach, whether or not the examples hold.</summary>
    /// <returns>Every outcome and every answer of a condition, with how often the examples reach it, and the outcomes that cannot be.</returns>
    public ExampleCoverage MeasureExamples() =>
        new ExampleMeter(CompleteAgenda(), ExampleDate, (profile, day) => Compiled(profile, day), SourceOf, Proofs()).Measure(Bound);

    /// <summary>Decides what is wrong with the rules themselves: what can never apply, what always holds, what clashes.</summary>
    /// <returns>The claims; none when nothing is wrong.</returns>
    public RuleSetAnalysis Analyse() =>
        RuleSetAnalysis.Of(_dated, new WitnessFinder((profile, day) => Compiled(profile, day), CompleteAgenda(), ExampleDate), SourceNamed);

    /// <summary>Compares what this set says with what another says: a later version, another region's, or the same under an overlay.</summary>
    /// <param name="other">The other set. Agendas are read under the catalogue of this one.</param>
    /// <returns>Which outcomes can change, each with a small agenda that shows it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public RuleSetDifference CompareWith(RuleSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new RuleSetComparer(Compared(this), Compared(other), CompleteAgenda(), ExampleDate).Compare();

        static ComparedSet Compared(RuleSet set) => new(AnalysedDays.Of(set._dated), (profile, day) => set.Compiled(profile, day));
    }

    /// <summary>Plants small mistakes in the rules, one at a time, and tries whether their examples catch them.</summary>
    /// <returns>How many are caught, how many make no difference, and which are left.</returns>
    /// <exception cref="InvalidOperationException">An example does not hold of the rules as they are.</exception>
    public MutationReport Mutate()
    {
        if (!RunExamples().All(r => r.Holds))
        {
            throw new InvalidOperationException("An example does not hold: mistakes can only be told from rules that are right.");
        }

        return new MutantRunner(Bound, CompleteAgenda(), ExampleDate, SourceNamed).Run();
    }

    /// <summary>Proposes examples for what those of the rules do not show: both sides of each bound, a text empty, with a placeholder only and
    /// filled, each answer of each condition, and each outcome. What a proposal expects is what the rules say now; whether they should is for
    /// a person to judge.</summary>
    /// <param name="ruleId">The id of the rule, such as <c>VS-04</c>; null for all rules.</param>
    /// <returns>The proposals, and what none was found for.</returns>
    /// <exception cref="KeyNotFoundException">There is no such rule.</exception>
    public ProposedExamples ProposeExamples(string? ruleId = null) =>
        new ExampleProposer(CompleteAgenda(), ExampleDate, Bound, (profile, day) => Compiled(profile, day), SourceOf, Proofs())
            .Propose(ruleId is null ? null : RuleOf(ruleId, null).Id);

    /// <summary>Traces clauses of the sources to rules and back.</summary>
    /// <returns>The trace with its gaps.</returns>
    public Coverage TraceCoverage() => Coverage.Of(Bound);

    /// <summary>Tells a rule in Dutch, with its terms, norms, sources and examples.</summary>
    /// <param name="ruleId">The id of the rule, such as <c>VS-04</c>.</param>
    /// <param name="asOf">The day whose norms are quoted; null for the last that are known.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ruleId"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such rule.</exception>
    public RuleExplanation Explain(string ruleId, DateOnly? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(ruleId);
        var rule = RuleOf(ruleId, asOf);
        return new Explainer(asOf is null ? Bound : _dated[_dated.SpanOf(asOf)], asOf).Explain(rule);
    }

    /// <summary>Writes the reference: an index, a page per rule, the words of the rule language and all diagnostics, in Dutch.</summary>
    /// <returns>Each page in Markdown, by the name of its file from the folder they share, with forward slashes.</returns>
    public IReadOnlyList<KeyValuePair<string, string>> ReferencePages() => Reference.ReferencePages.Of(Bound);

    /// <summary>Writes an agenda to fill in, with a Dutch comment at every field: what it means, in what form and whether it must be there.</summary>
    /// <param name="regio">The name of the region; null to leave it to whoever fills in the rest.</param>
    /// <param name="gemeenten">CBS code and name of each municipality; null when they are not known.</param>
    /// <returns>YAML that reads without a diagnostic, with line feeds.</returns>
    /// <exception cref="ArgumentException">A code is not GM and four digits, or occurs twice.</exception>
    public string NewWerkagenda(string? regio = null, IEnumerable<KeyValuePair<string, string>>? gemeenten = null)
    {
        var entries = gemeenten?.ToList() ?? [];
        foreach (var (code, _) in entries)
        {
            Guard.Gemeentecode(code, nameof(gemeenten));
        }

        return entries.DistinctBy(e => e.Key, StringComparer.Ordinal).Count() == entries.Count
            ? WerkagendaScaffold.Write(Bound.Catalogus, regio ?? "Naam van de regio", entries)
            : throw new ArgumentException("A municipality occurs twice.", nameof(gemeenten));
    }

    /// <summary>Writes a rule file with one rule to change, in Dutch. It loads beside the files of this set, and its examples hold.</summary>
    /// <param name="ruleId">The id of the new rule: letters, digits and hyphens, and not one of this set.</param>
    /// <returns>YAML with line feeds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ruleId"/> is null.</exception>
    /// <exception cref="ArgumentException">The id is empty, has other characters, or is taken.</exception>
    public string NewRule(string ruleId)
    {
        ArgumentException.ThrowIfNullOrEmpty(ruleId);
        return !ruleId.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? throw new ArgumentException("An id is letters, digits and hyphens.", nameof(ruleId))
            : Bound.Rules.Any(r => r.Id == ruleId) ? throw new ArgumentException($"There is a rule '{ruleId}' already.", nameof(ruleId))
            : RuleScaffold.Write(ruleId);
    }

    /// <summary>The rule with the id as it is on a day, or as its file has it where it does not hold then; without one, the exception names the nearest.</summary>
    internal Rule RuleOf(string ruleId, DateOnly? asOf) =>
        (asOf is null ? null : _dated[_dated.SpanOf(asOf)].Rules.FirstOrDefault(r => r.Id == ruleId))
        ?? Bound.Rules.FirstOrDefault(r => r.Id == ruleId)
        ?? throw new KeyNotFoundException(Nearest.To(ruleId, Bound.Rules.Select(r => r.Id)) is { } near
            ? $"There is no rule '{ruleId}'; did you mean '{near}'?"
            : $"There is no rule '{ruleId}'.");

    internal static RuleSetResult FromSources(IReadOnlyList<SourceText> files, DiagnosticBag diagnostics)
    {
        var dated = RuleSetBinder.Bind(files, [], diagnostics);
        return new RuleSetResult(dated is null ? null : new RuleSet(dated, files, []), diagnostics.ToList());
    }

    // What is wrong with the rules themselves was told when they were read.
    private RuleSetResult With(IReadOnlyList<SourceText> overlays)
    {
        var diagnostics = new DiagnosticBag();
        IReadOnlyList<SourceText> all = [.. _overlays, .. overlays];
        var dated = RuleSetBinder.Bind(_files, all, diagnostics);
        return new RuleSetResult(
            dated is null ? null : new RuleSet(dated, _files, all),
            [.. diagnostics.ToList().Where(d => !d.IsWarning || overlays.Any(o => o.Name == d.File))]);
    }

    private static Werkagenda CompleteAgenda() => WerkagendaReader.Read(RuleFiles.CompleteAgenda().Content, "volledig.yaml").Werkagenda!;

    private OutcomeProofs Proofs() => new(AnalysedDays.Of(_dated));

    private SourceText SourceOf(Rule rule) => SourceNamed(rule.File);

    private SourceText SourceNamed(string file) => _files.Concat(_overlays).First(f => f.Name == file);

    private static RuleSet LoadEmbedded()
    {
        var result = FromSources(RuleFiles.Embedded(), new DiagnosticBag());
        return result.RuleSet ?? throw new RuleSetException(result.Diagnostics);
    }
}
