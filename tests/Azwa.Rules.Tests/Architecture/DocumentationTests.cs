using System.Reflection;
using System.Text.Json;
using System.Xml.Linq;
using Azwa.Rules.Compilation;
using Azwa.Rules.DependencyInjection;
using Azwa.Rules.Diagnostics;
using Azwa.Rules.Findings;
using Azwa.Rules.Live;
using Azwa.Rules.Tests.TestInput;
using Azwa.Rules.Text;
using Azwa.Rules.Werkagendas;
using Microsoft.Extensions.DependencyInjection;
using Mono.Cecil;

namespace Azwa.Rules.Tests.Architecture;

/// <summary>Laws over the documentation of all public names: it is there, and what it says of null is what happens.</summary>
public sealed class DocumentationTests
{
    private static readonly Assembly Product = typeof(Language).Assembly;

    private static readonly Documentation Documented = new(Product);

    private static readonly IReadOnlyList<Type> Types = ApiText.PublicTypes(Product);

    /// <summary>Methods that do not look whether an argument is null, each with its reason.</summary>
    private static readonly Dictionary<string, string> Unchecked = new(StringComparer.Ordinal)
    {
        ["CompiledRule.When"] = "the innermost loop of an engine",
        ["CompiledRule.Check"] = "the innermost loop of an engine",
        ["CompiledRule.Evaluate"] = "the innermost loop of an engine",
        ["RuleEvaluationException..ctor"] = "an exception that throws another hides the first",
    };

    private static readonly Werkagenda Agenda = new() { Regio = new Regio { Naam = "Proef" } };

    private static readonly CompiledRule Rule = RuleSet.Azwa.Compiled(Profile.Opdracht).Rules[0];

    /// <summary>Something of every type that a public method takes or has.</summary>
    private static readonly Dictionary<Type, object> Samples = new()
    {
        [typeof(string)] = "x",
        [typeof(Stream)] = Stream.Null,
        [typeof(TextWriter)] = TextWriter.Null,
        [typeof(IEnumerable<Diagnostic>)] = Array.Empty<Diagnostic>(),
        [typeof(Werkagenda)] = Agenda,
        [typeof(RuleSet)] = RuleSet.Azwa,
        [typeof(Validator)] = Validator.Default,
        [typeof(Report)] = Reports.Full(),
        [typeof(LiveSession)] = Validator.Default.Open(Agenda, Reports.AsOf),
        [typeof(IServiceCollection)] = new ServiceCollection(),
        [typeof(AzwaRulesBuilder)] = new ServiceCollection().AddAzwaRules(),
        [typeof(WerkagendaValidator)] = Services().GetRequiredService<WerkagendaValidator>(),
        [typeof(CompiledRule)] = Rule,
        [typeof(RuleCondition)] = Rule.CheckPart,
        [typeof(RuleQuantifier)] = RuleSet.Azwa.Compiled(Profile.Opdracht).Rules.SelectMany(r => r.WhenParts.Append(r.CheckPart)).Select(p => p.Quantifier).First(q => q is not null)!,
        [typeof(EvaluationContext)] = RuleSet.Azwa.Compiled(Profile.Opdracht).ContextFor(Reports.AsOf),
        [typeof(Azwa.Rules.Facts.Fact)] = RuleSet.Azwa.Bound.Catalogus.FactsOf(Agenda).All[0],
        [typeof(System.Text.Json.Nodes.JsonNode)] = System.Text.Json.Nodes.JsonValue.Create("x"),
        [typeof(JsonElement)] = JsonDocument.Parse("{}").RootElement,
        [typeof(DateOnly)] = Reports.AsOf,
        [typeof(CancellationToken)] = CancellationToken.None,
    };

    [Fact]
    public void Types_and_members_have_a_summary() =>
        Expect.NoFaults(
            "A public name without a summary:",
            Types.Where(type => !Documentation.HasSummary(Documented.Of(type))).Select(DocumentationIds.Of)
                .Concat(Members().Where(member => IsWritten(member) && !Documentation.HasSummary(Documented.Of(member))).Select(DocumentationIds.Of)));

    [Fact]
    public void Parameters_and_results_are_described() =>
        Expect.NoFaults(
            "A parameter or a result that the documentation passes over:",
            from method in Methods()
            let documentation = Documented.Of(method)
            where !Documentation.Inherits(documentation)
            from gap in Gaps(method, documentation)
            select $"{DocumentationIds.Of(method)}: {gap}");

    [Fact]
    public void Classes_say_whether_threads_may_share_them() =>
        Expect.NoFaults(
            "Say 'Immutable', 'Thread-safe', or for which thread:",
            from type in Types
            where !type.IsValueType && !type.IsSubclassOf(typeof(Exception)) && !ApiText.IsDelegate(type)
            let summary = Documented.Of(type)?.Element("summary")?.Value ?? ""
            where !summary.Contains("mmutable", StringComparison.Ordinal) && !summary.Contains("hread", StringComparison.Ordinal)
            select type.FullName);

