using Azwa.Rules.Binding;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;
using Azwa.Rules.Text;

namespace Azwa.Rules.Analysis;

/// <summary>
/// The table of what the Format has as mandatory cells: per part, of which aanpakken or leefgebieden the rules ask for it, and how
/// severely under each profile. A part that no rule asks of anything is no gap: a rule set need not cover the whole Format.
/// </summary>
internal sealed class FormatTable(AnalysedDays days, ClaimWriter writer, WitnessFinder witnesses)
{
    private static readonly FactType[] Owners = [FactTypes.Werkagenda, FactTypes.Leefgebied, AanpakFactTypes.Aanpak];

    public IEnumerable<RuleSetClaim> Gaps() => Owners.SelectMany(Gaps);

    private IEnumerable<RuleSetClaim> Gaps(FactType type)
    {
        var kinds = days.Set.Catalogus.Kinds.Of(type);
        var mandatory = days.Set.Catalogus.Kinds.Cellen.Where(c => c.Verplichtheid != Verplichtheid.Optioneel).Select(c => c.Pointer).ToHashSet(StringComparer.Ordinal);
        foreach (var field in type.Fields.Where(f => !f.IsFixed && !f.IsAsOf))
        {
            // A filled cell is a field that stands at a mandatory place.
            var cells = kinds.Index().Where(k => mandatory.Contains(Place(field, k.Item))).Select(k => k.Index).ToList();
            var asking = days.Set.Rules.Where(r => r.Type == type && cells.Count > 0 && Asks(r, field)).ToList();
            foreach (var gap in asking.Count == 0 ? [] : Open(cells, asking).GroupBy(o => Figures.Join([.. o.Kinds.Select(k => Label(kinds[k]))], Language.Nl)))
            {
                var claim = writer.Of(
                    ClaimKind.Gap, Answer.Impossible, asking[0], asking[0].Check.Syntax,
                    $"'{field.Name}' wordt onder profiel {Figures.Join([.. gap.Select(g => Names.Of(g.Profile))], Language.Nl)} niet gevraagd van {gap.Key}, en van andere wel");
                var witness = witnesses.FindEmpty(days, new FieldRef(field.Name, field, type, null), asking, gap.First().Kinds);
                yield return claim with { Witness = witness, IsProven = witness is not null };
            }
        }
    }

    private static IEnumerable<(Profile Profile, List<int> Kinds)> Open(List<int> cells, List<Rule> asking) =>
        from profile in Enum.GetValues<Profile>()
        let open = cells.Where(k => !asking.Exists(r => r.Variants[k]?.Severities[profile] is not null)).ToList()
        where open.Count > 0 && open.Count < cells.Count
        select (profile, open);

    /// <summary>Whether the rule cannot pass where the field is empty.</summary>
    private bool Asks(Rule rule, Field field)
    {
        var reference = new FieldRef(field.Name, field, rule.Type, null);
        var filled = Demand.That(new FilledCondition(rule.Check.Syntax, [reference])).Being(TruthSet.False);
        var ground = Ground.Of(days, rule);
        return ConditionFields.Of(rule.Check).Contains(field)
            && ground.Solve([filled, Demand.That(rule.Check)]) == Answer.Impossible
            && ground.Solve([filled, .. RuleClaims.Parts(rule.When).Select(Demand.That)]) == Answer.Possible;
    }

    private static string Place(Field field, Kind kind) => field.At
        .Replace("{leefgebied}", kind.Fixed.GetValueOrDefault("leefgebied.sleutel") ?? kind.Fixed.GetValueOrDefault("sleutel"), StringComparison.Ordinal)
        .Replace("{aanpak}", kind.Fixed.GetValueOrDefault("sleutel"), StringComparison.Ordinal);

    private static string Label(Kind kind) => kind.Fixed.TryGetValue("status", out var status) ? $"{kind.Label} ({status})" : kind.Label;
}
