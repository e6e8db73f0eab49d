using System.Text.Json;
using System.Text.Json.Nodes;
using Azwa.Rules.Tests.Schemas;

namespace Azwa.Rules.Tests.Reporting;

/// <summary>
/// What the specification of SARIF 2.1.0 and its published schema ask of the objects that we write, in our own words: what must be there,
/// what may be there and nothing else, and what no schema can say of the whole.
/// </summary>
internal static class SarifRequirements
{
    private const string Schema = """
        {
          "type": "object", "required": ["version", "runs"], "additionalProperties": false,
          "properties": {
            "$schema": { "type": "string", "pattern": "^https://[^ ]+/sarif-schema-2\\.1\\.0\\.json$" },
            "version": { "const": "2.1.0" },
            "runs": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/run" } }
          },
          "definitions": {
            "run": {
              "type": "object", "required": ["tool", "columnKind", "results"], "additionalProperties": false,
              "properties": {
                "tool": { "type": "object", "required": ["driver"], "additionalProperties": false, "properties": { "driver": { "$ref": "#/definitions/driver" } } },
                "invocations": { "type": "array", "items": {
                  "type": "object", "required": ["executionSuccessful"], "additionalProperties": false, "properties": { "executionSuccessful": { "type": "boolean" } } } },
                "language": { "$ref": "#/definitions/language" },
                "columnKind": { "enum": ["utf16CodeUnits", "unicodeCodePoints"] },
                "artifacts": { "type": "array", "items": {
                  "type": "object", "additionalProperties": false,
                  "properties": {
                    "location": { "$ref": "#/definitions/artifactLocation" },
                    "roles": { "type": "array", "items": { "enum": ["analysisTarget"] } } } } },
                "results": { "type": "array", "items": { "$ref": "#/definitions/result" } },
                "properties": { "$ref": "#/definitions/bag" }
              }
            },
            "driver": {
              "type": "object", "required": ["name"], "additionalProperties": false,
              "properties": {
                "name": { "$ref": "#/definitions/text" },
                "fullName": { "$ref": "#/definitions/text" },
                "version": { "$ref": "#/definitions/text" },
                "language": { "$ref": "#/definitions/language" },
                "rules": { "type": "array", "items": { "$ref": "#/definitions/rule" } }
              }
            },
            "rule": {
              "type": "object", "required": ["id", "shortDescription", "fullDescription", "help", "defaultConfiguration"], "additionalProperties": false,
              "properties": {
                "id": { "$ref": "#/definitions/text" },
                "name": { "$ref": "#/definitions/text" },
                "shortDescription": { "$ref": "#/definitions/message" },
                "fullDescription": { "$ref": "#/definitions/message" },
                "help": { "$ref": "#/definitions/message" },
                "defaultConfiguration": {
                  "type": "object", "required": ["level"], "additionalProperties": false,
                  "properties": { "enabled": { "type": "boolean" }, "level": { "$ref": "#/definitions/level" } } },
                "properties": { "$ref": "#/definitions/bag" }
              }
            },
            "result": {
              "type": "object", "required": ["ruleId", "ruleIndex", "kind", "level", "message", "locations", "suppressions"], "additionalProperties": false,
              "properties": {
                "ruleId": { "$ref": "#/definitions/text" },
                "ruleIndex": { "type": "integer", "minimum": -1 },
                "kind": { "enum": ["notApplicable", "pass", "fail", "review", "open", "informational"] },
                "level": { "$ref": "#/definitions/level" },
                "message": { "$ref": "#/definitions/message" },
                "locations": { "type": "array", "items": { "$ref": "#/definitions/location" } },
                "partialFingerprints": { "type": "object", "additionalProperties": { "type": "string" } },
                "suppressions": { "type": "array", "items": {
                  "type": "object", "required": ["kind"], "additionalProperties": false,
                  "properties": {
                    "kind": { "enum": ["inSource", "external"] },
                    "status": { "enum": ["accepted", "underReview", "rejected"] },
                    "justification": { "type": "string" } } } },
                "properties": { "$ref": "#/definitions/bag" }
              }
            },
            "location": {
              "type": "object", "additionalProperties": false,
              "properties": {
                "physicalLocation": {
                  "type": "object", "required": ["artifactLocation"], "additionalProperties": false,
                  "properties": { "artifactLocation": { "$ref": "#/definitions/artifactLocation" }, "region": { "$ref": "#/definitions/region" } } },
                "logicalLocations": { "type": "array", "items": {
                  "type": "object", "additionalProperties": false,
                  "properties": { "name": { "type": "string" }, "fullyQualifiedName": { "type": "string" } } } }
              }
            },
            "artifactLocation": {
              "type": "object", "required": ["uri"], "additionalProperties": false,
              "properties": {
                "uri": { "type": "string", "pattern": "^([A-Za-z0-9\\-._~/:!$&'()*+,;=@]|%[0-9A-F]{2})+$" },
                "index": { "type": "integer", "minimum": -1 } }
            },
            "region": {
              "type": "object", "required": ["startLine"], "additionalProperties": false,
              "properties": { "startLine": { "type": "integer", "minimum": 1 }, "startColumn": { "type": "integer", "minimum": 1 } }
            },
            "message": { "type": "object", "required": ["text"], "additionalProperties": false, "properties": { "text": { "$ref": "#/definitions/text" } } },
            "level": { "enum": ["none", "note", "warning", "error"] },
            "language": { "type": "string", "pattern": "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$" },
            "bag": { "type": "object", "properties": { "tags": { "type": "array", "items": { "type": "string" } } } },
            "text": { "type": "string", "pattern": "[^ ]" }
          }
        }
        """;

