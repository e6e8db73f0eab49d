namespace Azwa.Rules.Peers.Catalogue;

/// <summary>The dates and numbers that are compared with, typed out: the same content as rules/normen.yaml.</summary>
internal static class Normen
{
    public const int Eindjaar = 2030;
    public const int SpukEersteJaar = 2027;
    public const int SpukLaatsteJaar = 2029;
    public const decimal Tolerantie = 2;

    public static readonly DateOnly UiterlijkVaststelling = new(2026, 11, 15);
    public static readonly DateOnly UiterlijkAanlevering = new(2026, 11, 15);
    public static readonly DateOnly GereedInPraktijk = new(2026, 9, 15);
    public static readonly DateOnly BeginPlanning = new(2026, 4, 1);
    public static readonly DateOnly EindPlanning = new(2030, 12, 31);

    public static readonly Norm SteunpuntenPerGemeente = Norm.Minimum(1, "steunpunten", "steunpunt");
    public static readonly Norm Verwijzingen = Norm.Punt(60, 10_000, Bevolking.Inwoners, "verwijzingen", "verwijzing");
    public static readonly Norm Brugfunctionaris = Norm.Bereik(0.2m, 0.5m, 10_000, Bevolking.Inwoners, Bevolking.Inwoners, "fte");
    public static readonly Norm ValrisicoInschattingen = Norm.Punt(14, 100, Bevolking.Ouderen65Plus, "personen", "persoon");

    /// <summary>Both readings of the 3%: of the risk group, which is never larger than all over-65s, and of all over-65s.</summary>
    public static readonly Norm BeweeginterventieZone =
        Norm.Bereik(3, 3, 100, Bevolking.OuderenVerhoogdValrisico, Bevolking.Ouderen65Plus, "personen", "persoon");

    public static readonly Norm BeweeginterventieAlle65Plus = Norm.Punt(3, 100, Bevolking.Ouderen65Plus, "personen", "persoon");
    public static readonly Norm NnzCoordinatie = Norm.Minimum(2, "fte");
    public static readonly Norm NnzPersonen = Norm.Minimum(3, "personen", "persoon");
    public static readonly Norm CentraleZorgverlener = Norm.Punt(0.2m, 1_000, Bevolking.Jeugdigen, "fte");
    public static readonly Norm KinderGli = Norm.Punt(0.2m, 1_000, Bevolking.Jeugdigen, "fte");
    public static readonly Norm RegionaleCoordinatie = Norm.Bereik(0.2m, 0.4m, 100_000, Bevolking.Jeugdigen, Bevolking.Jeugdigen, "fte");
    public static readonly Norm CoalitiePerGemeente = Norm.Minimum(1, "coalities", "coalitie");
    public static readonly Norm CoalitieRegionaal = Norm.Minimum(1, "coalities", "coalitie");
}
