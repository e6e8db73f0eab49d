using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Azwa.Rules.Binding;
using Azwa.Rules.Facts;

namespace Azwa.Rules.Schemas;

/// <summary>
/// The conditions that may be asked of a fact type: each operator with the fields of the types it takes, from the tables of operators
/// and fact types. Inside a quantifier there is no other one, so the types that can be quantified over have conditions twice.
/// </summary>
internal sealed class ConditionSchemas(FactType type, bool inside, Dictionary<string, JsonObject> definitions)
{
    private readonly Scope _scope = new(type, inside);

    public static string NameOf(FactType type, bool inside = false) => (inside ? "inside." : "condition.") + type.Name;

    public static string FieldsOf(FactType type) => "field." + type.Name;

    public static string WhereOf(FactType type) => "where." + type.Name;

    public static IEnumerable<KeyValuePair<string, JsonObject>> Definitions()
    {
        var definitions = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        var quantified = FactTypes.All.SelectMany(t => t.Children).Select(c => c.Type).ToHashSet(StringComparer.Ordinal);
        foreach (var type in FactTypes.All)
        {
            var outer = new ConditionSchemas(type, inside: false, definitions);
            outer.Field([]);
            definitions.Add(WhereOf(type), outer.Where());
            definitions.Add(NameOf(type), outer.Condition());
            if (quantified.Contains(type.Name))
            {
                definitions.Add(NameOf(type, inside: true), new ConditionSchemas(type, inside: true, definitions).Condition());
            }
        }

        return definitions.OrderBy(d => d.Key, StringComparer.Ordinal);
    }

    /// <summary>The name of a term, or one operator with its argument.</summary>
    private JsonObject Condition()
    {
        var operators = Operators.All.Select(o => (o.Name, Argument: Argument(o.Shape))).Where(o => o.Argument is not null);
        var one = Keywords.Object(operators.Select(o => (o.Name, (JsonNode)o.Argument!)));
        one["minProperties"] = 1;
        one["maxProperties"] = 1;
        return Keywords.AnyOf(Keywords.Text(), one);
    }

    /// <summary>Null when the fact type has nothing that the operator could be asked of.</summary>
    private JsonObject? Argument(ArgumentShape shape) => shape.Form switch
    {
        ArgumentForm.Condition => Keywords.Reference(NameOf(type, inside)),
        ArgumentForm.Conditions => Keywords.List(Keywords.Reference(NameOf(type, inside)), atLeast: 1),
        ArgumentForm.Quantifier => inside ? null : Shared(shape, Quantifier),
        ArgumentForm.Words => Shared(shape, () => Words(shape.Types)),
        _ => Shared(shape, () => Field(shape.Types) is { } field ? OfField(shape, field) : null),
    };

    private static JsonObject OfField(ArgumentShape shape, JsonObject field) => shape.Form switch
    {
        ArgumentForm.Fields => Keywords.AnyOf(field, Keywords.List(field.DeepClone(), atLeast: 1)),
        ArgumentForm.TwoFields => Keywords.List(field, atLeast: 2, atMost: 2),
        ArgumentForm.FieldAndWord => Keywords.Object([("field", field), ("value", RuleKeys.Text())], ["field", "value"]),
        ArgumentForm.FieldAndRate => Keywords.Object([("field", field), ("norm", Keywords.Text())], ["field", "norm"]),
        ArgumentForm.Comparison => Comparison(field, shape.Types),
        _ => throw new InvalidOperationException($"No schema for an argument of the form {shape.Form}."),
    };

    /// <summary>The argument of a shape, written once for all operators that take it.</summary>
    private JsonObject? Shared(ArgumentShape shape, Func<JsonObject?> write) =>
        Shared(Camel(shape.Form.ToString()) + "." + type.Name + Suffix(shape.Types), write);

    private JsonObject? Shared(string name, Func<JsonObject?> write)
    {
        if (!definitions.TryGetValue(name, out var schema))
        {
            schema = write();
            if (schema is null)
            {
                return null;
            }

            definitions.Add(name, schema);
        }

        return Keywords.Reference(name);
    }

