using System.CommandLine;
using System.CommandLine.Completions;

namespace Azwa.Rules.Cli.CommandLine;

/// <summary>An option with one value.</summary>
internal sealed class ValueOption
{
    private ValueOption(string name, Phrase value, Phrase summary)
    {
        Name = name;
        Value = value;
        Summary = summary;
        // Everything is accepted here and judged by us, because the parser's own objections are in English and speak of types.
        Symbol = new Option<string[]>(name) { Arity = ArgumentArity.ZeroOrMore };
    }

    public string Name { get; }

    /// <summary>What stands for the value in the help.</summary>
    public Phrase Value { get; }

    public Phrase Summary { get; }

    /// <summary>The possible values; empty when anything goes.</summary>
    public IReadOnlyList<string> Choices { get; private init; } = [];

    public string? Default { get; private init; }

    /// <summary>Whether it may be given more than once.</summary>
    public bool IsRepeatable { get; private init; }

    public Option<string[]> Symbol { get; }

    public static ValueOption Free(string name, Phrase value, Phrase summary) => new(name, value, summary);

    /// <summary>One of many words, which the command itself judges; a shell completes them.</summary>
    /// <param name="name">The option.</param>
    /// <param name="value">What stands for the word in the help.</param>
    /// <param name="summary">What it does.</param>
    /// <param name="words">The words; asked for only when a shell completes.</param>
    public static ValueOption Word(string name, Phrase value, Phrase summary, Func<IEnumerable<string>> words)
    {
        var option = new ValueOption(name, value, summary);
        option.Symbol.CompletionSources.Add(_ => words().Select(w => new CompletionItem(w)));
        return option;
    }

    public static ValueOption Repeatable(string name, Phrase value, Phrase summary) => new(name, value, summary) { IsRepeatable = true };

    /// <summary>One of a few words, of which the first is the default.</summary>
    public static ValueOption Choice(string name, Phrase summary, params string[] choices)
    {
        var words = string.Join('|', choices);
        var option = new ValueOption(name, new Phrase(words, words), summary) { Choices = choices, Default = choices[0] };
        option.Symbol.CompletionSources.Add(choices);
        return option;
    }
}
