using Azwa.Rules.Facts;
using Azwa.Rules.Text;

namespace Azwa.Rules.Conclusions;

/// <summary>The chapter and section of the Format that a place belongs to.</summary>
internal static class Chapters
{
    public static (string Chapter, string? Section) Of(Place place, Catalogus catalogus, Language language)
    {
        var dutch = language == Language.Nl;
        switch (place[0])
        {
            case "leefgebieden" when place.Count > 1:
                return (Leefgebied(place[1], catalogus), place.Count > 3 && place[2] is "aanpakken" ? Aanpak(place[3], catalogus) : null);
            case "rpi":
                return ("RPI", null);
            case "beproeven":
                return (dutch ? "Te beproeven aanpakken" : "Approaches to test", null);
            case "vaststelling" when place[1] is "aanlevering":
                return (dutch ? "Vaststelling en aanlevering" : "Adoption and delivery", dutch ? "Aanlevering" : "Delivery");
            case "vaststelling":
                return (dutch ? "Vaststelling en aanlevering" : "Adoption and delivery", null);
            default:
                return (dutch ? "Regio" : "Region", null);
        }
    }

    private static string Leefgebied(ReadOnlySpan<char> sleutel, Catalogus catalogus)
    {
        foreach (var leefgebied in catalogus.Leefgebieden)
        {
            if (sleutel.SequenceEqual(leefgebied.Sleutel))
            {
                return leefgebied.Naam;
            }
        }

        return JsonPointer.Unescape(sleutel.ToString());
    }

    private static string Aanpak(ReadOnlySpan<char> sleutel, Catalogus catalogus) =>
        catalogus.Aanpak(sleutel)?.Naam ?? JsonPointer.Unescape(sleutel.ToString());
}
