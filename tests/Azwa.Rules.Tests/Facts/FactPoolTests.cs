using Azwa.Rules.Compilation;
using Azwa.Rules.Engine;
using Azwa.Rules.Facts;
using Azwa.Rules.Tests.Laws;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Tests.Facts;

/// <summary>Facts that served one agenda and are told of another say what facts made for that other one say.</summary>
public sealed class FactPoolTests
{
    [Fact]
    public void A_report_does_not_show_which_agenda_was_judged_before() => Law.Holds(150, Generated.Agendas, Generated.NearlyComplete, (one, other) =>
    {
        var used = new Validator(RuleSet.Azwa);
        foreach (var agenda in new[] { one.Agenda, other.Agenda, one.Agenda, other.Agenda, other.Agenda })
        {
            Assert.Equal(Lines(new Validator(RuleSet.Azwa, new FreshFactsEngine()), agenda), Lines(used, agenda));
        }
    });

    [Fact]
    public void Facts_that_are_in_use_are_given_to_no_other()
    {
        var pool = new FactPool(RuleSet.Azwa.Bound.Catalogus);
        var agenda = new Werkagenda { Regio = new Regio { Naam = "Voorbeeld" } };
        var first = pool.Take(agenda);
        Assert.NotSame(first, pool.Take(agenda));
        pool.Return(first);
        Assert.Same(first, pool.Take(agenda));
    }

    private static string Lines(Validator validator, Werkagenda agenda) =>
        validator.Validate(agenda, new DateOnly(2026, 11, 22)).ToJson();

    /// <summary>The embedded engine, but the validator does not know: it makes facts for each agenda.</summary>
    private sealed class FreshFactsEngine : IRuleEngine
    {
        public string Name => EmbeddedEngine.Instance.Name;

        public IRuleRunner Prepare(CompiledRuleSet rules) => EmbeddedEngine.Instance.Prepare(rules);
    }
}
