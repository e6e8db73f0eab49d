namespace Azwa.Rules.Tests.Domain;

/// <summary>
/// Every decision of the requirements that a machine can check, in both profiles. The rows are told by requirement, with the story in
/// the name; a row says all that must be found, so a finding too many fails as well.
/// </summary>
public sealed class RequirementTests
{
    internal static readonly IReadOnlyList<Case> All =
        [.. AdoptionCases.All, .. RegionCases.All, .. SectionCases.All, .. PathCases.All, .. SupplyCases.All, .. TargetCases.All, .. DataCases.All];

    private static readonly Dictionary<string, Case> ByName = All.ToDictionary(c => c.Name, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. All.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Requirement(string name) => ByName[name].Holds();
}
