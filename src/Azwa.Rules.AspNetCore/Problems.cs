using Azwa.Rules.Diagnostics;
using Azwa.Rules.Findings;
using Azwa.Rules.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Azwa.Rules.AspNetCore;

/// <summary>Answers of the form <c>application/problem+json</c> (RFC 9457).</summary>
internal static class Problems
{
    public static IResult Unreadable(IReadOnlyList<Diagnostic> diagnostics, Language language) =>
        Problem(StatusCodes.Status400BadRequest, Wording.Unreadable.In(language), Wording.MendBody.In(language), "diagnostics", diagnostics.Select(d => new DiagnosticLine(
            d.Code, d.IsWarning ? "warning" : "error", d.GetMessage(language), d.Position?.Line, d.Position?.Column, d.FieldPath)).ToArray());

    public static IResult WrongQuery(IReadOnlyDictionary<string, string[]> errors, Language language) =>
        Problem(StatusCodes.Status400BadRequest, Wording.WrongQuery.In(language), detail: null, "errors", errors);

    public static IResult TooLarge(int maxBytes, Language language) =>
        Problem(StatusCodes.Status413PayloadTooLarge, Wording.TooLarge.In(language), Wording.MostBytes.In(language, maxBytes));

    public static IResult TooSlow(TimeSpan timeout, Language language) =>
        Problem(StatusCodes.Status408RequestTimeout, Wording.TooSlow.In(language), Wording.MostSeconds.In(language, timeout.TotalSeconds));

    public static IResult WrongType(string? found, Language language) =>
        Problem(
            StatusCodes.Status415UnsupportedMediaType,
            Wording.WrongType.In(language),
            Wording.ReadTypes.In(language, found ?? "", string.Join(", ", MediaTypes.Read)));

    public static IResult OtherRules(Language language) =>
        Problem(StatusCodes.Status412PreconditionFailed, Wording.OtherRules.In(language), Wording.OtherRulesDetail.In(language));

    /// <summary>What the report calls an error, by the place in the agenda: a JSON Pointer.</summary>
    public static IResult NotSound(Report report)
    {
        var errors = report.Findings.Where(f => f.Severity == Severity.Error)
            .GroupBy(f => f.Path, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Select(f => f.Message).ToArray(), StringComparer.Ordinal);
        return Problem(
            StatusCodes.Status422UnprocessableEntity, Wording.NotSound.In(report.Language), Wording.NotSoundDetail.In(report.Language), "errors", errors);
    }

    private static ProblemHttpResult Problem(int status, string title, string? detail, string? name = null, object? value = null) =>
        TypedResults.Problem(detail, statusCode: status, title: title, extensions: name is null ? null : [new(name, value)]);

    private sealed record DiagnosticLine(string Code, string Severity, string Message, int? Line, int? Column, string? Pointer);
}
