using Azwa.Rules.Diagnostics;
using Azwa.Rules.Facts;
using Azwa.Rules.Syntax;
using Azwa.Rules.Text;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Binding;

/// <summary>Binds the catalogue: leefgebieden, aanpakken with their measures and supply, and the words that count as empty.</summary>
internal sealed class CatalogusBinder(BindingContext context, Document document)
{
    private SourceText Source => document.Source;

    public void Bind()
    {
        if (NodeFields.Open(Source, context.Diagnostics, "catalogus", document.Root) is not { } file)
        {
            return;
        }

        file.Text("schema");
        file.Date("peildatum");
        var leefgebieden = Leefgebieden(file);
        var ouders = file.TextMap("ouders", KeyForm.Sleutel) ?? new Dictionary<string, string>(StringComparer.Ordinal);
        var aanpakken = Aanpakken(file, leefgebieden, ouders);
        ReportDuplicates(file);
        var opvulling = file.Texts("opvulling") ?? [];
        file.Required("opvulling");
        var verwijzing = file.RequiredObject("verwijzing", fields => new VerwijzingWoorden(
            RequiredTexts(fields, "begint"), (int)fields.RequiredWholeNumber("hoogstens", 0, 200)));
        file.Close();
        if (!context.HasErrorsIn(Source) && verwijzing is not null)
        {
            context.Catalogus = new Catalogus(
                leefgebieden, aanpakken, ouders, new Vulling(opvulling, verwijzing.Begint, verwijzing.Hoogstens));
        }
    }

    private List<LeefgebiedDefinitie> Leefgebieden(NodeFields file)
    {
        var definities = new List<LeefgebiedDefinitie>();
        foreach (var (key, value) in Entries(file, "leefgebieden"))
        {
            if (!Keuzes.Leefgebieden.Contains(key.Value))
            {
                context.ReportUnknown(Source, key, "leefgebied", key.Value, Keuzes.Leefgebieden);
            }
            else if (NodeFields.Open(Source, context.Diagnostics, key.Value, value) is { } fields)
            {
                definities.Add(new LeefgebiedDefinitie(
                    key.Value, fields.RequiredText("naam"), fields.Text("bijzonderheid"), fields.Text("bijzonderheidEn"), definities.Count));
                fields.Close();
            }
        }

        return definities;
    }

    private List<AanpakDefinitie> Aanpakken(
        NodeFields file, List<LeefgebiedDefinitie> leefgebieden, IReadOnlyDictionary<string, string> ouders)
    {
        var definities = new List<AanpakDefinitie>();
        foreach (var (key, value) in Entries(file, "aanpakken"))
        {
            if (NodeFields.Open(Source, context.Diagnostics, key.Value, value) is { } fields
                && fields.Scalars.IsKey(key, KeyForm.Sleutel)
                && Aanpak(key.Value, fields, leefgebieden, ouders, definities.Count) is { } aanpak)
            {
                definities.Add(aanpak);
            }
        }

        return definities;
    }

    private static AanpakDefinitie? Aanpak(
        string sleutel, NodeFields fields, List<LeefgebiedDefinitie> leefgebieden, IReadOnlyDictionary<string, string> ouders, int index)
    {
        var naam = fields.RequiredText("naam");
        var leefgebied = fields.Choice("leefgebied", [.. leefgebieden.Select(l => l.Sleutel)]);
        fields.Required("leefgebied");
        var status = fields.Choice("status", AanpakDefinitie.Statusnamen);
        fields.Required("status");
        var ouder = fields.Choice("onderdeelVan", [.. ouders.Keys]);
        var verwijzingMag = fields.Boolean("verwijzingMag") ?? false;
        var aliassen = fields.Texts("aliassen") ?? [];
        var maten = fields.Map("maten", KeyForm.Sleutel, Maat) ?? new Dictionary<string, MaatWaarden>(StringComparer.Ordinal);
        var aanbod = fields.TextMap("aanbod", KeyForm.Sleutel) ?? new Dictionary<string, string>(StringComparer.Ordinal);
        fields.Close();
        return leefgebied is null || status is null
            ? null
            : new AanpakDefinitie(
                sleutel,
                naam,
                leefgebieden.Find(l => l.Sleutel == leefgebied)!,
                (AanpakStatus)Array.IndexOf(AanpakDefinitie.Statusnamen, status),
                ouder,
                verwijzingMag,
                aliassen,
                [.. maten.Keys.Select(m => new MaatDefinitie(m, maten[m].Naam, maten[m].Eenheid, maten[m].Vergelijking))],
                [.. aanbod.Keys.Select(e => new ElementDefinitie(e, aanbod[e]))],
                index);
    }

    private static MaatWaarden Maat(FieldSource fields)
    {
        var naam = fields.RequiredText("naam");
        var eenheid = fields.RequiredText("eenheid");
        var vergelijking = fields.Choice("vergelijking", Kinds.Vergelijkingen);
        fields.Required("vergelijking");
        return new MaatWaarden(naam, eenheid, (Vergelijking)Math.Max(0, Array.IndexOf(Kinds.Vergelijkingen, vergelijking)));
    }

    // Both may be named in 'beproeven', so that one key would stand for two things.
    private void ReportDuplicates(NodeFields file)
    {
        var ouders = file.Node("ouders") as MappingNode;
        foreach (var (key, _) in (file.Node("aanpakken") as MappingNode)?.Entries ?? [])
        {
            if (ouders?.Find(key.Value) is { } ouder)
            {
                context.Report(Descriptors.DuplicateId, Source, key, key.Value, Source.Name, BindingContext.LineOf(Source, ouder.Key));
            }
        }
    }

    private static IReadOnlyList<string> RequiredTexts(FieldSource fields, string name)
    {
        var texts = fields.Texts(name);
        fields.Required(name);
        return texts ?? [];
    }

    private Entry[] Entries(NodeFields file, string name)
    {
        var entries = context.Entries(Source, name, file.Node(name));
        file.Required(name);
        return entries;
    }

    private sealed record MaatWaarden(string Naam, string Eenheid, Vergelijking Vergelijking);

    private sealed record VerwijzingWoorden(IReadOnlyList<string> Begint, int Hoogstens);
}
