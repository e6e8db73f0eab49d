using Azwa.Rules.Binding;
using Azwa.Rules.Compilation;
using Azwa.Rules.Diagnostics;
using Azwa.Rules.Engine;
using Azwa.Rules.Explanation;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;
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

    private readonly Lazy<CompiledRuleSet>[] _compiled;
    private readonly IReadOnlyList<SourceText> _files;

    private RuleSet(BoundRuleSet bound, IReadOnlyList<SourceText> files)
    {
        Bound = bound;
        _files = files;
        _compiled = [.. Enum.GetValues<Profile>().Select(profile => new Lazy<CompiledRuleSet>(() => new CompiledRuleSet(bound, profile)))];
    }

    /// <summary>The rules that come with this package.</summary>
    public static RuleSet Azwa => Embedded.Value;

    /// <summary>The id of the set.</summary>
    public string Id => Bound.Id;

    /// <summary>The version of the rules, apart from that of the package.</summary>
    public string Version => Bound.Version;

    /// <summary>The SHA-256 of all files, in lower-case hexadecimals.</summary>
    public string Sha256 => Bound.Sha256;

    internal BoundRuleSet Bound { get; }

    /// <summary>Reads a rule set from a directory with its subdirectories.</summary>
    /// <param name="directory">The directory; all its <c>*.yaml</c> files are read. The register of sources that comes with the package is
    /// used when the directory has none.</param>
    /// <returns>The rule set.</returns>
    /// <exception cref="RuleSetException">The files are no rule set, or cannot be read; the diagnostics say why.</exception>
    public static RuleSet Load(string directory)
    {
        var result = TryLoad(directory);
        return result.RuleSet ?? throw new RuleSetException(result.Diagnostics);
    }

    /// <summary>Reads a rule set from a directory with its subdirectories, and says what is wrong with it.</summary>
    /// <param name="directory">The directory; all its <c>*.yaml</c> files are read.</param>
    /// <returns>The rule set, or the diagnostics that say why there is none; warnings may come with either.</returns>
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

    /// <summary>The rules as they are for one profile, as an engine takes them.</summary>
    /// <param name="profile">What is judged.</param>
    /// <returns>The rules; made once per profile.</returns>
    public CompiledRuleSet Compiled(Profile profile) => _compiled[(int)profile].Value;

    /// <summary>The facts of an agenda, as an engine takes them: what rules speak of, also where the agenda has nothing.</summary>
    /// <param name="werkagenda">The agenda.</param>
    /// <returns>All facts, in the order of the Format.</returns>
    public IReadOnlyList<Fact> FactsOf(Werkagenda werkagenda)
    {
        ArgumentNullException.ThrowIfNull(werkagenda);
        return Bound.Catalogus.FactsOf(werkagenda).All;
    }

    /// <summary>Runs the examples that the rules carry.</summary>
    /// <param name="engine">What evaluates them; null for the embedded engine.</param>
    /// <returns>A result per example, and one per rule that lacks an example that passes or one that does not; by rule.</returns>
    public IReadOnlyList<ExampleResult> RunExamples(IRuleEngine? engine = null)
    {
        var complete = WerkagendaReader.Read(RuleFiles.CompleteAgenda().Content, "volledig.yaml").Werkagenda!;
        var runner = new ExampleRunner(complete, ExampleDate, engine ?? EmbeddedEngine.Instance, Compiled, rule => _files.First(f => f.Name == rule.File));
        return [.. Bound.Rules.SelectMany(runner.Run)];
    }

    /// <summary>Traces clauses of the sources to rules and back.</summary>
    /// <returns>The trace with its gaps.</returns>
    public Coverage TraceCoverage() => Coverage.Of(Bound);

    /// <summary>Tells a rule in Dutch, with its terms, norms, sources and examples.</summary>
    /// <param name="ruleId">The id of the rule, such as <c>VS-04</c>.</param>
    /// <param name="asOf">The day whose norms are quoted; null for the last that are known.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="KeyNotFoundException">There is no such rule.</exception>
    public RuleExplanation Explain(string ruleId, DateOnly? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(ruleId);
        return new Explainer(Bound, asOf).Explain(RuleOf(ruleId));
    }

    /// <summary>The rule with the id; without one, the exception names the nearest.</summary>
    internal Rule RuleOf(string ruleId) =>
        Bound.Rules.FirstOrDefault(r => r.Id == ruleId)
        ?? throw new KeyNotFoundException(Nearest.To(ruleId, Bound.Rules.Select(r => r.Id)) is { } near
            ? $"There is no rule '{ruleId}'; did you mean '{near}'?"
            : $"There is no rule '{ruleId}'.");

    internal static RuleSetResult FromSources(IReadOnlyList<SourceText> files, DiagnosticBag diagnostics)
    {
        var bound = RuleSetBinder.Bind(files, diagnostics);
        return new RuleSetResult(bound is null ? null : new RuleSet(bound, files), diagnostics.ToList());
    }

    private static RuleSet LoadEmbedded()
    {
        var result = FromSources(RuleFiles.Embedded(), new DiagnosticBag());
        return result.RuleSet ?? throw new RuleSetException(result.Diagnostics);
    }
}
