using Azwa.Rules.Cli.Batch;
using Azwa.Rules.Findings;
using Azwa.Rules.Text;

namespace Azwa.Rules.Cli.Commands;

/// <summary>What two rule sets say differently of one agenda.</summary>
/// <param name="Name">The agenda.</param>
/// <param name="Verdicts">The verdicts that are another word.</param>
/// <param name="Findings">Why: the findings that one of the two does not have, or that come to another outcome.</param>
internal sealed record AgendaDifference(string Name, IReadOnlyList<(string Verdict, string Before, string After)> Verdicts, IReadOnlyList<FindingDifference> Findings)
{
    public bool IsEmpty => Verdicts.Count == 0 && Findings.Count == 0;

    public static AgendaDifference Between(string name, Report before, Report after)
    {
        var old = ByPlace(before);
        var @new = ByPlace(after);
        return new AgendaDifference(
            name,
            [.. before.Verdicts.Join(after.Verdicts, v => v.Key, v => v.Key, (a, b) => (a.Key, a.Value, b.Value)).Where(v => v.Item2 != v.Item3)],
            [.. old.Keys.Union(@new.Keys)
                .Select(key => new FindingDifference(old.GetValueOrDefault(key), @new.GetValueOrDefault(key)))
                .Where(f => f.Before?.Outcome != f.After?.Outcome)]);
    }

    // More than one finding of a rule at a place have one outcome; the first stands for them.
    private static OrderedDictionary<(string Rule, string Path), Finding> ByPlace(Report report)
    {
        var findings = new OrderedDictionary<(string, string), Finding>();
        foreach (var finding in report.Findings)
        {
            findings.TryAdd((finding.RuleId, finding.Path), finding);
        }

        return findings;
    }
}

/// <summary>A finding that came, went or comes to another outcome; one of the two is there.</summary>
internal sealed record FindingDifference(Finding? Before, Finding? After)
{
    public Finding Either => After ?? Before!;
}

/// <summary>Judges agendas under two rule sets, one after the other.</summary>
/// <param name="before">The first rule set.</param>
/// <param name="after">The second rule set.</param>
/// <param name="asOf">The day as of which is judged.</param>
/// <param name="profile">What is judged.</param>
/// <param name="language">The language of messages.</param>
/// <param name="error">Where is told what cannot be read.</param>
internal sealed class AgendaComparison(Validator before, Validator after, DateOnly asOf, Profile profile, Language language, Stream error)
{
    public int Unreadable { get; private set; }

    public int Read { get; private set; }

    /// <summary>Those of which something differs, in the order of the input; read as they are asked for.</summary>
    public IEnumerable<AgendaDifference> Of(IEnumerable<AgendaInput> agendas)
    {
        (Report Before, Report After)? reports = null;
        var judge = new AgendaJudge(
            agenda =>
            {
                reports = (before.Validate(agenda, asOf, profile, language), after.Validate(agenda, asOf, profile, language));
                return reports.Value.After;
            },
            language, json: false, faultsAsJson: false, earlier: null);
        foreach (var agenda in agendas)
        {
            var judged = judge.Judge(agenda);
            if (judged.Digest is null)
            {
                Unreadable++;
                error.Write(judged.Faults);
                continue;
            }

            Read++;
            if (AgendaDifference.Between(agenda.Name, reports!.Value.Before, reports.Value.After) is { IsEmpty: false } difference)
            {
                yield return difference;
            }
        }
    }
}
