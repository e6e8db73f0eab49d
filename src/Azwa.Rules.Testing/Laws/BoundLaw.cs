using System.Globalization;
using System.Text.Json.Nodes;
using Azwa.Rules.Compilation;
using Azwa.Rules.Facts;
using Azwa.Rules.Testing.Agendas;

namespace Azwa.Rules.Testing.Laws;

/// <summary>
/// Of rules whose check is one comparison and nothing else: at the bound, with its tolerance, they tell nothing, and one step of the last
/// digit outside it (a person, a day) they tell something. Only where the field can be written, where nothing else of the rule tips along
/// with it, and where nothing that the rule needs is missing.
/// </summary>
internal sealed class BoundLaw(LawSubject subject) : Law(subject)
{
    /// <summary>A bound with more decimals is one that was divided, and rounded.</summary>
    private const int MostDecimals = 15;

    private const char Parts = ' ';

    public override string Sentence => "at a bound a rule is silent, and one step outside it speaks";

    public override string Method => nameof(RuleSetLaws.BoundsAreExact);

    public override Judged Judge(LawCase @case)
    {
        if (@case.Focus.Split(Parts) is not [var rule, var fact, var field, var side]
            || Find(@case, @case.Tree, rule, fact, field, side) is not { } found
            || found.Bound.Path is not { Length: > 0 } path || !AgendaShape.HasRoomAt(@case.Tree, path)
            || !found.IsWithinOther
            || Steps(found.Bound, AgendaShape.TypeAt(path) != typeof(decimal)) is not var (at, beyond))
        {
            return Judged.Silent;
        }

        foreach (var (value, speaks) in new[] { (at, false), (beyond, true) })
        {
            var tree = @case.Tree.With(t => t.Set(path, value.Node()));
            if (!tree.IsInFormat || Find(@case, tree, rule, fact, field, side) is not { } now || now.Bound != found.Bound || !value.StandsIn(now.Fact, field) || !CanTell(@case, now.Rule, now.Fact))
            {
                return Judged.Silent;
            }

            var report = Subject.Judge(@case, tree);
            var told = report.Findings.Concat(report.Suppressed.Select(s => s.Finding)).Where(f => f.RuleId == rule && f.Path == now.Rule.PathFor(now.Fact)).ToList();
            if (told.Count > 0 != speaks)
            {
                var where = $"{rule} {ReportLines.Place(now.Rule.PathFor(now.Fact))}";
                return Judged.Of(new Breach(
                    $"{value} at {path}, {(speaks ? "one step outside" : "at")} the {(found.Bound.IsLeast ? "lower" : "upper")} bound {at}{(found.Bound.Norm is { } norm ? $" of {norm}" : "")}",
                    [speaks ? $"a finding of {where}" : $"no finding of {where}"],
                    speaks ? ["none"] : [.. told.Select(ReportLines.Of)],
                    [rule]));
            }
        }

        return Judged.Holds;
    }

    protected override AgendaTree Agenda(Dice dice, int size) => dice.Chance(70) ? Subject.Generator.NearBounds(dice, size) : Subject.Generator.Any(dice, size);

    protected override IReadOnlyList<string> Places(LawCase @case)
    {
        // Each rule as often as another, however many municipalities it speaks of.
        var places = Subject.Catalogue.Bounds(@case.Tree.Agenda, @case.AsOf, @case.Profile).Where(b => b.Bound is { IsCheck: true, Path.Length: > 0 })
            .GroupBy(b => (b.Rule.Id, b.Bound.IsLeast), b => string.Join(Parts, b.Rule.Id, b.Fact.Path, b.Bound.Field, Side(b.Bound))).ToList();
        return [.. places.Select(group => group.ElementAt(@case.Dice.Below(group.Count())))];
    }

    private static string Side(RuleBound bound) => bound.IsLeast ? "least" : "most";

    private (CompiledRule Rule, Fact Fact, RuleBound Bound, bool IsWithinOther)? Find(LawCase @case, AgendaTree tree, string rule, string path, string field, string side)
    {
        var (rules, context, facts) = Subject.Catalogue.At(tree.Agenda, @case.AsOf, @case.Profile);
        if (rules.Rules.FirstOrDefault(r => r.Id == rule) is not { } compiled || facts.FirstOrDefault(f => f.Path == path && compiled.AppliesTo(f)) is not { } fact)
        {
            return null;
        }

        var bounds = compiled.BoundsFor(fact, context).Where(b => b.IsCheck && b.Field == field).ToLookup(b => Side(b) == side);
        return bounds[true].Count() == 1 ? (compiled, fact, bounds[true].Single(), bounds[false].All(other => IsWithin(bounds[true].Single(), other))) : null;
    }

    // Two readings of a population can put the least above the most; then nothing is within.
    private static bool IsWithin(RuleBound bound, RuleBound other) =>
        other.IsLeast ? bound.Tolerated >= other.Tolerated || bound.Date >= other.Date : bound.Tolerated <= other.Tolerated || bound.Date <= other.Date;

    /// <summary>Whether the rule speaks of the fact, and nothing that it needs is missing.</summary>
    private bool CanTell(LawCase @case, CompiledRule rule, Fact fact)
    {
        var context = Subject.Rules.Compiled(@case.Profile, @case.AsOf).ContextFor(@case.AsOf);
        return rule.When(fact, context) == Truth.True && rule.Check(fact, context) != Truth.Unknown;
    }

    private static (Step At, Step Beyond)? Steps(RuleBound bound, bool whole)
    {
        var outwards = bound.IsLeast ? -1 : 1;
        if (bound.Date is { } date)
        {
            return (new Step(null, date), new Step(null, date.AddDays(outwards)));
        }

        var number = bound.Tolerated!.Value;
        if (number.Scale > MostDecimals)
        {
            return null;
        }

        var at = !whole ? number : bound.IsLeast ? decimal.Ceiling(number) : decimal.Floor(number);
        return (new Step(at, null), new Step(at + (outwards * new decimal(1, 0, 0, false, at.Scale)), null));
    }

    /// <summary>A value that is tried.</summary>
    private sealed record Step(decimal? Number, DateOnly? Date)
    {
        public JsonValue Node() => Number is { } number ? JsonValue.Create(number) : JsonValue.Create(ToString());

        /// <summary>Whether a field of a fact has it; a field of another fact than the rule's own cannot be asked for.</summary>
        public bool StandsIn(Fact fact, string field)
        {
            try
            {
                return Equals(fact.Value(field), Number ?? (object?)Date);
            }
            catch (ArgumentException)
            {
                return false;
            }
        }

        public override string ToString() => Number?.ToString(CultureInfo.InvariantCulture) ?? Date!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}
