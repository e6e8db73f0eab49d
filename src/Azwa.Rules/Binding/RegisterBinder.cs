using Azwa.Rules.Diagnostics;
using Azwa.Rules.Syntax;

namespace Azwa.Rules.Binding;

/// <summary>Binds the register of sources: their clauses, and the requirements that rest on them.</summary>
internal sealed class RegisterBinder(BindingContext context)
{
    public static readonly string[] Modaliteiten = ["moet", "dient", "verzoek", "mag", "streef", "info"];
    public static readonly string[] Oordelen = ["regel", "mens", "verdict", "lader", "informatie"];

    private readonly List<Bron> _bronnen = [];
    private readonly Dictionary<string, Clausule> _clausules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string File, string Line)> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Eis> _eisen = new(StringComparer.Ordinal);

    public void BindBron(Document document)
    {
        if (NodeFields.Open(document.Source, context.Diagnostics, "bron", document.Root) is not { } file)
        {
            return;
        }

        file.Text("schema");
        file.Text("bestand");
        file.Text("regels");
        var bron = new Bron(
            file.RequiredText("document"), file.RequiredText("afkorting"), file.RequiredText("titel"), file.Text("afzender"),
            file.Date("datum"), file.Text("kenmerk"), file.RequiredText("gewicht"));
        _bronnen.Add(bron);
        var clausules = context.Items(document.Source, "clausules", file.Node("clausules"));
        file.Required("clausules");
        file.Close();
        foreach (var item in clausules)
        {
            if (NodeFields.Open(document.Source, context.Diagnostics, "clausule", item) is { } fields)
            {
                var clausule = Clausule(fields, bron);
                fields.Close();
                if (_clausules.TryAdd(clausule.Id, clausule))
                {
                    _places.Add(clausule.Id, (document.Source.Name, BindingContext.LineOf(document.Source, item)));
                }
                else
                {
                    var (other, line) = _places[clausule.Id];
                    context.Report(Descriptors.DuplicateId, document.Source, item, clausule.Id, other, line);
                }
            }
        }
    }

    public void BindEisen(Document document)
    {
        if (NodeFields.Open(document.Source, context.Diagnostics, "eisen", document.Root) is not { } file)
        {
            return;
        }

        file.Text("schema");
        var eisen = file.Map("eisen", KeyForm.Vrij, Eis);
        file.Required("eisen");
        file.Close();
        foreach (var (id, eis) in eisen ?? new Dictionary<string, Eis>(StringComparer.Ordinal))
        {
            _eisen.TryAdd(id, eis with { Id = id });
        }
    }

    public Register ToRegister() => new(_bronnen, _clausules, _eisen);

    private static Clausule Clausule(NodeFields fields, Bron bron)
    {
        var modaliteit = fields.Choice("modaliteit", Modaliteiten);
        fields.Required("modaliteit");
        return new Clausule(
            fields.RequiredText("id"),
            bron,
            fields.RequiredText("sectie"),
            modaliteit ?? "info",
            fields.Texts("eisen") ?? [],
            fields.RequiredText("zegt"),
            fields.Boolean("voorlopig") ?? false,
            fields.Boolean("verloren") ?? false);
    }

    private static Eis Eis(FieldSource fields)
    {
        var oordeel = fields.Choice("oordeel", Oordelen);
        fields.Required("oordeel");
        return new Eis(
            "",
            fields.RequiredText("titel"),
            oordeel ?? "informatie",
            fields.Text("uitleg"),
            fields.Object("vraag", vraag => new Localised(vraag.RequiredText("nl"), vraag.Text("en"))),
            fields.Boolean("interpretatie") ?? false);
    }
}
