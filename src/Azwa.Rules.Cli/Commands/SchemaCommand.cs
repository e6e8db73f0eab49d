using Azwa.Rules.Cli.CommandLine;
using Azwa.Rules.Schemas;
using Azwa.Rules.Text;

namespace Azwa.Rules.Cli.Commands;

/// <summary>Writes a JSON Schema, for editors and for whoever builds on the formats.</summary>
internal sealed class SchemaCommand : CliCommand
{
    private static readonly (string Kind, Func<string> Write)[] Schemas =
    [
        ("werkagenda", JsonSchemas.Werkagenda),
        ("rules", JsonSchemas.Rules),
        ("overlay", JsonSchemas.Overlay),
        ("report", JsonSchemas.Report),
    ];

    public override string Name => "schema";

    public override Phrase Summary => new("schrijft het JSON Schema van een formaat", "writes the JSON Schema of a format");

    public override Phrase Details => new(
        """
        De schema's (draft-07) beschrijven de werkagenda, de bestanden met regels, overlays en het rapport in JSON.
        Een editor vult ermee aan en wijst fouten aan.

        Exitcodes: 0 goed; 2 verkeerde aanroep.
        """.ReplaceLineEndings("\n"),
        """
        The schemas (draft-07) describe the werkagenda, the files of rules, overlays and the report in JSON.
        With them an editor completes and points out mistakes.

        Exit codes: 0 fine; 2 wrong call.
        """.ReplaceLineEndings("\n"));

    public override Phrase Argument => new("werkagenda|rules|overlay|report", "werkagenda|rules|overlay|report");

    public override IReadOnlyList<ValueOption> Options => [];

    public override IReadOnlyList<string> Completions(int index) => index == 0 ? [.. Schemas.Select(s => s.Kind)] : [];

    public override int Run(Arguments arguments, Surroundings surroundings, Stream output)
    {
        var kind = arguments.Argument;
        var index = Array.FindIndex(Schemas, s => s.Kind == kind);
        if (index < 0)
        {
            var kinds = Schemas.Select(s => s.Kind).ToList();
            throw Nearest.To(kind, kinds) is { } near
                ? new UsageException(Wording.UnknownSchemaWithHint, kind, near)
                : new UsageException(Wording.UnknownSchema, kind, string.Join(", ", kinds));
        }

        using var writer = Utf8.Writer(output);
        writer.Write(Schemas[index].Write());
        return ExitCode.Fine;
    }
}
