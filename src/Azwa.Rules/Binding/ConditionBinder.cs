using System.Globalization;
using Azwa.Rules.Diagnostics;
using Azwa.Rules.Facts;
using Azwa.Rules.Syntax;
using Azwa.Rules.Text;

namespace Azwa.Rules.Binding;

/// <summary>Binds conditions: names to fields, norms and terms, with their types checked. Null where a fault was reported.</summary>
internal sealed class ConditionBinder(BindingContext context, SourceText source)
{
    public Condition? Bind(Node node, Scope scope)
    {
        switch (node)
        {
            case ScalarNode { IsNull: false } scalar:
                return Term(scalar, scope);
            case MappingNode { Entries: [var entry] }:
                if (Operators.Find(entry.Key.Value) is { } @operator)
                {
                    return @operator.Bind(this, entry.Key, entry.Value, scope);
                }

                context.ReportUnknown(source, entry.Key, "operator", entry.Key.Value, Operators.All.Select(o => o.Name));
                return null;
            case MappingNode { Entries.Length: > 1 } mapping:
                Report(Descriptors.OneOperator, mapping, mapping.Entries.Length.ToString(CultureInfo.InvariantCulture));
                return null;
            default:
                Report(Descriptors.ExpectedCondition, node, NodeFields.Describe(node));
                return null;
        }
    }

    public IReadOnlyList<Condition>? Parts(string name, Node argument, Scope scope)
    {
        if (argument is not SequenceNode { Items.Length: > 0 } sequence)
        {
            Report(Descriptors.TooFewParts, argument, name, new Words("conditie", "condition"));
            return null;
        }

        var parts = sequence.Items.Select(item => Bind(item, scope)).ToList();
        return parts.Contains(null) ? null : [.. parts.OfType<Condition>()];
    }

    public IReadOnlyList<FieldRef>? Fields(string name, Node argument, Scope scope)
    {
        var nodes = argument is SequenceNode sequence ? sequence.Items : [argument];
        if (nodes.Length == 0)
        {
            Report(Descriptors.TooFewParts, argument, name, new Words("veld", "field"));
            return null;
        }

        var fields = nodes.Select(node => Field(node, scope)).ToList();
        return fields.Contains(null) ? null : [.. fields.OfType<FieldRef>()];
    }

    public FieldRef? Field(Node node, Scope scope)
    {
        if (node is not ScalarNode scalar)
        {
            Report(Descriptors.ExpectedValue, node, "veld", NodeFields.Describe(node));
            return null;
        }

        if (scope.Field(scalar.Value) is { } field)
        {
            return field;
        }

        context.ReportUnknown(source, scalar, new Words("veld", "field"), scalar.Value, scope.FieldNames());
        return null;
    }

    public Condition? Is(Node at, Node argument, Scope scope)
    {
        if (argument is not MappingNode { Entries.Length: > 0 } mapping)
        {
            Report(Descriptors.ExpectedGroup, argument, "is", NodeFields.Describe(argument));
            return null;
        }

        var tests = new List<(FieldRef, IReadOnlyList<string>)>();
        foreach (var (key, value) in mapping.Entries)
        {
            if (Field(key, scope) is not { } field || !HasType("is", key, field, ArgumentShape.Words.Types))
            {
                continue;
            }

            if (Words(field, value) is { } words)
            {
                tests.Add((field, words));
            }
        }

        return tests.Count == mapping.Entries.Length ? new IsCondition(at, tests) : null;
    }

    public Condition? Same(Node at, Node argument, Scope scope)
    {
        if (argument is not SequenceNode { Items: [var left, var right] })
        {
            Report(Descriptors.TwoFields, argument, "same", "2");
            return null;
        }

        var (a, b) = (Comparable(left), Comparable(right));
        return a is not null && b is not null ? new SameCondition(at, a, b) : null;

        FieldRef? Comparable(Node node) =>
            Field(node, scope) is { } field && HasType("same", node, field, ArgumentShape.TwoFields.Types) ? field : null;
    }

    public Condition? Includes(Node at, Node argument, Scope scope)
    {
        if (Open("includes", argument) is not { } fields)
        {
            return null;
        }

        var field = FieldOf("includes", fields, scope, ArgumentShape.FieldAndWord.Types);
        var value = fields.Scalar("value");
        fields.Required("value");
        fields.Close();
        return field is null || value is null || !IsSpeltAsRead(field, value) ? null : new IncludesCondition(at, field, value.Value);
    }

    public Condition? Compare(string name, Node at, Node argument, Scope scope, bool atLeast, bool dates)
    {
        if (Open(name, argument) is not { } fields)
        {
            return null;
        }

        var types = (dates ? ArgumentShape.Dates : ArgumentShape.Numbers).Types;
        var field = FieldOf(name, fields, scope, types);
        var operands = new List<Operand?>();
        if (fields.Node("norm") is { } norm)
        {
            operands.Add(context.Value(source, "norm", norm) is { } id ? NormFor(id, dates) : null);
        }

        if (fields.Node("other") is { } other)
        {
            operands.Add(Field(other, scope) is { } f && HasType(name, other, f, types) ? new FieldOperand(f) : null);
        }

        if (fields.Node("value") is { } value)
        {
            operands.Add(context.Value(source, "value", value) is { } literal ? Literal(literal, dates) : null);
        }

        fields.Close();
        if (operands.Count != 1)
        {
            Report(Descriptors.OneOperand, argument, name);
            return null;
        }

        return field is not null && operands[0] is { } operand ? new CompareCondition(at, field, atLeast, operand) : null;
    }

