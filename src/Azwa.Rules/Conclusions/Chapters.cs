using Azwa.Rules.Facts;
using Azwa.Rules.Text;

namespace Azwa.Rules.Conclusions;

/// <summary>The chapter and section of the Format that a place belongs to.</summary>
internal static class Chapters
{
    public static (string Chapter, string? Section) Of(string path, Catalogus catalogus, Language language)
    {
        var dutch = language == Language.Nl;
        switch (JsonPointer.Split(path))
        {
            case ["leefgebieden", var leefgebied, "aanpakken", var aanpak, ..]:
                return (Leefgebied(leefgebied), catalogus.Aanpak(aanpak)?.Naam ?? aanpak);
            case ["leefgebieden", var leefgebied, ..]:
                return (Leefgebied(leefgebied), null);
            case ["rpi", ..]:
                return ("RPI", null);
            case ["beproeven", ..]:
                return (dutch ? "Te beproeven aanpakken" : "Approaches to test", null);
            case ["vaststelling", "aanlevering", ..]:
                return (dutch ? "Vaststelling en aanlevering" : "Adoption and delivery", dutch ? "Aanlevering" : "Delivery");
            case ["vaststelling", ..]:
                return (dutch ? "Vaststelling en aanlevering" : "Adoption and delivery", null);
            default:
                return (dutch ? "Regio" : "Region", null);
        }

        string Leefgebied(string sleutel) => catalogus.Leefgebieden.FirstOrDefault(l => l.Sleutel == sleutel)?.Naam ?? sleutel;
    }
}
