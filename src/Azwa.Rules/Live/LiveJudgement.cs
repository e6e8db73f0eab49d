using Azwa.Rules.Compilation;
using Azwa.Rules.Conclusions;
using Azwa.Rules.Engine;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Live;

/// <summary>
/// Keeps what every rule came to for every fact, what that makes of the verdicts, and what is told of it. A change evaluates the rules that say
/// that they read its place, counts what they contributed down and what they contribute now up, and writes their findings again.
/// </summary>
internal sealed class LiveJudgement : IJudgement
{
    private readonly ReportFrame _frame;
    private readonly CompiledRuleSet _rules;
    private readonly EvaluationContext _context;
    private readonly string _engine;
    private readonly FactBase _facts;
    private readonly VerdictTally _tally;
    private readonly Dictionary<Fact, JudgedFact> _judged = [];
    private readonly Dictionary<FactType, List<JudgedFact>[]> _byKind = [];
    private readonly List<Told> _undetermined = [];
    private readonly List<Reader> _readers = [];
    private readonly List<Told> _unwritten = [];
    private readonly List<(Evaluation Evaluation, Finding Finding)> _before = [];
    private readonly List<(Evaluation Evaluation, Finding Finding)> _after = [];
    private Werkagenda _werkagenda;
    private FindingWriter _writer;
    private Verdicts _verdicts;
    private int _change;
    private bool _isTallyChanged;
    private bool _isUndeterminedChanged;

    public LiveJudgement(ReportFrame frame, EvaluationContext context, string engine, Werkagenda werkagenda)
    {
        _frame = frame;
        _rules = frame.Rules;
        _context = context;
        _engine = engine;
        _werkagenda = werkagenda;
        _facts = new FactBase(werkagenda, _rules.Bound.Catalogus);
        _writer = NewWriter();
        _tally = new VerdictTally(_rules.Bound.Verdicts);
        foreach (var type in FactTypes.All)
        {
            _byKind[type] = [.. Enumerable.Range(0, _rules.KindsOf(type)).Select(_ => new List<JudgedFact>())];
        }

        foreach (var fact in _facts.All)
        {
            Add(fact);
        }

        Write();
        _before.Clear();
        _after.Clear();
        _verdicts = _tally.ToVerdicts(context);
    }

    public Report Report()
    {
        var builder = new ReportBuilder(_frame, _facts, _context);
        foreach (var fact in _facts.All)
        {
            var judged = _judged[fact];
            for (var slot = 0; slot < judged.Rules.Length; slot++)
            {
                builder.Add(judged.Rules[slot], fact, judged.Judged[slot].Outcome);
            }
        }

        return builder.ToReport(_werkagenda, _engine);
    }

    public SessionChange Follow(Werkagenda werkagenda, ChangedPlace place)
    {
        _change++;
        _werkagenda = werkagenda;
        _writer = NewWriter();
        var facts = _facts.Renew(werkagenda);
        facts.Gone.ForEach(Drop);
        facts.Came.ForEach(Add);
        EvaluateReadersOf(place);
        Write();

        var verdicts = _isTallyChanged ? _tally.ToVerdicts(_context) : _verdicts;
        var change = _before.Count + _after.Count == 0 && ReferenceEquals(_verdicts, verdicts)
            ? SessionChange.Nothing
            : Difference.Between((InOrder(_before), _verdicts), (InOrder(_after), verdicts));
        _verdicts = verdicts;
        _isTallyChanged = false;
        _before.Clear();
        _after.Clear();
        return change;
    }

    /// <summary>A writer keeps what it reckoned, and that is of one state of the agenda.</summary>
    private FindingWriter NewWriter() => new(_frame, _context, new RegionTargets(_context));

    private void Add(Fact fact)
    {
        var judged = new JudgedFact(fact, _rules.Plan.For(fact.Type)[fact.Kind]);
        _judged.Add(fact, judged);
        _byKind[fact.Type][fact.Kind].Add(judged);
        for (var slot = 0; slot < judged.Rules.Length; slot++)
        {
            var outcome = EmbeddedEngine.Evaluate(judged.Rules[slot], fact, _context);
            judged.Judged[slot] = new Judged { Outcome = outcome, Change = _change };
            Count(judged, slot, 1);
            Tell(judged, slot);
        }
    }

