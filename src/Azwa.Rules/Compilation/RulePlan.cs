using Azwa.Rules.Facts;

namespace Azwa.Rules.Compilation;

/// <summary>The rules for every fact, known beforehand by its type and its entry of the catalogue. Immutable.</summary>
internal sealed class RulePlan
{
    private readonly Dictionary<FactType, CompiledRule[][]> _rules = [];

    public RulePlan(CompiledRuleSet rules)
    {
        foreach (var type in FactTypes.All)
        {
            var ofType = rules.Rules.Where(r => r.Type == type).ToList();
            _rules[type] = [.. Enumerable.Range(0, rules.KindsOf(type)).Select(kind => ofType.Where(r => r.AppliesToKind(kind)).ToArray())];
        }
    }

    /// <summary>The rules for facts of a type, by kind.</summary>
    public CompiledRule[][] For(FactType type) => _rules[type];
}