    private static readonly SchemaValidator Validator = new(Schema);

    /// <summary>What is wrong with a log; none when it is as the specification asks.</summary>
    public static IReadOnlyList<string> Faults(string log)
    {
        var shape = Validator.Faults(JsonNode.Parse(log));
        return shape.Count > 0 ? shape : [.. Whole(JsonDocument.Parse(log).RootElement)];
    }

    private static IEnumerable<string> Whole(JsonElement log)
    {
        foreach (var run in log.GetProperty("runs").EnumerateArray())
        {
            var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();
            var ids = rules.ConvertAll(rule => rule.GetProperty("id").GetString());
            var artifacts = run.TryGetProperty("artifacts", out var all) ? all.GetArrayLength() : 0;
            if (ids.Distinct().Count() != ids.Count)
            {
                yield return "two rules with one id";
            }

            if (rules.Any(rule => !IsSet(rule.GetProperty("properties").GetProperty("tags"))))
            {
                yield return "a tag twice";
            }

            foreach (var result in run.GetProperty("results").EnumerateArray())
            {
                var id = result.GetProperty("ruleId").GetString();
                if (ids.ElementAtOrDefault(result.GetProperty("ruleIndex").GetInt32()) != id)
                {
                    yield return $"{id}: the index names another rule";
                }

                if (result.GetProperty("level").GetString() != "none" != (result.GetProperty("kind").GetString() == "fail"))
                {
                    yield return $"{id}: the kind 'fail' and a level go together";
                }

                if (PlainTextMarkup(result.GetProperty("message").GetProperty("text").GetString()!) is { } markup)
                {
                    yield return $"{id}: the message holds {markup}";
                }

                foreach (var physical in result.GetProperty("locations").EnumerateArray().Where(l => l.TryGetProperty("physicalLocation", out _)))
                {
                    var place = physical.GetProperty("physicalLocation").GetProperty("artifactLocation");
                    if (place.GetProperty("index").GetInt32() >= artifacts)
                    {
                        yield return $"{id}: the index names no artifact";
                    }
                }
            }
        }
    }

    private static bool IsSet(JsonElement texts) => texts.EnumerateArray().Select(t => t.GetString()).Distinct().Count() == texts.GetArrayLength();

    /// <summary>Braces that are not doubled are places for arguments, which we never give; a text in brackets before parentheses is a link.</summary>
    private static string? PlainTextMarkup(string text)
    {
        var rest = text.Replace("{{", "", StringComparison.Ordinal).Replace("}}", "", StringComparison.Ordinal);
        return rest.Contains('{', StringComparison.Ordinal) || rest.Contains('}', StringComparison.Ordinal) ? "a placeholder"
            : text.Contains("](", StringComparison.Ordinal) ? "a link"
            : null;
    }
}
