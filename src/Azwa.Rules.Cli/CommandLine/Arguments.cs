using Azwa.Rules.Text;

namespace Azwa.Rules.Cli.CommandLine;

/// <summary>What was asked of a command, checked against what it takes.</summary>
internal sealed class Arguments(
    Language language, string? argument, IReadOnlyDictionary<ValueOption, string> values, IReadOnlySet<Flag> flags)
{
    public Language Language { get; } = language;

    /// <summary>The one argument, such as the file; empty for a command that takes none.</summary>
    public string Argument { get; } = argument ?? "";

    public bool Has(Flag flag) => flags.Contains(flag);

    /// <summary>The value of an option as it was written, or its default; null when it has neither.</summary>
    public string? this[ValueOption option] => values.GetValueOrDefault(option) ?? option.Default;
}
