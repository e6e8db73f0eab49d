using Azwa.Rules.Compilation;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Witnesses;

/// <summary>The searches in one complete agenda: one for each day of a rule set, made once. Not thread-safe.</summary>
/// <param name="complete">The agenda that is changed.</param>
internal sealed class WitnessSearches(Werkagenda complete)
{
    private readonly ChangedAgendas _agendas = new(complete);
    private readonly Dictionary<(CompiledRuleSet, DateOnly), WitnessSearch> _searches = [];

    public WitnessSearch On(CompiledRuleSet rules, DateOnly day)
    {
        if (!_searches.TryGetValue((rules, day), out var search))
        {
            search = new WitnessSearch(rules, day, _agendas);
            _searches.Add((rules, day), search);
        }

        return search;
    }
}
