using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Azwa.Rules.DependencyInjection;

/// <summary>Adds the rules to the services of a program. For one thread, while the program starts.</summary>
public static class AzwaRulesServices
{
    /// <summary>
    /// Adds <see cref="WerkagendaValidator"/> as a singleton, and <see cref="Validator"/> and <see cref="RuleSet"/> as they are when they
    /// are asked for: whoever keeps one of those keeps it after the rules are reloaded.
    /// </summary>
    /// <param name="services">The services of the program.</param>
    /// <param name="configure">Sets the options; null for the rules that come with the package. Called again, it adds to what was set.</param>
    /// <returns>What can be added further.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static AzwaRulesBuilder AddAzwaRules(this IServiceCollection services, Action<AzwaRulesOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<AzwaRulesOptions>().Configure(configure ?? (static _ => { })).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<AzwaRulesOptions>, OptionsCheck>());
        services.TryAddSingleton<IRuleFileChanges, RuleFileChanges>();
        services.TryAddSingleton(Calendar.Of);
        services.TryAddSingleton(static provider => new Telemetry(provider.GetService<IMeterFactory>(), provider.GetRequiredService<Calendar>().Time));
        services.TryAddSingleton(static provider =>
            new RuleLog((provider.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance).CreateLogger(AzwaRulesTelemetry.Name)));
        services.TryAddSingleton<LiveRules>();
        services.TryAddSingleton<WerkagendaValidator>(static provider => new(
            provider.GetRequiredService<IOptions<AzwaRulesOptions>>().Value,
            provider.GetRequiredService<LiveRules>(),
            provider.GetRequiredService<Calendar>(),
            provider.GetRequiredService<Telemetry>()));
        services.TryAddTransient(static provider => provider.GetRequiredService<WerkagendaValidator>().Current);
        services.TryAddTransient(static provider => provider.GetRequiredService<WerkagendaValidator>().Current.RuleSet);
        return new AzwaRulesBuilder(services);
    }
}
