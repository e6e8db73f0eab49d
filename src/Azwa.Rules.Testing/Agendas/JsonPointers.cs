namespace Azwa.Rules.Testing.Agendas;

/// <summary>JSON Pointers (RFC 6901), put together and taken apart.</summary>
internal static class JsonPointers
{
    public static string Append(string pointer, string name) =>
        $"{pointer}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    public static string[] Split(string pointer) => pointer.Length == 0
        ? []
        : [.. pointer[1..].Split('/').Select(s => s.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))];

    /// <summary>Without its last name.</summary>
    public static string Parent(string pointer) => pointer[..pointer.LastIndexOf('/')];

    public static bool IsAtOrBelow(string pointer, string other) =>
        pointer == other || (pointer.StartsWith(other, StringComparison.Ordinal) && pointer[other.Length] == '/');
}
