namespace Azwa.Rules.Witnesses;

/// <summary>An agenda in which a goal is reached. Immutable.</summary>
/// <param name="Changes">The changes to the agenda that the search began with.</param>
/// <param name="FactPath">The place of a fact for which the goal holds.</param>
internal sealed record Witness(Changes Changes, string FactPath);
