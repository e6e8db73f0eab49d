using System.Security.Cryptography;
using System.Text;
using Azwa.Rules.Diagnostics;
using Azwa.Rules.Findings;
using Azwa.Rules.Syntax;
using Azwa.Rules.Text;

namespace Azwa.Rules.Binding;

/// <summary>
/// Binds an overlay. What it says of norms is bound before the rules, which compare with them; what it says of rules after them. Every
/// change names its reason and its last day, and no two may change the same: then the order of overlays means nothing.
/// </summary>
internal sealed class OverlayBinder
{
    public const string Schema = "azwa-overlay/1";
    public const string Disable = "disable";
    public const string SeverityKey = "severity";
    public const string NormsKey = "norms";

    private readonly BindingContext _context;
    private readonly SourceText _source;
    private readonly OverlayIdentity? _identity;
    private readonly List<(Entry Entry, ScalarNode Rule)> _disabled = [];
    private readonly List<(Entry Entry, ScalarNode Rule, Severity Severity)> _severities = [];
    private readonly List<(Entry Entry, ScalarNode Norm, Node Set)> _norms = [];
    private readonly List<(Change Change, Node Until)> _changes = [];
    private readonly List<string> _added = [];
    private readonly RuleFile? _rules;

    public OverlayBinder(BindingContext context, Document document)
    {
        _context = context;
        _source = document.Source;
        if (NodeFields.Open(_source, context.Diagnostics, "overlay", document.Root) is not { } file)
        {
            return;
        }

        file.Text("schema");
        var id = file.RequiredText("id");
        if (file.Scalar("id") is { } scalar && file.Scalars.IsKey(scalar, KeyForm.Sleutel))
        {
            Claim("id", scalar, id);
        }

        _identity = new OverlayIdentity(id, Said(file, "title"), Hash(_source));
        file.Text("about");
        Each(file, Disable, (fields, entry) => _disabled.Add((entry, fields.Scalar("rule")!)), "rule");
        Each(file, SeverityKey, ReadSeverity, "rule", "severity");
        Each(file, NormsKey, (fields, entry) => _norms.Add((entry, fields.Scalar("norm")!, fields.Node("set")!)), "norm", "set");
        _rules = RuleFile.Of(context, _source, file);
        file.Close();
    }

    /// <summary>The rules and terms that it adds.</summary>
    public RuleFile? Rules => _rules;

    public Overlay ToOverlay() => new(_identity!, [.. _changes.Select(c => c.Change)], _added);

