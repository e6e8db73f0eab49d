using Azwa.Rules.Diagnostics;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;
using Azwa.Rules.Syntax;
using Azwa.Rules.Text;

namespace Azwa.Rules.Binding;

/// <summary>Binds one rule: its own keys, and those it inherits from the defaults of its file. The word none cancels an inherited key.</summary>
internal sealed class RuleBinder(BindingContext context, SourceText source, NodeFields own, NodeFields? defaults)
{
    private readonly ConditionBinder _conditions = new(context, source);
    private readonly MessageBinder _messages = new(context, source);

    /// <param name="isShipped">Whether the examples are known to be well formed; they are bound when they are asked for then.</param>
    /// <returns>The rule; null with at least one error.</returns>
    public Rule? Bind(bool isShipped)
    {
        var id = own.RequiredText("id");
        var title = own.RequiredText("title");
        var type = Type();
        var variantKeys = VariantBinder.Keys.ToDictionary(key => key, Inherited, StringComparer.Ordinal);
        var (when, check, deadline) = (Inherited("when"), Inherited("check"), Inherited("deadline"));
        var (deviation, remark, at, evidence) = (Inherited("deviation"), Inherited("remark"), Inherited("at"), Inherited("evidence"));
        var texts = MessageKeys.ToDictionary(key => key, Inherited, StringComparer.Ordinal);
        var examples = own.Node("examples");
        var window = Window(id);
        if (type is null)
        {
            return null;
        }

        var scope = new Scope(type);
        var boundWhen = when is null ? null : _conditions.Bind(when, scope);
        var boundCheck = check is null ? null : _conditions.Bind(check, scope);
        if (check is null)
        {
            Missing("check");
        }

        var deadlineNorm = context.Value(source, "deadline", deadline) is { } name ? Deadline(name) : null;
        var boundDeviation = deviation is null ? null : _conditions.Field(deviation, scope);
        var boundRemark = remark is null ? null : _conditions.Field(remark, scope);
        var boundAt = at is null or ScalarNode { Value: "." } ? null : _conditions.Field(at, scope);
        var named = evidence is null ? null : NamedEvidence(evidence, scope);
        var messages = Messages(id, texts, scope, boundCheck, deadline is not null, deviation is not null);
        var variants = new VariantBinder(context, source, variantKeys, [.. VariantBinder.Keys.Where(key => own.Node(key) is null)]).Bind(type, own.Start);
        var boundExamples = new Lazy<IReadOnlyList<Example>>(() => new ExampleBinder(context, source, id, window).Bind(examples));
        if (!isShipped)
        {
            _ = boundExamples.Value;
        }

        if (boundCheck is null || (when is not null && boundWhen is null) || messages is null || variants is null)
        {
            return null;
        }

        return new Rule
        {
            Id = id,
            Title = new Localised(title, null),
            File = source.Name,
            Start = own.Start,
            Syntax = check!,
            Type = type,
            When = boundWhen,
            Check = boundCheck,
            Deadline = deadlineNorm,
            Deviation = boundDeviation,
            Remark = boundRemark,
            At = at is null ? Conditions.FieldsOf(boundCheck).FirstOrDefault() : boundAt,
            Messages = messages,
            Evidence = named ?? Evidence(boundCheck),
            Variants = variants,
            BoundExamples = boundExamples,
            Window = window,
        };
    }

    public static readonly string[] MessageKeys = ["message", "pending", "undetermined", "deviated", "remedy"];

    private Window Window(string id)
    {
        var (from, until) = (own.Date("from"), own.Date("until"));
        if (until < from)
        {
            context.Report(Descriptors.WindowReversed, source, own.Node("until")!, id, Figures.Iso(from.Value), Figures.Iso(until.Value));
            return Binding.Window.Always;
        }

        return new Window(from ?? DateOnly.MinValue, until ?? DateOnly.MaxValue);
    }

    private Messages? Messages(string id, Dictionary<string, Node?> texts, Scope scope, Condition? check, bool canPend, bool canDeviate)
    {
        var bound = MessageKeys.ToDictionary(key => key, key => _messages.Bind(key, texts[key], scope, check), StringComparer.Ordinal);
        if (texts["message"] is null)
        {
            Missing("message");
        }

        Need(canPend, Outcome.Pending, "pending");
        Need(canDeviate, Outcome.Deviated, "deviated");
        return bound["message"] is { } message
            ? new Messages(message, bound["pending"], bound["undetermined"], bound["deviated"], bound["remedy"])
            : null;

        void Need(bool possible, Outcome outcome, string key)
        {
            if (possible && texts[key] is null)
            {
                context.Diagnostics.Report(Descriptors.MissingMessage, source, own.Start, id, Names.Of(outcome), key);
            }
        }
    }

    private List<Evidence> NamedEvidence(Node node, Scope scope) =>
        [.. context.Entries(source, "evidence", node).Select(e => NamedEvidence(e, scope)).OfType<Evidence>()];

    private static List<Evidence> Evidence(Condition check)
    {
        var evidence = new List<Evidence>();
        foreach (var field in Conditions.FieldsOf(check).DistinctBy(f => f.Name))
        {
            var last = field.Name[(field.Name.LastIndexOf('.') + 1)..];
            evidence.Add(new Evidence(evidence.Exists(e => e.Name == last) ? field.Name : last, field, null));
        }

        if (Conditions.NormOf(check) is { } norm)
        {
            evidence.Add(new Evidence("norm", null, norm));
        }

        return evidence;
    }

    private Evidence? NamedEvidence(Entry entry, Scope scope)
    {
        if (entry.Value is MappingNode { Entries: [{ Key.Value: "norm", Value: ScalarNode name }] })
        {
            return context.Norm(source, name) is { } norm ? new Evidence(entry.Key.Value, null, norm) : null;
        }

        return _conditions.Field(entry.Value, scope) is { } field ? new Evidence(entry.Key.Value, field, null) : null;
    }

    private DateNorm? Deadline(ScalarNode name)
    {
        var norm = context.Norm(source, name);
        if (norm is not null and not DateNorm)
        {
            context.Report(Descriptors.WrongNormType, source, name, norm.Id, new Words("een datum (date)", "a date (date)"));
        }

        return norm as DateNorm;
    }

    private FactType? Type()
    {
        var node = Inherited("for");
        if (node is null)
        {
            Missing("for");
        }

        if (context.Value(source, "for", node) is not { } scalar)
        {
            return null;
        }

        if (FactTypes.Find(scalar.Value) is { } type)
        {
            return type;
        }

        context.ReportUnknown(source, scalar, new Words("feittype", "fact type"), scalar.Value, FactTypes.All.Select(t => t.Name));
        return null;
    }

    /// <summary>A key that every rule needs is in neither the rule nor its defaults, or it was cancelled.</summary>
    private void Missing(string name) =>
        context.Diagnostics.Report(Descriptors.MissingField, source, own.Node(name)?.Start ?? own.Start, name);

    /// <summary>The rule's own node, or else the inherited one; null when either is cancelled.</summary>
    private Node? Inherited(string name)
    {
        var inherited = defaults?.Node(name);
        var node = own.Node(name) ?? inherited;
        return node is ScalarNode { Value: "none" } && name != "severity" ? null : node;
    }
}
