using System.Runtime.InteropServices;
using Azwa.Rules.Facts;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Compilation;

/// <summary>A rule as it reads a place, for one kind of fact.</summary>
/// <param name="Type">The type of the facts.</param>
/// <param name="Kind">Their kind.</param>
/// <param name="Slot">The place of the rule among those for that kind (<see cref="RulePlan"/>).</param>
/// <param name="Own">Which segments of the place must be a variable of the fact; none when every fact of the kind reads it.</param>
internal sealed record Reader(FactType Type, int Kind, int Slot, IReadOnlyList<OwnSegment> Own)
{
    /// <summary>Whether the rule reads what stands at or below the place for this fact; a place above the variable's segment says nothing of it.</summary>
    public bool Reads(Fact fact, string[] segments)
    {
        foreach (var own in Own)
        {
            if (own.Index < segments.Length && fact.Variable(own.Variable) != segments[own.Index])
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>A segment of a pointer that is a variable of the fact.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct OwnSegment(int Index, string Variable);

/// <summary>
/// Which rules read what: a tree of the segments of all places that rules say they read, with the rules at its nodes. Known before there is
/// an agenda. Immutable and thread-safe.
/// </summary>
internal sealed class ReadIndex
{
    private readonly Branch _root = new();

    public ReadIndex(CompiledRuleSet rules)
    {
        foreach (var type in FactTypes.All)
        {
            var kinds = rules.Bound.Catalogus.Kinds.Of(type);
            var plan = rules.Plan.For(type);
            for (var kind = 0; kind < kinds.Count; kind++)
            {
                for (var slot = 0; slot < plan[kind].Length; slot++)
                {
                    foreach (var pattern in RuleReads.Of(plan[kind][slot].Rule, kinds[kind]))
                    {
                        Add(pattern, type, kind, slot);
                    }
                }
            }
        }
    }

    /// <summary>Who reads a place that changed, a part of it, or the keys of what it stands in. A reader may come more than once.</summary>
    public void Find(ChangedPlace place, List<Reader> readers) => _root.Find(place, 0, readers);

    private void Add(string[] pattern, FactType type, int kind, int slot)
    {
        var branch = _root;
        var own = new List<OwnSegment>();
        var isBelow = pattern[^1] == "**";
        for (var i = 0; i < (isBelow ? pattern.Length - 1 : pattern.Length); i++)
        {
            if (pattern[i][0] == '{')
            {
                own.Add(new OwnSegment(i, pattern[i][1..^1]));
            }

            branch = branch.To(pattern[i]);
        }

        (isBelow ? branch.Below : branch.Here).Add(new Reader(type, kind, slot, own));
    }

    private sealed class Branch
    {
        private readonly Dictionary<string, Branch> _next = new(StringComparer.Ordinal);
        private Branch? _any;

        /// <summary>Who reads what stands here, or the keys of the group here.</summary>
        public List<Reader> Here { get; } = [];

        /// <summary>Who reads all that is here and below.</summary>
        public List<Reader> Below { get; } = [];

        public Branch To(string segment)
        {
            if (segment[0] is '*' or '{')
            {
                return _any ??= new Branch();
            }

            if (!_next.TryGetValue(segment, out var branch))
            {
                branch = new Branch();
                _next.Add(segment, branch);
            }

            return branch;
        }

        public void Find(ChangedPlace place, int depth, List<Reader> readers)
        {
            if (depth == place.Segments.Length)
            {
                All(readers);
                return;
            }

            readers.AddRange(Below);
            if (place.IsKeyChanged && depth == place.Segments.Length - 1)
            {
                readers.AddRange(Here);
            }

            if (_next.TryGetValue(place.Segments[depth], out var next))
            {
                next.Find(place, depth + 1, readers);
            }

            _any?.Find(place, depth + 1, readers);
        }

        private void All(List<Reader> readers)
        {
            readers.AddRange(Here);
            readers.AddRange(Below);
            foreach (var branch in _next.Values)
            {
                branch.All(readers);
            }

            _any?.All(readers);
        }
    }
}