    /// <summary>The hash of the text; line ends count as line feeds.</summary>
    public static string Hash(SourceText source) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(source.Content.ReplaceLineEndings("\n"))));

    /// <summary>Binds what it says of norms, and puts those of the day in the place of the norms they change.</summary>
    /// <param name="day">The day; null for the norms as the files have them.</param>
    public void BindNorms(DateOnly? day)
    {
        foreach (var (entry, name, set) in _norms)
        {
            if (!_context.Norms.TryGetValue(name.Value, out var norm))
            {
                _context.ReportUnknown(_source, name, "norm", name.Value, _context.Norms.Keys);
            }
            else if (Claim(NormsKey, name, name.Value) && Figures(norm, set) is { } figures && With(norm, set, figures) is { } changed)
            {
                var change = new NormChange(_identity!, norm, changed, [.. figures.Keys], entry.Reason, entry.Until);
                _changes.Add((change, entry.UntilNode));
                if (day is { } today && change.Holds(today))
                {
                    _context.Norms[norm.Id] = changed;
                }
            }
        }
    }

    public void BindAdded(IEnumerable<Rule> rules) => _added.AddRange(rules.Select(r => r.Id));

    /// <summary>Binds what it says of rules.</summary>
    /// <param name="rules">All rules, those that overlays add included.</param>
    public void BindRules(IReadOnlyDictionary<string, Rule> rules)
    {
        foreach (var (entry, name) in _disabled)
        {
            if (Rule(rules, name) is { } rule && Claim(Disable, name, rule.Id))
            {
                _changes.Add((new DisableChange(_identity!, rule, entry.Reason, entry.Until), entry.UntilNode));
            }
        }

        foreach (var (entry, name, severity) in _severities)
        {
            if (Rule(rules, name) is { } rule && Claim(SeverityKey, name, rule.Id))
            {
                _changes.Add((new SeverityChange(_identity!, rule, severity, entry.Reason, entry.Until), entry.UntilNode));
            }
        }
    }

    /// <summary>A change that ended before the first day that can be judged never was in force: a mistyped year.</summary>
    public void RefuseBefore(DateOnly firstDay)
    {
        foreach (var (change, node) in _changes.Where(c => c.Change.Until < firstDay))
        {
            _context.Report(Descriptors.NeverInForce, _source, node, Findings.Figures.Iso(change.Until), Findings.Figures.Iso(firstDay));
        }
    }

    private Rule? Rule(IReadOnlyDictionary<string, Rule> rules, ScalarNode name)
    {
        if (rules.TryGetValue(name.Value, out var rule))
        {
            return rule;
        }

        _context.ReportUnknown(_source, name, new Words("regel", "rule"), name.Value, rules.Keys);
        return null;
    }

    private void ReadSeverity(NodeFields fields, Entry entry)
    {
        if (fields.Choice("severity", Names.Severities) is { } word)
        {
            _severities.Add((entry, fields.Scalar("rule")!, (Severity)Array.IndexOf(Names.Severities, word)));
        }
    }

    /// <summary>Reads a list of changes; one that lacks anything is reported and left out.</summary>
    private void Each(NodeFields file, string list, Action<NodeFields, Entry> read, params string[] own)
    {
        foreach (var item in _context.Items(_source, list, file.Node(list)))
        {
            if (NodeFields.Open(_source, _context.Diagnostics, list, item) is not { } fields)
            {
                continue;
            }

            foreach (var key in own)
            {
                fields.Required(key);
            }

            var complete = own.All(key => key == "set" ? fields.Node(key) is not null : fields.Scalar(key) is not null);
            var reason = Said(fields, "reason");
            var until = fields.Date("until");
            fields.Required("until");
            if (complete && until is { } day)
            {
                read(fields, new Entry(reason, day, fields.Node("until")!));
            }

            fields.Close();
        }
    }

    /// <summary>A text that must say something: the report repeats it.</summary>
    private string Said(NodeFields fields, string name)
    {
        var text = fields.RequiredText(name);
        if (fields.Node(name) is ScalarNode scalar && string.IsNullOrWhiteSpace(text))
        {
            _context.Report(Descriptors.NothingSaid, _source, scalar, name);
        }

        return text;
    }

    private Dictionary<string, ScalarNode>? Figures(Norm norm, Node set)
    {
        var possible = NormFigures.Of(norm);
        var figures = new Dictionary<string, ScalarNode>(StringComparer.Ordinal);
        var entries = _context.Entries(_source, "set", set);
        if (set is MappingNode && entries.Length == 0)
        {
            _context.Report(Descriptors.TooFewParts, _source, set, "set", new Words("getal", "figure"));
        }

        foreach (var (key, value) in entries)
        {
            if (!possible.Contains(key.Value))
            {
                _context.Report(Descriptors.NoSuchFigure, _source, key, norm.Id, ScalarReader.Shorten(key.Value), string.Join(", ", possible));
            }
            else if (_context.Value(_source, key.Value, value) is { } scalar)
            {
                figures.Add(key.Value, scalar);
            }
        }

        return entries.Length > 0 && figures.Count == entries.Length ? figures : null;
    }

    private Norm? With(Norm norm, Node set, Dictionary<string, ScalarNode> figures)
    {
        var scalars = new ScalarReader(_source, _context.Diagnostics);
        switch (norm)
        {
            case DateNorm date:
                return scalars.Date(NormFigures.Value, figures[NormFigures.Value]) is { } day ? NormFigures.With(date, day) : null;
            case YearNorm year:
                return scalars.WholeNumber(NormFigures.Value, figures[NormFigures.Value], 2020, 2050) is { } number
                    ? NormFigures.With(year, (int)number)
                    : null;
            default:
                var numbers = new Dictionary<string, decimal>(StringComparer.Ordinal);
                foreach (var (key, scalar) in figures)
                {
                    if (scalars.NumberFrom(key, scalar, 0, key == NormFigures.Tolerance ? 100 : 1_000_000) is { } figure)
                    {
                        numbers.Add(key, figure);
                    }
                }

                var changed = numbers.Count < figures.Count ? null : NormFigures.With((RateNorm)norm, numbers);
                if (changed is null && numbers.Count == figures.Count)
                {
                    _context.Report(Descriptors.WrongBounds, _source, set, norm.Id);
                }

                return changed;
        }
    }

    /// <summary>Reports what another entry, of this overlay or another, changes already.</summary>
    private bool Claim(string what, ScalarNode node, string name)
    {
        if (_context.Claims.TryAdd((what, name), (_source, node)))
        {
            return true;
        }

        var (source, first) = _context.Claims[(what, name)];
        var line = BindingContext.LineOf(source, first);
        if (what == "id")
        {
            _context.Report(Descriptors.DuplicateId, _source, node, name, source.Name, line);
        }
        else
        {
            _context.Report(Descriptors.ChangedTwice, _source, node, what, name, source.Name, line);
        }

        return false;
    }

    private sealed record Entry(string Reason, DateOnly Until, Node UntilNode);
}
