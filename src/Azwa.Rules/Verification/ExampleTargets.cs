using Azwa.Rules.Binding;
using Azwa.Rules.Compilation;
using Azwa.Rules.Explanation;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;
using Azwa.Rules.Witnesses;

namespace Azwa.Rules.Verification;

/// <summary>
/// What the examples of a rule should show: both sides of each bound, each text empty, with a placeholder only and filled, each answer of
/// each condition, and each outcome for each group of kinds that is not proven impossible.
/// </summary>
internal sealed class ExampleTargets(Rule rule, IReadOnlyList<Kind> kinds, Vulling vulling, ConditionText text, IOutcomeProofs proofs)
{
    private static readonly string[] Uitkomsten =
        ["voldoet", "voldoet niet", "wijkt gemotiveerd af", "kan nog", "niet te toetsen", "een opmerking", "niet van toepassing", ""];

    private readonly ConditionCompiler _compiler = new(vulling);

    /// <summary>In the order in which examples are sought: what has the plainest name first.</summary>
    public IEnumerable<ExampleTarget> All()
    {
        var sites = ConditionSite.Of(rule, _compiler).ToList();
        return sites.SelectMany(Bounds).Concat(sites.SelectMany(Contents)).Concat(sites.SelectMany(Answers))
            .Concat(VariantGroups.Of(rule, kinds).SelectMany(Outcomes));
    }

    /// <summary>Whether what the rule says depends on the day otherwise than through its norms.</summary>
    public bool DependOnDay() =>
        rule.Deadline is not null || ConditionSite.Of(rule, _compiler).SelectMany(s => Conditions.FieldsOf(s.Condition)).Any(f => f.Field.IsAsOf);

    private IEnumerable<ExampleTarget> Bounds(ConditionSite site)
    {
        // Between the ends of two quarters that a text names there is no day to write.
        if (Conditions.FieldsOf(site.Condition).FirstOrDefault() is { } read && read.Owner.Fields.Any(f => f.Type == FieldType.Text && f.At == read.Field.At))
        {
            return [];
        }

        // Nor is there half a person: a share of a population is seldom whole.
        var isWhole = site.Condition is MeetsCondition { Norm: { IsWhole: true, Per: not null } };
        var (field, sides) = site.Condition switch
        {
            CompareCondition compare => (compare.Field, new[] { compare.AtLeast }),
            MeetsCondition { Norm: var norm } meets => (meets.Field, norm.Values.SelectMany(v => SidesOf(v.Value)).Distinct().ToArray()),
            _ => (null, []),
        };
        return from lower in sides
               from figure in Enum.GetValues<Figure>()
               where figure != Figure.At || !isWhole
               let name = field!.Field.Type == FieldType.Date ? OfDay(lower, figure) : OfNumber(lower, figure)
               select Target(
                   site,
                   (site.Key, lower, figure),
                   name,
                   $"{name}: {text.Of(site.Condition)}",
                   (subject, context) => Bound.ValueOf(field!, subject, context) is { } value
                       && Bound.Of(site.Condition, subject, context).Any(b => b.IsLower == lower && FigureOf(b, figure) == value),
                   figure == Figure.Outside ? Truth.False : Truth.True,
                   PopulationOf(site.Condition, lower));
    }

    // A bound is only there when the population that it is for is known.
    private static FilledCondition? PopulationOf(Condition condition, bool lower) =>
        condition is MeetsCondition meets && (lower ? meets.Norm.MinBase : meets.Norm.MaxBase) is { } field
            ? new FilledCondition(meets.Syntax, [new FieldRef(field.Name, field, FactTypes.Werkagenda, Agenda.Of)])
            : null;

    private static IEnumerable<bool> SidesOf(RateBounds bounds) =>
        (bounds.Min is null ? Enumerable.Empty<bool>() : [true]).Concat(bounds.Max is null ? [] : [false]);

    private static decimal? FigureOf(Bound bound, Figure figure) => figure switch
    {
        Figure.At => bound.At,
        Figure.Inside => bound.Inside,
        _ => bound.Outside,
    };

    private static string OfDay(bool lower, Figure figure) => figure switch
    {
        Figure.At => "op de dag zelf",
        Figure.Inside => lower ? "een dag later" : "een dag eerder",
        _ => lower ? "een dag te vroeg" : "een dag te laat",
    };

    private static string OfNumber(bool lower, Figure figure) => figure switch
    {
        Figure.At => lower ? "precies op de ondergrens" : "precies op de bovengrens",
        Figure.Inside => lower ? "net boven de ondergrens" : "net onder de bovengrens",
        _ => lower ? "net onder de ondergrens" : "net boven de bovengrens",
    };

