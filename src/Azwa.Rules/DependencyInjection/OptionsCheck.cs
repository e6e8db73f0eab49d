using Azwa.Rules.Engine;
using Azwa.Rules.Text;
using Microsoft.Extensions.Options;

namespace Azwa.Rules.DependencyInjection;

/// <summary>Says of every option that cannot work which it is, what was found and what to do, so that a program fails when it starts.</summary>
internal sealed class OptionsCheck(IEnumerable<IRuleEngine> engines) : IValidateOptions<AzwaRulesOptions>
{
    public ValidateOptionsResult Validate(string? name, AzwaRulesOptions options)
    {
        var faults = Faults(options).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private IEnumerable<string> Faults(AzwaRulesOptions options)
    {
        if (!Enum.IsDefined(options.Profile))
        {
            yield return Fault(nameof(options.Profile), $"is {options.Profile:D}, which is no profile; choose {string.Join(" or ", Enum.GetNames<Findings.Profile>())}.");
        }

        if (!Enum.IsDefined(options.Language))
        {
            yield return Fault(nameof(options.Language), $"is {options.Language:D}, which is no language; choose {string.Join(" or ", Enum.GetNames<Language>())}.");
        }

        if (string.IsNullOrWhiteSpace(options.TimeZone) || Calendar.FindZone(options.TimeZone) is null)
        {
            yield return Fault(nameof(options.TimeZone), $"is '{options.TimeZone}', which this system does not know; give an IANA id such as "
                + $"'{Calendar.Amsterdam}', and see that the system has its time zone data.");
        }

        if (EngineChoice.Fault(options.Engine, [.. engines]) is { } engine)
        {
            yield return Fault(nameof(options.Engine), engine);
        }

        if (options.RuleDirectory is not null && string.IsNullOrWhiteSpace(options.RuleDirectory))
        {
            yield return Fault(nameof(options.RuleDirectory), "is empty; give a directory, or leave the option out for the rules that come with the package.");
        }
        else if (options.Overlays.Any(string.IsNullOrWhiteSpace))
        {
            yield return Fault(nameof(options.Overlays), "holds an empty path; give the path of a file, or leave it out.");
        }
        else if (new RuleSource(options).Load().Fault is { } fault)
        {
            yield return fault;
        }
    }

    private static string Fault(string option, string text) => $"{nameof(AzwaRulesOptions)}.{option} {text}";
}
