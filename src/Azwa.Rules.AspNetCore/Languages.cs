using Azwa.Rules.Text;
using Microsoft.AspNetCore.Http;

namespace Azwa.Rules.AspNetCore;

/// <summary>The language of an answer: what the request prefers of Dutch and English.</summary>
internal static class Languages
{
    /// <param name="context">The request.</param>
    /// <param name="otherwise">The language when the request prefers neither.</param>
    public static Language Of(HttpContext context, Language otherwise)
    {
        var wanted = context.Request.GetTypedHeaders().AcceptLanguage
            .Where(l => l.Quality is not 0)
            .OrderByDescending(l => l.Quality ?? 1)
            .Select(l => Read(l.Value.Value))
            .FirstOrDefault(l => l is not null) ?? otherwise;
        context.Response.Headers.ContentLanguage = wanted == Language.En ? "en" : "nl";
        context.Response.Headers.Append("Vary", "Accept-Language");
        return wanted;
    }

    private static Language? Read(string? tag) => tag?.Split('-')[0].ToUpperInvariant() switch
    {
        "NL" => Language.Nl,
        "EN" => Language.En,
        _ => null,
    };
}
