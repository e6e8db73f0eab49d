using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using System.Globalization;
using Azwa.Rules.Text;

namespace Azwa.Rules.Cli.CommandLine;

/// <summary>
/// Turns arguments into a command and its values. System.CommandLine takes them apart and completes them; what is wrong with them
/// is judged and worded here, because its own errors are English, speak of types and exit with another code than the contract's.
/// </summary>
internal sealed class ArgumentReader
{
    private static readonly ParserConfiguration Configuration = new()
    {
        EnablePosixBundling = false,
        // '@name' is a file name like any other, not a file with more arguments.
        ResponseFileTokenReplacer = null,
    };

    private readonly IReadOnlyList<CliCommand> _commands;
    private readonly Dictionary<Command, (CliCommand Command, Argument<string[]> Argument)> _symbols = [];
    private readonly Option<bool> _help = new("--help", "-h", "-?") { Recursive = true, Arity = ArgumentArity.Zero };
    private readonly Option<bool> _version = new("--version") { Arity = ArgumentArity.Zero };
    private readonly ValueOption _language = ValueOption.Choice("--lang", Wording.LanguageSummary, "nl", "en");
    private readonly Dictionary<Command, string> _groups = [];
    private readonly RootCommand _root = new();

    public ArgumentReader(IReadOnlyList<CliCommand> commands)
    {
        _commands = commands;
        _language.Symbol.Recursive = true;

        // Its own --help and --version speak English.
        _root.Options.Clear();
        _root.Options.Add(_help);
        _root.Options.Add(_version);
        _root.Options.Add(_language.Symbol);
        foreach (var command in commands)
        {
            var argument = new Argument<string[]>("argument") { Arity = ArgumentArity.ZeroOrMore };
            argument.CompletionSources.Add(context => Words(command, argument, context));
            var (parent, name) = Place(command);
            var symbol = new Command(name) { argument };
            foreach (var option in command.Options)
            {
                symbol.Options.Add(option.Symbol);
            }

            foreach (var flag in command.Flags)
            {
                symbol.Options.Add(flag.Symbol);
            }

            _symbols.Add(symbol, (command, argument));
            parent.Subcommands.Add(symbol);
        }
    }

    /// <summary>Whether a shell asks which words can follow, as dotnet-suggest does.</summary>
    public static bool IsCompletion(string[] args) => args is [var first, ..] && first.StartsWith("[suggest", StringComparison.Ordinal);

    /// <summary>
    /// The words that can follow, one per line: those that begin with what is there, and options only when a dash is, so that a shell can
    /// offer the names of files where nothing else follows.
    /// </summary>
    public string Completions(string[] args)
    {
        using var words = new StringWriter { NewLine = "\n" };
        Parse(args).Invoke(new InvocationConfiguration { Output = words, Error = TextWriter.Null, EnableDefaultExceptionHandler = false });
        var typed = args.Length > 1 ? Typed(args[0], args[^1]) : "";
        var fitting = words.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(w => w.StartsWith(typed, StringComparison.OrdinalIgnoreCase) && (typed.Length > 0 || w[0] != '-'));
        return string.Concat(fitting.Select(w => w + "\n"));
    }

    public ParseResult Parse(string[] args) => _root.Parse(args, Configuration);

    /// <summary>The language asked for, also when all else is wrong; Dutch when what was asked for is no language.</summary>
    public Language LanguageOf(ParseResult parsed) =>
        parsed.GetResult(_language.Symbol)?.Tokens is [{ Value: "en" }, ..] ? Language.En : Language.Nl;

    /// <summary>The help or the version, when that was asked for; then nothing else counts.</summary>
    public string? Information(ParseResult parsed, Language language)
    {
        if (parsed.GetResult(_help) is { Implicit: false })
        {
            var help = new HelpText(language, _language);
            return _symbols.TryGetValue(parsed.CommandResult.Command, out var known) ? help.Of(known.Command)
                : help.OfProgram(_groups.TryGetValue(parsed.CommandResult.Command, out var group) ? [.. InGroup(group)] : _commands);
        }

        return parsed.GetResult(_version) is { Implicit: false } ? HelpText.Version(language) : null;
    }

