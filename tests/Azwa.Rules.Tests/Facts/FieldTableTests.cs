using System.Globalization;
using System.Text.Json.Nodes;
using Azwa.Rules.Binding;
using Azwa.Rules.Facts;
using FsCheck;
using FsCheck.Fluent;

namespace Azwa.Rules.Tests.Facts;

/// <summary>What the tables of fact types say of a field holds for every fact of every sample.</summary>
public sealed class FieldTableTests
{
    /// <summary>Fields with one place that say something of what stands there, not what stands there.</summary>
    private static readonly string[] Derived =
        ["noemtGetal", "noemtJaar", "lezing", "eind", "suggestie", "aantal", "laatsteJaar", "verwijst"];

    public static TheoryData<string> Samples() => new(Voorbeelden.Namen);

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_field_and_every_relation_can_be_read(string sample)
    {
        foreach (var fact in Voorbeelden.Feiten(Voorbeelden.Json(sample)).All)
        {
            Assert.All(fact.Type.Fields, field => Value(field, fact));
            Assert.All(fact.Type.Parents, parent => Assert.Equal(parent.Type, parent.Navigate(fact)?.TypeName ?? parent.Type));
            Assert.All(fact.Type.Children, children => Assert.All(children.Navigate(fact) ?? [], child => Assert.Equal(children.Type, child.TypeName)));
            Assert.NotEmpty(fact.Type.Name == "werkagenda" ? fact.Subject : fact.Path);
        }
    }

