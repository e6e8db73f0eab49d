using Azwa.Rules.Findings;
using Azwa.Rules.Testing.Agendas;

namespace Azwa.Rules.Testing.Laws;

/// <summary>The rule set that laws are tried on, with what judges by it and what draws its agendas. Immutable and thread-safe.</summary>
internal sealed class LawSubject
{
    public LawSubject(RuleSet rules, LawOptions options, string maker)
    {
        Maker = maker;
        Rules = rules;
        Options = options;
        Catalogue = new AgendaCatalogue(rules);
        Generator = new AgendaGenerator(Catalogue, options.FewestMunicipalities, options.MostMunicipalities);
        Validator = new Validator(rules, options.Engine);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MostMunicipalities, options.FewestMunicipalities, nameof(options));
        if (options.Days.Count > 0 && options.Days.Min() < Catalogue.FirstDay)
        {
            throw new ArgumentOutOfRangeException(nameof(options), options.Days.Min(), $"The rules judge from {Catalogue.FirstDay:yyyy-MM-dd}.");
        }
    }

    /// <summary>How the laws are made, up to their options, as code.</summary>
    public string Maker { get; }

    public RuleSet Rules { get; }

    public LawOptions Options { get; }

    public AgendaCatalogue Catalogue { get; }

    public AgendaGenerator Generator { get; }

    /// <summary>Judges with the engine that is tried.</summary>
    public Validator Validator { get; }

    public DateOnly Day(Dice dice) => Options.Days.Count > 0 ? dice.From(Options.Days) : Generator.Day(dice);

    public Profile Profile(Dice dice) => dice.From(Options.Profiles);

    public Report Judge(LawCase @case) => Judge(@case, @case.Tree);

    public Report Judge(LawCase @case, AgendaTree tree) => Validator.Validate(tree.Agenda, @case.AsOf, @case.Profile);
}
