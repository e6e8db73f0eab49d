using System.Text.Json;
using Azwa.Rules.Diagnostics;
using Azwa.Rules.Syntax;
using Azwa.Rules.Text;

namespace Azwa.Rules.Werkagendas;

/// <summary>
/// Reads an agenda from YAML or JSON. A malformed text yields diagnostics and no agenda; it never throws for what is in the text.
/// Thread-safe.
/// </summary>
public static class WerkagendaReader
{
    /// <summary>Reads at most a megabyte and a byte of the stream; the stream stays open.</summary>
    /// <param name="stream">UTF-8 with or without byte order mark, or UTF-16 with one.</param>
    /// <param name="name">The name under which diagnostics speak of it; a name that ends in .json is read as JSON, in .yaml or .yml as YAML,
    /// any other by its first character.</param>
    /// <returns>The agenda, or the diagnostics that say why there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static WerkagendaResult Read(Stream stream, string name = "-")
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        var buffer = FirstBuffer(stream);
        var length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        if (GrowsOn(ref buffer, length))
        {
            length += stream.ReadAtLeast(buffer.AsSpan(length), buffer.Length - length, throwOnEndOfStream: false);
        }

        return Read(buffer.AsSpan(0, length), name);
    }

    /// <summary>
    /// Reads at most a megabyte and a byte of the stream without holding a thread while it waits, as for the body of a request; the
    /// stream stays open.
    /// </summary>
    /// <param name="stream">UTF-8 with or without byte order mark, or UTF-16 with one.</param>
    /// <param name="name">The name under which diagnostics speak of it; a name that ends in .json is read as JSON, in .yaml or .yml as YAML,
    /// any other by its first character.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The agenda, or the diagnostics that say why there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static Task<WerkagendaResult> ReadAsync(Stream stream, string name = "-", CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        return ReadAll();

        async Task<WerkagendaResult> ReadAll()
        {
            var buffer = FirstBuffer(stream);
            var length = await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
            if (GrowsOn(ref buffer, length))
            {
                length += await stream.ReadAtLeastAsync(buffer.AsMemory(length), buffer.Length - length, throwOnEndOfStream: false, cancellationToken)
                    .ConfigureAwait(false);
            }

            return Read(buffer.AsSpan(0, length), name);
        }
    }

    /// <summary>Reads an agenda from a file. A file that is not there or cannot be read yields a diagnostic, like one that is malformed.</summary>
    /// <param name="path">The path; diagnostics speak of the file by it.</param>
    /// <returns>The agenda, or the diagnostics that say why there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public static WerkagendaResult ReadFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);

        // Asked first: what opening a directory throws differs per platform and reads like a lack of permission.
        if (Directory.Exists(path))
        {
            return Refused(path, Descriptors.IsDirectory);
        }

        try
        {
            // No lock on others: an editor or a synchronising folder may have the file open for writing.
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return Read(stream, path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Refused(path, Descriptors.FileNotFound);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refused(path, Descriptors.Unreadable);
        }
    }

    /// <summary>Reads an agenda from bytes.</summary>
    /// <param name="bytes">UTF-8 with or without byte order mark, or UTF-16 with one; at most 1,048,576 bytes.</param>
    /// <param name="name">The name under which diagnostics speak of it.</param>
    /// <returns>The agenda, or the diagnostics that say why there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static WerkagendaResult Read(ReadOnlySpan<byte> bytes, string name = "-")
    {
        ArgumentNullException.ThrowIfNull(name);
        var diagnostics = new DiagnosticBag();
        return Read(Document.Parse(name, bytes, diagnostics), diagnostics);
    }

    /// <summary>Reads an agenda from text.</summary>
    /// <param name="text">YAML or JSON; at most 1,048,576 characters.</param>
    /// <param name="name">The name under which diagnostics speak of it.</param>
    /// <returns>The agenda, or the diagnostics that say why there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="name"/> is null.</exception>
    public static WerkagendaResult Read(string text, string name = "-")
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(name);
        var diagnostics = new DiagnosticBag();
        return Read(Document.Parse(SourceText.From(name, text), diagnostics), diagnostics);
    }

    /// <summary>Reads an agenda from a JSON element.</summary>
    /// <param name="element">The element; its raw text is read, positions count within it.</param>
    /// <param name="name">The name under which diagnostics speak of it.</param>
    /// <returns>The agenda, or the diagnostics that say why there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="element"/> is of no document.</exception>
    public static WerkagendaResult Read(JsonElement element, string name = "-.json") => Read(element.GetRawText(), name);

    // The length is a guess to spare memory: a stream that grows, or that says 0 as those of devices do, is read to its end.
    private static byte[] FirstBuffer(Stream stream) =>
        new byte[(stream.CanSeek ? Math.Clamp(stream.Length - stream.Position, 0, Limits.Bytes) : Limits.Bytes) + 1];

    /// <summary>Whether there may be more than was guessed; then there is room for all that is read of it.</summary>
    private static bool GrowsOn(ref byte[] buffer, int length)
    {
        if (length < buffer.Length || length > Limits.Bytes)
        {
            return false;
        }

        Array.Resize(ref buffer, Limits.Bytes + 1);
        return true;
    }

    private static WerkagendaResult Refused(string path, DiagnosticDescriptor descriptor)
    {
        var diagnostics = new DiagnosticBag();
        diagnostics.Report(descriptor, path);
        return new WerkagendaResult(werkagenda: null, diagnostics.ToList());
    }

    private static WerkagendaResult Read(Document? document, DiagnosticBag diagnostics)
    {
        var agenda = document is null
            ? null
            : NodeFields.Read(document.Source, diagnostics, "werkagenda", document.Root, fields => WerkagendaFormat.Read(fields, document));
        var told = diagnostics.ToList();
        return new WerkagendaResult(diagnostics.HasErrors ? null : agenda, document is null ? told : FaultPlaces.In(document, told));
    }
}
