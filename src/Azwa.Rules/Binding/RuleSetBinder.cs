using System.Security.Cryptography;
using System.Text;
using Azwa.Rules.Diagnostics;
using Azwa.Rules.Findings;
using Azwa.Rules.Syntax;
using Azwa.Rules.Text;

namespace Azwa.Rules.Binding;

/// <summary>
/// Binds a set of files, and the overlays on them, to a rule set; every file says by its 'schema' what it holds, so that names of files
/// mean nothing.
/// </summary>
internal sealed class RuleSetBinder
{
    public const string SetSchema = "azwa-regelset/1";
    public const string NormSchema = "azwa-norms/1";
    public const string VerdictSchema = "azwa-verdicts/1";
    public const string CatalogueSchema = "azwa-catalogus/1";
    public const string RuleSchema = "azwa-rules/1";
    public const string SourceSchema = "azwa-bron/1";
    public const string RequirementSchema = "azwa-eisen/1";

    private static readonly string[] Single = [SetSchema, NormSchema, VerdictSchema, CatalogueSchema, RequirementSchema];
    public static readonly string[] Schemas = [.. Single, RuleSchema, SourceSchema];

    private readonly Dictionary<string, List<Document>> _documents;
    private readonly IReadOnlyList<Document> _overlays;
    private readonly string _hash;

    private RuleSetBinder(Dictionary<string, List<Document>> documents, IReadOnlyList<Document> overlays, string hash)
    {
        _documents = documents;
        _overlays = overlays;
        _hash = hash;
    }

    /// <param name="files">The files in any order.</param>
    /// <param name="overlays">The overlays on them in any order.</param>
    /// <param name="diagnostics">Where faults go.</param>
    /// <returns>Null with at least one error.</returns>
    public static DatedRuleSet? Bind(IReadOnlyList<SourceText> files, IReadOnlyList<SourceText> overlays, DiagnosticBag diagnostics)
    {
        var ordered = files.OrderBy(f => f.Name, StringComparer.Ordinal).ToList();
        var documents = Sort(ordered, diagnostics);
        var opened = overlays.Select(o => OpenOverlay(o, diagnostics)).OfType<Document>().ToList();
        if (documents is null || diagnostics.HasErrors)
        {
            return null;
        }

        var binder = new RuleSetBinder(documents, opened, Hash(ordered, overlays));
        return binder.Bind(diagnostics, day: null) is { } whole
            ? new DatedRuleSet(whole, day => binder.Bind(new DiagnosticBag(), day)!)
            : null;
    }

    /// <param name="diagnostics">Where faults go.</param>
    /// <param name="day">The day whose changes are in force; null for none.</param>
    private BoundRuleSet? Bind(DiagnosticBag diagnostics, DateOnly? day)
    {
        var documents = _documents;
        var context = new BindingContext(diagnostics) { IsShipped = documents.Values.All(same => same.TrueForAll(d => d.IsShipped)) };
        var register = new RegisterBinder(context);
        documents[SourceSchema].ForEach(register.BindBron);
        register.BindEisen(documents[RequirementSchema][0]);
        context.Register = register.ToRegister();
        new CatalogusBinder(context, documents[CatalogueSchema][0]).Bind();
        new NormBinder(context, documents[NormSchema][0]).Bind();
        var overlays = _overlays.Select(d => new OverlayBinder(context, d)).ToList();
        overlays.ForEach(o => o.BindNorms(day));
        new VerdictBinder(context, documents[VerdictSchema][0]).Bind();
        var (id, version) = Identity(context, documents[SetSchema][0]);
        var rules = BindRules(context, documents[RuleSchema], overlays);
        if (!diagnostics.HasErrors)
        {
            ReportUnusedNorms(context, documents[NormSchema][0]);
        }

        if (diagnostics.HasErrors || context.Catalogus is null)
        {
            return null;
        }

        var bound = overlays.Select(o => o.ToOverlay()).OrderBy(o => o.Identity.Id, StringComparer.Ordinal).ToList();
        var set = new BoundRuleSet(
            id,
            version,
            _hash,
            context.Catalogus,
            context.Register,
            context.Norms,
            context.Terms,
            [.. context.Verdicts.Values],
            day is { } today ? Changed(rules, bound, today) : rules,
            bound);
        overlays.ForEach(o => o.RefuseBefore(set.FirstDay));
        return diagnostics.HasErrors ? null : set;
    }

    private static List<Rule> Changed(List<Rule> rules, List<Overlay> overlays, DateOnly day)
    {
        var changes = overlays.SelectMany(o => o.Changes).Where(c => c.Holds(day)).ToList();
        var disabled = changes.OfType<DisableChange>().ToDictionary(c => c.Rule.Id, StringComparer.Ordinal);
        var severities = changes.OfType<SeverityChange>().ToDictionary(c => c.Rule.Id, StringComparer.Ordinal);
        return [.. rules.Select(rule => (severities.TryGetValue(rule.Id, out var severity) ? severity.Apply(rule) : rule) with
        {
            Disabled = disabled.GetValueOrDefault(rule.Id),
        })];
    }

