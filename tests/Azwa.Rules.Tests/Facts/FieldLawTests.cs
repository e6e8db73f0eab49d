using Azwa.Rules.Binding;
using Azwa.Rules.Compilation;
using Azwa.Rules.Facts;
using Azwa.Rules.Syntax;
using Azwa.Rules.Tests.Laws;

namespace Azwa.Rules.Tests.Facts;

/// <summary>What the fact types say of their fields is so in every agenda: the analysis of rules leaves out what they forbid.</summary>
public sealed class FieldLawTests
{
    private static readonly ConditionCompiler Compiler = new(RuleSet.Azwa.Bound.Catalogus.Vulling);

    [Fact]
    public void What_follows_from_a_field_is_so() => Law.Holds(200, Generated.Agendas, tree =>
    {
        foreach (var fact in RuleSet.Azwa.Bound.Catalogus.FactsOf(tree.Agenda).All)
        {
            var kind = RuleSet.Azwa.Bound.Catalogus.Kinds.Of(fact.Type)[fact.Kind];
            foreach (var law in fact.Type.Laws.Where(l => l.ForKind?.Invoke(kind) != false))
            {
                Assert.True((law.If is not null && !Says(fact, law.If)) || Says(fact, law.Then), $"{fact.Path}: {law.If} without {law.Then}");
            }
        }
    });

    [Fact]
    public void Equal_fields_are_equal() => Law.Holds(100, Generated.Agendas, tree =>
    {
        var catalogus = RuleSet.Azwa.Bound.Catalogus;
        foreach (var fact in catalogus.FactsOf(tree.Agenda).All)
        {
            foreach (var equal in fact.Type.EqualFields.Where(e => e.ForKind(catalogus.Kinds.Of(fact.Type)[fact.Kind])))
            {
                Assert.Equal(fact.Value(equal.Field), fact.Value(equal.Other));
            }
        }
    });

    [Fact]
    public void The_end_of_a_quarter_is_one() => Law.Holds(100, Generated.Agendas, tree =>
    {
        foreach (var fact in RuleSet.Azwa.Bound.Catalogus.FactsOf(tree.Agenda).All)
        {
            foreach (var day in fact.Type.Fields.Where(f => f.EndsQuarter).Select(f => f.Date!(fact)).OfType<DateOnly>())
            {
                Assert.Equal((0, 1), (day.Month % 3, day.AddDays(1).Day));
            }
        }
    });

    [Fact]
    public void Every_field_of_a_law_exists()
    {
        var unknown =
            from type in FactTypes.All
            let scope = new Scope(type)
            from name in type.Laws.SelectMany(l => new[] { l.If, l.Then }).OfType<FieldClaim>().Select(c => c.Field)
                .Concat(type.EqualFields.SelectMany(e => new[] { e.Field, e.Other }))
            where scope.Field(name) is null && type.Children.All(c => c.Name != name)
            select $"{type.Name}: {name}";

        Assert.Empty(unknown);
    }

    private static bool Says(Fact fact, FieldClaim claim)
    {
        if (fact.Type.Children.FirstOrDefault(c => c.Name == claim.Field) is { } children)
        {
            return children.Navigate(fact) is not null == claim.Is;
        }

        var field = new Scope(fact.Type).Field(claim.Field)!;
        if (claim.Word is null)
        {
            return Compiler.Filled(field)(fact) == claim.Is;
        }

        var condition = new IsCondition(new ScalarNode(0, claim.Word, quoted: false), [(field, [claim.Word])]);
        return (Compiler.Compile(condition)(fact, null!) == Truth.True) == claim.Is;
    }
}
