using System.Globalization;
using Azwa.Rules.Facts;

namespace Azwa.Rules.Tests.Oracle;

/// <summary>
/// Which entry of the catalogue a fact belongs to, and so which variant of a rule is for it, found by the values of the fact's fixed
/// fields. The number that the fact bears for its entry is not looked at: it may be wrong.
/// </summary>
internal sealed class OracleWhere(KindTable kinds)
{
    private readonly Dictionary<string, Dictionary<string, int>> _entries = FactTypes.All.ToDictionary(
        type => type.Name,
        type => kinds.Of(type).Select((entry, i) => (entry, i)).ToDictionary(e => Text(e.entry.Fixed.Keys, name => e.entry.Fixed[name]), e => e.i));

    private readonly Dictionary<string, List<List<string>>> _names = FactTypes.All.ToDictionary(
        type => type.Name,
        type => kinds.Of(type).Select(entry => entry.Fixed.Keys.ToList()).DistinctBy(names => string.Join(' ', names.Order(StringComparer.Ordinal))).ToList());

    public int EntryOf(Fact fact)
    {
        // Not every entry of a type fixes the same fields: an own indicator has no name in the catalogue.
        var found = _names[fact.TypeName]
            .Select(names => _entries[fact.TypeName].GetValueOrDefault(Text(names, name => FixedValue(fact, name)), -1))
            .Where(i => i >= 0)
            .ToList();
        Assert.True(found.Count == 1, $"{found.Count} entries of the catalogue fit '{fact.Path}'.");
        return found[0];
    }

    private static string Text(IEnumerable<string> names, Func<string, string?> value) =>
        string.Join('\n', names.Order(StringComparer.Ordinal).Select(name => $"{name}={value(name)}"));

    /// <summary>A field of the fact itself, or with a prefix of one of its parents.</summary>
    private static string? FixedValue(Fact fact, string name)
    {
        if (fact.Type.Find(name) is { } field)
        {
            return OracleConditions.ValueOf(field, fact, default) switch
            {
                bool truth => truth ? "true" : "false",
                decimal number => number.ToString(CultureInfo.InvariantCulture),
                var other => (string?)other,
            };
        }

        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var parent = fact.Type.Parents.Single(p => p.Type == name[..dot]).Navigate(fact)!;
        return FixedValue(parent, name[(dot + 1)..]);
    }
}