    private IEnumerable<ExampleTarget> Contents(ConditionSite site) =>
        from field in site.Condition is FilledCondition or EmptyCondition or KnownCondition ? Conditions.FieldsOf(site.Condition) : []
        where field.Field is { IsFixed: false, Type: FieldType.Text or FieldType.List }
        from content in Enum.GetValues<Content>()
        let name = content switch
        {
            Content.Nothing => $"{field.Name} leeg",
            Content.Placeholder => $"{field.Name} alleen een opvulling",
            _ => $"{field.Name} ingevuld",
        }
        select Target(
            site,
            (site.Key, content),
            name,
            name,
            (subject, _) => ContentOf(field, subject) == content,
            (content == Content.Text) == (site.Condition is not EmptyCondition) ? Truth.True : site.Condition is KnownCondition ? Truth.Unknown : Truth.False);

    private Content? ContentOf(FieldRef field, Fact subject)
    {
        if (field.OwnerOf(subject) is not { } owner)
        {
            return null;
        }

        List<string?> texts = field.Field.List is { } list ? [.. list(owner) ?? []] : [field.Field.Text!(owner)];
        return texts.Any(vulling.IsGevuld) ? Content.Text
            : texts.Any(t => vulling.StandVan(t) == Stand.Opvulling) ? Content.Placeholder
            : Content.Nothing;
    }

    private IEnumerable<ExampleTarget> Answers(ConditionSite site)
    {
        var holds = _compiler.Compile(site.Condition);
        return from truth in new[] { Truth.True, Truth.False, Truth.Unknown }
               where site.Possible.Contains(truth)
               let says = $"{Word(truth)} ({site.Part}): {text.Of(site.Condition)}"
               select Target(site, (site.Key, truth), NameOf(site.Condition, truth), says, (subject, context) => holds(subject, context) == truth, truth);
    }

    private string NameOf(Condition condition, Truth truth) => condition switch
    {
        TermCondition term => truth == Truth.True ? term.Term.Name : truth == Truth.False ? "niet " + term.Term.Name : term.Term.Name + " onbekend",
        FilledCondition or KnownCondition => $"{Fields(condition)} {(truth == Truth.True ? "ingevuld" : "leeg")}",
        EmptyCondition => $"{Fields(condition)} {(truth == Truth.True ? "leeg" : "ingevuld")}",
        _ when truth == Truth.Unknown => $"{Fields(condition)} onbekend",
        IsCondition { Tests: [{ Field.Field.Boolean: not null, Values: [var value] } test] } => $"{test.Field.Name} is {((value == "true") == (truth == Truth.True) ? "ja" : "nee")}",
        IsCondition { Tests: [var test] } => $"{test.Field.Name} is {(truth == Truth.True ? "" : "niet ")}{string.Join(" of ", test.Values)}",
        _ => $"{(truth == Truth.True ? "wel" : "niet")}: {text.Of(condition)}",
    };

    private static string Fields(Condition condition) => string.Join(" en ", Conditions.FieldsOf(condition).Select(f => f.Name));

    private static string Word(Truth truth) => truth switch
    {
        Truth.True => "waar",
        Truth.False => "onwaar",
        _ => "onbekend",
    };

    private ExampleTarget Target(
        ConditionSite site, object key, string name, string says, Func<Fact, EvaluationContext, bool> holds, Truth truth, FilledCondition? there = null)
    {
        var wish = truth switch
        {
            Truth.True => new Wish(site.Around(site.Condition), Truth.True),
            Truth.False => new Wish(site.Around(new NotCondition(site.Condition.Syntax, site.Condition)), Truth.True),
            _ => new Wish(site.Around(site.Condition), Truth.Unknown),
        };
        IReadOnlyList<Wish> way =
        [
            .. rule.When is { } when && !site.IsInWhen ? [new Wish(when, Truth.True)] : Enumerable.Empty<Wish>(),
            .. there is null ? Enumerable.Empty<Wish>() : [new Wish(site.Around(there), Truth.True)],
            wish,
        ];
        return new ExampleTarget(key, name, says, null, (compiled, _) => new Goal(
            compiled.Type,
            [.. Enumerable.Range(0, rule.Variants.Count).Where(compiled.AppliesToKind)],
            [way],
            (fact, context) => site.Subjects(fact, context).Any(subject => holds(subject, context))));
    }

    private IEnumerable<ExampleTarget> Outcomes(VariantGroup alike) =>
        from outcome in PossibleTruths.OutcomesOf(rule, alike.Variant)
        where proofs.WhyNever(rule, alike.Kinds, outcome) is null
        let kindsOf = alike.Labels.Count is > 0 and <= 3 ? $" ({string.Join(", ", alike.Labels)})" : alike.Labels.Count > 0 ? $" ({alike.Labels[0]}, …)" : ""
        select new ExampleTarget(
            (rule.Id, alike.Kinds[0], outcome),
            Uitkomsten[(int)outcome],
            $"uitkomst {Names.Of(outcome)}{kindsOf}",
            outcome,
            (compiled, context) => Goal.Outcome(compiled, alike.Kinds, outcome, context));

    private enum Figure
    {
        At,
        Inside,
        Outside,
    }

    private enum Content
    {
        Nothing,
        Placeholder,
        Text,
    }
}
