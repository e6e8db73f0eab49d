namespace Azwa.Rules.Tests.Domain;

/// <summary>Where things stand in an agenda, shortened; with the requirements' own letters for the aanpakken.</summary>
internal static class Places
{
    public const string Leefgebieden = "/leefgebieden";
    public const string Mentaal = Leefgebieden + "/mentale-gezondheid";
    public const string Opgroeien = Leefgebieden + "/kansrijk-opgroeien";
    public const string Leefstijl = Leefgebieden + "/leefstijl";
    public const string Ouder = Leefgebieden + "/vitaal-ouder-worden";
    public const string Achterstanden = Leefgebieden + "/gezondheidsachterstanden";

    public const string LSP = Mentaal + "/aanpakken/laagdrempelige-steunpunten";
    public const string SV = Mentaal + "/aanpakken/sociaal-verwijzen";
    public const string MGN = Mentaal + "/aanpakken/mentale-gezondheidsnetwerken";
    public const string KS = Opgroeien + "/aanpakken/kansrijke-start";
    public const string NNZ = Opgroeien + "/aanpakken/nu-niet-zwanger";
    public const string IGP = Opgroeien + "/aanpakken/integrale-gezinspoli";
    public const string RS = Opgroeien + "/aanpakken/rookvrije-start";
    public const string OK = Opgroeien + "/aanpakken/overgewicht-kinderen";
    public const string OV = Leefstijl + "/aanpakken/overgewicht-volwassenen";
    public const string RT = Leefstijl + "/aanpakken/rookvrije-thuiszorg";
    public const string RW = Leefstijl + "/aanpakken/rookvrije-wijkaanpak";
    public const string VP = Ouder + "/aanpakken/valpreventie";
    public const string KD = Ouder + "/aanpakken/ketenaanpak-dementie";
    public const string NPLV = Achterstanden + "/aanpakken/multiproblematiek-nplv";

    public const string Colleges = "/vaststelling/colleges";
    public const string Aanlevering = "/vaststelling/aanlevering";
    public const string Gemeenten = "/regio/gemeenten";

    public static readonly string[] Basisfunctionaliteiten = [LSP, SV, KS, NNZ, IGP, OV, VP];
    public static readonly string[] Lopend = [MGN, OK];
    public static readonly string[] Nieuw = [RS, RT, RW, KD, NPLV];

    public static readonly string[] Codes = ["GM9001", "GM9002", "GM9003", "GM9004", "GM9005", "GM9006", "GM9007"];
}
