using System.Security.Cryptography;
using System.Text;
using Azwa.Rules.DependencyInjection;
using Azwa.Rules.Schemas;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Azwa.Rules.AspNetCore;

/// <summary>Endpoints that judge agendas. For one thread, while the program starts.</summary>
public static class WerkagendaEndpoints
{
    private static readonly Lazy<(string Text, EntityTagHeaderValue Tag)> Schema = new(() =>
    {
        var text = JsonSchemas.Werkagenda();
        return (text, new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}\""));
    });

    /// <summary>
    /// Maps <c>POST</c>, which judges the agenda in its body (JSON or YAML, by <c>Content-Type</c>), <c>GET</c>, which tells by which rules,
    /// and <c>GET …/schema</c>, the JSON Schema of an agenda.
    /// </summary>
    /// <remarks>
    /// <para>A judged agenda gives 200 with the report (<c>azwa-report/1</c>), or with <c>?enforce=true</c> and a finding of severity error
    /// 422 with the messages under <c>errors</c>, by JSON Pointer. <c>?asOf=2026-11-22</c> and <c>?profile=opdracht</c> or <c>format</c> say what
    /// the options otherwise say, <c>Accept-Language</c> chooses Dutch or English. An agenda that cannot be read gives 400 with its
    /// <c>diagnostics</c>, one that is too large 413, one that does not arrive in time 408, another content type 415; all as
    /// <c>application/problem+json</c>.</para>
    /// <para>The resource is the rule set, and its <c>ETag</c> the hash of it, with every answer: <c>If-None-Match</c> on GET gives 304 as long as
    /// the rules are the same, <c>If-Match</c> on POST gives 412 when they are not those that were asked for.</para>
    /// </remarks>
    /// <param name="endpoints">The routes of the program.</param>
    /// <param name="pattern">The route.</param>
    /// <returns>The group of the endpoints, to add to them what the program asks of all its endpoints.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="endpoints"/> or <paramref name="pattern"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The rules are not among the services.</exception>
    /// <exception cref="OptionsValidationException">An option of the rules cannot work.</exception>
    public static RouteGroupBuilder MapWerkagendaValidation(this IEndpointRouteBuilder endpoints, string pattern = "/werkagenda/validate")
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);

        // Asked for here, so that rules that cannot be used end the start and not the first request.
        _ = endpoints.ServiceProvider.GetService<WerkagendaValidator>()
            ?? throw new InvalidOperationException("There are no rules among the services; call services.AddAzwaRules() before the program is built.");

        var group = endpoints.MapGroup(pattern).WithTags("Werkagenda");
        group.MapPost("", ValidateAsync).DescribeValidation();
        group.MapGet("", Rules).DescribeRules();
        group.MapGet("/schema", WriteSchema).DescribeSchema();
        return group;
    }

    private static async Task<IResult> ValidateAsync(HttpContext context, WerkagendaValidator validator, IOptions<AzwaRulesOptions> options)
    {
        var language = Languages.Of(context, options.Value.Language);
        var (query, errors) = ValidationQuery.Read(context.Request.Query, validator.Current.FirstDay, language);
        if (errors.Count > 0)
        {
            return Problems.WrongQuery(errors, language);
        }

        var (werkagenda, refusal) = await BodyReader.ReadAsync(context, language);
        if (werkagenda is null)
        {
            return refusal!;
        }

        var report = validator.Validate(werkagenda, query.AsOf, query.Profile, language);
        var tag = TagOf(report.RuleSet.Sha256);
        context.Response.GetTypedHeaders().ETag = tag;
        return IsOther(context.Request, tag) ? Problems.OtherRules(language)
            : query.Enforce && report.Counts.Error > 0 ? Problems.NotSound(report)
            : TypedResults.Text(report.ToJson(), MediaTypes.Json, Encoding.UTF8);
    }

    private static IResult Rules(HttpContext context, WerkagendaValidator validator)
    {
        var current = validator.Current;
        var rules = current.RuleSet;
        return (IResult?)Unchanged(context, TagOf(rules.Sha256)) ?? TypedResults.Ok(new RuleSetAnswer(
            rules.Id, rules.Version, rules.Sha256, current.FirstDay, rules.Rules.Count, [.. rules.Overlays.Select(o => new OverlayAnswer(o.Id, o.Title, o.Sha256))]));
    }

    private static IResult WriteSchema(HttpContext context) =>
        (IResult?)Unchanged(context, Schema.Value.Tag) ?? TypedResults.Text(Schema.Value.Text, "application/schema+json", Encoding.UTF8);

    private static EntityTagHeaderValue TagOf(string sha256) => new($"\"{sha256}\"");

    private static bool IsOther(HttpRequest request, EntityTagHeaderValue tag) =>
        request.GetTypedHeaders().IfMatch is { Count: > 0 } asked
        && !asked.Any(t => t.Compare(tag, useStrongComparison: true) || t.Equals(EntityTagHeaderValue.Any));

    /// <summary>304 when the caller has what the tag stands for; with the headers that say so in any case.</summary>
    private static StatusCodeHttpResult? Unchanged(HttpContext context, EntityTagHeaderValue tag)
    {
        context.Response.GetTypedHeaders().ETag = tag;
        context.Response.Headers.CacheControl = "no-cache";
        return context.Request.GetTypedHeaders().IfNoneMatch.Any(t => t.Compare(tag, useStrongComparison: false) || t.Equals(EntityTagHeaderValue.Any))
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : null;
    }
}

/// <summary>By which rules is judged.</summary>
internal sealed record RuleSetAnswer(string Id, string Version, string Sha256, DateOnly FirstDay, int Rules, IReadOnlyList<OverlayAnswer> Overlays);

/// <summary>An overlay on the rules.</summary>
internal sealed record OverlayAnswer(string Id, string Title, string Sha256);
