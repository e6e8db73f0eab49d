using Azwa.Rules.Peers.Reading;

namespace Azwa.Rules.Peers.Telling;

/// <summary>Makes the named values that findings rest on.</summary>
internal static class Evidence
{
    /// <summary>The name of the list of places where an input is missing.</summary>
    public const string Missing = "ontbreekt";

    public static PeerEvidence Word(string name, string? value) => new(name) { Text = value };

    public static PeerEvidence Date(string name, DateOnly? value) => new(name) { Text = value is { } date ? Teksten.Iso(date) : null };

    public static PeerEvidence Number(string name, decimal? value) => new(name) { Number = value };

    public static PeerEvidence Truth(string name, bool? value) => new(name) { Boolean = value };

    public static PeerEvidence List(string name, IReadOnlyList<string>? value) => new(name) { Items = value };
}
