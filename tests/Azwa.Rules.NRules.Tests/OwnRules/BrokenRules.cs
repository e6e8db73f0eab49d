using Azwa.Rules.Facts;
using NRules.Fluent.Dsl;

namespace Azwa.Rules.NRules.Tests.OwnRules;

/// <summary>Names a fact type that does not exist.</summary>
[Name("spelfout")]
public sealed class UnknownFactType : Rule
{
    public override void Define()
    {
        Fact fact = null!;
        When().Match(() => fact, f => f.Is("gemeent"));
        Then().Do(session => session.Retract(fact));
    }
}

/// <summary>Its condition throws.</summary>
[Name("conditie")]
public sealed class BreaksInCondition : Rule
{
    public override void Define()
    {
        Fact fact = null!;
        When().Match(() => fact, f => f.Is("gemeente"), f => ((string)f.Value("naam")!).Substring(1000) == "");
        Then().Do(session => session.Retract(fact));
    }
}

/// <summary>Its action throws.</summary>
[Name("actie")]
public sealed class BreaksInAction : Rule
{
    public override void Define()
    {
        Fact fact = null!;
        When().Match(() => fact, f => f.Is("werkagenda"));
        Then().Do(_ => Throw(fact));
    }

    private static void Throw(Fact fact) => throw new InvalidOperationException(fact.Subject);
}

/// <summary>Its filter throws.</summary>
[Name("filter")]
public sealed class BreaksInFilter : Rule
{
    public override void Define()
    {
        Fact fact = null!;
        When().Match(() => fact, f => f.Is("werkagenda"));
        Filter().Where(() => fact.Path.Substring(1000) == "");
        Then().Do(session => session.Halt());
    }
}
