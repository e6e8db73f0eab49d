using System.Reflection;
using Azwa.Rules.DependencyInjection;
using Azwa.Rules.Werkagendas;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Azwa.Rules.AspNetCore;

/// <summary>
/// The agenda in the body of a request, as a parameter of an endpoint of one's own, in JSON or YAML and inside the limits. The endpoint
/// takes <see cref="WerkagendaFilter.ValidateWerkagenda"/>, which answers for it when there is no agenda to be read. Immutable.
/// </summary>
public sealed class WerkagendaBody : IBindableFromHttpContext<WerkagendaBody>
{
    private readonly Werkagenda? _werkagenda;

    private WerkagendaBody(Werkagenda? werkagenda, IResult? refusal)
    {
        _werkagenda = werkagenda;
        Refusal = refusal;
    }

    /// <summary>The agenda.</summary>
    /// <exception cref="InvalidOperationException">The body is none, and the endpoint has no filter that says so.</exception>
    public Werkagenda Werkagenda => _werkagenda ?? throw new InvalidOperationException("The body is no werkagenda; add ValidateWerkagenda() to the endpoint, which answers that.");

    /// <summary>The answer when there is no agenda.</summary>
    internal IResult? Refusal { get; }

    /// <summary>Reads the body; called for a parameter of this type.</summary>
    /// <param name="context">The request.</param>
    /// <param name="parameter">The parameter.</param>
    /// <returns>The body, readable or not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public static async ValueTask<WerkagendaBody?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        ArgumentNullException.ThrowIfNull(context);
        var language = Languages.Of(context, context.RequestServices.GetRequiredService<IOptions<AzwaRulesOptions>>().Value.Language);
        var (werkagenda, refusal) = await BodyReader.ReadAsync(context, language);
        return new WerkagendaBody(werkagenda, refusal);
    }
}
