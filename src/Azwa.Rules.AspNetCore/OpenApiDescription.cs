using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.OpenApi;

namespace Azwa.Rules.AspNetCore;

/// <summary>What a program's OpenAPI document says of the endpoints, when it has one (<c>AddOpenApi</c> and <c>MapOpenApi</c>).</summary>
internal static class OpenApiDescription
{
    public static RouteHandlerBuilder DescribeValidation(this RouteHandlerBuilder endpoint)
    {
        endpoint.WithName("validateWerkagenda").WithSummary("Judges a werkagenda: volledig, tijdig, and where it deviates.")
            .Produces(StatusCodes.Status200OK, contentType: MediaTypes.Json);
        foreach (var status in new[] { 400, 408, 412, 413, 415, 422 })
        {
            endpoint.ProducesProblem(status);
        }

        return endpoint.AddOpenApiOperationTransformer(static (operation, context, _) =>
        {
            var document = context.Document!;
            OpenApiSchemas.AddTo(document);

            // Described here only: metadata of what is accepted would have routing refuse the rest, without a word of what is read.
            operation.RequestBody = new OpenApiRequestBody
            {
                Required = true,
                Content = new[] { MediaTypes.Json, MediaTypes.Yaml }.ToDictionary(
                    type => type, _ => new OpenApiMediaType { Schema = new OpenApiSchemaReference(OpenApiSchemas.Werkagenda, document) }, StringComparer.Ordinal),
            };
            if (operation.Responses?["200"] is OpenApiResponse { Content: { } report })
            {
                report[MediaTypes.Json] = new OpenApiMediaType { Schema = new OpenApiSchemaReference(OpenApiSchemas.Report, document) };
            }

            operation.Parameters =
            [
                Query(ValidationQuery.AsOfName, "The day as of which is judged; without it, today.", new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" }),
                Query(ValidationQuery.ProfileName, "What is judged.", Choices(ValidationQuery.Profiles)),
                Query(ValidationQuery.EnforceName, "Whether a finding of severity error gives 422.", new OpenApiSchema { Type = JsonSchemaType.Boolean }),
                Header("Accept-Language", "nl or en: the language of the texts."),
                Header("If-Match", "The ETag of the rules by which must be judged."),
            ];
            return Task.CompletedTask;
        });
    }

    public static RouteHandlerBuilder DescribeRules(this RouteHandlerBuilder endpoint) =>
        endpoint.WithName("getWerkagendaRules").WithSummary("Tells by which rules is judged; the ETag is their hash.")
            .Produces<RuleSetAnswer>().Produces(StatusCodes.Status304NotModified);

    public static RouteHandlerBuilder DescribeSchema(this RouteHandlerBuilder endpoint) =>
        endpoint.WithName("getWerkagendaSchema").WithSummary("The JSON Schema (draft-07) of a werkagenda.")
            .Produces(StatusCodes.Status200OK, contentType: "application/schema+json").Produces(StatusCodes.Status304NotModified);

    private static OpenApiParameter Query(string name, string description, OpenApiSchema schema) =>
        new() { Name = name, In = ParameterLocation.Query, Description = description, Schema = schema };

    private static OpenApiParameter Header(string name, string description) =>
        new() { Name = name, In = ParameterLocation.Header, Description = description, Schema = new OpenApiSchema { Type = JsonSchemaType.String } };

    private static OpenApiSchema Choices(IEnumerable<string> choices) =>
        new() { Type = JsonSchemaType.String, Enum = [.. choices] };
}