    [Fact]
    public void Null_is_refused_as_documented()
    {
        var cases = Methods().Where(IsChecked).SelectMany(method => References(method).Select(parameter => (method, parameter))).ToList();
        Assert.True(cases.Count > 15);

        Expect.NoFaults(
            "A parameter that may not be null is refused by an ArgumentNullException that names it, and the documentation says so:",
            from item in cases
            let place = $"{DocumentationIds.Of(item.method)}: {item.parameter.Name}"
            let fault = !Documentation.Throws(Documented.Of(item.method), typeof(ArgumentNullException)) ? "is not documented" : Refusal(item.method, item.parameter)
            where fault is not null
            select $"{place} {fault}");
    }

    [Fact]
    public void What_an_object_refuses_is_documented()
    {
        using var assembly = AssemblyDefinition.ReadAssembly(Product.Location);
        var guarded =
            (from type in Types
             from property in ApiText.PublicMembers(type).OfType<PropertyInfo>()
             let setter = assembly.MainModule.GetType(type.FullName).Properties.Single(p => p.Name == property.Name).SetMethod
             where setter is not null && setter.Body.Instructions.Any(i => i.Operand is MethodReference { DeclaringType.Name: "Guard" })
             select property).ToList();
        Assert.True(guarded.Count > 40);

        Expect.NoFaults(
            "A property that refuses values says which, as an exception:",
            guarded.Where(property => !Documentation.Describes(Documented.Of(property), "exception")).Select(DocumentationIds.Of));
    }

    [Fact]
    public void Exemptions_are_needed() =>
        Expect.NoFaults(
            "Exempt, and not there:",
            Unchecked.Keys.Except(Methods().Select(Name)));

    private static ServiceProvider Services()
    {
        var services = new ServiceCollection();
        services.AddAzwaRules();
        return services.BuildServiceProvider();
    }

    private static IEnumerable<MemberInfo> Members() => Types.Where(type => !ApiText.IsDelegate(type)).SelectMany(ApiText.PublicMembers);

    private static IEnumerable<MethodBase> Methods() => Members().OfType<MethodBase>();

    private static IEnumerable<string> Gaps(MethodBase method, XElement? documentation)
    {
        // The parameters of a positional record are described at the record.
        var parameters = method is ConstructorInfo && IsRecord(method.DeclaringType!) ? Documented.Of(method.DeclaringType!) : documentation;
        foreach (var parameter in method.GetParameters().Where(p => !Documentation.Describes(parameters, "param", p.Name)))
        {
            yield return parameter.Name!;
        }

        if (method is MethodInfo { ReturnType: var result } && result != typeof(void) && !Documentation.Describes(documentation, "returns"))
        {
            yield return "the result";
        }
    }

    // Interfaces have no body, records carry what they are given.
    private static bool IsChecked(MethodBase method) =>
        !method.DeclaringType!.IsInterface && !IsRecord(method.DeclaringType!) && !Unchecked.ContainsKey(Name(method))
        && !Array.Exists(method.GetParameters(), p => p.ParameterType.IsByRefLike);

    private static IEnumerable<ParameterInfo> References(MethodBase method) =>
        method.GetParameters().Where(p => !p.ParameterType.IsValueType && new NullabilityInfoContext().Create(p).WriteState == NullabilityState.NotNull);

    private static string? Refusal(MethodBase method, ParameterInfo parameter)
    {
        var arguments = method.GetParameters().Select(p => p == parameter || p.ParameterType.IsEnum || p.HasDefaultValue && p.DefaultValue is null ? null : Sample(p.ParameterType)).ToArray();
        try
        {
            if (method is ConstructorInfo constructor)
            {
                constructor.Invoke(arguments);
            }
            else
            {
                method.Invoke(method.IsStatic ? null : Sample(method.DeclaringType!), arguments);
            }

            return "is taken";
        }
        catch (TargetInvocationException e)
        {
            return e.InnerException is ArgumentNullException refusal && refusal.ParamName == parameter.Name ? null : $"gives {e.InnerException!.GetType().Name}";
        }
    }

    private static object Sample(Type type) =>
        Samples.GetValueOrDefault(type) ?? throw new InvalidOperationException($"Give the test a sample of {type}.");

    private static string Name(MethodBase method) => $"{method.DeclaringType!.Name}.{method.Name}";

    private static bool IsRecord(Type type) => type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is not null;

    // The constructor without parameters that the compiler adds has nothing to say; one that is written must, or the build warns.
    private static bool IsWritten(MemberInfo member) => member is not ConstructorInfo constructor || constructor.GetParameters().Length > 0;
}
