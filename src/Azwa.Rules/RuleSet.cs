using System.Diagnostics.CodeAnalysis;
using Azwa.Rules.Diagnostics;

namespace Azwa.Rules;

/// <summary>Stands in until the rule set comes, so that the command line can be built against its shape.</summary>
[ExcludeFromCodeCoverage]
public sealed class RuleSet
{
    private RuleSet()
    {
    }

    /// <summary>The rules of the AZWA.</summary>
    public static RuleSet Azwa { get; } = new();

    /// <summary>The id.</summary>
    public string Id { get; } = "azwa-werkagenda";

    /// <summary>The version.</summary>
    public string Version { get; } = "0.0.0";

    /// <summary>The hash.</summary>
    public string Sha256 { get; } = new('0', 64);

    /// <summary>Loads rules from a directory.</summary>
    /// <param name="directory">The directory.</param>
    /// <returns>The rules.</returns>
    public static RuleSetResult TryLoad(string directory) => new() { RuleSet = Azwa, Diagnostics = [] };
}

/// <summary>What loading gave.</summary>
public sealed class RuleSetResult
{
    internal RuleSetResult()
    {
    }

    /// <summary>The rules.</summary>
    public RuleSet? RuleSet { get; init; }

    /// <summary>What is wrong with them.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }
}
