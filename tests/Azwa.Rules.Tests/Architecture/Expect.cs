namespace Azwa.Rules.Tests.Architecture;

/// <summary>One assertion for all laws of this folder: it shows every fault, not the first.</summary>
internal static class Expect
{
    public static void NoFaults(string law, IEnumerable<string> faults)
    {
        var found = faults.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (found.Count > 0)
        {
            Assert.Fail($"{law}\n  {string.Join("\n  ", found)}");
        }
    }
}