    public (CliCommand Command, Arguments Arguments) Read(ParseResult parsed, Language language)
    {
        if (!_symbols.TryGetValue(parsed.CommandResult.Command, out var known))
        {
            throw _groups.TryGetValue(parsed.CommandResult.Command, out var group)
                ? NoCommandOf(group, parsed.UnmatchedTokens)
                : NoCommand(parsed.UnmatchedTokens);
        }

        var command = known.Command;
        if (parsed.UnmatchedTokens is [var early, ..])
        {
            var name = NameOf(early);
            throw NamesOf(command).Contains(name, StringComparer.Ordinal)
                ? new UsageException(Wording.OptionBeforeCommand, name, command.Name)
                : early is ['-', _, ..]
                    ? UnknownOption(early, command)
                    : TooMany(early, command, language);
        }

        var words = parsed.GetResult(known.Argument)?.Tokens ?? [];
        RefuseUnknownOptions(parsed, words, command);
        var values = new Dictionary<ValueOption, IReadOnlyList<string>>();
        foreach (var option in command.Options.Append(_language))
        {
            if (parsed.GetResult(option.Symbol) is { Implicit: false } result)
            {
                values.Add(option, ValuesOf(option, result, language));
            }
        }

        var flags = command.Flags.Where(f => parsed.GetResult(f.Symbol) is { Implicit: false }).ToHashSet();
        return (command, new Arguments(language, ArgumentsOf(command, words, language), values, flags));
    }

    private (Command Parent, string Name) Place(CliCommand command)
    {
        if (command.Name.Split(' ') is not [var group, var name])
        {
            return (_root, command.Name);
        }

        var parent = _root.Subcommands.FirstOrDefault(c => c.Name == group);
        if (parent is null)
        {
            parent = new Command(group);
            _groups.Add(parent, group);
            _root.Subcommands.Add(parent);
        }

        return (parent, name);
    }

    private IEnumerable<CliCommand> InGroup(string group) => _commands.Where(c => c.Name.StartsWith(group + " ", StringComparison.Ordinal));

    private static IEnumerable<CompletionItem> Words(CliCommand command, Argument<string[]> argument, CompletionContext context)
    {
        var before = (context.ParseResult.GetResult(argument)?.Tokens.Count ?? 0) - (context.WordToComplete.Length > 0 ? 1 : 0);
        return command.Completions(before).Select(w => new CompletionItem(w));
    }

