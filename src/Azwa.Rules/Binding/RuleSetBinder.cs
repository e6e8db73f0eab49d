using System.Security.Cryptography;
using System.Text;
using Azwa.Rules.Diagnostics;
using Azwa.Rules.Findings;
using Azwa.Rules.Syntax;
using Azwa.Rules.Text;

namespace Azwa.Rules.Binding;

/// <summary>Binds a set of files to a rule set; every file says by its 'schema' what it holds, so that names of files mean nothing.</summary>
internal static class RuleSetBinder
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

    /// <param name="files">The files in any order.</param>
    /// <param name="diagnostics">Where faults go.</param>
    /// <returns>Null with at least one error.</returns>
    public static BoundRuleSet? Bind(IReadOnlyList<SourceText> files, DiagnosticBag diagnostics)
    {
        var ordered = files.OrderBy(f => f.Name, StringComparer.Ordinal).ToList();
        var documents = Sort(ordered, diagnostics);
        if (documents is null)
        {
            return null;
        }

        var context = new BindingContext(diagnostics);
        var register = new RegisterBinder(context);
        documents[SourceSchema].ForEach(register.BindBron);
        register.BindEisen(documents[RequirementSchema][0]);
        context.Register = register.ToRegister();
        new CatalogusBinder(context, documents[CatalogueSchema][0]).Bind();
        new NormBinder(context, documents[NormSchema][0]).Bind();
        new VerdictBinder(context, documents[VerdictSchema][0]).Bind();
        var (id, version) = Identity(context, documents[SetSchema][0]);
        var rules = BindRules(context, documents[RuleSchema]);
        if (!diagnostics.HasErrors)
        {
            ReportUnusedNorms(context, documents[NormSchema][0]);
        }

        return diagnostics.HasErrors || context.Catalogus is null
            ? null
            : new BoundRuleSet(
                id, version, Hash(ordered), context.Catalogus, context.Register, context.Norms, context.Terms, [.. context.Verdicts.Values], rules);
    }

    private static List<Rule> BindRules(BindingContext context, List<Document> documents)
    {
        var files = documents.Select(d => new RuleFile(context, d)).ToList();
        files.ForEach(f => f.DeclareTerms());
        files.ForEach(f => f.BindTerms());
        files.ForEach(f => f.CheckTerms());
        var ids = new Dictionary<string, (string, int)>(StringComparer.Ordinal);
        var rules = files.SelectMany(f => f.BindRules(ids)).OrderBy(r => r.Id, StringComparer.Ordinal).ToList();
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
            if (Document.Parse(file, faults) is not { } document)
            {
                diagnostics.AddRange(faults);
                continue;
            }

            var node = (document.Root as MappingNode)?.Find("schema")?.Value as ScalarNode;
            var schema = node?.Value ?? "";
            if (!documents.TryGetValue(schema, out var same))
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
    /// same files give the same hash inside the assembly, in a checkout on another system and in a folder of any name.
    /// </summary>
    private static string Hash(IEnumerable<SourceText> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var named = files.Select(file => (Name: file.Name[(file.Name.LastIndexOfAny(['/', '\\']) + 1)..], Text: file.Content.ReplaceLineEndings("\n")));
        foreach (var (name, text) in named.OrderBy(f => f.Name, StringComparer.Ordinal).ThenBy(f => f.Text, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(name + "\n" + text + "\0"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