    [Fact]
    public void Every_type_has_facts_in_a_sample_so_that_these_laws_say_something()
    {
        var types = Voorbeelden.Namen.Select(Voorbeelden.Json).Append(Voorbeelden.Rijk()).SelectMany(a => Voorbeelden.Feiten(a).All).Select(f => f.TypeName).ToHashSet();
        Assert.Empty(FactTypes.All.Select(t => t.Name).Except(types));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_place_is_a_pointer(string sample)
    {
        foreach (var fact in Voorbeelden.Feiten(Voorbeelden.Json(sample)).All)
        {
            Assert.True(IsPointer(fact.Path), fact.Path);
            foreach (var field in fact.Type.Fields)
            {
                Assert.True(IsPointer(fact.Resolve(field.At)), field.Name);
                Assert.DoesNotContain('*', field.At);
                Assert.All(field.Reads, reads => Assert.True(IsPointer(fact.Resolve(reads)), reads));
            }
        }
    }

    [Fact]
    public void A_name_that_begins_with_a_slash_is_one_segment()
    {
        var agenda = Voorbeelden.Json(Voorbeelden.Volledig);
        Voorbeelden.At(agenda, "/regio/gemeenten/GM9001")!["ggdRegio"] = "/GGD ~ A/B";
        var fact = Voorbeelden.Feiten(agenda).All.Single(f => f.TypeName == "ggdRegio" && f.Subject[0] == '/');
        Assert.EndsWith("/nu-niet-zwanger/ggdAfstemming/~1GGD ~0 A~1B", fact.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void A_raw_field_is_what_stands_at_its_place()
    {
        var agenda = Voorbeelden.Rijk();
        var compared = new HashSet<string>();
        var filled = new HashSet<string>();
        foreach (var fact in Voorbeelden.Feiten(agenda).All.Where(f => f.TypeName != "sleutel"))
        {
            foreach (var field in fact.Type.Fields.Where(f => !f.IsFixed && f.Reads is [var only] && only == f.At && !Derived.Contains(f.Name.Split('.')[^1])))
            {
                var there = Voorbeelden.At(agenda, fact.Resolve(field.At));
                var name = $"{fact.TypeName}.{field.Name}";
                Assert.True(Text(field, there) == Value(field, fact), $"{name} at {fact.Resolve(field.At)}: {Value(field, fact)}, there {Text(field, there)}");
                compared.Add(name);
                if (there is not null)
                {
                    filled.Add(name);
                }
            }
        }

        // A field that never has a value would pass by being absent twice.
        Assert.Empty(compared.Except(filled));
        Assert.True(compared.Count > 80, $"{compared.Count} fields");
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_fact_has_the_fixed_fields_of_its_kind(string sample)
    {
        foreach (var fact in Voorbeelden.Feiten(Voorbeelden.Json(sample)).All)
        {
            var kinds = Voorbeelden.Catalogus.Kinds.Of(fact.Type);
            Assert.InRange(fact.Kind, 0, kinds.Count - 1);
            var kind = kinds[fact.Kind];
            var scope = new Scope(fact.Type);
            var isOwn = kind.Label.EndsWith("/eigen", StringComparison.Ordinal);
            foreach (var field in scope.FieldNames().Select(name => scope.Field(name)!).Where(f => f.Field.IsFixed))
            {
                var value = field.OwnerOf(fact) is { } owner ? Value(field.Field, owner) : null;

                // An own indicator is named by the region; the catalogue cannot know how.
                if (!isOwn || kind.Fixed.ContainsKey(field.Name))
                {
                    Assert.True(value == kind.Fixed.GetValueOrDefault(field.Name), $"{fact.Path}: {field.Name} is '{value}', its kind says '{kind.Fixed.GetValueOrDefault(field.Name)}'");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_order_of_keys_changes_nothing(string sample)
    {
        var agenda = Voorbeelden.Json(sample);
        var facts = Identities(agenda);
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed => Assert.Equal(facts, Identities(Voorbeelden.Geschud(agenda, new Random(seed))!)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(10));
    }

    [Fact]
    public void The_order_of_keys_changes_nothing_in_a_full_agenda()
    {
        var agenda = Voorbeelden.Rijk();
        Assert.Equal(Identities(agenda), Identities(Voorbeelden.Geschud(agenda, new Random(7))!));
    }

    [Theory]
    [InlineData("volledig.json", 75, 75, 18)]
    [InlineData("leeg.yaml", 75, 0, 18)]
    [InlineData("groot.yaml", 75, 75, 18)]
    public void Cells_are_counted(string sample, int mandatory, int filled, int optional)
    {
        var cells = Voorbeelden.Feiten(Voorbeelden.Json(sample)).Cellen;
        Assert.Equal((mandatory, filled, optional), (cells.Verplicht, cells.Gevuld, cells.Optioneel));
    }

    [Fact]
    public void Emptying_a_mandatory_cell_counts_one_less()
    {
        var agenda = Voorbeelden.Rijk();
        var full = Voorbeelden.Feiten(agenda).Cellen;
        Assert.Equal(2, full.OptioneelGevuld);
        Voorbeelden.At(agenda, "/leefgebieden/mentale-gezondheid/aanpakken/sociaal-verwijzen/ist")!["urgentie"] = "n.v.t.";
        Assert.Equal(full with { Gevuld = 74 }, Voorbeelden.Feiten(agenda).Cellen);
    }

    private static List<string> Identities(JsonNode agenda) =>
        [.. Voorbeelden.Feiten(agenda).All.Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.TypeName} {f.Path} {f.Kind} {f.Subject}"))];

    private static bool IsPointer(string pointer) =>
        (pointer.Length == 0 || pointer[0] == '/')
        && !pointer.AsSpan().ContainsAny('{', '}')
        && !pointer.EndsWith('/') && !pointer.Contains("//", StringComparison.Ordinal)
        && !pointer.Replace("~0", "", StringComparison.Ordinal).Replace("~1", "", StringComparison.Ordinal).Contains('~', StringComparison.Ordinal);

    private static string? Value(Field field, Fact fact) => field switch
    {
        { IsAsOf: true } => null,
        { Text: { } text } => text(fact),
        { Boolean: { } boolean } => boolean(fact) switch { true => "true", false => "false", null => null },
        { Number: { } number } => number(fact)?.ToString("0.##########", CultureInfo.InvariantCulture),
        { Date: { } date } => date(fact)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        { List: { } list } => list(fact) is { } items ? string.Join('|', items) : null,
        { Section: { } section } => section(fact) ? "there" : null,
        _ => throw new InvalidOperationException($"'{field.Name}' cannot be read."),
    };

    private static string? Text(Field field, JsonNode? there) => (field.Type, there) switch
    {
        (_, null) => null,
        (FieldType.Section, JsonObject { Count: 0 } or JsonArray { Count: 0 }) => null,
        (FieldType.Section, _) => "there",
        (FieldType.List, JsonArray items) when field.Name == "dekkingsbron" => string.Join('|', items.Select(i => Woorden.Normaliseer((string)i!))),
        (FieldType.List, JsonArray items) => string.Join('|', items.Select(i => (string)i!)),
        (FieldType.Word, _) => Woorden.Normaliseer((string)there!),
        (FieldType.Number or FieldType.Integer, _) => decimal.Parse(there!.ToString(), CultureInfo.InvariantCulture).ToString("0.##########", CultureInfo.InvariantCulture),
        (FieldType.Boolean, _) => (bool)there! ? "true" : "false",
        _ => there!.ToString(),
    };
}
