using System.Text.Json.Nodes;
using Azwa.Rules.Schemas;
using Azwa.Rules.Tests.TestInput;

namespace Azwa.Rules.Tests.Schemas;

/// <summary>All that we ship and write fits our own schemas, and the schemas that we ship are those that the code writes.</summary>
public sealed class ShippedFilesTests
{
    private const string RulesFile = "rules/schema/rules.schema.json";
    private const string Editor = "# yaml-language-server: $schema=";

    private static readonly SchemaValidator Rules = new(JsonSchemas.Rules());
    private static readonly SchemaValidator Agenda = new(JsonSchemas.Werkagenda());

    public static TheoryData<string> RuleFiles() => new([.. Files("rules", "*.yaml"), .. Files("seeds/bronnen", "*.yaml"), "seeds/eisen.yaml"]);

    public static TheoryData<string> Agendas() => new([.. Files("seeds/werkagendas", "*.yaml"), .. Files("seeds/werkagendas", "*.json")]);

    public static TheoryData<string> SampleOverlays() => new(Files("seeds/overlays", "*.yaml"));

    public static TheoryData<string> Reports() =>
        new([.. Files("tests/Azwa.Rules.Tests/Conclusions/Golden", "*.json")]);

    [Theory]
    [InlineData(RulesFile, "rules")]
    [InlineData("rules/schema/overlay.schema.json", "overlay")]
    [InlineData("seeds/schema/werkagenda.schema.json", "werkagenda")]
    [InlineData("seeds/schema/report.schema.json", "report")]
    public void The_schema_in_the_repository_is_current(string file, string kind)
    {
        var expected = kind switch
        {
            "rules" => JsonSchemas.Rules(),
            "overlay" => JsonSchemas.Overlay(),
            "werkagenda" => JsonSchemas.Werkagenda(),
            _ => JsonSchemas.Report(),
        };

        Assert.True(Text(file) == expected, $"{file} is not what the code writes now; run: azwa-rules schema {kind} > {file}");
    }

    [Fact]
    public void Every_rule_file_names_its_schema_for_editors()
    {
        Assert.True(File.Exists(Repository.PathOf(RulesFile)));
        Assert.All(Files("rules", "*.yaml"), file => Assert.Equal(Editor + "schema/rules.schema.json", FirstLine(file)));
        Assert.All(Files("seeds/bronnen", "*.yaml"), file => Assert.Equal(Editor + "../../rules/schema/rules.schema.json", FirstLine(file)));
        Assert.Equal(Editor + "../rules/schema/rules.schema.json", FirstLine("seeds/eisen.yaml"));
    }

    [Theory]
    [MemberData(nameof(RuleFiles))]
    public void Every_rule_file_fits(string file) => Assert.Empty(Rules.Faults(YamlAsJson.Read(Text(file), file)));

    [Theory]
    [MemberData(nameof(SampleOverlays))]
    public void Every_sample_overlay_fits_loads_and_names_its_schema(string file)
    {
        Assert.Empty(new SchemaValidator(JsonSchemas.Overlay()).Faults(YamlAsJson.Read(Text(file), file)));
        Assert.Empty(RuleSet.Azwa.TryWith(Repository.PathOf(file)).Diagnostics);
        Assert.Equal(Editor + "../../rules/schema/overlay.schema.json", FirstLine(file));
    }

    [Theory]
    [InlineData("disable: [ { rule: RG-05, until: 2027-06-30 } ]", "/disable/0: required reason")]
    [InlineData("norms: [ { norm: verwijzingen, set: { low: 1 }, reason: x, until: 2027-06-30 } ]", "/norms/0/set: unknown low")]
    [InlineData("disabled: []", ": unknown disabled")]
    public void An_overlay_with_a_fault_does_not_fit(string line, string fault) => Assert.Equal(
        [fault], new SchemaValidator(JsonSchemas.Overlay()).Faults(YamlAsJson.Read(Overlays.Head + line + "\n", "a.yaml")));

    [Theory]
    [MemberData(nameof(Agendas))]
    public void Every_sample_agenda_fits(string file) => Assert.Empty(Agenda.Faults(YamlAsJson.Read(Text(file), file)));

    [Theory]
    [MemberData(nameof(Reports))]
    public void Every_report_fits_and_has_no_key_that_the_schema_does_not_name(string file)
    {
        var report = Report(file);

        Assert.Empty(new SchemaValidator(JsonSchemas.Report()).Faults(report));
        Assert.Empty(new SchemaValidator(Closed(JsonSchemas.Report())).Faults(report));
    }

    [Theory]
    [InlineData("region")]
    [InlineData("targets")]
    public void A_report_without_a_key_does_not_fit(string key)
    {
        var report = Report(Files("tests/Azwa.Rules.Tests/Conclusions/Golden", "*.json").First());
        report.Remove(key);

        Assert.Equal([": required " + key], new SchemaValidator(JsonSchemas.Report()).Faults(report));
    }

    // The hash of the rules is masked in the approved reports.
    private static JsonObject Report(string file)
    {
        var report = JsonNode.Parse(Text(file))!.AsObject();
        report["ruleSet"]!["sha256"] = new string('0', 64);
        foreach (var overlay in report["overlays"]?.AsArray() ?? [])
        {
            overlay!["sha256"] = new string('0', 64);
        }

        return report;
    }

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Repository.PathOf(folder), pattern)
            .Select(f => $"{folder}/{Path.GetFileName(f)}").Order(StringComparer.Ordinal);

    private static string Text(string file) => File.ReadAllText(Repository.PathOf(file));

    /// <summary>The schema with every open object closed.</summary>
    private static string Closed(string schema)
    {
        var root = JsonNode.Parse(schema)!;
        Close(root);
        return root.ToJsonString();

        static void Close(JsonNode? node)
        {
            switch (node)
            {
                case JsonObject map:
                    foreach (var (_, value) in map.ToList())
                    {
                        Close(value);
                    }

                    if (map.ContainsKey("properties") && map["type"]?.ToString() == "object")
                    {
                        map["additionalProperties"] = false;
                    }

                    break;
                case JsonArray list:
                    foreach (var item in list)
                    {
                        Close(item);
                    }

                    break;
            }
        }
    }

    private static string FirstLine(string file) => File.ReadLines(Repository.PathOf(file)).First();
}
