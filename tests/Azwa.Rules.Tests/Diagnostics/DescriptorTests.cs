using System.Reflection;
using System.Text.RegularExpressions;
using Azwa.Rules.Diagnostics;

namespace Azwa.Rules.Tests.Diagnostics;

public partial class DescriptorTests
{
    /// <summary>Faults of the file system, which the tests of the command hold, and of a change in a session, which its tests hold.</summary>
    private static readonly string[] LeftToTheCommand = ["AZW1301", "AZW1302", "AZW1303", "AZW1222"];

    public static TheoryData<string> Names() => new(Fields().Select(f => f.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void English_has_the_placeholders_of_Dutch_and_other_words(string name)
    {
        var descriptor = Get(name);

        Assert.Equal(Placeholders(descriptor.Nl), Placeholders(descriptor.En));
        Assert.NotEqual(descriptor.Nl, descriptor.En);
        Assert.Matches("^AZW[0-9]{4}$", descriptor.Code);
        Assert.False(descriptor.Nl.EndsWith('.') || descriptor.En.EndsWith('.'));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_code_is_shared_only_by_the_variant_with_a_hint(string name)
    {
        var others = Fields().Where(f => f.Name != name && Get(f.Name).Code == Get(name).Code).Select(f => f.Name).ToList();

        Assert.True(
            others.Count == 0 || (others.Count == 1 && (name.EndsWith("WithHint", StringComparison.Ordinal) || others[0].EndsWith("WithHint", StringComparison.Ordinal))),
            $"{name} shares its code with {string.Join(", ", others)}");
    }

    [Fact]
    public void Every_descriptor_of_files_has_its_text_in_the_table() =>
        Assert.Equal(
            Fields().Where(f => Get(f.Name).Code[3] == '1' && !LeftToTheCommand.Contains(Get(f.Name).Code)).Select(f => f.Name).Order(),
            DescriptorTexts.All.Select(c => c.Descriptor).Order());

    [Theory]
    [MemberData(nameof(TextNames))]
    public void Text_and_place_are_exactly(string name)
    {
        var row = DescriptorTexts.All.Single(c => c.Descriptor == name);
        if (row.Marked is null)
        {
            Marked.ExpectOfFile(row.Read!(), Get(name).Code, row.Message);
        }
        else
        {
            Marked.ExpectIn(row.File, row.Marked, (Get(name).Code, row.Message));
        }
    }

    /// <summary>So that a row speaks of the descriptor it names, also where two share a code.</summary>
    [Theory]
    [MemberData(nameof(TextNames))]
    public void Text_is_that_of_the_descriptor_filled_in(string name)
    {
        var row = DescriptorTexts.All.Single(c => c.Descriptor == name);

        Assert.Matches("^" + string.Join(".*", PlaceholderRegex().Split(Get(name).Nl).Select(Regex.Escape)) + "$", row.Message);
    }

    public static TheoryData<string> TextNames() => new(DescriptorTexts.All.Select(c => c.Descriptor));

    [Fact]
    public void What_is_left_to_the_command_exists() =>
        Assert.All(LeftToTheCommand, code => Assert.Contains(Fields(), f => Get(f.Name).Code == code));

    private static IEnumerable<FieldInfo> Fields() =>
        typeof(Descriptors).GetFields(BindingFlags.Static | BindingFlags.Public).Where(f => f.FieldType == typeof(DiagnosticDescriptor));

    private static DiagnosticDescriptor Get(string name) => (DiagnosticDescriptor)typeof(Descriptors).GetField(name)!.GetValue(null)!;

    private static IEnumerable<string> Placeholders(string text) => PlaceholderRegex().Matches(text).Select(m => m.Value).Distinct().Order();

    [GeneratedRegex(@"\{[0-9]\}", RegexOptions.None, 1000)]
    private static partial Regex PlaceholderRegex();
}
