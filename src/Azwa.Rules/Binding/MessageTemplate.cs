namespace Azwa.Rules.Binding;

/// <summary>A message with placeholders in braces; a part in square brackets is left out when a placeholder in it has no value.</summary>
internal sealed record MessageTemplate(IReadOnlyList<MessagePart> Parts);

internal abstract record MessagePart;

internal sealed record LiteralPart(string Text) : MessagePart;

internal sealed record PlaceholderPart(string Name, PlaceholderKind Kind, FieldRef? Field) : MessagePart;

internal sealed record OptionalPart(IReadOnlyList<MessagePart> Parts) : MessagePart;

internal enum PlaceholderKind
{
    Field,

    /// <summary>The norm of the check, with its unit.</summary>
    Norm,

    /// <summary>Whether the value is below or above the norm.</summary>
    Richting,

    /// <summary>How far the value is from the nearest bound, with its unit.</summary>
    Verschil,

    /// <summary>The fields of the check that are empty.</summary>
    Leeg,

    /// <summary>The inputs that are missing.</summary>
    Ontbreekt,

    /// <summary>The day until which it can still be done.</summary>
    Deadline,

    /// <summary>The children that do not have what is asked.</summary>
    Kinderen,
}
