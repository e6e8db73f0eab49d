using System.Diagnostics;
using System.Text;
using Azwa.Rules.Tests.Diagnostics;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Tests.Syntax;

/// <summary>What nobody writes by accident: refused in time and memory that do not depend on how clever it is, and never an exception.</summary>
public class HostileInputTests
{
    private const int Megabyte = 1_048_576;
    private const string Agenda = Marked.Agenda;

    /// <summary>Each piece is repeated until there is a megabyte of it.</summary>
    public static TheoryData<string, string, string> Megabytes() => new()
    {
        { "a.yaml", "- a\n", "AZW1104" },
        { "a.yaml", "- a", "AZW1216" },
        { "a.yaml", "- ", "AZW1105" },
        { "a.yaml", "? ", "AZW1107" },
        { "a.yaml", "?\n", "AZW1106" },
        { "a.yaml", "{", "AZW1107" },
        { "a.yaml", "{a: ", "AZW1105" },
        { "a.yaml", "\"", "AZW1101" },
        { "a.yaml", "\"a\n", "AZW1101" },
        { "a.yaml", "'", "AZW1216" },
        { "a.yaml", "[", "AZW1105" },
        { "a.yaml", "[\n", "AZW1105" },
        { "a.yaml", "[a, ", "AZW1105" },
        { "a.yaml", "[a: ", "AZW1105" },
        { "a.yaml", ": ", "AZW1101" },
        { "a.yaml", "a: ", "AZW1101" },
        { "a.yaml", "a: b\n", "AZW1106" },
        { "a.yaml", "- {a: b}\n", "AZW1104" },
        { "a.yaml", "&a ", "AZW1101" },
        { "a.yaml", "*a ", "AZW1108" },
        { "a.yaml", "! ", "AZW1110" },
        { "a.yaml", "!", "AZW1110" },
        { "a.yaml", "%", "AZW1101" },
        { "a.yaml", "---\n", "AZW1111" },
        { "a.yaml", "|\n", "AZW1216" },
        { "a.yaml", "x", "AZW1216" },
        { "a.yaml", "x ", "AZW1216" },
        { "a.yaml", "x\n", "AZW1216" },
        { "a.yaml", "#\n", "AZW1004" },
        { "a.yaml", "\t", "AZW1004" },
        { "a.yaml", " ", "AZW1004" },
        { "a.yaml", "\n", "AZW1004" },
        { "a.yaml", "\r", "AZW1004" },
        { "a.yaml", "\u2028", "AZW1004" },
        { "a.yaml", "é", "AZW1216" },
        { "a.json", "[", "AZW1105" },
        { "a.json", "{\"a\":", "AZW1105" },
        { "a.json", "{", "AZW1102" },
        { "a.json", "\"", "AZW1102" },
        { "a.json", "\"é", "AZW1102" },
        { "a.json", "1", "AZW1216" },
        { "a.json", "[1,", "AZW1105" },
        { "a.json", " ", "AZW1004" },
        { "a.json", "\\", "AZW1102" },
    };

    [Theory]
    [MemberData(nameof(Megabytes))]
    public void A_megabyte_of_one_thing(string name, string piece, string code) =>
        Assert.Equal(code, ReadWithinLimits(Repeat(piece), name).Diagnostics[0].Code);

