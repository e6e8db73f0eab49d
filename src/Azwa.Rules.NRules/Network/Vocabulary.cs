using Azwa.Rules.Compilation;
using Azwa.Rules.Facts;

namespace Azwa.Rules.NRules.Network;

/// <summary>Everything that the rules of a set ask, once.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<(Type, string), SharedCondition> _conditions = [];
    private readonly Dictionary<(Type, Type), Ownership> _ownerships = [];
    private readonly Dictionary<(Type, string), SharedScope> _scopes = [];

    public SharedCondition Of(RuleCondition condition) =>
        Once(_conditions, (condition.FactClass, condition.Key), () => new SharedCondition(condition));

    public SharedScope ScopeOf(CompiledRule rule) => Once(_scopes, (rule.FactClass, rule.Scope!), () => new SharedScope(rule));

    public Ownership Between(Type child, Type owner, Func<Fact, Fact> ownerOf) => Once(_ownerships, (child, owner), () => new Ownership(ownerOf));

    private static TValue Once<TKey, TValue>(Dictionary<TKey, TValue> all, TKey key, Func<TValue> make)
        where TKey : notnull
    {
        if (!all.TryGetValue(key, out var value))
        {
            value = make();
            all.Add(key, value);
        }

        return value;
    }
}