    private static List<Rule> BindRules(BindingContext context, List<Document> documents, List<OverlayBinder> overlays)
    {
        var files = documents.Select(d => RuleFile.Open(context, d)).Concat(overlays.Select(o => o.Rules)).OfType<RuleFile>().ToList();
        files.ForEach(f => f.DeclareTerms());
        files.ForEach(f => f.BindTerms());
        files.ForEach(f => f.CheckTerms());
        var sizes = new TermSizes();
        files.ForEach(f => f.CheckSizes(sizes));
        var ids = new Dictionary<string, (string, int)>(StringComparer.Ordinal);
        var bound = files.Select(f => new RulesOfFile(f, [.. f.BindRules(ids)])).ToList();
        var rules = bound.SelectMany(b => b.Rules).OrderBy(r => r.Id, StringComparer.Ordinal).ToList();
        var byId = rules.ToDictionary(r => r.Id, StringComparer.Ordinal);
        foreach (var overlay in overlays)
        {
            overlay.BindAdded(bound.Where(b => b.File == overlay.Rules).SelectMany(b => b.Rules));
            overlay.BindRules(byId);
        }

        if (!context.Diagnostics.HasErrors)
        {
            files.ForEach(f => f.ReportUnused());
        }

        return rules;
    }

    private static Dictionary<string, List<Document>>? Sort(IEnumerable<SourceText> files, DiagnosticBag diagnostics)
    {
        var documents = Schemas.ToDictionary(s => s, _ => new List<Document>(), StringComparer.Ordinal);
        foreach (var file in files)
        {
            var faults = new DiagnosticBag();
            if ((ShippedTrees.Find(file) ?? Document.Parse(file, faults)) is not { } document)
            {
                diagnostics.AddRange(faults);
                continue;
            }

            var node = (document.Root as MappingNode)?.Find("schema")?.Value as ScalarNode;
            var schema = node?.Value ?? "";
            if (schema == OverlayBinder.Schema)
            {
                diagnostics.Report(Descriptors.OverlayAmongRules, file, node!.Start);
            }
            else if (!documents.TryGetValue(schema, out var same))
            {
                diagnostics.Report(
                    Descriptors.UnknownSchema, file, (node ?? document.Root).Start, ScalarReader.Shorten(schema), string.Join(", ", Schemas));
            }
            else if (same.Count > 0 && Single.Contains(schema))
            {
                diagnostics.Report(Descriptors.SecondFile, file, node!.Start, schema, same[0].Source.Name);
            }
            else
            {
                same.Add(document);
            }
        }

        // A file that could not be read, or whose schema is misspelt, may well be the one that is missing.
        if (!diagnostics.HasErrors)
        {
            foreach (var schema in Single.Where(s => documents[s].Count == 0))
            {
                diagnostics.Report(Descriptors.MissingFile, "regelset", schema);
            }
        }

        return diagnostics.HasErrors ? null : documents;
    }

    private static Document? OpenOverlay(SourceText file, DiagnosticBag diagnostics)
    {
        var faults = new DiagnosticBag();
        if (Document.Parse(file, faults) is not { } document)
        {
            diagnostics.AddRange(faults);
            return null;
        }

        // Anything but a group is refused when it is bound.
        if (document.Root is not MappingNode root || root.Find("schema")?.Value is ScalarNode { Value: OverlayBinder.Schema })
        {
            return document;
        }

        var node = root.Find("schema")?.Value;
        diagnostics.Report(
            Descriptors.NotAnOverlay, file, (node ?? root).Start, node is ScalarNode scalar ? ScalarReader.Shorten(scalar.Value) : "", OverlayBinder.Schema);
        return null;
    }

    private static (string Id, string Version) Identity(BindingContext context, Document document)
    {
        if (NodeFields.Open(document.Source, context.Diagnostics, "regelset", document.Root) is not { } fields)
        {
            return ("", "");
        }

        fields.Text("schema");
        var identity = (fields.RequiredText("id"), fields.RequiredText("version"));
        fields.Text("about");
        foreach (var item in context.Items(document.Source, "withdrawn", fields.Node("withdrawn")))
        {
            if (NodeFields.Open(document.Source, context.Diagnostics, "withdrawn", item) is { } withdrawn)
            {
                Withdraw(context, withdrawn);
            }
        }

        fields.Close();
        return identity;
    }

    /// <summary>A rule that is gone leaves its id behind: reports of before it went still bear it.</summary>
    private static void Withdraw(BindingContext context, NodeFields fields)
    {
        var id = fields.RequiredText("id");
        var since = fields.Date("since");
        fields.Required("since");
        var reason = fields.RequiredText("reason");
        fields.Close();
        if (since is { } day && !context.Withdrawn.TryAdd(id, new Withdrawal(day, reason)))
        {
            context.Report(Descriptors.WithdrawnId, fields.Source, fields.Node("id")!, id, Figures.Iso(context.Withdrawn[id].Since), context.Withdrawn[id].Reason);
        }
    }

    private static void ReportUnusedNorms(BindingContext context, Document document)
    {
        foreach (var norm in context.Norms.Values.Where(n => !context.IsUsed("norm", n.Id)))
        {
            context.Report(Descriptors.UnusedName, document.Source, norm.Syntax, "norm", norm.Id);
        }
    }

    /// <summary>
    /// The hash of all files, by name; line ends count as line feeds, and the folders that files lie in do not count at all, so that the
    /// same files give the same hash inside the assembly, in a checkout on another system and in a folder of any name. Overlays count by
    /// their own hashes in a fixed order: the order in which they are given means nothing.
    /// </summary>
    private static string Hash(IEnumerable<SourceText> files, IReadOnlyList<SourceText> overlays)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var named = files.Select(file => new NamedText(file.Name[(file.Name.LastIndexOfAny(['/', '\\']) + 1)..], file.Content.ReplaceLineEndings("\n")));
        foreach (var (name, text) in named.OrderBy(f => f.Name, StringComparer.Ordinal).ThenBy(f => f.Text, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(name + "\n" + text + "\0"));
        }

        foreach (var overlay in overlays.Select(OverlayBinder.Hash).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(overlay + "\0"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private sealed record NamedText(string Name, string Text);

    private sealed record RulesOfFile(RuleFile File, List<Rule> Rules);
}