    [Theory]
    [InlineData("a: \"", "\\u00e9", "\"")]
    [InlineData("a: \"", "x\n", "\"")]
    [InlineData("a: '", "\n", "'")]
    [InlineData("a: |\n  ", "x", "")]
    [InlineData("a: >\n", "  x\n", "")]
    [InlineData("a: |\n", "\n", "x")]
    [InlineData("a: ", " ", "b")]
    [InlineData("", "x", ": a")]
    [InlineData("\"", "x", "\": a")]
    [InlineData("&", "a", " x")]
    [InlineData("!", "a", " x")]
    [InlineData("!", "%41", " x")]
    [InlineData("#", "a", "\na: b")]
    [InlineData("[", "a,", "]")]
    [InlineData("[", "\"a\":", "]")]
    [InlineData("[", "#\n", "]")]
    [InlineData("{\"a\":\"", "x", "\"}")]
    [InlineData("{\"a\":\"", "\\n", "\"}")]
    public void A_megabyte_of_one_thing_between_others(string before, string piece, string after)
    {
        var result = ReadWithinLimits(before + Repeat(piece)[..^(before.Length + after.Length + 4)] + after, "-");

        Assert.False(result.IsReadable);
        Assert.InRange(result.Diagnostics.Count, 1, 100);
    }

    [Fact]
    public void A_megabyte_of_stairs()
    {
        var text = new StringBuilder();
        for (var i = 0; text.Length < Megabyte - 2000; i++)
        {
            text.Append(' ', i).Append("a:\n");
        }

        Assert.Equal("AZW1105", ReadWithinLimits(text.ToString(), "a.yaml").Diagnostics[0].Code);
    }

    [Theory]
    [InlineData("a.yaml", "k{0}: a\n", "")]
    [InlineData("a.json", "\"k{0}\": 1,", "\"x\": 1}")]
    public void Forty_thousand_unknown_keys(string name, string key, string after)
    {
        var text = new StringBuilder(name == "a.json" ? "{\"formaat\": \"azwa-werkagenda/1\", \"regio\": {\"naam\": \"R\"}, " : Agenda);
        for (var i = 0; i < 40_000; i++)
        {
            text.Append(key.Replace("{0}", i.ToString(provider: null), StringComparison.Ordinal));
        }

        var result = ReadWithinLimits(text.Append(after).ToString(), name);

        Assert.Equal(100, result.Diagnostics.Count);
        Assert.All(result.Diagnostics, d => Assert.Equal("AZW1201", d.Code));
    }

    [Fact]
    public void Every_place_in_a_map_of_thousands_is_found_without_their_square()
    {
        var text = new StringBuilder(Agenda + "beproeven:\n");
        for (var i = 0; i < 30_000; i++)
        {
            text.Append("  k").Append(i).Append(":\n");
        }

        var agenda = WerkagendaReader.Read(text.ToString()).Werkagenda!;
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < 30_000; i++)
        {
            Assert.Equal(5 + i, agenda.PositionOf($"/beproeven/k{i}")!.Value.Line);
        }

