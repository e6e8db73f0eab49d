namespace Azwa.Rules.Diagnostics;

/// <summary>An argument of a message: what the file says, the same in both languages, or words of our own in each.</summary>
internal sealed record Words(string Nl, string En)
{
    public static implicit operator Words(string text) => new(text, text);
}
