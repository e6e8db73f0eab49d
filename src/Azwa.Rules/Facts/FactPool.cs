using System.Collections.Concurrent;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Facts;

/// <summary>
/// Bases that nobody uses now. Most of a base is the same for every agenda, so that renewing one takes less than making it, in time and in
/// memory; least where the municipalities are the same too. There are as many as were ever in use at the same time, and each holds the agenda
/// it was last used for. Thread-safe.
/// </summary>
internal sealed class FactPool(Catalogus catalogus)
{
    private readonly ConcurrentStack<FactBase> _unused = new();

    /// <summary>The facts of an agenda, for the caller alone until he gives them back. He keeps none of them after that.</summary>
    public FactBase Take(Werkagenda werkagenda)
    {
        if (!_unused.TryPop(out var facts))
        {
            return new FactBase(werkagenda, catalogus);
        }

        facts.Renew(werkagenda);
        return facts;
    }

    /// <summary>Gives back what was taken. What is not given back, as after a failure, is lost and nothing else.</summary>
    public void Return(FactBase facts) => _unused.Push(facts);
}
