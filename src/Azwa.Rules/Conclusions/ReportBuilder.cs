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
    private readonly Dictionary<string, int[]> _outcomesOfRules = new(StringComparer.Ordinal);
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
    }

    public void Add(CompiledRule rule, Fact fact, Outcome outcome)
    {
        var variant = rule.VariantFor(fact);
        if (rule.Rule.Disabled is not null)
        {
            AddDisabled(rule, fact, outcome, variant);
            return;
        }

        Count(rule, outcome);
        if (variant.Verdicts.Count > 0)
        {
            _verdicts.Add(variant.Verdicts, outcome);
            if (TargetTable.Shows(rule, variant))
            {
                _targets.Add(new Evaluation(rule, fact, outcome));
            }
        }

        if (IsTelling(outcome))
        {
            _telling.Add(new Evaluation(rule, fact, outcome));
        }
    }

    private void Count(CompiledRule rule, Outcome outcome)
    {
        _outcomes[(int)outcome]++;
        CountFor(rule.Id)[(int)outcome]++;
    }

    private static bool IsTelling(Outcome outcome) => outcome is not (Outcome.Passed or Outcome.NotApplicable);

    /// <summary>What a disabled rule says counts for no verdict and absorbs nothing; it is kept apart, to be shown.</summary>
    private void AddDisabled(CompiledRule rule, Fact fact, Outcome outcome, RuleVariant variant)
    {
        var counted = IsTelling(outcome) ? Outcome.Suppressed : outcome;
        Count(rule, counted);
        if (TargetTable.Shows(rule, variant))
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
            .Select(e => ToFinding(e, phrasing, () => repair.For(e), werkagenda))
            .ToList();
        var cells = _facts.Cellen;
        var (descriptions, counts) = (_frame.Descriptions, _outcomesOfRules);
        return new Report(() => [.. descriptions().Select(d => new JudgedRule(d, counts.GetValueOrDefault(d.RuleId, [])))])
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
            Overlays = OverlayUse.Of(_rules, _context.AsOf),
            Suppressed = [.. _suppressed.Order(order).Select(e => ToSuppressed(e.Rule.Rule.Disabled!, ToFinding(e, phrasing, () => [], werkagenda)))],
        };
    }

    private int[] CountFor(string ruleId)
    {
        if (!_outcomesOfRules.TryGetValue(ruleId, out var counts))
        {
            counts = new int[Names.Outcomes.Length];
            _outcomesOfRules.Add(ruleId, counts);
        }

        return counts;
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

    private Finding ToFinding(Evaluation evaluation, Phrasing phrasing, Func<IReadOnlyList<PatchOperation>> repair, Werkagendas.Werkagenda werkagenda)
    {
        var (rule, fact) = (evaluation.Rule.Rule, evaluation.Fact);
        var variant = evaluation.Rule.VariantFor(fact);
        var (chapter, section) = Chapters.Of(evaluation.Path, _rules.Bound.Catalogus, _frame.Language);
        return new Finding(repair)
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

    internal static SourceReference ToReference(Clausule clausule) => new()
    {
        Clause = clausule.Id,
        Document = clausule.Bron.Document,
        Section = clausule.Sectie,
        Modality = clausule.Modaliteit,
        IsProvisional = clausule.Voorlopig,
    };
}
