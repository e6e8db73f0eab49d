using Azwa.Rules.Text;
using Mono.Cecil;

namespace Azwa.Rules.Tests.Architecture;

/// <summary>
/// What comes along with the library, down to the base library: no compiler, and nothing that makes code while it runs. It starts fast and
/// runs where emitting is not possible.
/// </summary>
public sealed class ClosureTests
{
    private static readonly string[] Compilers = ["Microsoft.CodeAnalysis", "Microsoft.CSharp", "System.CodeDom"];

    private static readonly string[] Emitters = ["System.Reflection.Emit", "System.Runtime.Loader"];

    private static readonly IReadOnlyList<AssemblyDefinition> Closure = Load();

    [Fact]
    public void The_closure_is_the_library_and_its_reader_of_YAML() =>
        Assert.Equal(["Azwa.Rules", "YamlDotNet"], Closure.Select(assembly => assembly.Name.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Nothing_brings_a_compiler() =>
        Expect.NoFaults(
            "A compiler in the closure:",
            from assembly in Closure
            from reference in assembly.MainModule.AssemblyReferences
            where Compilers.Any(c => reference.Name.StartsWith(c, StringComparison.Ordinal))
            select $"{assembly.Name.Name} refers to {reference.Name}");

    [Fact]
    public void Nothing_emits_code() => Expect.NoFaults("Code made while it runs:", Closure.SelectMany(Emits));

    /// <summary>A look that overlooks a way to emit would make the law above pass for nothing.</summary>
    [Fact]
    public void The_look_sees_what_emits()
    {
        using var specimen = AssemblyDefinition.ReadAssembly(typeof(ClosureTests).Assembly.Location);

        Assert.NotNull((Func<Delegate[]>)Emit);
        Assert.Contains(Emits(specimen), use => use.EndsWith("System.Reflection.Emit.DynamicMethod", StringComparison.Ordinal));
        Assert.Contains(Emits(specimen), use => use.Contains("::Compile", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Emits(AssemblyDefinition assembly) =>
        assembly.MainModule.GetTypeReferences()
            .Where(type => Emitters.Contains(type.Namespace))
            .Select(type => $"{assembly.Name.Name} uses {type.FullName}")
            .Concat(assembly.MainModule.GetMemberReferences()
                .Where(member => member is MethodReference { Name: "Compile", DeclaringType.Namespace: "System.Linq.Expressions" })
                .Select(member => $"{assembly.Name.Name} uses {member.FullName}"));

    /// <summary>Both ways, there to be seen and never run.</summary>
    private static Delegate[] Emit() =>
    [
        new System.Reflection.Emit.DynamicMethod("emitted", typeof(void), []).CreateDelegate<Action>(),
        System.Linq.Expressions.Expression.Lambda<Action>(System.Linq.Expressions.Expression.Empty()).Compile(),
    ];

    private static List<AssemblyDefinition> Load()
    {
        var folder = Path.GetDirectoryName(typeof(Language).Assembly.Location)!;
        var found = new Dictionary<string, AssemblyDefinition>(StringComparer.Ordinal);
        var open = new Queue<string>([Path.GetFileNameWithoutExtension(typeof(Language).Assembly.Location)]);
        while (open.TryDequeue(out var name))
        {
            // What does not lie beside the library belongs to the base library.
            if (!found.ContainsKey(name) && File.Exists(Path.Combine(folder, name + ".dll")))
            {
                found.Add(name, AssemblyDefinition.ReadAssembly(Path.Combine(folder, name + ".dll")));
                foreach (var reference in found[name].MainModule.AssemblyReferences)
                {
                    open.Enqueue(reference.Name);
                }
            }
        }

        return [.. found.Values];
    }
}
