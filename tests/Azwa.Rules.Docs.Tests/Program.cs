using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Azwa.Rules.Docs.Tests;

/// <summary>A block of C# as a program of its own, compiled as a new project would: the usings that the SDK adds, warnings as errors.</summary>
internal sealed class Program
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions Language = new(LanguageVersion.CSharp14);

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable, generalDiagnosticOption: ReportDiagnostic.Error);

    /// <summary>What this process runs on, the library among it; not the compiler and the tests themselves.</summary>
    private static readonly IReadOnlyList<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name
                && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll" or "FsCheck.dll" or "FSharp.Core.dll"
                    || (name.StartsWith("Azwa.Rules.", StringComparison.Ordinal) && name != "Azwa.Rules.Docs.Tests.dll")
                    || (name.StartsWith("Microsoft.", StringComparison.Ordinal) && !name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly byte[] _assembly;

    private Program(byte[] assembly) => _assembly = assembly;

    /// <returns>The program, or what the compiler says of it; lines are counted from that of the block.</returns>
    public static (Program? Program, IReadOnlyList<string> Faults) Compile(CodeBlock block)
    {
        var compilation = CSharpCompilation.Create(
            $"block{block.Line}", [CSharpSyntaxTree.ParseText(Usings, Language), CSharpSyntaxTree.ParseText(block.Text, Language)], References, Options);
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        var faults = result.Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning)
            .Select(d => $"line {block.Line + 1 + d.Location.GetLineSpan().StartLinePosition.Line}: {d.Id}: {d.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}").ToList();
        return faults.Count > 0 ? (null, faults) : (new Program(stream.ToArray()), []);
    }

    /// <summary>Runs it in the current directory.</summary>
    /// <returns>What it wrote to standard output and standard error, and the exit code.</returns>
    public (string Output, int Exit) Run()
    {
        var (output, error) = (Console.Out, Console.Error);
        using var written = new StringWriter { NewLine = "\n" };
        Console.SetOut(written);
        Console.SetError(written);
        try
        {
            var entry = Assembly.Load(_assembly).EntryPoint!;
            var exit = entry.Invoke(null, entry.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
            return (written.ToString(), exit as int? ?? 0);
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(error);
        }
    }
}
