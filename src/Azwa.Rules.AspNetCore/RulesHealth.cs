using System.Globalization;
using Azwa.Rules.DependencyInjection;
using Azwa.Rules.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Azwa.Rules.AspNetCore;

/// <summary>Whether there are rules to judge by, and whether they are those that stand in the files. Thread-safe.</summary>
public static class RulesHealth
{
    /// <summary>
    /// Adds a health check: healthy with the version and hash of the rules in use, degraded while a change of their files is refused, with
    /// what is wrong with those.
    /// </summary>
    /// <param name="checks">The health checks of the program.</param>
    /// <param name="name">The name of this one.</param>
    /// <param name="tags">Its tags; null for none.</param>
    /// <returns>The health checks.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="checks"/> or <paramref name="name"/> is null.</exception>
    public static IHealthChecksBuilder AddAzwaRules(this IHealthChecksBuilder checks, string name = "azwa-rules", IEnumerable<string>? tags = null)
    {
        ArgumentNullException.ThrowIfNull(checks);
        ArgumentNullException.ThrowIfNull(name);
        return checks.Add(new HealthCheckRegistration(
            name, static services => new Check(services.GetRequiredService<WerkagendaValidator>()), failureStatus: null, tags));
    }

    private sealed class Check(WerkagendaValidator validator) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            var rules = validator.Current.RuleSet;
            var data = new Dictionary<string, object>(StringComparer.Ordinal) { ["id"] = rules.Id, ["version"] = rules.Version, ["sha256"] = rules.Sha256 };
            if (validator.LastReloadFailure is not { } failure)
            {
                return Task.FromResult(HealthCheckResult.Healthy($"Rules {rules.Id} {rules.Version} are in use.", data));
            }

            var at = failure.At.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
            data["refusedAt"] = at;
            data["diagnostics"] = failure.Diagnostics.Select(d => d.ToString(Language.En)).ToArray();
            return Task.FromResult(HealthCheckResult.Degraded(
                $"Rules {rules.Id} {rules.Version} are in use; a change of their files was refused at {at}.", exception: null, data));
        }
    }
}
