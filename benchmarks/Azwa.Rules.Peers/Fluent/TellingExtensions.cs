using Azwa.Rules.Peers.Telling;
using FluentValidation;

namespace Azwa.Rules.Peers.Fluent;

/// <summary>Ties a check to the rule that it is of: its id, its severity and, as state, the finding.</summary>
internal static class TellingExtensions
{
    public static IRuleBuilderOptions<T, TProperty> Tells<T, TProperty>(this IRuleBuilderOptions<T, TProperty> check, Rule<T> rule) =>
        check
            .WithErrorCode(rule.Id)
            .WithSeverity(SeverityOf(rule))
            .WithMessage(rule.Title)
            .WithState(subject => rule.Tell(subject));

    private static Severity SeverityOf(Rule rule) => rule.Severity switch
    {
        Findings.Severity.Error => Severity.Error,
        Findings.Severity.Warning => Severity.Warning,
        _ => Severity.Info,
    };
}
