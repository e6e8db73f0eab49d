using Azwa.Rules.Binding;

namespace Azwa.Rules.Analysis;

/// <summary>The fields and collections that a condition depends on, by the fields themselves.</summary>
internal static class ConditionFields
{
    /// <param name="condition">The condition.</param>
    /// <param name="ofChildren">Whether the fields of children count too; a collection always does.</param>
    public static HashSet<object> Of(Condition? condition, bool ofChildren = false)
    {
        var found = new HashSet<object>(ReferenceEqualityComparer.Instance);
        Collect(condition, found, ofChildren);
        return found;
    }

    private static void Collect(Condition? condition, HashSet<object> found, bool ofChildren)
    {
        switch (condition)
        {
            case AllCondition or AnyCondition or NotCondition:
                Conditions.Joined(condition).ToList().ForEach(p => Collect(p, found, ofChildren));
                break;
            case TermCondition term when found.Add(term.Term):
                Collect(term.Term.Holds, found, ofChildren);
                break;
            case QuantifierCondition quantifier:
                found.Add(quantifier.Children.Children);
                if (ofChildren)
                {
                    Collect(quantifier.With, found, ofChildren);
                    Collect(quantifier.That, found, ofChildren);
                }

                break;
            case not null:
                found.UnionWith(Conditions.FieldsOf(condition).Select(f => f.Field));
                break;
        }
    }
}
