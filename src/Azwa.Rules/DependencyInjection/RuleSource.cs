using System.Globalization;
using Azwa.Rules.Diagnostics;
using Azwa.Rules.Reporting;
using Azwa.Rules.Text;

namespace Azwa.Rules.DependencyInjection;

/// <summary>Where the options say that the rules come from.</summary>
internal sealed class RuleSource(AzwaRulesOptions options)
{
    private const int MostDiagnostics = 5;

    public string? Directory { get; } = options.RuleDirectory;

    public IReadOnlyList<string> Overlays { get; } = [.. options.Overlays];

    /// <summary>Whether there are files that can change.</summary>
    public bool HasFiles => Directory is not null || Overlays.Count > 0;

    /// <summary>Reads everything anew.</summary>
    public RuleLoad Load()
    {
        var rules = Directory is null ? new RuleSetResult(RuleSet.Azwa, []) : Read(Directory, () => RuleSet.TryLoad(Directory));
        if (rules.RuleSet is null)
        {
            return RuleLoad.Failed(
                rules.Diagnostics,
                $"{nameof(AzwaRulesOptions)}.{nameof(AzwaRulesOptions.RuleDirectory)} is '{Directory}', and that is no usable rule set: {Told(rules.Diagnostics)}. "
                + "Mend the files, or leave the option out for the rules that come with the package.");
        }

        var overlaid = Overlays.Count == 0 ? rules : Read(Overlays[0], () => rules.RuleSet.TryWith(Overlays));
        return overlaid.RuleSet is { } usable
            ? new RuleLoad(usable, [], Fault: null)
            : RuleLoad.Failed(
                overlaid.Diagnostics,
                $"{nameof(AzwaRulesOptions)}.{nameof(AzwaRulesOptions.Overlays)} is {string.Join(", ", Overlays.Select(o => $"'{o}'"))}, and that cannot be laid on these rules: "
                + $"{Told(overlaid.Diagnostics)}. Mend the files, or leave them out.");
    }

    private static RuleSetResult Read(string path, Func<RuleSetResult> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A directory that cannot be listed, or that goes away while it is read.
            var diagnostics = new DiagnosticBag();
            diagnostics.Report(Descriptors.Unreadable, path);
            return new RuleSetResult(null, diagnostics.ToList());
        }
    }

    private static string Told(IReadOnlyList<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Where(d => !d.IsWarning).ToList();
        var told = string.Join(" | ", errors.Take(MostDiagnostics).Select(d => OneLine.Of(d.ToString(Language.En))));
        return errors.Count > MostDiagnostics ? $"{told} | and {(errors.Count - MostDiagnostics).ToString(CultureInfo.InvariantCulture)} more" : told;
    }
}

/// <summary>What a load gave: rules, or the option that is at fault, what was found and what to do.</summary>
internal sealed record RuleLoad(RuleSet? RuleSet, IReadOnlyList<Diagnostic> Diagnostics, string? Fault)
{
    public static RuleLoad Failed(IReadOnlyList<Diagnostic> diagnostics, string fault) => new(RuleSet: null, diagnostics, fault);
}
