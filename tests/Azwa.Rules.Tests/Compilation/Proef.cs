using Azwa.Rules.Facts;
using Azwa.Rules.Findings;
using Azwa.Rules.Tests.Binding;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Tests.Compilation;

/// <summary>One check on one fact, from the text of both to the value that it has.</summary>
internal static class Proef
{
    public const string Ja = "{ filled: regio.naam }";
    public const string Nee = "{ empty: regio.naam }";
    public const string Onbekend = "{ known: regioplan }";

    /// <summary>Writes a condition on an agenda without a regioplan that has the value.</summary>
    public static string Conditie(Truth truth) => truth switch { Truth.True => Ja, Truth.False => Nee, _ => Onbekend };

    public static Truth Check(string check, string agenda = "", string type = "werkagenda", string? asOf = null, string norms = "")
    {
        var set = new TinyRuleSet()
            .With(TinyRuleSet.Rules, TinyRuleSet.RuleFile($"for: {type}\ncheck: {check}"))
            .With(TinyRuleSet.Norms, TinyRuleSet.NormsHead + TinyRuleSet.NormsBase + norms)
            .Read();
        Assert.Empty(set.Diagnostics.Where(d => !d.IsWarning).Select(d => d.ToString()));
        var rules = set.RuleSet!.Compiled(Profile.Opdracht);
        var fact = rules.Bound.Catalogus.FactsOf(Agenda(agenda)).All.First(f => f.TypeName == type);
        var day = asOf is null ? new DateOnly(2026, 11, 22) : DateOnly.ParseExact(asOf, "yyyy-MM-dd", null);
        return rules.Rules.Single(r => r.Id == "T-1").Check(fact, rules.ContextFor(day));
    }

    /// <summary>An agenda with further lines at its top, or, indented, in its region.</summary>
    public static Werkagenda Agenda(string lines)
    {
        var result = WerkagendaReader.Read("formaat: azwa-werkagenda/1\nregio:\n  naam: Proef\n" + lines + "\n", "-.yaml");
        Assert.Empty(result.Diagnostics.Select(d => d.ToString()));
        return result.Werkagenda!;
    }
}
