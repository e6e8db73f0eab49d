using Azwa.Rules.Compilation;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Testing.Agendas;

/// <summary>
/// What a rule set has room for: its sections, cells, measures and elements of supply, and the days about which it judges otherwise. Asked
/// of the facts of an agenda and of the bounds of the rules, so that a catalogue of one's own is followed. Immutable.
/// </summary>
internal sealed class AgendaCatalogue
{
    /// <summary>Texts that fill a cell; some only refer elsewhere, or say that nothing is there yet.</summary>
    public static readonly string[] Contents = ["In 2030 zijn er 8.", "nog te bepalen", "nog niet aanwezig", "Zie boven.", "zie 3a", "Wij doen ons best."];

    /// <summary>Texts that fill nothing.</summary>
    public static readonly string[] Placeholders = ["", "  ", "-", "—", "N.V.T.", "n.t.b.", "pm", "Nog in te vullen.", "x", "…"];

    private readonly Lazy<IReadOnlyList<DateOnly>> _turns;

    public AgendaCatalogue(RuleSet rules)
    {
        Rules = rules;
        var facts = rules.FactsOf(new Werkagenda { Regio = new Regio { Naam = "Leegland" } });
        Sections = [.. facts.Where(f => f.Is("aanpak")).Select(f => new Section(f.Path, (string)f.Value("sleutel")!, f.Value("verplicht") is true))];
        Leefgebieden = [.. facts.Where(f => f.Is("leefgebied")).Select(f => f.Path)];
        Cells = [.. facts.Where(f => f.Is("cel")).Select(f => new Cell(f.Path, (string)f.Value("sectie")!, f.Value("verplichtheid") is "verplicht"))];
        var measures = facts.Where(f => f.Is("maat")).ToList();
        Measures = [.. measures.Select(f => f.Path)];
        MeasuresPerMunicipality = [.. measures.Where(f => f.Value("vergelijking") is "per-gemeente").Select(f => f.Path)];
        Supply = [.. facts.Where(f => f.Is("aanbodselement")).Select(f => f.Path)];
        FirstDay = rules.Compiled(Profile.Opdracht).FirstDay;
        _turns = new Lazy<IReadOnlyList<DateOnly>>(FindTurns);
    }

    public RuleSet Rules { get; }

    public IReadOnlyList<Section> Sections { get; }

    public IReadOnlyList<string> Leefgebieden { get; }

    public IReadOnlyList<Cell> Cells { get; }

    public IReadOnlyList<string> Measures { get; }

    public IReadOnlyList<string> MeasuresPerMunicipality { get; }

    public IReadOnlyList<string> Supply { get; }

    /// <summary>The first day as of which can be judged.</summary>
    public DateOnly FirstDay { get; }

    /// <summary>Days that rules and norms name, and days from which others hold, in order.</summary>
    public IReadOnlyList<DateOnly> Turns => _turns.Value;

    /// <summary>The pointer of the section with a key; of any when the catalogue has no such section.</summary>
    public string SectionOf(string key, Dice dice) => (Sections.FirstOrDefault(s => s.Key == key) ?? dice.From(Sections)).Pointer;

    /// <summary>The rules of a day, with all facts of an agenda.</summary>
    public (CompiledRuleSet Rules, EvaluationContext Context, IReadOnlyList<Fact> Facts) At(Werkagenda agenda, DateOnly asOf, Profile profile = Profile.Opdracht)
    {
        var compiled = Rules.Compiled(profile, asOf);
        return (compiled, compiled.ContextFor(asOf), Rules.FactsOf(agenda));
    }

    /// <summary>Every bound that the rules of a day hold an agenda against, with the rule and the fact.</summary>
    public IEnumerable<(CompiledRule Rule, Fact Fact, RuleBound Bound)> Bounds(Werkagenda agenda, DateOnly asOf, Profile profile = Profile.Opdracht)
    {
        var (rules, context, facts) = At(agenda, asOf, profile);
        var ofType = rules.Rules.ToLookup(rule => rule.FactType, StringComparer.Ordinal);
        return from fact in facts
               from rule in ofType[fact.TypeName]
               where rule.AppliesTo(fact)
               from bound in rule.BoundsFor(fact, context)
               select (rule, fact, bound);
    }

    // A day that a rule holds the day itself against turns something; so does the day that it holds a date of the agenda against.
    private IReadOnlyList<DateOnly> FindTurns()
    {
        var agenda = AgendaTree.Complete().Agenda;
        var last = Rules.DaysOfChange.Append(FirstDay).Max();
        return
        [
            .. new[] { FirstDay, last }.Distinct()
                .SelectMany(day => Bounds(agenda, day).Where(b => b.Bound.Norm is not null || b.Bound.Path is null).Select(b => b.Bound.Date)).OfType<DateOnly>()
                .Concat(Rules.DaysOfChange).Append(FirstDay).Where(day => day >= FirstDay).Distinct().Order(),
        ];
    }
}

/// <summary>A section of the agenda for an aanpak of the catalogue.</summary>
internal sealed record Section(string Pointer, string Key, bool IsMandatory);

/// <summary>A cell of the Format: where, in which section, and whether it must be filled whatever the region takes up.</summary>
internal sealed record Cell(string Pointer, string Section, bool IsMandatory);
