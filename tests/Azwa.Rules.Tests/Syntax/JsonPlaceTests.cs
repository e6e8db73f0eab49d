using System.Text;
using Azwa.Rules.Tests.Laws;
using Azwa.Rules.Text;
using Azwa.Rules.Werkagendas;
using FsCheck;
using FsCheck.Fluent;

namespace Azwa.Rules.Tests.Syntax;

/// <summary>JSON is read as bytes and spoken of as text: where something stands is counted in characters, whatever stands before it.</summary>
public sealed class JsonPlaceTests
{
    private const string Start = "{\"formaat\":\"azwa-werkagenda/1\",\"regio\":{\"naam\":\"";

    /// <summary>Values with characters of one to four bytes, and lines between tokens.</summary>
    private static readonly Gen<string> Beginning =
        from value in Gen.Choose(0, 8).SelectMany(n => Gen.Elements("a", "é", "€", "😀", "\\u00e9", "\\n").ArrayOf(n))
        from space in Gen.Choose(0, 4).SelectMany(n => Gen.Elements("\n", "\r\n", "\r", " ", "\t").ArrayOf(n))
        select Start + string.Concat(value) + "\"" + string.Concat(space) + "}" + string.Concat(space);

    [Fact]
    public void A_fault_stands_where_its_text_stands() =>
        Law.Holds(Prop.ForAll(Beginning.ToArbitrary(), beginning =>
        {
            var text = beginning + ",\"ëonbekend😀\":1,\"rpi\":2}";
            return Places(WerkagendaReader.Read(text, "a.json")).SequenceEqual([PositionOf(text, "\"ëonbekend"), PositionOf(text, "2}")]);
        }));

    [Fact]
    public void What_is_no_json_stands_where_it_stands() =>
        Law.Holds(Prop.ForAll(Beginning.ToArbitrary(), beginning =>
        {
            var text = beginning + "§\"rpi\":null}";
            return Places(WerkagendaReader.Read(text, "a.json")).SequenceEqual([PositionOf(text, "§")]);
        }));

    [Fact]
    public void Bytes_and_text_are_read_alike() =>
        Law.Holds(Prop.ForAll(Beginning.ToArbitrary(), Gen.Elements("}", "!", "", ",\"rpi\":{\"x\":1}}").ToArbitrary(), (beginning, end) =>
        {
            var text = beginning + end;
            var expected = Told(WerkagendaReader.Read(text, "a.json"));
            return new Encoding[] { new UTF8Encoding(false), new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true) }
                .All(encoding => Told(WerkagendaReader.Read([.. encoding.GetPreamble(), .. encoding.GetBytes(text)], "a.json")) == expected);
        }));

    /// <summary>Names are kept under their length and three of their letters; two names under one place stay two.</summary>
    [Fact]
    public void Names_that_look_alike_are_told_apart()
    {
        var told = WerkagendaReader.Read("{\"formaat\":\"azwa-werkagenda/1\",\"regio\":{\"naam\":\"x\"},\"qxqyq\":1,\"qyqxq\":1,\"qxqéq\":1}", "a.json").Diagnostics;

        Assert.Equal(["/qxqyq", "/qyqxq", "/qxqéq"], told.Select(d => d.FieldPath));
    }

    /// <summary>What was asked of an object inside is no field of the one around it.</summary>
    [Theory]
    [InlineData("a.json", "{\"formaat\":\"azwa-werkagenda/1\",\"naan\":1,\"regio\":{\"naam\":\"x\"}}")]
    [InlineData("a.yaml", "formaat: azwa-werkagenda/1\nnaan: 1\nregio: { naam: x }")]
    [InlineData("a.yaml", "formaat: azwa-werkagenda/1\nregio: { naam: x }\nnaan: 1")]
    public void Hint_names_fields_of_the_object_itself(string name, string text)
    {
        var told = Assert.Single(WerkagendaReader.Read(text, name).Diagnostics);

        Assert.Contains("regio, ", told.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("naam", told.Message, StringComparison.Ordinal);
    }

    private static Position PositionOf(string text, string part) =>
        SourceText.From("a.json", text).PositionOf(text.IndexOf(part, StringComparison.Ordinal));

    private static List<Position?> Places(WerkagendaResult result) => [.. result.Diagnostics.Select(d => d.Position)];

    private static string Told(WerkagendaResult result) => string.Join('\n', result.Diagnostics);
}