        Assert.InRange(clock.ElapsedMilliseconds, 0, 2000);
    }

    [Fact]
    public void A_megabyte_is_read_and_a_byte_more_is_not()
    {
        var bytes = Encoding.UTF8.GetBytes(Agenda + "prioritering: ");
        var most = new byte[Megabyte];
        most.AsSpan().Fill((byte)'x');
        bytes.CopyTo(most, 0);

        Assert.True(WerkagendaReader.Read(most).IsReadable);
        Assert.Equal("AZW1001", WerkagendaReader.Read([.. most, (byte)'x']).Diagnostics[0].Code);
        Assert.Equal("AZW1001", WerkagendaReader.Read(new MemoryStream([.. most, (byte)'x'])).Diagnostics[0].Code);
        Assert.Equal("AZW1001", WerkagendaReader.Read(new string('x', Megabyte + 1)).Diagnostics[0].Code);
    }

    [Fact]
    public void A_hundred_thousand_events_are_read_and_one_more_is_not()
    {
        // Start of stream, document and list come before the items; three ends come behind them.
        Assert.Equal("AZW1216", ReadWithinLimits(Lines("- a\n", 99_994), "a.yaml").Diagnostics[0].Code);
        Assert.Equal("AZW1104", ReadWithinLimits(Lines("- a\n", 99_995), "a.yaml").Diagnostics[0].Code);
        Assert.Equal("AZW1216", ReadWithinLimits("[" + Lines("1,", 99_997) + "1]", "a.json").Diagnostics[0].Code);
        Assert.Equal("AZW1104", ReadWithinLimits("[" + Lines("1,", 99_998) + "1]", "a.json").Diagnostics[0].Code);
    }

    [Theory]
    [InlineData("a.yaml", "[", "]")]
    [InlineData("a.yaml", "- ", "")]
    [InlineData("a.yaml", "{a: ", "}")]
    [InlineData("a.json", "[", "]")]
    [InlineData("a.json", "{\"a\":", "}")]
    public void Depth_64_is_read_and_65_is_not(string name, string open, string close)
    {
        var inner = name == "a.json" ? "1" : "a";
        var deepest = WerkagendaReader.Read(Lines(open, 64) + inner + Lines(close, 64), name);
        var deeper = Assert.Single(WerkagendaReader.Read(Lines(open, 65) + inner + Lines(close, 65), name).Diagnostics);

        Assert.DoesNotContain(deepest.Diagnostics, d => d.Code == "AZW1105");
        Assert.Equal(("AZW1105", 1, (64 * open.Length) + 1), (deeper.Code, deeper.Position!.Value.Line, deeper.Position.Value.Column));
    }

    [Theory]
    [InlineData(100)]
    [InlineData(100_000)]
    public void Nesting_does_not_exhaust_a_small_stack(int depth)
    {
        WerkagendaResult? yaml = null;
        WerkagendaResult? json = null;
        var thread = new Thread(
            () =>
            {
                yaml = WerkagendaReader.Read(new string('[', depth), "a.yaml");
                json = WerkagendaReader.Read(new string('[', depth), "a.json");
            },
            maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();

        Assert.Equal("AZW1105", yaml!.Diagnostics.Single().Code);
        Assert.Equal("AZW1105", json!.Diagnostics.Single().Code);
    }

    [Fact]
    public void An_alias_bomb_is_refused_at_its_first_anchor()
    {
        var bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (var c = 'b'; c < 'k'; c++)
        {
            var p = (char)(c - 1);
            bomb.Append($"{c}: &{c} [*{p}, *{p}, *{p}, *{p}, *{p}, *{p}, *{p}, *{p}]\n");
        }

        var diagnostic = Assert.Single(ReadWithinLimits(bomb.ToString(), "a.yaml").Diagnostics);
        Assert.Equal("a.yaml(1,4): error AZW1108", diagnostic.ToString()[..26]);
    }

    [Fact]
    public void Nested_merges_are_refused_at_the_first()
    {
        var text = Lines("<<: {", 200) + "a: b" + Lines("}", 200);

        Assert.Equal("a.yaml(1,1): error AZW1109", Assert.Single(ReadWithinLimits(text, "a.yaml").Diagnostics).ToString()[..26]);
    }

    private static WerkagendaResult ReadWithinLimits(string text, string name)
    {
        Assert.InRange(text.Length, 0, Megabyte);
        var (result, allocated, elapsed) = Measure(text, name);
        // What costs a square is slow every time; a busy machine is not.
        for (var again = 0; again < 2 && elapsed > 2000; again++)
        {
            (result, allocated, elapsed) = Measure(text, name);
        }

        Assert.InRange(allocated, 0, 100_000_000);
        Assert.InRange(elapsed, 0, 2000);
        Assert.NotEqual(result.IsReadable, result.Diagnostics.Count > 0);
        return result;
    }

    private static (WerkagendaResult Result, long Allocated, long Elapsed) Measure(string text, string name)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var clock = Stopwatch.StartNew();
        var result = WerkagendaReader.Read(text, name);
        return (result, GC.GetAllocatedBytesForCurrentThread() - before, clock.ElapsedMilliseconds);
    }

    private static string Repeat(string piece) => Lines(piece, Megabyte / piece.Length);

    private static string Lines(string piece, int count) => new StringBuilder(piece.Length * count).Insert(0, piece, count).ToString();
}