    /// <summary>The word at the cursor of a command line, as far as it is typed; the directive may name the place, such as [suggest:12].</summary>
    private static string Typed(string directive, string line)
    {
        var cursor = directive.Split(':') is [_, var place] && int.TryParse(place.TrimEnd(']'), NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            ? Math.Min(at, line.Length)
            : line.Length;
        var start = cursor;
        while (start > 0 && !char.IsWhiteSpace(line[start - 1]))
        {
            start--;
        }

        return line[start..cursor];
    }

    private UsageException NoCommandOf(string group, IReadOnlyList<string> words)
    {
        var names = InGroup(group).Select(c => c.Name).ToList();
        var possible = string.Join('|', names.Select(n => n[(group.Length + 1)..]));
        return words switch
        {
            [] => new UsageException(Wording.MissingArgument, group, possible),
            [['-', _, ..] option, ..] => UnknownOption(option, command: null),
            [var word, ..] => Nearest.To($"{group} {word}", names) is { } near
                ? new UsageException(Wording.UnknownCommandWithHint, $"{group} {word}", near)
                : new UsageException(Wording.UnknownCommand, $"{group} {word}", string.Join(", ", names)),
        };
    }

    private UsageException NoCommand(IReadOnlyList<string> words)
    {
        var names = _commands.Select(c => c.Name.Split(' ')[0]).Distinct(StringComparer.Ordinal).ToList();
        return words switch
        {
            [] => new UsageException(Wording.NoCommand),
            [var word, ..] when names.Contains(word, StringComparer.Ordinal) => new UsageException(Wording.NoCommand),
            [['-', _, ..] option, ..] => UnknownOption(option, command: null),
            [var word, ..] when Nearest.To(word, names) is { } near => new UsageException(Wording.UnknownCommandWithHint, word, near),
            [var word, ..] => new UsageException(Wording.UnknownCommand, word, string.Join(", ", names)),
        };
    }

    /// <summary>To the parser an unknown option is a file like any other. After '--' it is.</summary>
    private void RefuseUnknownOptions(ParseResult parsed, IReadOnlyList<Token> words, CliCommand command)
    {
        var end = parsed.Tokens.ToList().FindIndex(t => t.Type == TokenType.DoubleDash);
        var literal = end < 0 ? 0 : parsed.Tokens.Count - end - 1;
        foreach (var word in words.SkipLast(literal))
        {
            if (word.Value is ['-', _, ..])
            {
                throw UnknownOption(word.Value, command);
            }
        }
    }

    private UsageException UnknownOption(string word, CliCommand? command)
    {
        var name = NameOf(word);
        var names = (command is null ? [] : NamesOf(command)).Append(_language.Name).Append(_help.Name).ToList();
        if (command is null)
        {
            names.Add(_version.Name);
        }

        return Nearest.To(name, names) is { } near
            ? new UsageException(Wording.UnknownOptionWithHint, name, near)
            : new UsageException(Wording.UnknownOption, name, string.Join(", ", names));
    }

    private static IReadOnlyList<string> ValuesOf(ValueOption option, OptionResult result, Language language)
    {
        if (result.IdentifierTokenCount > 1 && !option.IsRepeatable)
        {
            throw new UsageException(Wording.GivenTwice, option.Name);
        }

        if (result.Tokens.Count < result.IdentifierTokenCount || result.Tokens.Any(t => t.Value.Length == 0))
        {
            throw new UsageException(Wording.MissingValue, option.Name, option.Value.In(language));
        }

        return option.IsRepeatable ? [.. result.Tokens.Select(t => t.Value)] : [Checked(option, result.Tokens[0].Value)];
    }

    private static string Checked(ValueOption option, string value)
    {
        if (option.Choices.Count == 0 || option.Choices.Contains(value, StringComparer.Ordinal))
        {
            return value;
        }

        throw Nearest.To(value, option.Choices) is { } near
            ? new UsageException(Wording.NotAChoiceWithHint, value, option.Name, near)
            : new UsageException(Wording.NotAChoice, value, option.Name, string.Join(", ", option.Choices));
    }

    private IReadOnlyList<string> ArgumentsOf(CliCommand command, IReadOnlyList<Token> words, Language language)
    {
        var expected = command.Argument?.In(language) ?? "";
        if (words.Count > command.MostArguments)
        {
            var extra = $"{command.Name} {words[command.MostArguments].Value}";
            if (Nearest.To(extra, InGroup(command.Name).Select(c => c.Name)) is { } near)
            {
                throw new UsageException(Wording.UnknownCommandWithHint, extra, near);
            }

            throw TooMany(words[command.MostArguments].Value, command, language);
        }

        if (words.Index().FirstOrDefault(w => w.Item.Value.Length == 0) is { Item: not null } empty)
        {
            throw new UsageException(command.EmptyArgument(empty.Index), command.Name, expected);
        }

        return words.Count < command.FewestArguments
            ? throw new UsageException(Wording.MissingArgument, command.Name, expected)
            : [.. words.Select(w => w.Value)];
    }

    private static UsageException TooMany(string word, CliCommand command, Language language) => command.Argument is { } expected
        ? new UsageException(Wording.TooManyArguments, word, command.Name, expected.In(language))
        : new UsageException(Wording.NoArguments, word, command.Name);

    private static IEnumerable<string> NamesOf(CliCommand command) =>
        command.Options.Select(o => o.Name).Concat(command.Flags.Select(f => f.Name));

    /// <summary>The option without a value that is attached to it.</summary>
    private static string NameOf(string word) => word.IndexOfAny(['=', ':']) is var at and > 0 ? word[..at] : word;
}
