using System.Security.Cryptography;
using System.Text;
using Azwa.Rules.Cli.CommandLine;
using Azwa.Rules.Diagnostics;
using Azwa.Rules.Findings;
using Azwa.Rules.Reporting;
using Azwa.Rules.Text;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Cli.Batch;

/// <summary>What became of one agenda of a batch.</summary>
/// <param name="Input">Which one.</param>
/// <param name="Digest">What its report says; null when it could not be read.</param>
/// <param name="Line">Its line of JSON; empty when that was not asked for.</param>
/// <param name="Faults">Why it could not be read, as standard error tells it; empty when it could.</param>
/// <param name="IsCopied">Whether an earlier run judged it.</param>
internal sealed record Judged(AgendaInput Input, Digest? Digest, byte[] Line, byte[] Faults, bool IsCopied = false);

/// <summary>Reads and judges one agenda of a batch. Thread-safe.</summary>
/// <param name="judge">Judges an agenda that could be read.</param>
/// <param name="language">The language of the messages.</param>
/// <param name="json">Whether lines of JSON are asked for.</param>
/// <param name="faultsAsJson">Whether standard error is to be JSON Lines too.</param>
/// <param name="earlier">What an earlier run found; null when there is none.</param>
internal sealed class AgendaJudge(Func<Werkagenda, Report> judge, Language language, bool json, bool faultsAsJson, EarlierLines? earlier)
{
    private readonly string _lang = LangOf(language);

    public static string LangOf(Language language) => language == Language.En ? "en" : "nl";

    public Judged Judge(AgendaInput input)
    {
        if (input.Fault is { } fault)
        {
            return Unreadable(input, fault);
        }

        if ((input.Bytes ?? ReadFile(input.Name)) is not { } bytes)
        {
            // The library says what is the matter; if by now nothing is, then that is all that can be said.
            var diagnostics = WerkagendaReader.ReadFile(input.Name).Diagnostics;
            return diagnostics.Count > 0 ? Unreadable(input, diagnostics) : Unreadable(input, BatchWording.FileUnreadable);
        }

        var sha256 = json || earlier is not null ? Convert.ToHexStringLower(SHA256.HashData(bytes.Span)) : "";
        if (earlier?.Find(sha256, input.Name) is var (line, digest))
        {
            return new Judged(input, digest, json ? line : [], [], IsCopied: true);
        }

        var read = WerkagendaReader.Read(bytes.Span, input.Name);
        if (!read.IsReadable)
        {
            return Unreadable(input, read.Diagnostics);
        }

        var report = judge(read.Werkagenda);
        return new Judged(input, Digest.Of(report), json ? JsonLines.OfReport(input.Name, sha256, _lang, report) : [], []);
    }

    private static ReadOnlyMemory<byte>? ReadFile(string path)
    {
        try
        {
            // No lock on others: an editor or a synchronising folder may have the file open for writing.
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

            // The length is a guess: a file can grow, and one of a device says 0.
            var buffer = new byte[(stream.CanSeek ? Math.Clamp(stream.Length, 0, BatchInput.MostBytes - 1) : BatchInput.MostBytes - 1) + 1];
            var length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            if (length == buffer.Length && length < BatchInput.MostBytes)
            {
                Array.Resize(ref buffer, BatchInput.MostBytes);
                length += stream.ReadAtLeast(buffer.AsSpan(length), buffer.Length - length, throwOnEndOfStream: false);
            }

            return buffer.AsMemory(0, length);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private Judged Unreadable(AgendaInput input, IReadOnlyList<Diagnostic> diagnostics)
    {
        using var array = new MemoryStream();
        DiagnosticReport.WriteJson(diagnostics, array, language);
        using var text = new StringWriter { NewLine = "\n" };
        DiagnosticReport.WriteText(diagnostics, text, language);
        return Unreadable(input, JsonLines.Compact(array), text.ToString());
    }

    private Judged Unreadable(AgendaInput input, Phrase fault)
    {
        var message = fault.In(language);
        return Unreadable(input, JsonLines.Fault(input.Name, message), OneLine.Of($"{input.Name}: error: {message}") + "\n");
    }

    private Judged Unreadable(AgendaInput input, ReadOnlySpan<byte> array, string text) => new(
        input,
        Digest: null,
        json ? JsonLines.OfUnreadable(input.Name, array) : [],
        faultsAsJson ? [.. array, (byte)'\n'] : Encoding.UTF8.GetBytes(text));
}
