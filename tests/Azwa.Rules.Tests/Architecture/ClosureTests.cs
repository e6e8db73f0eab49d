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

    /// <summary>What holds a way to emit that nobody takes, each with its type and the reason.</summary>
    private static readonly Dictionary<string, (string Type, string Reason)> Unused = new(StringComparer.Ordinal)
    {
        ["Microsoft.Extensions.DependencyInjection.Abstractions"] =
            ("Microsoft.Extensions.DependencyInjection.ActivatorUtilities", "compiles a factory of objects for whoever asks it to; the law beside this list holds that nobody does"),
    };

    private static readonly IReadOnlyList<AssemblyDefinition> Closure = Load();

    [Fact]
    public void The_closure_is_the_library_its_reader_of_YAML_and_the_abstractions_of_hosts() =>
        Assert.Equal(
            [
                "Azwa.Rules",
                "Microsoft.Extensions.DependencyInjection.Abstractions",
                "Microsoft.Extensions.Logging.Abstractions",
                "Microsoft.Extensions.Options",
                "Microsoft.Extensions.Primitives",
                "YamlDotNet",
            ],
            Closure.Select(assembly => assembly.Name.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Nothing_brings_a_compiler() =>
        Expect.NoFaults(
            "A compiler in the closure:",
            from assembly in Closure
            from reference in assembly.MainModule.AssemblyReferences
            where Compilers.Any(c => reference.Name.StartsWith(c, StringComparison.Ordinal))
            select $"{assembly.Name.Name} refers to {reference.Name}");

    [Fact]
    public void Nothing_emits_code() =>
        Expect.NoFaults("Code made while it runs:", Closure.Where(assembly => !Unused.ContainsKey(assembly.Name.Name)).SelectMany(Emits));

    [Fact]
    public void What_can_emit_and_is_not_asked_to_is_there_and_not_asked()
    {
        Assert.All(Unused, item => Assert.NotEmpty(Emits(Closure.Single(assembly => assembly.Name.Name == item.Key))));
        Expect.NoFaults(
            "This emits code when it is called:",
            from item in Unused
            from assembly in Closure
            where assembly.Name.Name != item.Key
            from type in assembly.MainModule.GetTypeReferences()
            where type.FullName == item.Value.Type
            select $"{assembly.Name.Name} uses {type.FullName}");
    }

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
