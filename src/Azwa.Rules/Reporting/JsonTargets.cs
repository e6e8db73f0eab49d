using System.Text.Json;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Reporting;

/// <summary>Writes the lines of the table of targets, and the repairs that bring a number to its target.</summary>
internal static class JsonTargets
{
    public static void Write(Utf8JsonWriter json, TargetLine target)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", target.RuleId);
        JsonReport.WriteTexts(json, "requirements", target.Requirements);
        json.WriteString("path", target.Path);
        json.WriteString("section", target.Section);
        json.WriteString("measure", target.Measure);
        json.WriteString("municipality", target.Municipality);
        json.WriteString("unit", target.Unit);
        json.WriteString("base", target.Base);
        Number(json, "basePopulation", target.BasePopulation);
        Number(json, "lower", target.Lower);
        Number(json, "upper", target.Upper);
        Number(json, "tolerancePercent", target.TolerancePercent);
        Number(json, "planned", target.Planned);
        Number(json, "difference", target.Difference);
        json.WriteString("outcome", Names.Of(target.Outcome));
        json.WriteString("motivation", target.Motivation);
        json.WriteStartObject("growthPath");
        foreach (var (year, value) in target.GrowthPath)
        {
            Number(json, Figures.Exact(year), value);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>A JSON Patch (RFC 6902).</summary>
    public static void WriteRepair(Utf8JsonWriter json, IReadOnlyList<PatchOperation> repair)
    {
        json.WriteStartArray("repair");
        foreach (var operation in repair)
        {
            json.WriteStartObject();
            json.WriteString("op", PatchOperation.Op);
            json.WriteString("path", operation.Path);
            Number(json, "value", operation.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Number(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, JsonSpelling.Trimmed(value));
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
