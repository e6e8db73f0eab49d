using System.Globalization;
using Azwa.Rules.Diagnostics;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;
using Azwa.Rules.Syntax;
using Azwa.Rules.Text;

namespace Azwa.Rules.Binding;

/// <summary>One file of rules: what its rules inherit, its terms and its rules. Terms of all files are declared before any rule is bound.</summary>
internal sealed class RuleFile
{
    private const int LongestChain = 32;

    private readonly BindingContext _context;
    private readonly SourceText _source;
    private readonly Entry[] _terms;
    private readonly Node[] _rules;
    private readonly bool _isShipped;
    private readonly NodeFields? _defaults;
    private readonly List<(Term Term, Node Holds)> _pending = [];

    private RuleFile(BindingContext context, SourceText source, NodeFields file, bool isShipped)
    {
        _context = context;
        _source = source;
        _isShipped = isShipped;
        _defaults = file.Node("defaults") is { } defaults ? NodeFields.Open(_source, context.Diagnostics, "defaults", defaults) : null;
        _terms = context.Entries(_source, "terms", file.Node("terms"));
        _rules = context.Items(_source, "rules", file.Node("rules"));
    }

    /// <summary>Opens a file of rules; null when it is no group of fields.</summary>
    public static RuleFile? Open(BindingContext context, Document document)
    {
        if (NodeFields.Open(document.Source, context.Diagnostics, "regels", document.Root) is not { } file)
        {
            return null;
        }

        file.Text("schema");
        file.Text("about");
        var rules = new RuleFile(context, document.Source, file, context.IsShipped);
        file.Required("rules");
        file.Close();
        return rules;
    }

    /// <summary>The defaults, terms and rules of a file that may hold more than these.</summary>
    public static RuleFile Of(BindingContext context, SourceText source, NodeFields file) => new(context, source, file, isShipped: false);

    public void DeclareTerms()
    {
        foreach (var (key, node) in _terms)
        {
            if (NodeFields.Open(_source, _context.Diagnostics, key.Value, node) is not { } fields)
            {
                continue;
            }

            var type = Type(fields, "for");
            var means = fields.RequiredText("means");
            var holds = fields.Node("holds");
            fields.Required("holds");
            fields.Close();
            if (type is null || holds is null)
            {
                continue;
            }

            var term = new Term(key.Value, type, means, _source, key);
            if (_context.Terms.TryAdd(key.Value, term))
            {
                _pending.Add((term, holds));
            }
            else
            {
                var first = _context.Terms[key.Value];
                _context.Report(Descriptors.DuplicateId, _source, key, key.Value, first.Source.Name, BindingContext.LineOf(first.Source, first.Syntax));
            }
        }
    }

    public void BindTerms()
    {
        foreach (var (term, holds) in _pending)
        {
            term.Holds = new ConditionBinder(_context, _source).Bind(holds, new Scope(term.Type));
        }
    }

    /// <summary>
    /// A term that speaks of itself would never come to an end, and a long enough chain of them would exhaust the stack of whoever judges.
    /// </summary>
    public void CheckTerms()
    {
        foreach (var (term, _) in _pending)
        {
            if (Trace(term) is { } fault)
            {
                _context.Report(fault, _source, term.Syntax, term.Name, LongestChain.ToString(CultureInfo.InvariantCulture));
                term.Holds = null;
            }
        }
    }

    /// <summary>Terms that name others more than once can double at every step; a few lines would keep a judge busy for years.</summary>
    public void CheckSizes(TermSizes sizes)
    {
        foreach (var (term, _) in _pending.Where(p => sizes.IsTooLarge(p.Term)))
        {
            _context.Report(Descriptors.TermTooLarge, _source, term.Syntax, term.Name);
            term.Holds = null;
        }
    }

    public IEnumerable<Rule> BindRules(Dictionary<string, (string File, int Line)> ids)
    {
        foreach (var node in _rules)
        {
            if (NodeFields.Open(_source, _context.Diagnostics, "regel", node) is not { } own)
            {
                continue;
            }

            var rule = new RuleBinder(_context, _source, own, _defaults).Bind(_isShipped);
            own.Close();
            if (rule is null)
            {
                continue;
            }

            if (_context.Withdrawn.TryGetValue(rule.Id, out var withdrawal))
            {
                _context.Report(Descriptors.WithdrawnId, _source, own.Node("id")!, rule.Id, Figures.Iso(withdrawal.Since), withdrawal.Reason);
            }
            else if (ids.TryAdd(rule.Id, (_source.Name, _source.PositionOf(node.Start).Line)))
            {
                yield return rule;
            }
            else
            {
                var (file, line) = ids[rule.Id];
                _context.Report(Descriptors.DuplicateId, _source, node, rule.Id, file, line.ToString(CultureInfo.InvariantCulture));
            }
        }

        // Rules ask for what they inherit; where there is none, nobody asked.
        if (_rules.Length > 0)
        {
            _defaults?.Close();
        }
    }

    public void ReportUnused()
    {
        foreach (var (term, _) in _pending.Where(p => !_context.IsUsed("begrip", p.Term.Name)))
        {
            _context.Report(Descriptors.UnusedName, _source, term.Syntax, "begrip", term.Name);
        }
    }

    private FactType? Type(NodeFields fields, string name)
    {
        fields.Required(name);
        if (fields.Scalar(name) is not { } scalar)
        {
            return null;
        }

        var type = FactTypes.Find(scalar.Value);
        if (type is null)
        {
            _context.ReportUnknown(_source, scalar, new Words("feittype", "fact type"), scalar.Value, FactTypes.All.Select(t => t.Name));
        }

        return type;
    }

    /// <summary>Follows the terms that a term speaks of, step by step; null when that ends in time.</summary>
    private static DiagnosticDescriptor? Trace(Term term)
    {
        var seen = new HashSet<Term>();
        var step = Terms(term.Holds).ToHashSet();
        for (var length = 1; step.Count > 0; length++)
        {
            if (step.Contains(term))
            {
                return Descriptors.TermCycle;
            }

            if (length > LongestChain)
            {
                return Descriptors.TermTooDeep;
            }

            seen.UnionWith(step);
            step = [.. step.SelectMany(t => Terms(t.Holds)).Where(t => !seen.Contains(t))];
        }

        return null;
    }

    private static IEnumerable<Term> Terms(Condition? condition) => condition switch
    {
        TermCondition t => [t.Term],
        AllCondition all => all.Parts.SelectMany(Terms),
        AnyCondition any => any.Parts.SelectMany(Terms),
        NotCondition not => Terms(not.Part),
        QuantifierCondition q => Terms(q.With).Concat(Terms(q.That)),
        _ => [],
    };
}
