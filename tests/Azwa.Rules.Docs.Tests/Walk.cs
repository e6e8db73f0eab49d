using Azwa.Rules.Tests.TestInput;

namespace Azwa.Rules.Docs.Tests;

/// <summary>
/// Does with each block of a document, in order, what its reader would do: compile and run, type the commands, make or change the file.
/// A block that it does not know what to do with is a fault.
/// </summary>
internal sealed class Walk
{
    private const string Prompt = "$ ";
    private const string AskExit = "echo $?";

    private readonly List<string> _faults = [];
    private string? _output;
    private string? _quoted;

    private Walk()
    {
    }

    /// <returns>A line per fault.</returns>
    public static IReadOnlyList<string> Through(Document document)
    {
        using var workplace = new Workplace();
        var walk = new Walk();
        foreach (var block in document.Blocks)
        {
            foreach (var fault in walk.Do(block))
            {
                walk._faults.Add($"{document.Name}({block.Line}): {fault}");
            }
        }

        return walk._faults;
    }

    private List<string> Do(CodeBlock block)
    {
        try
        {
            return [.. Faults(block)];
        }
        catch (Exception e)
        {
            return [(e as System.Reflection.TargetInvocationException)?.InnerException?.ToString() ?? e.Message];
        }
    }

    private IEnumerable<string> Faults(CodeBlock block) => (block.Kind, block.Mark) switch
    {
        ("csharp", "" or "example") => Run(block),
        ("csharp", "compiled") => Program.Compile(block).Faults,
        ("csharp", "in") => Excerpt(block),

        // The tests of the portal hold it equal to the example that they start.
        ("csharp", "portal") => [],
        ("text" or "json" or "xml" or "yaml", "output") => Output(block),
        ("yaml" or "json", "file") => Write(block),
        ("yaml", "wrong file") => WriteWrong(block),
        ("yaml", "in") => Quote(block),
        ("yaml", "instead") => Replace(block),
        ("console" or "", "") => Type(block),
        ("", "drawing") => [],

        // A measurement that takes minutes; the page says when it was done, and on what.
        ("", "by hand") => [],
        _ => [$"a block '{block.Kind}' with the mark '{block.Mark}': no test knows what to do with it"],
    };

    private IEnumerable<string> Run(CodeBlock block)
    {
        var (program, faults) = Program.Compile(block);
        if (program is null)
        {
            return faults;
        }

        (_output, var exit) = program.Run();
        return exit == 0 ? [] : [$"the program ends with {exit}: {_output}"];
    }

    private IEnumerable<string> Output(CodeBlock block) => _output is null
        ? ["before it no program ran"]
        : Shown.Difference(block.Text, _output) is { } difference ? [difference] : [];

    private static IEnumerable<string> Write(CodeBlock block)
    {
        Save(block.Argument, block.Text);
        return FilesOf.Faults(block.Argument, block.Text);
    }

    private static IEnumerable<string> WriteWrong(CodeBlock block)
    {
        Save(block.Argument, block.Text);
        return FilesOf.Faults(block.Argument, block.Text).Count > 0 ? [] : [$"nothing is wrong with {block.Argument}"];
    }

    private IEnumerable<string> Quote(CodeBlock block)
    {
        _quoted = block.Text;
        return Times(File.ReadAllText(block.Argument), block.Text) == 1 ? [] : [$"this does not stand in {block.Argument} exactly once"];
    }

    /// <summary>Code that another solution compiles and runs: it stands there, whatever its indentation.</summary>
    private static IEnumerable<string> Excerpt(CodeBlock block) =>
        Times(Flush(File.ReadAllText(Repository.PathOf(block.Argument))), Flush(block.Text)) == 1 ? [] : [$"this does not stand in {block.Argument} exactly once"];

    private static string Flush(string text) => string.Join('\n', text.Split('\n').Select(line => line.TrimStart()));

    private IEnumerable<string> Replace(CodeBlock block)
    {
        if (_quoted is null)
        {
            return ["before it stands no block with the mark 'in'"];
        }

        File.WriteAllText(block.Argument, File.ReadAllText(block.Argument).Replace(_quoted, block.Text, StringComparison.Ordinal));
        _quoted = null;
        return [];
    }

    /// <summary>Commands only, one on each line; or commands after a prompt, each with what it writes.</summary>
    private static IEnumerable<string> Type(CodeBlock block)
    {
        var lines = block.Text.TrimEnd('\n').Split('\n');
        if (!lines.Any(line => line.StartsWith(Prompt, StringComparison.Ordinal)))
        {
            return lines.Where(line => Commands.Run(line) is { Exit: 2 }).Select(line => $"'{line}' ends with 2");
        }

        return Transcript(lines);
    }

    private static IEnumerable<string> Transcript(string[] lines)
    {
        var exit = 0;
        for (var i = 0; i < lines.Length;)
        {
            var command = lines[i][Prompt.Length..];
            var shown = lines.Skip(i + 1).TakeWhile(line => !line.StartsWith(Prompt, StringComparison.Ordinal)).ToList();
            i += shown.Count + 1;
            var output = $"{exit}\n";
            if (command != AskExit)
            {
                (output, exit) = Commands.Run(command) ?? (string.Join('\n', shown), 0);
            }

            if (Shown.Difference(string.Join('\n', shown), output) is { } difference)
            {
                yield return $"'{command}' {difference}";
            }
        }
    }

    private static void Save(string name, string text)
    {
        if (Path.GetDirectoryName(name) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        File.WriteAllText(name, text);
    }

    private static int Times(string text, string part) => text.Split(part).Length - 1;
}
