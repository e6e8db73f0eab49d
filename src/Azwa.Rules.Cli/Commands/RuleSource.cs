using Azwa.Rules.Cli.CommandLine;
using Azwa.Rules.Diagnostics;
using Azwa.Rules.Reporting;
using Azwa.Rules.Text;

namespace Azwa.Rules.Cli.Commands;

/// <summary>The option that names a rule set, for every command that takes one.</summary>
internal static class RuleSource
{
    public static ValueOption Option() => ValueOption.Free(
        "--rules", new Phrase("MAP", "DIR"), new Phrase("regels uit deze map; anders die van AZWA D5", "rules from this directory; those of AZWA D5 otherwise"));

    /// <summary>The ids that a shell completes: those of the rules that come with the program, for it reads no files while someone types.</summary>
    public static IReadOnlyList<string> Ids => [.. RuleSet.Azwa.Rules.Select(r => r.RuleId)];

    public static ValueOption Overlays() => ValueOption.Repeatable(
        "--overlay", new Phrase("BESTAND", "FILE"), new Phrase("legt deze overlay op de regels; mag vaker", "puts this overlay on the rules; may be repeated"));

    /// <summary>The rule set with its overlays, or what is wrong with either.</summary>
    public static (RuleSet? RuleSet, IReadOnlyList<Diagnostic> Diagnostics) Load(string? directory, IReadOnlyList<string> overlays)
    {
        var (rules, diagnostics) = Load(directory);
        if (rules is null || overlays.Count == 0)
        {
            return (rules, diagnostics);
        }

        var result = rules.TryWith(overlays);
        return (result.RuleSet, [.. diagnostics, .. result.Diagnostics]);
    }

    private static (RuleSet? RuleSet, IReadOnlyList<Diagnostic> Diagnostics) Load(string? directory)
    {
        if (directory is null)
        {
            return (RuleSet.Azwa, []);
        }

        if (!Directory.Exists(directory))
        {
            throw new UsageException(Wording.NoSuchDirectory, directory);
        }

        var result = RuleSet.TryLoad(directory);
        return (result.RuleSet, result.Diagnostics);
    }

    /// <summary>Refuses the id of a rule that the set does not have, with the one that was probably meant.</summary>
    public static void RefuseUnknown(string id, RuleSet ruleSet)
    {
        var ids = ruleSet.TraceCoverage().Rules.Select(r => r.RuleId).ToList();
        if (!ids.Contains(id, StringComparer.Ordinal))
        {
            throw Nearest.To(id, ids) is { } near
                ? new UsageException(Wording.UnknownRuleWithHint, id, near)
                : new UsageException(Wording.UnknownRule, id);
        }
    }

    /// <summary>Tells diagnostics on standard error.</summary>
    public static void Tell(IReadOnlyList<Diagnostic> diagnostics, Arguments arguments, bool json, Stream error)
    {
        if (diagnostics.Count == 0)
        {
            return;
        }

        using var text = new MemoryStream();
        if (json)
        {
            DiagnosticReport.WriteJson(diagnostics, text, arguments.Language);
        }
        else
        {
            using var writer = Utf8.Writer(text);
            DiagnosticReport.WriteText(diagnostics, writer, arguments.Language);
        }

        try
        {
            text.WriteTo(error);
            error.Flush();
        }
        catch (IOException)
        {
            // Nobody listens any more; the exit code still speaks.
        }
    }
}
