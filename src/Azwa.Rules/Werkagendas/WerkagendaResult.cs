using System.Diagnostics.CodeAnalysis;
using Azwa.Rules.Diagnostics;

namespace Azwa.Rules.Werkagendas;

/// <summary>What reading a text gave: an agenda, or the diagnostics that say why there is none. Immutable.</summary>
public sealed class WerkagendaResult
{
    internal WerkagendaResult(Werkagenda? werkagenda, IReadOnlyList<Diagnostic> diagnostics)
    {
        Werkagenda = werkagenda;
        Diagnostics = diagnostics;
    }

    /// <summary>Whether there is an agenda.</summary>
    [MemberNotNullWhen(true, nameof(Werkagenda))]
    public bool IsReadable => Werkagenda is not null;

    /// <summary>The agenda; null when the text was malformed.</summary>
    public Werkagenda? Werkagenda { get; }

    /// <summary>What is wrong with the text, in the order in which it stands there; empty when it could be read.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
