using Azwa.Rules.Text;

namespace Azwa.Rules.Cli.CommandLine;

/// <summary>What was asked of a command, checked against what it takes.</summary>
internal sealed class Arguments(
    Language language, IReadOnlyList<string> words, IReadOnlyDictionary<ValueOption, IReadOnlyList<string>> values, IReadOnlySet<Flag> flags)
{
    public Language Language { get; } = language;

    /// <summary>All arguments, in order.</summary>
    public IReadOnlyList<string> Words => words;

    /// <summary>The first argument, such as the file; empty for a command that takes none.</summary>
    public string Argument => this[0] ?? "";

    /// <summary>An argument by its place; null when it was left out.</summary>
    public string? this[int index] => index < words.Count ? words[index] : null;

    public bool Has(Flag flag) => flags.Contains(flag);

    /// <summary>The value of an option as it was written, or its default; null when it has neither.</summary>
    public string? this[ValueOption option] => All(option) is [var first, ..] ? first : option.Default;

    /// <summary>Every value of an option that may be given more than once, in order; empty when it was not given.</summary>
    public IReadOnlyList<string> All(ValueOption option) => values.GetValueOrDefault(option) ?? [];
}
