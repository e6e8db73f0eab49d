using System.Text;
using System.Text.Json.Nodes;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Benchmarks.Agendas;

/// <summary>The agendas that are judged, as files: the samples beside the program, and what is made of the complete one.</summary>
public static class AgendaFiles
{
    public const string Complete = "complete";
    public const string Empty = "empty";
    public const string SixtyFindings = "sixty findings";
    public const string FiftyMunicipalities = "fifty municipalities";

    private const string CompleteFile = "volledig.json";

    /// <summary>The day as of which the complete sample is complete.</summary>
    public static readonly DateOnly AsOf = new(2026, 11, 22);

    public static readonly string[] Benchmarked = [Complete, Empty, SixtyFindings, FiftyMunicipalities];

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "werkagendas");

    /// <summary>The names of the sample files.</summary>
    public static IEnumerable<string> Samples => Directory.EnumerateFiles(Folder).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal);

    /// <summary>The text of an agenda: one that is benchmarked, as JSON, or a sample file.</summary>
    public static byte[] Bytes(string name) => name switch
    {
        Complete => Sample(CompleteFile),
        Empty => Sample("leeg.yaml"),
        SixtyFindings => Write(Agendas.SixtyFindings.Make(CompleteTree())),
        FiftyMunicipalities => Municipalities(50),
        _ => Sample(name),
    };

    public static byte[] Sample(string file) => File.ReadAllBytes(Path.Combine(Folder, file));

    /// <summary>The complete agenda in a region of so many municipalities, with the same populations in all.</summary>
    public static byte[] Municipalities(int count)
    {
        var tree = CompleteTree();
        Agendas.Municipalities.Replace(tree, count);
        return Write(tree);
    }

    public static Werkagenda Read(string name) => Read(Bytes(name));

    public static Werkagenda Read(byte[] bytes)
    {
        var result = WerkagendaReader.Read(bytes, "agenda");
        return result.Werkagenda ?? throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
    }

    public static byte[] Write(JsonObject tree) => Encoding.UTF8.GetBytes(tree.ToJsonString());

    private static JsonObject CompleteTree() => JsonNode.Parse(Sample(CompleteFile))!.AsObject();
}
