using Azwa.Rules.DependencyInjection;
using Azwa.Rules.Engine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NRules;

namespace Azwa.Rules.NRules;

/// <summary>Adds NRules to the services of a program. For one thread, while the program starts.</summary>
public static class NRulesServices
{
    /// <summary>
    /// Lets NRules evaluate the rules. Beside the engine it adds <see cref="NRulesRunner"/> and NRules' own <see cref="ISessionFactory"/>, of
    /// the rules as they are today under the profile of the options when they are asked for.
    /// </summary>
    /// <param name="builder">What <c>AddAzwaRules</c> gave.</param>
    /// <param name="options">Makes the options from the services of the program; null for none. Without a logger of their own they get one of
    /// the program, under the name <c>Azwa.Rules.NRules</c>.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static AzwaRulesBuilder UseNRules(this AzwaRulesBuilder builder, Func<IServiceProvider, NRulesOptions>? options = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddSingleton<IRuleEngine>(provider => new NRulesEngine(WithLogger(options?.Invoke(provider) ?? new NRulesOptions(), provider)));
        builder.Services.TryAddTransient(RunnerOf);
        builder.Services.TryAddTransient(static provider => provider.GetRequiredService<NRulesRunner>().SessionFactory);
        return builder;
    }

    private static NRulesRunner RunnerOf(IServiceProvider provider)
    {
        var validator = provider.GetRequiredService<WerkagendaValidator>();
        var profile = provider.GetRequiredService<IOptions<AzwaRulesOptions>>().Value.Profile;
        var engine = provider.GetServices<IRuleEngine>().OfType<NRulesEngine>().Single();
        return engine.Prepared(validator.Current.RuleSet.Compiled(profile, validator.Today));
    }

    private static NRulesOptions WithLogger(NRulesOptions options, IServiceProvider provider) =>
        options.Logger is null && provider.GetService<ILoggerFactory>() is { } loggers
            ? new NRulesOptions
            {
                Rules = options.Rules,
                DependencyResolver = options.DependencyResolver,
                Logger = loggers.CreateLogger("Azwa.Rules.NRules"),
            }
            : options;
}
