using Azwa.Rules.Engine;
using Microsoft.Extensions.DependencyInjection;

namespace Azwa.Rules.DependencyInjection;

/// <summary>What a program can add after <c>AddAzwaRules</c>. Used by one thread while the program starts.</summary>
public sealed class AzwaRulesBuilder
{
    internal AzwaRulesBuilder(IServiceCollection services) => Services = services;

    /// <summary>The services that the rules were added to.</summary>
    public IServiceCollection Services { get; }

    /// <summary>
    /// Registers an engine; a package with one calls this in a method of its own. It is used unless <see cref="AzwaRulesOptions.Engine"/>
    /// names another; where two are registered, that option must choose.
    /// </summary>
    /// <param name="engine">The engine.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="engine"/> is null.</exception>
    public AzwaRulesBuilder UseEngine(IRuleEngine engine)
    {
        ArgumentNullException.ThrowIfNull(engine);
        Services.AddSingleton(engine);
        return this;
    }
}
