using System.Runtime.InteropServices;
using Azwa.Rules.Text;

namespace Azwa.Rules.Findings;

/// <summary>
/// What a rule has to say about one place in an agenda, with the sentence of the source that asks for it. Immutable.
/// </summary>
public sealed class Finding
{
    private readonly Lazy<IReadOnlyList<PatchOperation>>? _repair;

    /// <param name="repair">Finds the repair; null when there is none.</param>
    internal Finding(Func<IReadOnlyList<PatchOperation>>? repair) =>
        _repair = repair is null ? null : new Lazy<IReadOnlyList<PatchOperation>>(repair);

    /// <summary>The stable id of the rule.</summary>
    public required string RuleId { get; init; }

    /// <summary>What the rule asks, in one Dutch sentence.</summary>
    public required string Title { get; init; }

    /// <summary>The ids of all requirements that this touches.</summary>
    public required IReadOnlyList<string> Requirements { get; init; }

    /// <summary>What the evaluation came to; never passed or not applicable.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>How much it weighs.</summary>
    public required Severity Severity { get; init; }

    /// <summary>JSON Pointer of the place, also when nothing stands there.</summary>
    public required string Path { get; init; }

    /// <summary>What it is about, such as the name of a municipality or an aanpak.</summary>
    public required string Subject { get; init; }

    /// <summary>The chapter of the Format it belongs to, such as a leefgebied.</summary>
    public required string Chapter { get; init; }

    /// <summary>The section within the chapter, such as an aanpak; null when there is none.</summary>
    public required string? Section { get; init; }

    /// <summary>What was found, in the language of the report.</summary>
    public required string Message { get; init; }

    /// <summary>How to mend it, when that can be said.</summary>
    public required string? Remedy { get; init; }

    /// <summary>The statements of the sources that ask for it; empty when it is our own interpretation.</summary>
    public required IReadOnlyList<SourceReference> Sources { get; init; }

    /// <summary>The values that were compared.</summary>
    public required IReadOnlyList<EvidenceItem> Evidence { get; init; }

    /// <summary>
    /// The smallest change of numbers that makes this finding go and brings no other; empty when there is none, as where a text is asked
    /// for. Found when it is first asked for.
    /// </summary>
    public IReadOnlyList<PatchOperation> Repair => _repair?.Value ?? [];

    /// <summary>The region's own motivation; null unless the outcome is <see cref="Outcome.Deviated"/> or a remark was explained.</summary>
    public required string? Motivation { get; init; }

    /// <summary>The last day on which it is in time, inclusive; null unless the outcome is <see cref="Outcome.Pending"/>.</summary>
    public required DateOnly? Due { get; init; }

    /// <summary>Where the place, or its nearest parent that is there, stands in the file; null for an agenda that was not read from one.</summary>
    public required Position? Position { get; init; }
}

/// <summary>A statement of a source document. Immutable.</summary>
public sealed class SourceReference
{
    internal SourceReference()
    {
    }

    /// <summary>The id of the clause in the register, such as <c>OPD.L386</c>.</summary>
    public required string Clause { get; init; }

    /// <summary>The document, such as <c>opdracht</c>.</summary>
    public required string Document { get; init; }

    /// <summary>The heading under which it stands.</summary>
    public required string Section { get; init; }

    /// <summary>How binding it is: moet, dient, verzoek, mag, streef or info.</summary>
    public required string Modality { get; init; }

    /// <summary>Whether the source itself calls it provisional.</summary>
    public required bool IsProvisional { get; init; }
}

/// <summary>A named value that a finding rests on: a text, a number, a truth or a list of texts. Immutable.</summary>
public sealed class EvidenceItem
{
    internal EvidenceItem(string name) => Name = name;

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>The value as text; dates as <c>2026-11-15</c>. Null when it is of another type or absent.</summary>
    public string? Text { get; init; }

    /// <summary>The value as exact number; null when it is of another type or absent.</summary>
    public decimal? Number { get; init; }

    /// <summary>The value as truth; null when it is of another type or absent.</summary>
    public bool? Boolean { get; init; }

    /// <summary>The values of a list; null when it is of another type or absent.</summary>
    public IReadOnlyList<string>? Items { get; init; }
}

/// <summary>How many findings there are of each severity.</summary>
/// <param name="Error">Errors.</param>
/// <param name="Warning">Warnings.</param>
/// <param name="Info">Remarks.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct SeverityCounts(int Error, int Warning, int Info)
{
    internal static SeverityCounts Of(IReadOnlyList<Finding> findings)
    {
        Span<int> counts = [0, 0, 0];
        foreach (var finding in findings)
        {
            counts[(int)finding.Severity]++;
        }

        return new SeverityCounts(counts[(int)Severity.Error], counts[(int)Severity.Warning], counts[(int)Severity.Info]);
    }
}

/// <summary>How many cells of the Format are mandatory and optional, and how many of each are filled.</summary>
/// <param name="Mandatory">Mandatory cells, whatever is included.</param>
/// <param name="Filled">Mandatory cells with content.</param>
/// <param name="Optional">Optional cells of mandatory sections.</param>
/// <param name="OptionalFilled">Those with content.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct CellCounts(int Mandatory, int Filled, int Optional, int OptionalFilled);
