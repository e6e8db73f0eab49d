using Azwa.Rules.Binding;
using Azwa.Rules.Compilation;
using Azwa.Rules.Conclusions;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;
using Azwa.Rules.Text;

namespace Azwa.Rules.Explanation;

/// <summary>Finds what led a rule to its outcomes. What it tells is asked of the compiled conditions, never computed anew.</summary>
internal sealed class Tracer(CompiledRuleSet rules, EvaluationContext context)
{
    public RuleTraces Trace(Rule rule, FactBase facts, string? path)
    {
        var compiled = rules.Rules.FirstOrDefault(r => r.Id == rule.Id);
        var traces = new List<RuleTrace>();
        var untold = new List<UntoldFact>();
        foreach (var fact in facts.All.Where(f => f.Type == rule.Type))
        {
            var place = rule.At?.PathFor(fact) ?? fact.Path;
            if (path is not null && !JsonPointer.IsAtOrBelow(place, path) && !JsonPointer.IsAtOrBelow(fact.Path, path))
            {
                continue;
            }

            if (compiled?.AppliesTo(fact) == true)
            {
                traces.Add(Trace(compiled, fact, place));
            }
            else
            {
                untold.Add(new UntoldFact(fact.Subject, fact.Path, Untold(rule, fact)));
            }
        }

        return new RuleTraces
        {
            RuleId = rule.Id,
            Title = rule.Title.Nl,
            FactType = rule.Type.Name,
            AsOf = context.AsOf,
            Profile = rules.Profile,
            Path = path,
            Traces = traces,
            Untold = untold,
        };
    }

    private string Untold(Rule rule, Fact fact) =>
        !rule.Window.Holds(context.AsOf) ? $"krijgt geen uitkomst: de regel geldt {WindowText.Of(rule.Window)}"
        : rule.Variants[fact.Kind] is null ? "valt buiten 'where' van de regel"
        : $"krijgt geen uitkomst onder profiel {Names.Of(rules.Profile)}";

    private RuleTrace Trace(CompiledRule rule, Fact fact, string place)
    {
        var nodes = new TraceNodes(rules.Compiler, context, fact);
        var outcome = rule.Evaluate(fact, context);
        return new RuleTrace
        {
            Subject = fact.Subject,
            Path = place,
            FactPath = fact.Path,
            Outcome = outcome,
            Severity = rule.SeverityOf(fact),
            Reason = Reason(rule, fact, outcome) + (rule.Rule.Disabled is { } change
                ? $"; de uitkomst telt niet mee, want {OverlayText.Of(change, context.AsOf)}"
                : ""),
            When = rule.Rule.When is { } when ? nodes.Of(when) : null,
            Check = nodes.Of(rule.Rule.Check),
        };
    }

    private string Reason(CompiledRule rule, Fact fact, Outcome outcome) => outcome switch
    {
        Outcome.Passed => "wat de regel vraagt, is er",
        Outcome.NotApplicable => "de voorwaarde van de regel gaat niet op",
        Outcome.Pending => $"wat de regel vraagt, is er nog niet; dat kan tot en met {Deadline(rule.Rule.Deadline!)}",
        Outcome.Deviated => $"wat de regel vraagt, is er niet, maar {Said(rule.Rule.Deviation!, fact)}",
        Outcome.Noted when rule.SeverityOf(fact) == Severity.Info => "wat de regel vraagt, is er niet; de regel heeft hier ernst info",
        Outcome.Noted => $"wat de regel vraagt, is er niet, maar {Said(rule.Rule.Remark!, fact)}",
        Outcome.Undetermined => Undetermined(rule, fact),
        _ => Failed(rule.Rule, fact),
    };

    private string Undetermined(CompiledRule rule, Fact fact)
    {
        var missing = new MissingInputs(rules.Compiler, context).Of(rule, fact);
        var names = Figures.Join([.. missing.Select(m => $"{m.Field.Name} ({m.Path})").Distinct(StringComparer.Ordinal)], Language.Nl);
        var what = rule.When(fact, context) == Truth.Unknown ? "of de regel hier iets vraagt" : "of wat de regel vraagt er is";
        return $"{what}, is niet te zeggen: {names} ontbreekt";
    }

    private string Failed(Rule rule, Fact fact)
    {
        var deadline = rule.Deadline is { } norm ? $"; het kon tot en met {Deadline(norm)}" : "";
        var deviation = rule.Deviation is { } reasons ? $"; een motivering in {reasons.Name} ({reasons.PathFor(fact)}) ontbreekt" : "";
        var remark = rule.Remark is { } words ? $"; een toelichting in {words.Name} ({words.PathFor(fact)}) ontbreekt" : "";
        return $"wat de regel vraagt, is er niet{deadline}{deviation}{remark}";
    }

    private string Deadline(DateNorm norm) => $"{Figures.Date(context.Norms.Date(norm), Language.Nl)} (norm {norm.Id})";

    private string Said(FieldRef field, Fact fact) =>
        $"{field.Name} is ingevuld ({field.PathFor(fact)}): {new FoundValues(rules.Compiler, context).Of(field, fact)}";
}
