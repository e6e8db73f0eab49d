using Azwa.Rules.Cli.Tests.TestInput;
using Azwa.Rules.Schemas;

namespace Azwa.Rules.Cli.Tests.Commands;

public class SchemaCommandTests
{
    public static TheoryData<string, string> Kinds() => new()
    {
        { "werkagenda", JsonSchemas.Werkagenda() },
        { "rules", JsonSchemas.Rules() },
        { "overlay", JsonSchemas.Overlay() },
        { "report", JsonSchemas.Report() },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Schema_writes_the_schema_and_nothing_else(string kind, string expected)
    {
        var run = Run.Of("schema", kind);

        Assert.Equal((0, "", expected), (run.Exit, run.Error, run.Output));
    }
}
