using static Azwa.Rules.Tests.Domain.Expected;
using static Azwa.Rules.Tests.Domain.Patch;
using static Azwa.Rules.Tests.Domain.Places;

namespace Azwa.Rules.Tests.Domain;

/// <summary>Q-*, N-IGP and C-02: the elements of the required supply. The Opdracht asks them beside the Format, so profile format is silent.</summary>
internal static class SupplyCases
{
    private static readonly (string Aanpak, string Element, string Requirement)[] Elements =
    [
        (LSP, "tien-kenmerken", "Q-LSP-1"), (LSP, "epa-doelgroep", "Q-LSP-2"),
        (MGN, "verkennend-gesprek", "C-02"), (MGN, "transfermechanisme", "C-02"), (MGN, "informatie-wachttijden", "C-02"), (MGN, "casusoverleg", "C-02"),
        (KS, "onderbouwde-keuzes", "Q-KS-1"), (KS, "samenwerkingsafspraken", "Q-KS-2"),
        (NNZ, "kinderwensverkenning", "Q-NNZ-1"), (NNZ, "afspraken-ziekenhuizen", "Q-NNZ-1"), (NNZ, "afspraken-verloskundigen", "Q-NNZ-1"),
        (NNZ, "afspraken-huisartsen", "Q-NNZ-1"), (NNZ, "anticonceptiebudget", "Q-NNZ-2"),
        (IGP, "kernteam", "N-IGP"), (IGP, "aanspreekpunt", "N-IGP"), (IGP, "expertise-op-een-plek", "N-IGP"), (IGP, "mdo", "N-IGP"),
        (IGP, "informele-steun", "Q-IGP-1"),
        (OK, "lokale-coordinatie", "Q-OK-2"),
        (OV, "centrale-zorgcoordinator", "Q-OV-1"), (OV, "beweegaanbod", "Q-OV-1"), (OV, "gezondheidsvaardigheden", "Q-OV-1"),
        (OV, "individuele-ondersteuning", "Q-OV-1"), (OV, "gli", "Q-OV-1"),
        (VP, "erkende-beweeginterventie", "Q-VP-1"), (VP, "voorlichting", "Q-VP-2"), (VP, "structureel-beweegaanbod", "Q-VP-2"),
        (VP, "afspraken-toeleiding", "Q-VP-3"),
    ];

    // Points of attention: nothing to deviate from, so an explanation makes a remark of it.
    private static readonly string[] Attention = ["tien-kenmerken", "afspraken-toeleiding"];

    private static readonly (string Aanpak, string Requirements)[] Whole =
    [
        (LSP, "Q-LSP-1 Q-LSP-2"), (MGN, "C-02"), (KS, "Q-KS-1 Q-KS-2"), (NNZ, "Q-NNZ-1 Q-NNZ-2"), (IGP, "N-IGP Q-IGP-1"), (OK, "Q-OK-2"),
        (OV, "Q-OV-1"), (VP, "Q-VP-1 Q-VP-2 Q-VP-3"),
    ];

    public static IReadOnlyList<Case> All { get; } =
    [
        .. Elements.SelectMany(OfElement),
        .. Whole.Select(row => new Case($"Q_no_supply_at_all_{Name(row.Aanpak)}", Remove(row.Aanpak + "/aanbod"))
        {
            Finds = [Unknown(row.Requirements, row.Aanpak + "/aanbod")], FindsInFormat = Case.Silent,
        }),
        new("Q_OV_1_two_components_are_two_findings", Remove(OV + "/aanbod/gli"), Set(OV + "/aanbod/beweegaanbod", false))
        {
            Finds = [Warning("Q-OV-1", OV + "/aanbod/beweegaanbod"), Warning("Q-OV-1", OV + "/aanbod/gli")], FindsInFormat = Case.Silent,
        },
        new("Q_present_with_an_explanation", SetJson(OV + "/aanbod/gli", """{ "aanwezig": true, "toelichting": "Op acht plaatsen." }""")),
        new("Q_SV_sociaal_verwijzen_has_no_elements", SetJson(SV + "/aanbod", "{}")),
    ];

    private static IEnumerable<Case> OfElement((string Aanpak, string Element, string Requirement) row)
    {
        var (aanpak, element, requirement) = row;
        var path = $"{aanpak}/aanbod/{element}";
        var name = $"{requirement.Replace('-', '_')}_{element}";
        // The last element of a list is removed by saying nothing of it in a list that is still there.
        var keep = aanpak == OK ? SetJson(aanpak + "/aanbod", """{ "iets-anders": true }""") : Remove(path);
        yield return new Case($"{name}_refused", Set(path, false)) { Finds = [Warning(requirement, path)], FindsInFormat = Case.Silent };
        yield return new Case($"{name}_absent", keep)
        {
            Finds = aanpak == OK ? [Warning(requirement, path), Noted("X-01", aanpak + "/aanbod/iets-anders")] : [Warning(requirement, path)],
            FindsInFormat = aanpak == OK ? [Noted("X-01", aanpak + "/aanbod/iets-anders")] : Case.Silent,
        };
        yield return new Case($"{name}_refused_with_a_placeholder", SetJson(path, """{ "aanwezig": false, "toelichting": "nvt" }"""))
        {
            Finds = [Warning(requirement, path)],
            FindsInFormat = Case.Silent,
        };
        yield return new Case($"{name}_explained", SetJson(path, """{ "aanwezig": false, "toelichting": "In opbouw tot 2028." }"""))
        {
            Finds = [Attention.Contains(element) ? Noted(requirement, path) : Deviated(requirement, path)],
            FindsInFormat = Case.Silent,
        };
    }

    private static string Name(string path) => path[(path.LastIndexOf('/') + 1)..];
}
