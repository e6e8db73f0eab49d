using Azwa.Rules.Compilation;
using Azwa.Rules.Findings;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Conclusions;

/// <summary>Writes evaluations as findings, in the language of a report. For one state of an agenda and one thread.</summary>
internal sealed class FindingWriter
{
    private readonly ReportFrame _frame;
    private readonly EvaluationContext _context;
    private readonly MissingInputs _missing;
    private readonly Phrasing _phrasing;

    private readonly Evidences _evidences;

    public FindingWriter(ReportFrame frame, EvaluationContext context, RegionTargets targets)
    {
        _frame = frame;
        _context = context;
        _missing = new MissingInputs(frame.Rules.Compiler, context);
        _phrasing = new Phrasing(frame.Rules.Compiler, context, targets, frame.Language, Missing);
        _evidences = new Evidences(context, targets);
    }

    public IReadOnlyList<MissingInput> Missing(Evaluation evaluation) => _missing.Of(evaluation);

    public Finding Write(Evaluation evaluation, Repair? repair, Werkagenda werkagenda)
    {
        var (rule, fact) = (evaluation.Rule.Rule, evaluation.Fact);
        var (chapter, section) = Chapters.Of(_frame.Order.PlaceOf(evaluation), _frame.Rules.Bound.Catalogus, _frame.Language);
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
            Message = _phrasing.Message(evaluation),
            Remedy = _phrasing.Remedy(evaluation),
            Sources = _frame.Variants.For(evaluation.Rule, fact).Sources,
            Evidence = _evidences.Of(evaluation, Missing(evaluation)),
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
}
