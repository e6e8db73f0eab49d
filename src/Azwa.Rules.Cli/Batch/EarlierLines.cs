using System.Text.Json;
using Azwa.Rules.Cli.CommandLine;
using Microsoft.Win32.SafeHandles;

namespace Azwa.Rules.Cli.Batch;

/// <summary>
/// The JSON Lines of an earlier run, to take over what would come out the same. In memory are the hash and the place of each line, less
/// than a quarter of a kilobyte; the line itself is read when its agenda comes by. Thread-safe.
/// </summary>
internal sealed class EarlierLines : IDisposable
{
    /// <summary>More than any agenda within the limits gives; a longer line is judged anew.</summary>
    private const int MostBytes = 64 * 1024 * 1024;

    private readonly Dictionary<string, (long Offset, int Length)> _places = new(StringComparer.Ordinal);
    private readonly Judgement _judgement;
    private readonly SafeFileHandle _file;

    private EarlierLines(SafeFileHandle file, Judgement judgement) => (_file, _judgement) = (file, judgement);

    /// <param name="file">The output of an earlier run; a line of it that is not whole is left out.</param>
    /// <param name="judgement">The judgement of now: lines of another are left out.</param>
    /// <exception cref="UsageException">The file cannot be read.</exception>
    public static EarlierLines Read(string file, Judgement judgement)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var lines = new EarlierLines(File.OpenHandle(file, share: FileShare.ReadWrite | FileShare.Delete), judgement);
            foreach (var line in LineReader.Lines(stream, MostBytes).Where(l => l.Length == l.Bytes.Length))
            {
                if (lines.Parse(line.Bytes) is (var sha256, _))
                {
                    lines._places[sha256] = (line.Offset, line.Bytes.Length);
                }
            }

            return lines;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(BatchWording.NoEarlier, file);
        }
    }

    /// <summary>The line of an agenda with these bytes, under the name it has now; null when it has to be judged.</summary>
    public (byte[] Line, Digest Digest)? Find(string sha256, string name)
    {
        if (!_places.TryGetValue(sha256, out var place))
        {
            return null;
        }

        // The file may have changed since it was first read.
        var bytes = new byte[place.Length];
        return RandomAccess.Read(_file, bytes, place.Offset) == bytes.Length
            && Parse(bytes) is (var found, { } digest) && found == sha256
            && JsonLines.Renamed(bytes, name) is { } line
            ? (line, digest)
            : null;
    }

    public void Dispose() => _file.Dispose();

    private (string Sha256, Digest Digest)? Parse(ReadOnlyMemory<byte> line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            return root.TryGetProperty(JsonLines.Report, out var report)
                && Is(root, JsonLines.RuleSetSha256, _judgement.RuleSetSha256)
                && Is(root, JsonLines.Lang, _judgement.Lang)
                && Is(report, "profile", _judgement.Profile)
                && Is(report, "asOf", _judgement.AsOf)
                && Is(report, "engine", _judgement.Engine)
                && root.GetProperty(JsonLines.Sha256).GetString() is { } sha256
                    ? (sha256, Digest.Of(report))
                    : null;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            // Torn, or not ours.
            return null;
        }
    }

    private static bool Is(JsonElement element, string name, string value) => element.GetProperty(name).ValueEquals(value);
}

/// <summary>What a report depends on beside the bytes of the agenda, as JSON Lines spell it.</summary>
internal sealed record Judgement(string RuleSetSha256, string Profile, string AsOf, string Engine, string Lang);
