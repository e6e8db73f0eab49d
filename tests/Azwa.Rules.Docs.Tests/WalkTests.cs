namespace Azwa.Rules.Docs.Tests;

/// <summary>A walk that overlooks a fault would let every document pass.</summary>
public sealed class WalkTests
{
    [Theory]
    [InlineData("", "```csharp\nvar x = 1;\nConsole.WriteLine(x);\n```")]
    [InlineData("", "```csharp\nConsole.WriteLine(1);\nConsole.WriteLine(2);\n```\n<!-- output -->\n```text\n…\n2\n```")]
    [InlineData("", "```csharp\nConsole.WriteLine(\"12 of 12 hold\");\n```\n<!-- output -->\n```text\n… of … hold\n```")]
    [InlineData("proef.md(5): shows", "```csharp\nConsole.WriteLine(\"12 of 12 fail\");\n```\n<!-- output -->\n```text\n… of … hold\n```")]
    [InlineData("proef.md(6): shows", "```csharp\nConsole.WriteLine(1);\nConsole.WriteLine(2);\n```\n<!-- output -->\n```text\n…\n1\n```")]
    [InlineData("proef.md(5): shows", "```csharp\nConsole.WriteLine(1);\n```\n<!-- output -->\n```text\n2\n```")]
    [InlineData("proef.md(1): line 2: CS0103:", "```csharp\nConsole.WriteLine(x);\n```")]
    [InlineData("proef.md(1): line 2: CS0219:", "```csharp\nint x = 1;\n```")]
    [InlineData("proef.md(1): the program ends with 3", "```csharp\nreturn 3;\n```")]
    [InlineData("proef.md(1): System.InvalidOperationException", "```csharp\nthrow new InvalidOperationException();\n```")]
    [InlineData("proef.md(2): before it no program ran", "<!-- output -->\n```text\n2\n```")]
    [InlineData("proef.md(1): 'azwa-rules chek x' ends with 2", "```\nazwa-rules chek x\n```")]
    [InlineData("proef.md(1): this is neither our command nor one that CI runs", "```\nrm agenda.yaml\n```")]
    [InlineData("", "```\ndotnet test Azwa.Rules.sln\n```")]
    [InlineData("", "```console\n$ azwa-rules check seeds/werkagendas/leeg.yaml\n…\n  Volledig: nee, 75 van 75 verplichte cellen zijn leeg\n…\n$ echo $?\n1\n```")]
    [InlineData("proef.md(1): 'echo $?' shows", "```console\n$ azwa-rules check agenda.yaml\n…\n$ echo $?\n1\n```")]
    [InlineData("proef.md(1): a block 'yaml' with the mark ''", "```yaml\na: 1\n```")]
    [InlineData("proef.md(1): a block 'indented'", "    azwa-rules check agenda.yaml")]
    [InlineData("proef.md(2): a.yaml(3,1): error AZW", "<!-- file: a.yaml -->\n```yaml\nformaat: azwa-werkagenda/1\nregio: { naam: Ergens }\nrpj: {}\n```")]
    [InlineData("proef.md(2): nothing is wrong with a.yaml", "<!-- wrong file: a.yaml -->\n```yaml\nformaat: azwa-werkagenda/1\nregio: { naam: Ergens }\n```")]
    [InlineData("proef.md(2): a.yaml(4,1): error AZW", "<!-- file: a.yaml -->\n```yaml\nschema: azwa-overlay/1\nid: a\ntitle: A\ndisabl: []\n```")]
    [InlineData("proef.md(2): this does not stand in rules/normen.yaml exactly once", "<!-- in: rules/normen.yaml -->\n```yaml\nx: 1\n```")]
    [InlineData("", "<!-- in: rules/normen.yaml -->\n```yaml\ntolerance: 2\n```\n<!-- instead: rules/normen.yaml -->\n```yaml\ntolerance: 2.5\n```\n```console\n$ azwa-rules explain SW-03 --rules rules\n…\n  brugfunctionaris: 0,2–0,5 fte per 10.000 inwoners vanaf 20 april 2026; tolerantie 2,5% naar buiten; status streefwaarde; eis N-SV2\n…\n```")]
    public void A_fault_is_told_and_what_is_right_is_not(string fault, string text)
    {
        var faults = Walk.Through(Document.Of(text));

        if (fault.Length == 0)
        {
            Assert.Empty(faults);
        }
        else
        {
            Assert.StartsWith(fault, Assert.Single(faults), StringComparison.Ordinal);
        }
    }
}
