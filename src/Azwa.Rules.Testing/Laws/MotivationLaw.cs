using System.Text.Json.Nodes;
using Azwa.Rules.Findings;
using Azwa.Rules.Testing.Agendas;

namespace Azwa.Rules.Testing.Laws;

/// <summary>
/// A motivation speaks for what it stands with: findings at or below the entry that holds it, of rules that take their motivation from
/// there. Those become a motivated deviation or a remark, the verdicts that they count for may follow, and everything else stays as it is, to
/// the letter. Findings about the motivation itself are left out.
/// </summary>
internal sealed class MotivationLaw(LawSubject subject) : Law(subject)
{
    private const string Text = "Daar is een reden voor.";
    private const string PerMunicipality = "PerGemeente";

    private readonly Dictionary<string, IReadOnlyList<string>> _verdicts = subject.Rules.Rules.ToDictionary(r => r.RuleId, r => r.Verdicts, StringComparer.Ordinal);

    public override string Sentence => "a motivation changes only the findings that it belongs to";

    public override string Method => nameof(RuleSetLaws.MotivationChangesOnlyItsOwn);

    public override Judged Judge(LawCase @case)
    {
        var asking = Motivable(@case).Where(m => m.Motivation == @case.Focus).ToList();
        if (asking.Count == 0)
        {
            return Judged.Silent;
        }

        var own = asking.Where(m => Belongs(m.Path, @case.Focus)).Select(m => (m.Rule, m.Path)).ToHashSet();

        var change = $"'{Text}' filled in at {@case.Focus}";
        var (before, after) = (Subject.Judge(@case), Subject.Judge(@case, @case.Tree.With(t => Motivate(t, @case.Focus))));
        var (missing, more) = (Others(before, @case.Focus, own), Others(after, @case.Focus, own));
        if (missing.Except(more).Concat(more.Except(missing)).Select(o => o.Rule).ToList() is { Count: > 0 } changed)
        {
            return Judged.Of(new Breach(
                change, ReportLines.Shown(missing.Except(more).Select(o => o.Line), "no such finding"), ReportLines.Shown(more.Except(missing).Select(o => o.Line), "no such finding"),
                [.. changed.Distinct()]));
        }

        if (after.Findings.Where(f => own.Contains((f.RuleId, f.Path)) && f.Outcome == Outcome.Failed).ToList() is { Count: > 0 } failed)
        {
            return Judged.Of(new Breach(change, ["a motivated deviation, or a remark"], ReportLines.Shown(failed.Select(ReportLines.Of), ""), [.. failed.Select(f => f.RuleId)]));
        }

        var mayFollow = own.SelectMany(o => _verdicts[o.Rule]).ToHashSet();
        var verdicts = before.Verdicts.Zip(after.Verdicts).Where(v => v.First.Value != v.Second.Value && !mayFollow.Contains(v.First.Key)).ToList();
        return verdicts.Count == 0 ? Judged.Holds : Judged.Of(new Breach(
            change, [.. verdicts.Select(v => $"{v.First.Key}: {v.First.Value}")], [.. verdicts.Select(v => $"{v.Second.Key}: {v.Second.Value}")], []));
    }

    protected override AgendaTree Agenda(Dice dice, int size) => dice.Chance(50) ? Subject.Generator.Any(dice, size) : Subject.Generator.NearBounds(dice, size);

    protected override IReadOnlyList<string> Places(LawCase @case) => [.. Motivable(@case).Select(m => m.Motivation).Distinct()];

    /// <summary>What failed and takes a motivation, with the place of that.</summary>
    private IEnumerable<(string Rule, string Path, string Motivation)> Motivable(LawCase @case)
    {
        var (rules, context, facts) = Subject.Catalogue.At(@case.Tree.Agenda, @case.AsOf, @case.Profile);
        var ofType = rules.Rules.ToLookup(rule => rule.FactType, StringComparer.Ordinal);
        return from fact in facts
               from rule in ofType[fact.TypeName]
               where rule.AppliesTo(fact) && rule.Evaluate(fact, context) == Outcome.Failed
               let motivation = rule.MotivationPathFor(fact)
               where motivation is not null
               select (rule.Id, rule.PathFor(fact), motivation);
    }

    /// <summary>Whether what stands at a place is within the entry that holds the motivation; of motivations per municipality, for the same one.</summary>
    private static bool Belongs(string path, string motivation)
    {
        var entry = JsonPointers.Parent(motivation);
        return entry.EndsWith(PerMunicipality, StringComparison.Ordinal)
            ? JsonPointers.IsAtOrBelow(path, JsonPointers.Parent(entry)) && JsonPointers.Split(path)[^1] == JsonPointers.Split(motivation)[^1]
            : JsonPointers.IsAtOrBelow(path, entry);
    }

    private static void Motivate(AgendaTree tree, string place)
    {
        var entry = JsonPointers.Parent(place);
        if (JsonPointers.Parent(entry).EndsWith("/aanbod", StringComparison.Ordinal) && tree.Find(entry) is not JsonObject)
        {
            tree.Set(entry, new JsonObject { ["aanwezig"] = false });
        }

        tree.Set(place, Text);
    }

    private static List<(string Rule, string Line)> Others(Report report, string motivation, HashSet<(string, string)> own) =>
    [
        .. report.Findings.Concat(report.Suppressed.Select(s => s.Finding))
            .Where(f => !own.Contains((f.RuleId, f.Path)) && !JsonPointers.IsAtOrBelow(f.Path, motivation)).Select(f => (f.RuleId, ReportLines.Of(f))),
    ];
}
