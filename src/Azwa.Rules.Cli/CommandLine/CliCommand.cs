namespace Azwa.Rules.Cli.CommandLine;

/// <summary>A command: what it is called, what it takes and what it does.</summary>
internal abstract class CliCommand
{
    /// <summary>One word, or two of which the first groups commands, such as <c>new rule</c>.</summary>
    public abstract string Name { get; }

    /// <summary>What it does, in one line of the help.</summary>
    public abstract Phrase Summary { get; }

    /// <summary>What else to know of it: exit codes, examples.</summary>
    public abstract Phrase Details { get; }

    /// <summary>Its arguments as the help calls them; null when it takes none.</summary>
    public abstract Phrase? Argument { get; }

    /// <summary>How many arguments it needs.</summary>
    public virtual int FewestArguments => Argument is null ? 0 : 1;

    /// <summary>How many arguments it takes.</summary>
    public virtual int MostArguments => FewestArguments;

    /// <summary>What is said of an argument that is there and empty.</summary>
    public virtual Phrase EmptyArgument(int index) => Wording.EmptyArgument;

    public abstract IReadOnlyList<ValueOption> Options { get; }

    public virtual IReadOnlyList<Flag> Flags => [];

    /// <summary>The words that an argument can be, for a shell to complete; empty when anything goes, such as the name of a file.</summary>
    /// <param name="index">Its place.</param>
    public virtual IReadOnlyList<string> Completions(int index) => [];

    /// <summary>The files and folders whose change asks for another run; null to run once.</summary>
    /// <exception cref="UsageException">The other arguments do not allow it.</exception>
    public virtual IReadOnlyList<string>? Watched(Arguments arguments) => null;

    /// <summary>Runs it.</summary>
    /// <param name="arguments">What was asked.</param>
    /// <param name="surroundings">Input, standard error and time.</param>
    /// <param name="output">What goes to standard output, unless the exit code says that nothing does.</param>
    /// <returns>The exit code.</returns>
    public abstract int Run(Arguments arguments, Surroundings surroundings, Stream output);
}
