using Azwa.Rules.Testing.Laws;

namespace Azwa.Rules.Testing;

/// <summary>
/// What must hold of any rule set whatever the agenda, tried on generated agendas: <c>RuleSetLaws.Of(rules).Check();</c>. A law that does not
/// hold is a <see cref="LawBrokenException"/> whose message is the counter-example, so that xunit, NUnit, MSTest, another runner or plain
/// code shows it. Immutable and thread-safe.
/// </summary>
public sealed class RuleSetLaws
{
    private readonly LawSubject _subject;
    private readonly string? _directory;

    private RuleSetLaws(RuleSet rules, LawOptions? options, string? directory)
    {
        _subject = new LawSubject(rules, options ?? new LawOptions(), directory is null ? "RuleSetLaws.Of(rules" : "RuleSetLaws.OfDirectory(directory");
        _directory = directory;
    }

    /// <summary>The laws over a rule set, with its overlays.</summary>
    /// <param name="rules">The rule set.</param>
    /// <param name="options">How they are tried; null for 100 agendas each, the same ones every time.</param>
    /// <returns>The laws; none of them was tried yet.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A day of the options is before the first that the rules can judge.</exception>
    public static RuleSetLaws Of(RuleSet rules, LawOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new RuleSetLaws(rules, options, null);
    }

    /// <summary>The laws over the rule set in a directory, of which the order of the files is one.</summary>
    /// <param name="directory">The directory; all its <c>*.yaml</c> files are read, with those of its subdirectories.</param>
    /// <param name="options">How they are tried; null for 100 agendas each, the same ones every time.</param>
    /// <returns>The laws; none of them was tried yet.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="directory"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A day of the options is before the first that the rules can judge.</exception>
    /// <exception cref="RuleSetException">The files are no rule set, or cannot be read; the diagnostics say why.</exception>
    public static RuleSetLaws OfDirectory(string directory, LawOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(directory);
        return new RuleSetLaws(RuleSet.Load(directory), options, directory);
    }

    /// <summary>Tries all laws, <see cref="OrderOfFilesChangesNothing"/> when the rules are those of a directory.</summary>
    /// <returns>What each law was tried on, in the order of this page.</returns>
    /// <exception cref="LawBrokenException">A law does not hold; those after it were not tried.</exception>
    public IReadOnlyList<LawResult> Check()
    {
        List<LawResult> results =
        [
            JudgingAgainGivesTheSameReport(), OrderChangesNothing(), FillingInNeverMakesLessComplete(), MotivationChangesOnlyItsOwn(), BoundsAreExact(),
            RepairsTakeTheirFindingAway(), EnginesGiveTheSameReport(),
        ];
        if (_directory is not null)
        {
            results.Add(OrderOfFilesChangesNothing());
        }

        return results.AsReadOnly();
    }

    /// <summary>Determinism: judging an agenda again, or an equal one with a new validator, gives the same report to the byte.</summary>
    /// <returns>What it was tried on.</returns>
    /// <exception cref="LawBrokenException">It does not hold.</exception>
    public LawResult JudgingAgainGivesTheSameReport() => Try(new DeterminismLaw(_subject));

    /// <summary>Independence of order: the keys of every map of the agenda, municipalities among them, may stand in any order; and an engine of
    /// one's own may be given the facts in any order. Rows of a list have a number, and keep it.</summary>
    /// <returns>What it was tried on.</returns>
    /// <exception cref="LawBrokenException">It does not hold.</exception>
    public LawResult OrderChangesNothing() => Try(new OrderLaw(_subject));

    /// <summary>Independence of order: the files of rules may have any names. It copies them to a temporary directory for a moment.</summary>
    /// <returns>What it was tried on.</returns>
    /// <exception cref="InvalidOperationException">The rules are not those of a directory (<see cref="OfDirectory"/>).</exception>
    /// <exception cref="LawBrokenException">It does not hold.</exception>
    public LawResult OrderOfFilesChangesNothing() => Try(new FileOrderLaw(
        _subject, _directory ?? throw new InvalidOperationException($"Files have an order when the rules are those of a directory: {nameof(RuleSetLaws)}.{nameof(OfDirectory)}.")));

    /// <summary>Monotonicity: a text in an empty cell of the Format raises the count of filled cells by that one if it is mandatory, never turns
    /// <c>volledig: ja</c> into <c>nee</c>, and brings no error that makes the agenda incomplete, but at another empty mandatory cell of the same
    /// section, which was told with the whole section before.</summary>
    /// <returns>What it was tried on.</returns>
    /// <exception cref="LawBrokenException">It does not hold.</exception>
    public LawResult FillingInNeverMakesLessComplete() => Try(new CompletenessLaw(_subject));

    /// <summary>Isolation: a motivation changes the findings at or below the entry in which it stands, of rules that take their motivation from
    /// there, and the verdicts that those count for; no other finding by a letter.</summary>
    /// <returns>What it was tried on.</returns>
    /// <exception cref="LawBrokenException">It does not hold.</exception>
    public LawResult MotivationChangesOnlyItsOwn() => Try(new MotivationLaw(_subject));

    /// <summary>Exactness: a rule whose check is one comparison is silent at its bound, tolerance included, and speaks one step of the last digit
    /// (or one day, or one inhabitant) outside it.</summary>
    /// <returns>What it was tried on.</returns>
    /// <exception cref="LawBrokenException">It does not hold.</exception>
    public LawResult BoundsAreExact() => Try(new BoundLaw(_subject));

    /// <summary>Soundness: a repair that a finding offers, carried out, takes that finding away and brings no other.</summary>
    /// <returns>What it was tried on.</returns>
    /// <exception cref="LawBrokenException">It does not hold.</exception>
    public LawResult RepairsTakeTheirFindingAway() => Try(new RepairLaw(_subject));

    /// <summary>Parity: the engine of the options gives the report of the embedded one, to the byte but for its name; without an engine, the
    /// embedded one gives the report of a plain walk over all facts and rules.</summary>
    /// <returns>What it was tried on.</returns>
    /// <exception cref="LawBrokenException">It does not hold.</exception>
    public LawResult EnginesGiveTheSameReport() => Try(new EngineLaw(_subject));

    private LawResult Try(Law law) => LawRun.Try(law, _subject);
}
