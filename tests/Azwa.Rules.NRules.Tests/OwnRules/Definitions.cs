using NRules;
using NRules.Fluent;
using NRules.RuleModel;

namespace Azwa.Rules.NRules.Tests.OwnRules;

/// <summary>Fluent rules as definitions.</summary>
internal static class Definitions
{
    public static IReadOnlyList<IRuleDefinition> Of(params Type[] rules)
    {
        var repository = new RuleRepository();
        repository.Load(x => x.From(rules));
        return [.. repository.GetRules()];
    }
}
