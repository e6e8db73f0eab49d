using System.Diagnostics.CodeAnalysis;
using Azwa.Rules.Findings;
using Azwa.Rules.Text;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules;

/// <summary>Stands in until the pipeline comes: finds nothing.</summary>
[ExcludeFromCodeCoverage]
public sealed class Validator
{
    private readonly RuleSet _rules;

    /// <summary>Takes the rules.</summary>
    /// <param name="ruleSet">The rules.</param>
    public Validator(RuleSet ruleSet) => _rules = ruleSet;

    /// <summary>The first day.</summary>
    public DateOnly FirstDay { get; } = new(2026, 1, 1);

    /// <summary>Judges.</summary>
    /// <param name="werkagenda">The agenda.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="profile">What.</param>
    /// <param name="language">Language.</param>
    /// <returns>The report.</returns>
    public Report Validate(Werkagenda werkagenda, DateOnly asOf, Profile profile = Profile.Opdracht, Language language = Language.Nl)
    {
        ArgumentNullException.ThrowIfNull(werkagenda);
        ArgumentOutOfRangeException.ThrowIfLessThan(asOf, FirstDay);
        return new Report
        {
            RuleSet = new RuleSetIdentity(_rules.Id, _rules.Version, _rules.Sha256),
            Profile = profile,
            AsOf = asOf,
            Engine = "embedded",
            Language = language,
            Region = werkagenda.Regio.Naam,
            Verdicts = new Verdicts([]),
            Counts = default,
            Outcomes = new Dictionary<Outcome, int>(),
            Cells = default,
            Findings = [],
            ForHumans = [],
        };
    }
}
