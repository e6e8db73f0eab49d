using Microsoft.Net.Http.Headers;

namespace Azwa.Rules.AspNetCore;

/// <summary>Which bodies are read, and as what.</summary>
internal static class MediaTypes
{
    public const string Json = "application/json";
    public const string Yaml = "application/yaml";

    /// <summary>All that are read, for whoever sent another.</summary>
    public static readonly string[] Read = [Json, Yaml, "application/x-yaml", "text/yaml", "text/x-yaml"];

    /// <summary>The name under which the body is read, whose ending says how; null for what is not read.</summary>
    public static string? NameOf(string? contentType)
    {
        if (!MediaTypeHeaderValue.TryParse(contentType, out var type) || !IsUnicode(type.Charset.Value))
        {
            return null;
        }

        var isKnown = Read.Contains(type.MediaType.Value, StringComparer.OrdinalIgnoreCase);
        var format = isKnown ? type.SubTypeWithoutSuffix.Value : type.Suffix.Value;
        return string.Equals(format, "json", StringComparison.OrdinalIgnoreCase) ? "werkagenda.json"
            : isKnown || string.Equals(format, "yaml", StringComparison.OrdinalIgnoreCase) ? "werkagenda.yaml"
            : null;
    }

    // UTF-16 tells itself by its byte order mark.
    private static bool IsUnicode(string? charset) =>
        string.IsNullOrEmpty(charset) || charset.Trim('"').StartsWith("utf-", StringComparison.OrdinalIgnoreCase);
}
