using Azwa.Rules.Findings;
using Azwa.Rules.Peers.Catalogue;
using Azwa.Rules.Peers.Telling;

namespace Azwa.Rules.Peers.Concluding;

/// <summary>Adds up what evaluations contribute to verdicts, the worst counts: rules/oordelen.yaml.</summary>
internal sealed class VerdictTally
{
    private const int None = -1;

    // From good to bad, in the order of Verdict.
    private static readonly string[][] Orders =
    [
        ["ja", "nee"],
        ["ja", "te-laat", "nog-niet", "nee", "niet-te-toetsen"],
        ["ja", "te-laat", "nog-niet", "nee"],
        ["binnen", "gemotiveerd", "niet-te-toetsen", "afwijkend"],
        ["ja", "nee"],
    ];

    // Without any contribution a verdict is what a rule that has nothing to say makes of it.
    private readonly int[] _worst = [None, None, None, None, None];

    public void Add(Rule rule, Outcome outcome)
    {
        foreach (var contribution in rule.Verdicts)
        {
            var rank = outcome == Outcome.Failed ? contribution.IfFailed : RankOf(contribution.Verdict, outcome);
            ref var worst = ref _worst[(int)contribution.Verdict];
            worst = Math.Max(worst, rank);
        }
    }

    public KeyValuePair<string, string>[] Verdicts(DateOnly asOf)
    {
        var (vastgesteld, aangeleverd) = (Value(Verdict.Vastgesteld), Value(Verdict.Aangeleverd));
        var uitkering = vastgesteld == "ja" && aangeleverd == "ja" && Value(Verdict.Basisfunctionaliteiten) == "ja" ? "voorwaarden-vervuld"
            : asOf <= Normen.UiterlijkAanlevering ? "nog-niet"
            : "niet-verzekerd";
        return
        [
            new("volledig", Value(Verdict.Volledig)),
            new("vastgesteld", vastgesteld),
            new("aangeleverd", aangeleverd),
            new("streefwaarden", Value(Verdict.Streefwaarden)),
            new("uitkering2026", uitkering),
        ];
    }

    private string Value(Verdict verdict)
    {
        var worst = _worst[(int)verdict];
        return Orders[(int)verdict][worst == None ? RankOf(verdict, Outcome.NotApplicable) : worst];
    }

    private static int RankOf(Verdict verdict, Outcome outcome) => (verdict, outcome) switch
    {
        (_, Outcome.Passed) => 0,
        (Verdict.Streefwaarden, Outcome.NotApplicable or Outcome.Undetermined) => 2,
        (Verdict.Streefwaarden, Outcome.Deviated) => 1,
        (_, Outcome.NotApplicable) => 0,
        (Verdict.Volledig, Outcome.Undetermined) => 0,
        (Verdict.Vastgesteld, Outcome.Undetermined) => 4,
        (Verdict.Vastgesteld or Verdict.Aangeleverd, Outcome.Pending) => 2,
        _ => None,
    };
}
