namespace Azwa.Rules.Werkagendas;

/// <summary>The closed sets of words in the format, and the five leefgebieden in the order of the Format.</summary>
internal static class Keuzes
{
    public const string Formaat = "azwa-werkagenda/1";

    public static readonly string[] Leefgebieden =
        ["mentale-gezondheid", "kansrijk-opgroeien", "leefstijl", "vitaal-ouder-worden", "gezondheidsachterstanden"];

    public static readonly string[] Orgaan = ["college", "gemeenteraad", "anders"];

    public static readonly string[] Besluit = ["vastgesteld", "aangehouden", "afgewezen"];

    public static readonly string[] Schaal = ["iza-regio", "ggd-regio"];

    public static readonly string[] Niveau = ["lokaal", "regionaal"];
}
