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
        var tells = Evaluation.IsTelling(outcome);
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

    /// <summary>What a disabled rule says counts for no verdict and absorbs nothing; it is kept apart, to be shown.</summary>
    private void AddDisabled(CompiledRule rule, Fact fact, Outcome outcome, PreparedVariant variant)
    {
        var counted = Evaluation.IsTelling(outcome) ? Outcome.Suppressed : outcome;
        _outcomes.Add(rule, counted);
        if (variant.IsTarget)
        {
            _targets.Add(new Evaluation(rule, fact, counted));
        }

        if (Evaluation.IsTelling(outcome))
        {
            _suppressed.Add(new Evaluation(rule, fact, outcome));
        }
    }

    public Report ToReport(Werkagendas.Werkagenda werkagenda, string engine)
    {
        var order = _frame.Order;
        var targets = new RegionTargets(_context);
        var writer = new FindingWriter(_frame, _context, targets);
        var absorbed = Absorption.Of(_telling, writer.Missing, order);
        var repair = new Repair(_rules, _context, werkagenda);
        _telling.RemoveAll(absorbed.Contains);
        order.Sort(_telling);
        order.Sort(_targets);
        order.Sort(_suppressed);
        var findings = _telling.ConvertAll(e => writer.Write(e, repair, werkagenda));
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
            Targets = _targets.ConvertAll(new TargetTable(targets).Line),
            ForHumans = _frame.ForHumans,
            Overlays = OverlayUse.Of(_rules, _context.AsOf),
            Suppressed = [.. _suppressed.Select(e => ToSuppressed(e.Rule.Rule.Disabled!, writer.Write(e, null, werkagenda)))],
        };
    }

    private static SuppressedFinding ToSuppressed(DisableChange change, Finding finding) =>
        new(finding, change.Overlay.Id, change.Reason, change.Until);

    internal static SourceReference ToReference(Clausule clausule) => new()
    {
        Clause = clausule.Id,
        Document = clausule.Bron.Document,
        Section = clausule.Sectie,
        Modality = clausule.Modaliteit,
        IsProvisional = clausule.Voorlopig,
    };
}
