using System.Text;
using Azwa.Rules.Diagnostics;
using Azwa.Rules.Syntax;
using Azwa.Rules.Text;

namespace Azwa.Rules.Binding;

/// <summary>Binds message templates: every placeholder is a field or one of the special values, decided at load.</summary>
internal sealed class MessageBinder(BindingContext context, SourceText source)
{
    private static readonly Dictionary<string, PlaceholderKind> Special = new(StringComparer.Ordinal)
    {
        ["norm"] = PlaceholderKind.Norm,
        ["richting"] = PlaceholderKind.Richting,
        ["verschil"] = PlaceholderKind.Verschil,
        ["leeg"] = PlaceholderKind.Leeg,
        ["ontbreekt"] = PlaceholderKind.Ontbreekt,
        ["deadline"] = PlaceholderKind.Deadline,
    };

    /// <summary>What a text can name beside the fields of its fact.</summary>
    public static IEnumerable<string> SpecialNames => Special.Keys;

    public MessagePair? Bind(string name, Node? node, Scope scope, Condition? check)
    {
        if (node is null || NodeFields.Open(source, context.Diagnostics, name, node) is not { } fields)
        {
            return null;
        }

        fields.Required("nl");
        var nl = fields.Scalar("nl") is { } dutch ? Template(dutch, scope, check) : null;
        var en = fields.Scalar("en") is { } english ? Template(english, scope, check) : null;
        fields.Close();
        return nl is null ? null : new MessagePair(nl, en);
    }

    private MessageTemplate? Template(ScalarNode node, Scope scope, Condition? check)
    {
        var text = node.Value;
        var parts = new List<MessagePart>();
        var optional = (List<MessagePart>?)null;
        var literal = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '[' when optional is null:
                    Flush(parts);
                    optional = [];
                    break;
                case ']' when optional is not null:
                    Flush(optional);
                    parts.Add(new OptionalPart(optional));
                    optional = null;
                    break;
                case '{' when text.IndexOf('}', i) is > 0 and var close:
                    Flush(optional ?? parts);
                    if (Placeholder(node, text[(i + 1)..close], scope, check) is not { } placeholder)
                    {
                        return null;
                    }

                    (optional ?? parts).Add(placeholder);
                    i = close;
                    break;
                case '[' or ']' or '{' or '}':
                    context.Report(Descriptors.BadTemplate, source, node);
                    return null;
                default:
                    literal.Append(text[i]);
                    break;
            }
        }

        if (optional is not null)
        {
            context.Report(Descriptors.BadTemplate, source, node);
            return null;
        }

        Flush(parts);
        return new MessageTemplate(parts);

        void Flush(List<MessagePart> target)
        {
            if (literal.Length > 0)
            {
                target.Add(new LiteralPart(literal.ToString()));
                literal.Clear();
            }
        }
    }

    private PlaceholderPart? Placeholder(ScalarNode node, string name, Scope scope, Condition? check)
    {
        if (Special.TryGetValue(name, out var kind))
        {
            return new PlaceholderPart(name, kind, null);
        }

        if (check is QuantifierCondition quantifier && quantifier.Children.Name == name)
        {
            return new PlaceholderPart(name, PlaceholderKind.Kinderen, null);
        }

        // Without a check there is a fault already; what the message says of its children is no second one.
        if (check is null && scope.Children(name) is not null)
        {
            return new PlaceholderPart(name, PlaceholderKind.Kinderen, null);
        }

        if (scope.Field(name) is { } field)
        {
            return new PlaceholderPart(name, PlaceholderKind.Field, field);
        }

        var near = Nearest.To(name, scope.FieldNames().Concat(Special.Keys));
        context.Report(
            Descriptors.UnknownPlaceholder, source, node, name, near is null ? $"'{scope.Type.Name}' heeft zo'n veld niet" : $"bedoelde u '{near}'?");
        return null;
    }
}