    public Condition? Meets(Node at, Node argument, Scope scope)
    {
        if (Open("meets", argument) is not { } fields)
        {
            return null;
        }

        var field = FieldOf("meets", fields, scope, ArgumentShape.FieldAndRate.Types);
        var norm = fields.Scalar("norm") is { } name ? context.Norm(source, name) : null;
        fields.Required("norm");
        fields.Close();
        if (norm is not null and not RateNorm)
        {
            Report(Descriptors.WrongNormType, fields.Node("norm")!, norm.Id, new Words("een streefwaarde (rate)", "a target (rate)"));
        }

        return field is not null && norm is RateNorm rate ? new MeetsCondition(at, field, rate) : null;
    }

    public Condition? Quantifier(string name, Node at, Node argument, Scope scope, bool every)
    {
        if (scope.InsideQuantifier)
        {
            Report(Descriptors.NestedQuantifier, at, name);
            return null;
        }

        if (Open(name, argument) is not { } fields)
        {
            return null;
        }

        var of = fields.Scalar("of");
        fields.Required("of");
        var with = fields.Node("with");
        var that = fields.Node("that");
        fields.Required("that");
        fields.Close();
        if (of is null || that is null)
        {
            return null;
        }

        if (scope.Children(of.Value) is not { } children)
        {
            context.ReportUnknown(source, of, new Words("verzameling", "collection"), of.Value, scope.ChildrenNames());
            return null;
        }

        var inner = new Scope(children.Type, insideQuantifier: true);
        var boundWith = with is null ? null : Bind(with, inner);
        var boundThat = Bind(that, inner);
        return boundThat is null || (with is not null && boundWith is null)
            ? null
            : new QuantifierCondition(at, every, children, boundWith, boundThat);
    }

    /// <summary>The words a field is compared with, each of them one that it can have.</summary>
    public IReadOnlyList<string>? Words(FieldRef field, Node node)
    {
        Node[] nodes = node is SequenceNode sequence ? sequence.Items : [node];
        if (nodes.Length == 0)
        {
            Report(Descriptors.TooFewParts, node, field.Name, "waarde");
            return null;
        }

        var scalars = nodes.Select(item => context.Value(source, field.Name, item)).OfType<ScalarNode>().ToList();
        if (scalars.Count < nodes.Length || (field.Field.Type == FieldType.Integer && !scalars.TrueForAll(IsWhole)))
        {
            return null;
        }

        IReadOnlyList<string>? possible = field.Field switch
        {
            { Type: FieldType.Boolean } => ["true", "false"],
            { Values: { } values } => values,
            _ => null,
        };
        var wrong = scalars.Find(s => possible?.Contains(s.Value) == false);
        if (wrong is not null)
        {
            Report(Descriptors.WrongWord, wrong, wrong.Value, field.Name, string.Join(", ", possible!));
            return null;
        }

        return scalars.TrueForAll(s => IsSpeltAsRead(field, s)) ? [.. scalars.Select(s => s.Value)] : null;

        bool IsWhole(ScalarNode scalar) =>
            new ScalarReader(source, context.Diagnostics).WholeNumber(field.Name, scalar, -999_999_999_999, 999_999_999_999) is not null;
    }

    private bool IsSpeltAsRead(FieldRef field, ScalarNode word)
    {
        var spelling = Woorden.Normaliseer(word.Value);
        if (!field.Field.IsNormalised || spelling == word.Value)
        {
            return true;
        }

        Report(Descriptors.WordNeverEqual, word, field.Name, ScalarReader.Shorten(spelling));
        return false;
    }

    /// <summary>The field that an operator with named arguments speaks of.</summary>
    private FieldRef? FieldOf(string name, NodeFields fields, Scope scope, FieldType[] types)
    {
        var node = fields.Node("field");
        fields.Required("field");
        return node is not null && Field(node, scope) is { } field && HasType(name, node, field, types) ? field : null;
    }

    private TermCondition? Term(ScalarNode scalar, Scope scope)
    {
        var (owner, rest, navigate) = scope.Owner(scalar.Value);
        if (context.Term(source, scalar, rest) is not { } term)
        {
            return null;
        }

        if (term.Type == owner)
        {
            return new TermCondition(scalar, term, navigate, scalar.Value);
        }

        Report(Descriptors.TermOfOtherType, scalar, rest, term.Type.Name, owner.Name);
        return null;
    }

    private NormOperand? NormFor(ScalarNode name, bool dates)
    {
        var norm = context.Norm(source, name);
        if (norm is null || (dates ? norm is DateNorm : norm is YearNorm))
        {
            return norm is null ? null : new NormOperand(norm);
        }

        Report(Descriptors.WrongNormType, name, norm.Id, dates ? new Words("een datum (date)", "a date (date)") : new Words("een jaar (year)", "a year (year)"));
        return null;
    }

    private Operand? Literal(ScalarNode literal, bool dates)
    {
        var scalars = new ScalarReader(source, context.Diagnostics);
        return dates
            ? scalars.Date("value", literal) is { } date ? new DateOperand(date) : null
            : scalars.Number("value", literal) is { } number ? new NumberOperand(number) : null;
    }

    private bool HasType(string name, Node node, FieldRef field, FieldType[] types)
    {
        if (types.Contains(field.Field.Type))
        {
            return true;
        }

        Report(Descriptors.WrongFieldType, node, field.Name, Word(field.Field.Type), name, string.Join(", ", types.Select(Word)));
        return false;
    }

    private static string Word(FieldType type) => type.ToString().ToLowerInvariant();

    private NodeFields? Open(string name, Node argument) => NodeFields.Open(source, context.Diagnostics, name, argument);

    private void Report(DiagnosticDescriptor descriptor, Node node, params Words[] arguments) => context.Report(descriptor, source, node, arguments);
}
