using System.Text.Json.Nodes;

namespace Azwa.Rules.Tests.Schemas;

/// <summary>The validator of the tests, keyword by keyword: one that takes everything would prove nothing.</summary>
public sealed class SchemaValidatorTests
{
    [Theory]
    [InlineData("""{ "type": "integer" }""", "1", "1.5")]
    [InlineData("""{ "type": ["string", "null"] }""", "null", "1")]
    [InlineData("""{ "const": "a" }""", "\"a\"", "\"b\"")]
    [InlineData("""{ "enum": ["a", "b"] }""", "\"b\"", "\"c\"")]
    [InlineData("""{ "pattern": "^a$" }""", "\"a\"", "\"ab\"")]
    [InlineData("""{ "minimum": 1, "maximum": 2 }""", "1", "0")]
    [InlineData("""{ "minimum": 1, "maximum": 2 }""", "2", "2.1")]
    [InlineData("""{ "required": ["a"] }""", "{ \"a\": 1 }", "{}")]
    [InlineData("""{ "properties": { "a": { "type": "string" } } }""", "{ \"b\": 1 }", "{ \"a\": 1 }")]
    [InlineData("""{ "properties": { "a": {} }, "patternProperties": { "^b": {} }, "additionalProperties": false }""", "{ \"a\": 1, \"bb\": 2 }", "{ \"c\": 1 }")]
    [InlineData("""{ "patternProperties": { "^b": { "type": "null" } } }""", "{ \"a\": 1 }", "{ \"b\": 1 }")]
    [InlineData("""{ "additionalProperties": { "type": "string" } }""", "{ \"a\": \"x\" }", "{ \"a\": 1 }")]
    [InlineData("""{ "minProperties": 1, "maxProperties": 1 }""", "{ \"a\": 1 }", "{}")]
    [InlineData("""{ "minProperties": 1, "maxProperties": 1 }""", "{ \"a\": 1 }", "{ \"a\": 1, \"b\": 1 }")]
    [InlineData("""{ "items": { "type": "string" } }""", "[ \"a\" ]", "[ \"a\", 1 ]")]
    [InlineData("""{ "minItems": 1, "maxItems": 1 }""", "[ 1 ]", "[]")]
    [InlineData("""{ "minItems": 1, "maxItems": 1 }""", "[ 1 ]", "[ 1, 2 ]")]
    [InlineData("""{ "allOf": [ { "minimum": 1 }, { "maximum": 2 } ] }""", "1", "3")]
    [InlineData("""{ "anyOf": [ { "type": "null" }, { "minimum": 1 } ] }""", "1", "0")]
    [InlineData("""{ "oneOf": [ { "minimum": 1 }, { "minimum": 2 } ] }""", "1", "2")]
    [InlineData("""{ "if": { "minimum": 2 }, "then": { "maximum": 3 }, "else": { "const": 0 } }""", "2", "4")]
    [InlineData("""{ "if": { "minimum": 2 }, "then": { "maximum": 3 }, "else": { "const": 0 } }""", "0", "1")]
    [InlineData("""{ "items": { "$ref": "#/definitions/a" }, "definitions": { "a": { "type": "null" } } }""", "[ null ]", "[ 1 ]")]
    public void Each_keyword_takes_and_refuses(string schema, string right, string wrong)
    {
        Assert.Empty(new SchemaValidator(schema).Faults(JsonNode.Parse(right)));
        Assert.NotEmpty(new SchemaValidator(schema).Faults(JsonNode.Parse(wrong)));
    }

    [Fact]
    public void A_keyword_that_it_does_not_know_throws() =>
        Assert.Throws<InvalidOperationException>(() => new SchemaValidator("""{ "not": {} }""").Faults(JsonValue.Create(1)));
}
