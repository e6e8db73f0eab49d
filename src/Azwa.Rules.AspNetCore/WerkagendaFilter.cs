using Azwa.Rules.DependencyInjection;
using Azwa.Rules.Findings;
using Azwa.Rules.Werkagendas;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Azwa.Rules.AspNetCore;

/// <summary>Judges the agendas of endpoints of one's own. Thread-safe.</summary>
public static class WerkagendaFilter
{
    /// <summary>
    /// Judges every parameter of type <see cref="WerkagendaBody"/> or <see cref="Werkagenda"/> before the endpoint runs. A body that is no
    /// agenda is answered as by <see cref="WerkagendaEndpoints.MapWerkagendaValidation"/>, and so is, when <paramref name="enforce"/> is
    /// set, an agenda with a finding of severity error: 422. Otherwise the endpoint runs and finds the report with <see cref="GetWerkagendaReport"/>.
    /// </summary>
    /// <typeparam name="TBuilder">The kind of endpoint.</typeparam>
    /// <param name="builder">The endpoint, or a group of them.</param>
    /// <param name="enforce">Whether a finding of severity error keeps the endpoint from running.</param>
    /// <returns>The endpoint.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static TBuilder ValidateWerkagenda<TBuilder>(this TBuilder builder, bool enforce = true)
        where TBuilder : IEndpointConventionBuilder
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddEndpointFilter(async (invocation, next) => Refusal(invocation, enforce) ?? await next(invocation));
    }

    /// <summary>The report of the agenda of this request.</summary>
    /// <param name="context">The request.</param>
    /// <returns>The report of the last agenda that was judged; null when none was.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public static Report? GetWerkagendaReport(this HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Features.Get<Report>();
    }

    private static IResult? Refusal(EndpointFilterInvocationContext invocation, bool enforce)
    {
        foreach (var argument in invocation.Arguments)
        {
            if (argument is WerkagendaBody { Refusal: { } refusal })
            {
                return refusal;
            }

            if ((argument as WerkagendaBody)?.Werkagenda is not { } werkagenda && (werkagenda = argument as Werkagenda) is null)
            {
                continue;
            }

            var report = Judge(invocation.HttpContext, werkagenda);
            if (enforce && report.Counts.Error > 0)
            {
                return Problems.NotSound(report);
            }
        }

        return null;
    }

    private static Report Judge(HttpContext context, Werkagenda werkagenda)
    {
        var language = Languages.Of(context, context.RequestServices.GetRequiredService<IOptions<AzwaRulesOptions>>().Value.Language);
        var report = context.RequestServices.GetRequiredService<WerkagendaValidator>().Validate(werkagenda, language: language);
        context.Features.Set(report);
        return report;
    }
}
