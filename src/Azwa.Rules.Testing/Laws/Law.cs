using Azwa.Rules.Testing.Agendas;

namespace Azwa.Rules.Testing.Laws;

/// <summary>What must hold of a rule set whatever the agenda. Immutable and thread-safe.</summary>
internal abstract class Law(LawSubject subject)
{
    /// <summary>What it says, in one sentence.</summary>
    public abstract string Sentence { get; }

    /// <summary>The method of <see cref="RuleSetLaws"/> that tries it.</summary>
    public abstract string Method { get; }

    protected LawSubject Subject => subject;

    /// <summary>Draws a case; the same numbers give the same case.</summary>
    public LawCase Draw(int size, int seed)
    {
        var dice = new Dice(seed);
        var drawn = new LawCase(size, seed, Agenda(dice, size), subject.Day(dice), subject.Profile(dice), "");
        return Places(drawn) is { Count: > 0 } places ? drawn with { Focus = dice.From(places) } : drawn;
    }

    public abstract Judged Judge(LawCase @case);

    /// <summary>The agendas of which the law has something to say.</summary>
    protected virtual AgendaTree Agenda(Dice dice, int size) => subject.Generator.Any(dice, size);

    /// <summary>The places that the law can look at, one per case; none when it looks at the whole.</summary>
    protected virtual IReadOnlyList<string> Places(LawCase @case) => [];
}
