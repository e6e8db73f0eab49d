using Azwa.Rules.Facts;
using Azwa.Rules.Syntax;
using Azwa.Rules.Text;

namespace Azwa.Rules.Witnesses;

/// <summary>Changes that add a fact of a kind where an agenda has none: a row, a municipality, a key of a map.</summary>
internal sealed class NewFacts(Catalogus catalogus)
{
    /// <summary>A municipality outside the region of the complete agenda.</summary>
    public const string Elders = "GM0001";

    private const string Onbekend = "onbekend";
    private const string Vrij = "Elders";

    /// <summary>A key that a map may have and that the catalogue does not know.</summary>
    public static string KeyOf(Shape map) => map.Keys switch
    {
        KeyForm.Gemeentecode => Elders,
        KeyForm.Jaar => "2030",
        KeyForm.Sleutel => Onbekend,
        _ => Vrij,
    };

    /// <summary>The place where a fact of the kind would stand and what would stand there; null when the catalogue alone decides what exists.</summary>
    public Change? Of(FactType type, int kind)
    {
        var template = type == FactTypes.Sleutel ? KeyTemplate(kind) : type.Base;
        if (template is null || !template.Contains('{', StringComparison.Ordinal))
        {
            return template is null ? null : Made(template);
        }

        var @fixed = catalogus.Kinds.Of(type)[kind].Fixed;
        var pointer = "";
        foreach (var segment in template.Split('/').Skip(1))
        {
            // The first row of a list is the list.
            if (segment == "{rij}")
            {
                break;
            }

            var known = segment.StartsWith('{') ? ValueOf(segment[1..^1], type, @fixed) : segment;
            if (known is null && Shape.Root.At(JsonPointer.Split(pointer)) is not { Kind: ShapeKind.Map })
            {
                return null;
            }

            pointer = JsonPointer.Append(pointer, known ?? KeyOf(Shape.Root.At(JsonPointer.Split(pointer))!));
        }

        return Made(pointer);
    }

    private static Change? Made(string pointer) =>
        Shape.Root.At(JsonPointer.Split(pointer)) is { } shape ? new Change(pointer, PlaceValues.Sample(shape)) : null;

    private static string? ValueOf(string variable, FactType type, IReadOnlyDictionary<string, string> @fixed) =>
        @fixed.GetValueOrDefault(variable + ".sleutel") ?? (variable == type.Name || variable == "sleutel" ? @fixed.GetValueOrDefault("sleutel") : null);

    private string? KeyTemplate(int plaats)
    {
        if (catalogus.Aanpakken.FirstOrDefault(a => a.Maten.Count > 0) is not { } aanpak)
        {
            return null;
        }

        var sectie = $"/leefgebieden/{aanpak.Leefgebied.Sleutel}/aanpakken/{aanpak.Sleutel}";
        return Kinds.Plaatsen[plaats] switch
        {
            "aanpak" => $"/leefgebieden/{aanpak.Leefgebied.Sleutel}/aanpakken/{Onbekend}",
            "beproeven" => $"/beproeven/{Onbekend}",
            "aanbod" => $"{sectie}/aanbod/{Onbekend}",
            "inzet" => $"{sectie}/inzet/{Onbekend}",
            "college" => $"/vaststelling/colleges/{Elders}",
            "per-gemeente" => $"{sectie}/inzet/{aanpak.Maten[0].Sleutel}/perGemeente/{Elders}",
            _ when catalogus.Aanpak(AanpakDefinitie.NuNietZwanger) is { } nnz =>
                $"/leefgebieden/{nnz.Leefgebied.Sleutel}/aanpakken/{nnz.Sleutel}/ggdAfstemming/{Vrij}",
            _ => null,
        };
    }
}
