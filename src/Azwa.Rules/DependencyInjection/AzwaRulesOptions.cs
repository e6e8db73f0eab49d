using Azwa.Rules.Findings;
using Azwa.Rules.Text;

namespace Azwa.Rules.DependencyInjection;

/// <summary>
/// What a program chooses when it adds these rules. Written by one thread while the program starts, and only read from then on; a host
/// checks it before it takes requests, any other program at the first use. What is wrong is told in one exception.
/// </summary>
public sealed class AzwaRulesOptions
{
    /// <summary>What is judged when a call does not say. By default everything that the Opdracht asks.</summary>
    public Profile Profile { get; set; } = Profile.Opdracht;

    /// <summary>The language of reports when a call does not say. By default Dutch.</summary>
    public Language Language { get; set; } = Language.Nl;

    /// <summary>The time zone in which the deadlines hold, by its IANA id. By default <c>Europe/Amsterdam</c>.</summary>
    public string TimeZone { get; set; } = Calendar.Amsterdam;

    /// <summary>The clock; null for the registered one, or else that of the machine. It gives today and times the reloading.</summary>
    public TimeProvider? TimeProvider { get; set; }

    /// <summary>A directory with a rule set of one's own; null for the rules that come with the package.</summary>
    public string? RuleDirectory { get; set; }

    /// <summary>The paths of overlays on the rules; their order means nothing.</summary>
    public IList<string> Overlays { get; } = [];

    /// <summary>The name of the engine; null for the one that is registered, or else the embedded one, <c>embedded</c>.</summary>
    public string? Engine { get; set; }

    /// <summary>Whether a change in the rule directory or of an overlay is taken over while the program runs. By default it is.</summary>
    public bool ReloadOnChange { get; set; } = true;
}
