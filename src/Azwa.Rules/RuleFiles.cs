using System.Text;
using Azwa.Rules.Diagnostics;
using Azwa.Rules.Syntax;
using Azwa.Rules.Text;

namespace Azwa.Rules;

/// <summary>Finds the files of a rule set: those inside the assembly, or those of a directory.</summary>
internal static class RuleFiles
{
    private const string Rules = "rules/";
    private const string Seeds = "seeds/";
    private const string Complete = "werkagendas/volledig.yaml";

    public static IReadOnlyList<SourceText> Embedded() => [.. FromAssembly(Rules), .. FromAssembly(Seeds)];

    /// <summary>The embedded rule files by the name they have in a folder, without the register of sources.</summary>
    public static IReadOnlyDictionary<string, string> Shipped() =>
        new FrozenMap<string, string>(FromAssembly(Rules).ToDictionary(f => f.Name[Rules.Length..], f => f.Content, StringComparer.Ordinal));

    /// <summary>The complete agenda that examples of rules are patches on.</summary>
    public static SourceText CompleteAgenda() => FromAssembly(Complete).Single();

    public static IReadOnlyList<SourceText> FromDirectory(string directory, DiagnosticBag diagnostics)
    {
        if (Paths(directory) is not { } paths)
        {
            diagnostics.Report(Descriptors.Unreadable, directory);
            return [];
        }

        var files = paths.Select(path => Decode(path, diagnostics)).OfType<SourceText>().ToList();
        if (files.Count > 0 && !files.Exists(f => f.Content.Contains("azwa-eisen/1", StringComparison.Ordinal)))
        {
            files.AddRange(FromAssembly(Seeds));
        }

        return files;
    }

    /// <summary>The text of an overlay; null with a diagnostic when the file cannot be read.</summary>
    public static SourceText? Overlay(string path, DiagnosticBag diagnostics)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (Directory.Exists(path))
        {
            diagnostics.Report(Descriptors.IsDirectory, path);
            return null;
        }

        if (!File.Exists(path))
        {
            diagnostics.Report(Descriptors.FileNotFound, path);
            return null;
        }

        return Decode(path, diagnostics);
    }

    /// <summary>The rule files below a directory; null when it, or a directory in it, cannot be listed.</summary>
    private static List<string>? Paths(string directory)
    {
        try
        {
            return [.. Directory.EnumerateFiles(directory, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The text of a file, inside the limits; null with a diagnostic.</summary>
    private static SourceText? Decode(string path, DiagnosticBag diagnostics)
    {
        var bytes = ReadFile(path);
        var fault = bytes is null ? Descriptors.Unreadable : bytes.Length > Limits.Bytes ? Descriptors.TooManyBytes : null;
        var file = fault is null ? SourceText.Decode(path, bytes) : null;
        if (file is null)
        {
            diagnostics.Report(fault ?? Descriptors.NotUtf8, path);
        }

        return file;
    }

    private static byte[]? ReadFile(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            var bytes = new byte[Math.Min(stream.Length, Limits.Bytes + 1)];
            stream.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static IEnumerable<SourceText> FromAssembly(string prefix)
    {
        var assembly = typeof(RuleFiles).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            yield return SourceText.From(name, reader.ReadToEnd());
        }
    }
}
