using Azwa.Rules.Facts;

namespace Azwa.Rules.Tests.Laws;

/// <summary>Where things stand in an agenda under the shipped catalogue.</summary>
internal static class AgendaPlaces
{
    public static readonly Catalogus Catalogus = RuleSet.Azwa.Bound.Catalogus;

    public static readonly IReadOnlyList<CelDefinitie> Cells = Catalogus.Kinds.Cellen;

    public static string Section(string aanpak) => $"/leefgebieden/{Catalogus.Aanpak(aanpak)!.Leefgebied.Sleutel}/aanpakken/{aanpak}";
}
