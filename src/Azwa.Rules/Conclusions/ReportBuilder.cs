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
    private readonly int[] _outcomes = new int[Names.Outcomes.Length];
    private readonly List<Evaluation> _telling = [];
    private readonly List<Evaluation> _targets = [];
    private readonly Dictionary<Evaluation, IReadOnlyList<MissingInput>> _missing = new(ReferenceEqualityComparer.Instance);

    public ReportBuilder(ReportFrame frame, FactBase facts, EvaluationContext context)
    {
        _frame = frame;
        _rules = frame.Rules;
        _facts = facts;
        _context = context;
        _verdicts = new VerdictTally(frame.Rules.Bound.Verdicts);
    }

    public void Add(CompiledRule rule, Fact fact, Outcome outcome)
    {
        _outcomes[(int)outcome]++;
        var variant = rule.VariantFor(fact);
        if (variant.Verdicts.Count > 0)
        {
            _verdicts.Add(variant.Verdicts, outcome);
            if (TargetTable.Shows(rule, variant))
            {
                _targets.Add(new Evaluation(rule, fact, outcome));
            }
        }

        if (outcome is not (Outcome.Passed or Outcome.NotApplicable))
        {
            _telling.Add(new Evaluation(rule, fact, outcome));
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
        return new Report
        {
            RuleSet = _frame.Identity,
            Profile = _rules.Profile,
            AsOf = _context.AsOf,
            Engine = engine,
            Language = _frame.Language,
            Region = werkagenda.Regio.Naam,
            Verdicts = _verdicts.ToVerdicts(_context),
            Counts = SeverityCounts.Of(findings),
            Outcomes = Enum.GetValues<Outcome>().ToDictionary(o => o, o => _outcomes[(int)o]),
            Cells = new CellCounts(cells.Verplicht, cells.Gevuld, cells.Optioneel, cells.OptioneelGevuld),
            Findings = findings,
            Targets = [.. _targets.Order(order).Select(new TargetTable(_rules.Compiler, _context).Line)],
            ForHumans = _frame.ForHumans,
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

    private Finding ToFinding(Evaluation evaluation, Phrasing phrasing, Repair repair, Werkagendas.Werkagenda werkagenda)
    {
        var (rule, fact) = (evaluation.Rule.Rule, evaluation.Fact);
        var variant = evaluation.Rule.VariantFor(fact);
        var (chapter, section) = Chapters.Of(evaluation.Path, _rules.Bound.Catalogus, _frame.Language);
        return new Finding(() => repair.For(evaluation))
        {
            RuleId = rule.Id,
            Title = rule.Title.Nl,
            Requirements = variant.Requirements,
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
            Sources = [.. variant.Sources.Select(ToReference)],
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

    private static SourceReference ToReference(Clausule clausule) => new()
    {
        Clause = clausule.Id,
        Document = clausule.Bron.Document,
        Section = clausule.Sectie,
        Modality = clausule.Modaliteit,
        IsProvisional = clausule.Voorlopig,
    };
}