    private void Drop(Fact fact)
    {
        _judged.Remove(fact, out var judged);
        _byKind[fact.Type][fact.Kind].Remove(judged!);
        for (var slot = 0; slot < judged!.Rules.Length; slot++)
        {
            Count(judged, slot, -1);
            TakeBack(judged, slot);
        }
    }

    private void EvaluateReadersOf(ChangedPlace place)
    {
        _readers.Clear();
        _rules.Reads.Find(place, _readers);
        foreach (var reader in _readers)
        {
            foreach (var judged in _byKind[reader.Type][reader.Kind])
            {
                if (judged.Judged[reader.Slot].Change != _change && reader.Reads(judged.Fact, place.Segments))
                {
                    EvaluateAgain(judged, reader.Slot);
                }
            }
        }
    }

    private void EvaluateAgain(JudgedFact judged, int slot)
    {
        ref var was = ref judged.Judged[slot];
        was.Change = _change;
        var outcome = EmbeddedEngine.Evaluate(judged.Rules[slot], judged.Fact, _context);
        if (outcome != was.Outcome)
        {
            Count(judged, slot, -1);
            TakeBack(judged, slot);
            was.Outcome = outcome;
            Count(judged, slot, 1);
            Tell(judged, slot);
        }
        else if (was.Told is not null)
        {
            // It may say something else.
            TakeBack(judged, slot);
            Tell(judged, slot);
        }
    }

    private void Tell(JudgedFact judged, int slot)
    {
        var (rule, outcome) = (judged.Rules[slot], judged.Judged[slot].Outcome);
        if (rule.Rule.Disabled is not null || !Evaluation.IsTelling(outcome))
        {
            return;
        }

        var told = new Told(new Evaluation(rule, judged.Fact, outcome));
        judged.Judged[slot].Told = told;
        _unwritten.Add(told);
        if (outcome == Outcome.Undetermined)
        {
            _undetermined.Add(told);
            _isUndeterminedChanged = true;
        }
    }

    private void TakeBack(JudgedFact judged, int slot)
    {
        if (judged.Judged[slot].Told is not { } told)
        {
            return;
        }

        judged.Judged[slot].Told = null;
        Hide(told);
        if (told.Evaluation.Outcome == Outcome.Undetermined)
        {
            _undetermined.Remove(told);
            _isUndeterminedChanged = true;
        }
    }

    private void Count(JudgedFact judged, int slot, int times)
    {
        var rule = judged.Rules[slot];
        if (rule.Rule.Disabled is null && _frame.Variants.For(rule, judged.Fact).Verdicts is { Length: > 0 } contributions)
        {
            _tally.Count(contributions, judged.Judged[slot].Outcome, times);
            _isTallyChanged = true;
        }
    }

    /// <summary>Decides which missing inputs are told where, and writes what is told and not yet written.</summary>
    private void Write()
    {
        if (_isUndeterminedChanged)
        {
            _isUndeterminedChanged = false;
            var absorbed = Absorption.Of([.. _undetermined.Select(t => t.Evaluation)], _writer.Missing, _frame.Order);
            foreach (var told in _undetermined)
            {
                Move(told, absorbed.Contains(told.Evaluation));
            }
        }

        Repair? repair = null;
        foreach (var told in _unwritten)
        {
            if (!told.IsAbsorbed)
            {
                repair ??= new Repair(_rules, _context, _werkagenda);
                told.Finding = _writer.Write(told.Evaluation, repair, _werkagenda);
                _after.Add((told.Evaluation, told.Finding));
            }
        }

        _unwritten.Clear();
    }

    private void Move(Told told, bool isAbsorbed)
    {
        if (isAbsorbed)
        {
            Hide(told);
        }
        else if (told.IsAbsorbed)
        {
            _unwritten.Add(told);
        }

        told.IsAbsorbed = isAbsorbed;
    }

    private void Hide(Told told)
    {
        if (told.Finding is { } finding)
        {
            _before.Add((told.Evaluation, finding));
            told.Finding = null;
        }
    }

    private List<Finding> InOrder(List<(Evaluation Evaluation, Finding Finding)> findings) =>
        [.. findings.OrderBy(f => f.Evaluation, _frame.Order).Select(f => f.Finding)];
}
