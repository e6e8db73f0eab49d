using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Docs.Tests;

/// <summary>What is wrong with a file that a document shows, by what it says that it is.</summary>
internal static class FilesOf
{
    public static IReadOnlyList<string> Faults(string name, string text) =>
        (text.Contains("schema: azwa-overlay/", StringComparison.Ordinal) ? RuleSet.Azwa.TryWithText(text, name).Diagnostics
            : text.Contains("schema: azwa-", StringComparison.Ordinal) ? BesideTheShipped(name, text)
            : WerkagendaReader.Read(text, name).Diagnostics).Select(d => d.ToString()).ToList();

    private static IReadOnlyList<Diagnostics.Diagnostic> BesideTheShipped(string name, string text)
    {
        var folder = Directory.CreateTempSubdirectory("azwa-docs-rules-");
        try
        {
            foreach (var (file, content) in RuleSet.ShippedFiles)
            {
                File.WriteAllText(Path.Combine(folder.FullName, file), content);
            }

            File.WriteAllText(Path.Combine(folder.FullName, Path.GetFileName(name)), text);
            return RuleSet.TryLoad(folder.FullName).Diagnostics;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