    private static string Suffix(FieldType[] types) => string.Concat(types.Select(t => "." + Camel(t.ToString())));

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary>A field and one thing to compare it with.</summary>
    private static JsonObject Comparison(JsonObject field, FieldType[] types)
    {
        var value = types.Contains(FieldType.Date) ? Keywords.Pattern(Keywords.Date) : Keywords.Number();
        var schema = Keywords.Object([("field", field), ("norm", Keywords.Text()), ("other", field.DeepClone()), ("value", value)], ["field"]);
        schema["minProperties"] = 2;
        schema["maxProperties"] = 2;
        return schema;
    }

    private JsonObject? Quantifier()
    {
        var collections = _scope.ChildrenNames().Select(name => (Name: name, _scope.Children(name)!.Type)).ToList();
        if (collections.Count == 0)
        {
            return null;
        }

        var schema = Keywords.Object(
            [("of", Keywords.Enum(collections.Select(c => c.Name))), ("with", new JsonObject()), ("that", new JsonObject())], ["of", "that"]);
        schema["allOf"] = new JsonArray([.. collections.Select(c => Keywords.When("of", c.Name, new JsonObject
        {
            ["properties"] = Keywords.Properties([
                ("with", Keywords.Reference(NameOf(c.Type, inside: true))), ("that", Keywords.Reference(NameOf(c.Type, inside: true)))]),
        }))]);
        return schema;
    }

    private JsonObject? Words(FieldType[] types)
    {
        var schema = Tests(f => types.Contains(f.Type));
        if (schema is not null)
        {
            schema["minProperties"] = 1;
        }

        return schema;
    }

    private JsonObject Where() => Tests(f => f.IsFixed) ?? Keywords.Object([]);

    /// <summary>An object that names fields, each with the word or words it may have.</summary>
    private JsonObject? Tests(Predicate<Field> fits)
    {
        var names = Names(fits);
        var patterns = Patterns(fits);
        if (names.Count + patterns.Count == 0)
        {
            return null;
        }

        var schema = Keywords.Object(names.Select(n => (n, (JsonNode)OneOrMore(_scope.Field(n)!))));
        if (patterns.Count > 0)
        {
            schema["patternProperties"] = Keywords.Properties(patterns.Select(p => (p.Pattern, (JsonNode)OneOrMore(p.Field))));
        }

        return schema;
    }

    private JsonObject OneOrMore(FieldRef field)
    {
        var name = field.Field switch
        {
            { Type: FieldType.Boolean or FieldType.Integer } => Camel(field.Field.Type.ToString()),
            { Values: not null } => $"{field.Owner.Name}.{field.Field.Name}",
            _ => "any",
        };
        return Shared("words-of." + name, () => Keywords.AnyOf(Word(field.Field), Keywords.List(Word(field.Field), atLeast: 1)))!;
    }

    private static JsonObject Word(Field field) => field switch
    {
        { Type: FieldType.Boolean } => Keywords.Boolean(),
        { Type: FieldType.Integer } => Keywords.Integer(),
        { Values: { } values } => Keywords.Enum(values),
        _ => RuleKeys.Text(),
    };

    /// <summary>The name of a field of one of these types, or of any type; null when there is none.</summary>
    private JsonObject? Field(FieldType[] types) => Shared(FieldsOf(type) + Suffix(types), () => OneField(types));

    private JsonObject? OneField(FieldType[] types)
    {
        bool Fits(Field field) => types.Length == 0 || types.Contains(field.Type);
        var names = Names(Fits);
        var patterns = Patterns(Fits).Select(p => Keywords.Pattern(p.Pattern)).ToList();
        return (names.Count, patterns.Count) switch
        {
            (0, 0) => null,
            (_, 0) => Keywords.Enum(names),
            _ => Keywords.AnyOf([Keywords.Enum(names), .. patterns]),
        };
    }

    private List<string> Names(Predicate<Field> fits) =>
        [.. _scope.FieldNames().Distinct(StringComparer.Ordinal).Where(n => _scope.Field(n) is { } field && fits(field.Field))];

    /// <summary>Fields of children that are named by their key, as in maten.brugfunctionaris.eindwaarde.</summary>
    private List<(string Pattern, FieldRef Field)> Patterns(Predicate<Field> fits) =>
        [.. from name in _scope.ChildrenNames()
            let children = _scope.Children(name)!
            where children.Children.ByKey is not null
            from field in children.Type.Fields
            where fits(field)
            select ($@"^{Regex.Escape(name)}\.[^.]+\.{Regex.Escape(field.Name)}$", new FieldRef(field.Name, field, children.Type, null))];
}
