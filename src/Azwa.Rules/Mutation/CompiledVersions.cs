using Azwa.Rules.Binding;
using Azwa.Rules.Compilation;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Mutation;

/// <summary>A version of a rule set, compiled once for each profile and each set of rules that hold together. Not thread-safe.</summary>
internal sealed class CompiledVersions(BoundRuleSet set)
{
    private readonly Dictionary<(Profile Profile, string Rules), CompiledRuleSet> _compiled = [];

    public CompiledRuleSet Of(Profile profile, DateOnly day)
    {
        var bound = set.On(day);
        var key = (profile, ReferenceEquals(bound, set) ? "" : string.Join(' ', bound.Rules.Select(r => r.Id)));
        if (!_compiled.TryGetValue(key, out var rules))
        {
            rules = new CompiledRuleSet(bound, profile);
            _compiled.Add(key, rules);
        }

        return rules;
    }
}
