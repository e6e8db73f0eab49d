namespace Azwa.Rules.Benchmarks.Ratios;

/// <summary>What is asked of a ratio: a question, its goal, and how it is measured.</summary>
/// <param name="Question">What is measured beside what.</param>
/// <param name="Goal">What it must be.</param>
/// <param name="Measure">Measures it, from its preparation on.</param>
/// <param name="IsOnlyShown">Whether it is no alarm however far it is from its goal; benchmarks/README.md says why.</param>
internal sealed record Ratio(string Question, Goal Goal, Func<double> Measure, bool IsOnlyShown = false);
