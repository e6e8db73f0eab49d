using System.Text.Json;
using System.Text.Json.Nodes;
using Azwa.Rules.Diagnostics;
using Azwa.Rules.Facts;
using Azwa.Rules.Syntax;
using Azwa.Rules.Tests.Laws;
using Azwa.Rules.Tests.Live;
using Azwa.Rules.Text;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Tests.Facts;

/// <summary>
/// Every field says what it reads: whatever changes in an agenda, a field with another value declares a place that the change touches. So
/// do the name of a fact, the fact that it belongs to and the facts that belong to it. A live session rests on it.
/// </summary>
public sealed class FieldReadsLaws
{
    /// <summary>Fields that say what they read and are yet the same for as long as their fact is there, each with its reason.</summary>
    private static readonly Dictionary<string, string> Constant = new(StringComparer.Ordinal)
    {
        ["werkagenda.regio"] = "an agenda cannot be without",
        ["gemeente.code"] = "the key of the fact",
        ["ggdRegio.naam"] = "the key of the fact",
        ["sleutel.sleutel"] = "the key of the fact",
        ["sleutel.hoortBij"] = "of the key and the catalogue",
    };

    [Fact]
    public void What_changes_declares_that_it_reads_what_was_changed() => Law.Holds(25, Generated.Agendas, Generated.Choices, (tree, dice) =>
    {
        if (WerkagendaReader.Read(tree.ToJson()).Werkagenda is not { } first)
        {
            return;
        }

        var agenda = new EditableAgenda(first);
        var before = ValuesOf(agenda.Current);
        for (var step = 0; step < 8; step++)
        {
            foreach (var edit in Edits.Next(tree, dice))
            {
                if (Applied(agenda, edit) is { } place)
                {
                    tree = Edits.Applied(tree, edit)!;
                    var after = ValuesOf(agenda.Current);
                    Compare(before, after, place, edit, []);
                    before = after;
                }
            }
        }
    });

    /// <summary>A place of every shape in an agenda that has something everywhere, set to other values and removed.</summary>
    [Fact]
    public void Every_field_that_reads_anything_is_seen_to_change_and_declares_it()
    {
        var changed = new HashSet<string>();
        var rich = Voorbeelden.Rijk();
        Voorbeelden.At(rich, "/leefgebieden/kansrijk-opgroeien/aanpakken/nu-niet-zwanger/ggdAfstemming")!["GGD Maasvalleiii"] = "Besproken.";
        var agenda = new EditableAgenda(Voorbeelden.Lees(rich)!);
        var before = ValuesOf(agenda.Current);
        foreach (var (path, there) in Edits.Places(rich).DistinctBy(p => Shape(p.Path)))
        {
            var others = there is JsonValue ? DeclaredReadsTests.ChangesOf(path, there).Append("Q5 2027").Append("GGD Maasvalleii") : [];
            foreach (var edit in others.Select(value => new Edit(path, value)).Append(new Edit(path, null)))
            {
                if (Applied(agenda, edit) is { } place)
                {
                    Compare(before, ValuesOf(agenda.Current), place, edit, changed);
                    agenda.Undo();
                }
            }
        }

        var unchanged = FactTypes.All.SelectMany(t => t.Fields.Where(f => f.Reads.Count > 0).Select(f => $"{t.Name}.{f.Name}")).Except(changed);
        Assert.Equal(string.Join(", ", Constant.Keys.Order(StringComparer.Ordinal)), string.Join(", ", unchanged.Order(StringComparer.Ordinal)));
    }

    /// <summary>A pointer without the keys and numbers in it.</summary>
    private static string Shape(string pointer)
    {
        var segments = JsonPointer.Split(pointer);
        for (var i = 1; i < segments.Length; i++)
        {
            if (char.IsAsciiDigit(segments[i][0])
                || segments[i - 1] is "gemeenten" or "colleges" or "leefgebieden" or "inzet" or "aanbod" or "perGemeente" or "motiveringPerGemeente" or "ggdAfstemming" or "beproeven"
                || (segments[i - 1] == "aanpakken" && segments[i] != "sociaal-verwijzen"))
            {
                segments[i] = segments[i] == "eigen-maat" ? "own" : "*";
            }
        }

        return string.Join('/', segments);
    }

    private static void Compare(Values before, Values after, ChangedPlace place, Edit edit, HashSet<string> changed)
    {
        foreach (var (key, was) in before)
        {
            if (after.TryGetValue(key, out var now) && now.Value != was.Value)
            {
                changed.Add($"{key.Type}.{key.Name}");
                var reads = was.Reads.Concat(now.Reads).ToList();
                Assert.True(
                    DeclaredReads.Cover(reads, place),
                    $"{key.Type}.{key.Name} of {key.Path} was {was.Value} and is {now.Value} after {edit}, but it says that it reads {string.Join(", ", reads)}");
            }
        }
    }

    private static ChangedPlace? Applied(EditableAgenda agenda, Edit edit)
    {
        var diagnostics = new DiagnosticBag();
        var source = SourceText.From("-.json", edit.Value?.ToJsonString() ?? "");
        return agenda.Apply(source, edit.Path, edit.Value is null ? null : Document.Parse(source, diagnostics)!.Root, diagnostics);
    }

    private static Values ValuesOf(Werkagenda agenda)
    {
        var values = new Values();
        foreach (var fact in new FactBase(agenda, AgendaPlaces.Catalogus).All)
        {
            void Add(string name, object? value, IEnumerable<string> reads) =>
                values.Add((fact.TypeName, fact.Path, name), (JsonSerializer.Serialize(value), reads.Select(fact.Resolve)));

            foreach (var field in fact.Type.Fields.Where(f => !f.IsAsOf))
            {
                Add(field.Name, fact.Value(field.Name), field.Reads.Select(r => field.Type == FieldType.List && !r.EndsWith("**", StringComparison.Ordinal) ? r + "/**" : r));
            }

            foreach (var parent in fact.Type.Parents)
            {
                Add("owner " + parent.Type, parent.Navigate(fact)?.Path, parent.Reads);
            }

            foreach (var children in fact.Type.Children)
            {
                Add("all " + children.Name, children.Navigate(fact)?.Select(c => c.Path), [children.Reads]);
            }

            Add("subject", fact.Subject, fact.Type.SubjectReads);
        }

        return values;
    }

    /// <summary>By fact and field, the value and what the field says that it reads.</summary>
    private sealed class Values : Dictionary<(string Type, string Path, string Name), (string Value, IEnumerable<string> Reads)>;
}
