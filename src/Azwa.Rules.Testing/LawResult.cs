namespace Azwa.Rules.Testing;

/// <summary>A law that held. Immutable.</summary>
/// <param name="Law">What it says, in one sentence.</param>
/// <param name="Agendas">On how many agendas it was tried.</param>
/// <param name="Cases">On how many of those it had something to say: a law of repairs says nothing of an agenda that needs none. With 0 it
/// held for want of cases.</param>
/// <param name="Seed">What the agendas were drawn from.</param>
public sealed record LawResult(string Law, int Agendas, int Cases, ulong Seed);
