using Azwa.Rules.Binding;
using Azwa.Rules.Compilation;
using Azwa.Rules.Engine;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Conclusions;

/// <summary>Takes the evaluations of an engine and makes the report of them, whatever their order. For one report and one thread.</summary>
internal sealed class ReportBuilder : IEvaluationSink
{
    private readonly ReportFrame _frame;
    private readonly CompiledRuleSet _rules;
    private readonly FactBase _facts;
    private readonly EvaluationContext _context;
    private readonly VerdictTally _verdicts;
    private readonly OutcomeCounts _outcomes;
    private readonly List<Evaluation> _telling = [];
    private readonly List<Evaluation> _targets = [];
    private readonly List<Evaluation> _suppressed = [];
    private readonly Dictionary<Evaluation, IReadOnlyList<MissingInput>> _missing = new(ReferenceEqualityComparer.Instance);

    public ReportBuilder(ReportFrame frame, FactBase facts, EvaluationContext context)
    {
        _frame = frame;
        _rules = frame.Rules;
        _facts = facts;
        _context = context;
        _verdicts = new VerdictTally(frame.Rules.Bound.Verdicts);
        _outcomes = new OutcomeCounts(frame.Rules.Bound.Rules.Count);
    }

    public void Add(CompiledRule rule, Fact fact, Outcome outcome)
    {
        var variant = _frame.Variants.For(rule, fact);
        if (rule.Rule.Disabled is not null)
        {
            AddDisabled(rule, fact, outcome, variant);
            return;
        }

        _outcomes.Add(rule, outcome);
        _verdicts.Add(variant.Verdicts, outcome);
        var tells = IsTelling(outcome);
        if (!tells && !variant.IsTarget)
        {
            return;
        }

        var evaluation = new Evaluation(rule, fact, outcome);
        if (variant.IsTarget)
        {
            _targets.Add(evaluation);
        }

        if (tells)
        {
            _telling.Add(evaluation);
        }
    }

    private static bool IsTelling(Outcome outcome) => outcome is not (Outcome.Passed or Outcome.NotApplicable);

    /// <summary>What a disabled rule says counts for no verdict and absorbs nothing; it is kept apart, to be shown.</summary>
    private void AddDisabled(CompiledRule rule, Fact fact, Outcome outcome, PreparedVariant variant)
    {
        var counted = IsTelling(outcome) ? Outcome.Suppressed : outcome;
        _outcomes.Add(rule, counted);
        if (variant.IsTarget)
        {
            _targets.Add(new Evaluation(rule, fact, counted));
        }

        if (IsTelling(outcome))
        {
            _suppressed.Add(new Evaluation(rule, fact, outcome));
        }
    }

    public Report ToReport(Werkagendas.Werkagenda werkagenda, string engine)
    {
        var order = _frame.Order;
        var absorbed = Absorption.Of(_telling, Missing, order);
        var phrasing = new Phrasing(_rules.Compiler, _context, _frame.Language, Missing);
        var repair = new Repair(_rules, _context, werkagenda);
        var findings = _telling
            .Where(e => !absorbed.Contains(e))
            .Order(order)
            .Select(e => ToFinding(e, phrasing, repair, werkagenda))
            .ToList();
        var cells = _facts.Cellen;
        var (descriptions, outcomes) = (_frame.Descriptions, _outcomes);
        return new Report(() => [.. descriptions().Select((description, index) => new JudgedRule(description, outcomes.OfRule(index)))])
        {
            RuleSet = _frame.Identity,
            Profile = _rules.Profile,
            AsOf = _context.AsOf,
            Engine = engine,
            Language = _frame.Language,
            Region = werkagenda.Regio.Naam,
            Verdicts = _verdicts.ToVerdicts(_context),
            Counts = SeverityCounts.Of(findings),
            Outcomes = _outcomes.Total(),
            Cells = new CellCounts(cells.Verplicht, cells.Gevuld, cells.Optioneel, cells.OptioneelGevuld),
            Findings = findings,
            Targets = [.. _targets.Order(order).Select(new TargetTable(_rules.Compiler, _context).Line)],
            ForHumans = _frame.ForHumans,
            Overlays = OverlayUse.Of(_rules, _context.AsOf),
            Suppressed = [.. _suppressed.Order(order).Select(e => ToSuppressed(e.Rule.Rule.Disabled!, ToFinding(e, phrasing, null, werkagenda)))],
        };
    }

    private IReadOnlyList<MissingInput> Missing(Evaluation evaluation)
    {
        if (evaluation.Outcome != Outcome.Undetermined)
        {
            return [];
        }

        if (!_missing.TryGetValue(evaluation, out var missing))
        {
            missing = new MissingInputs(_rules.Compiler, _context).Of(evaluation.Rule, evaluation.Fact);
            _missing.Add(evaluation, missing);
        }

        return missing;
    }

    private static SuppressedFinding ToSuppressed(DisableChange change, Finding finding) =>
        new(finding, change.Overlay.Id, change.Reason, change.Until);

    private Finding ToFinding(Evaluation evaluation, Phrasing phrasing, Repair? repair, Werkagendas.Werkagenda werkagenda)
    {
        var (rule, fact) = (evaluation.Rule.Rule, evaluation.Fact);
        var (chapter, section) = Chapters.Of(_frame.Order.PlaceOf(evaluation), _rules.Bound.Catalogus, _frame.Language);
        return new Finding(repair?.ToBeMade(evaluation))
        {
            RuleId = rule.Id,
            Title = rule.Title.Nl,
            Requirements = evaluation.Rule.VariantFor(fact).Requirements,
            Outcome = evaluation.Outcome,
            Severity = evaluation.Outcome switch
            {
                Outcome.Failed => evaluation.Rule.SeverityOf(fact),
                Outcome.Undetermined => Severity.Warning,
                _ => Severity.Info,
            },
            Path = evaluation.Path,
            Subject = fact.Subject,
            Chapter = chapter,
            Section = section,
            Message = phrasing.Message(evaluation),
            Remedy = phrasing.Remedy(evaluation),
            Sources = _frame.Variants.For(evaluation.Rule, fact).Sources,
            Evidence = Evidences.Of(evaluation, Missing(evaluation), _context),
            Motivation = Motivation(evaluation),
            Due = evaluation.Outcome == Outcome.Pending ? _context.Norms.Date(rule.Deadline!) : null,
            Position = werkagenda.PositionOf(evaluation.Path),
        };
    }

    private static string? Motivation(Evaluation evaluation)
    {
        var field = evaluation.Outcome switch
        {
            Outcome.Deviated => evaluation.Rule.Rule.Deviation,
            Outcome.Noted => evaluation.Rule.Rule.Remark,
            _ => null,
        };
        return field?.OwnerOf(evaluation.Fact) is { } owner ? field.Field.Text!(owner) : null;
    }

    internal static SourceReference ToReference(Clausule clausule) => new()
    {
        Clause = clausule.Id,
        Document = clausule.Bron.Document,
        Section = clausule.Sectie,
        Modality = clausule.Modaliteit,
        IsProvisional = clausule.Voorlopig,
    };
}
