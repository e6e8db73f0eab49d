using Azwa.Rules.Facts;
using Azwa.Rules.Findings;
using NRules.Fluent.Dsl;

namespace Azwa.Rules.NRules.Tests.OwnRules;

/// <summary>Who is written to; a service of the program that embeds the rules.</summary>
internal sealed class Letters
{
    public List<string> Sent { get; } = [];
}

/// <summary>How many evaluations failed.</summary>
internal sealed record Summary(int Failed);

/// <summary>A fact of the caller: a municipality that can be mailed.</summary>
internal sealed record Mailbox(string Code);

/// <summary>A fact of a rule.</summary>
internal sealed record Greeting(string Code);

/// <summary>Joins a finding with the fact it is about, and calls a service.</summary>
public sealed class LateCollegeGetsALetter : Rule
{
    public override void Define()
    {
        RuleOutcome late = null!;
        Fact gemeente = null!;
        Letters letters = null!;
        Dependency().Resolve(() => letters);
        When()
            .Match(() => late, o => o.Rule.Id == "VS-04", o => o.Outcome == Outcome.Failed)
            .Match(() => gemeente, f => f.Is("gemeente"), f => f == late.Fact, f => f.Value("college.datum") != null);
        Then().Do(_ => letters.Sent.Add(gemeente.Subject));
    }
}

/// <summary>Collects the outcomes once all are there: its priority is below that of the rules of the set.</summary>
public sealed class SummaryOfFailures : Rule
{
    public override void Define()
    {
        IEnumerable<RuleOutcome> failed = null!;
        Priority(1);
        When().Query(() => failed, x => x.Match<RuleOutcome>(o => o.Outcome == Outcome.Failed).Collect());
        Then().Do(session => session.Insert(new Summary(failed.Count())));
    }
}

/// <summary>Joins a fact of the caller with one of the agenda.</summary>
public sealed class GreetsWithMailbox : Rule
{
    public override void Define()
    {
        Mailbox mailbox = null!;
        Fact gemeente = null!;
        When()
            .Match(() => mailbox)
            .Match(() => gemeente, f => f.Is("gemeente"), f => Equals(f.Value("code"), mailbox.Code));
        Then().Do(session => session.Insert(new Greeting(mailbox.Code)));
    }
}

/// <summary>Bears the id of a rule of the set.</summary>
[Name("VS-04")]
public sealed class NamedLikeOurs : Rule
{
    public override void Define()
    {
        When().Match<Mailbox>();
        Then().Do(session => session.Halt());
    }
}
