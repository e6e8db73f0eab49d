using Azwa.Rules.Binding;
using Azwa.Rules.Compilation;
using Azwa.Rules.Facts;
using Azwa.Rules.Syntax;
using FsCheck;
using FsCheck.Fluent;

namespace Azwa.Rules.Tests.Compilation;

/// <summary>The laws of Kleene's strong logic, over conditions as they are lowered.</summary>
public sealed class KleeneTests
{
    private static readonly ScalarNode Nowhere = new(0, "", quoted: false);
    private static readonly Scope Scope = new(FactTypes.Werkagenda);
    private static readonly Vulling Vulling = new([], [], 0);
    private static readonly Fact Fact = new WerkagendaFact(Proef.Agenda(""), Vulling);
    private static readonly EvaluationContext Context = new(new NormTable([], new DateOnly(2026, 11, 22)));

    private static readonly Arbitrary<Condition> Conditions = Gen.Sized(size => Tree(Math.Min(size, 20))).ToArbitrary();
    private static readonly Arbitrary<Condition[]> Lists = Gen.Sized(size => Tree(Math.Min(size, 8))).NonEmptyListOf().Select(l => l.ToArray()).ToArbitrary();

    [Fact]
    public void Not_not_is_the_condition_itself() => Law(Conditions, c => Value(Not(Not(c))) == Value(c));

    [Fact]
    public void De_Morgan_holds() => Law(Lists, parts =>
        Value(Not(All(parts))) == Value(Any([.. parts.Select(Not)]))
        && Value(Not(Any(parts))) == Value(All([.. parts.Select(Not)])));

    [Fact]
    public void All_is_the_least_and_any_the_greatest() => Law(Lists, parts =>
        Value(All(parts)) == parts.Min(Value) && Value(Any(parts)) == parts.Max(Value));

    [Fact]
    public void Order_changes_nothing() => Law((from parts in Lists.Generator from seed in ArbMap.Default.GeneratorFor<int>() select (parts, seed)).ToArbitrary(), x =>
    {
        var shuffled = x.parts.ToArray();
        new Random(x.seed).Shuffle(shuffled);
        return Value(All(x.parts)) == Value(All(shuffled)) && Value(Any(x.parts)) == Value(Any(shuffled));
    });

    [Fact]
    public void Quantifiers_are_all_and_any_over_the_children()
    {
        var municipality = from with in Gen.Elements('T', 'F', 'U')
                           from that in Gen.Elements('T', 'F', 'U')
                           select (with, that);
        Law(Gen.NonEmptyListOf(municipality).Resize(6).Select(l => l.ToArray()).ToArbitrary(), region =>
        {
            var agenda = Proef.Agenda("  gemeenten:\n" + string.Join('\n', region.Select((g, i) =>
                $"    GM{i:D4}: {{ naam: A{g.with switch { 'T' => ", nplvGebied: true", 'F' => ", nplvGebied: false", _ => "" }}"
                + $"{g.that switch { 'T' => ", inwoners: 20", 'F' => ", inwoners: 5", _ => "" }} }}")));
            var fact = RuleSet.Azwa.Bound.Catalogus.FactsOf(agenda).All[0];
            var gemeente = new Scope(FactTypes.Gemeente, insideQuantifier: true);
            var with = new IsCondition(Nowhere, [(gemeente.Field("nplvGebied")!, ["true"])]);
            var that = new CompareCondition(Nowhere, gemeente.Field("inwoners")!, AtLeast: true, new NumberOperand(10));
            var children = Scope.Children("gemeenten")!;
            var values = region.Select(g => (With: Of(g.with), That: Of(g.that))).ToList();
            return Value(new QuantifierCondition(Nowhere, true, children, with, that), fact) == values.Min(v => Greatest(Truth.True - v.With, (int)v.That))
                && Value(new QuantifierCondition(Nowhere, false, children, with, that), fact) == values.Max(v => (Truth)Math.Min((int)v.With, (int)v.That))
                && Value(new QuantifierCondition(Nowhere, true, children, null, that), fact) == values.Min(v => v.That)
                && Value(new QuantifierCondition(Nowhere, false, children, null, that), fact) == values.Max(v => v.That);
        });

        static Truth Greatest(int a, int b) => (Truth)Math.Max(a, b);
    }

    private static void Law<T>(Arbitrary<T> arbitrary, Func<T, bool> law) => Prop.ForAll(arbitrary, law).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    private static Gen<Condition> Tree(int size)
    {
        var leaf = Gen.Elements(Leaf(Truth.True), Leaf(Truth.False), Leaf(Truth.Unknown));
        return size < 2
            ? leaf
            : Gen.OneOf(
                leaf,
                Tree(size - 1).Select(Not),
                Tree(size / 2).NonEmptyListOf().Resize(3).Select(l => All([.. l])),
                Tree(size / 2).NonEmptyListOf().Resize(3).Select(l => Any([.. l])));
    }

    private static Condition Leaf(Truth truth) => truth switch
    {
        Truth.True => new FilledCondition(Nowhere, [Scope.Field("regio.naam")!]),
        Truth.False => new EmptyCondition(Nowhere, [Scope.Field("regio.naam")!]),
        _ => new KnownCondition(Nowhere, [Scope.Field("bron")!]),
    };

    private static Condition All(Condition[] parts) => new AllCondition(Nowhere, parts);

    private static Condition Any(Condition[] parts) => new AnyCondition(Nowhere, parts);

    private static Condition Not(Condition part) => new NotCondition(Nowhere, part);

    private static Truth Of(char c) => c switch { 'T' => Truth.True, 'F' => Truth.False, _ => Truth.Unknown };

    private static Truth Value(Condition condition) => Value(condition, Fact);

    private static Truth Value(Condition condition, Fact fact) => new ConditionCompiler(Vulling).Compile(condition)(fact, Context);
}
