using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Azwa.Rules.Tests.Architecture;

/// <summary>A type that is used somewhere in another: where it is used, and the used type with its namespace.</summary>
internal sealed record TypeUse(string Where, string Namespace, string Used);

/// <summary>
/// Walks a built type: bases, attributes, fields, signatures, locals and instructions, nested types and closures included. What the
/// compiler copies in as a constant leaves no trace here; the usings of the source tell that.
/// </summary>
internal static class TypeUses
{
    public static IEnumerable<TypeUse> Of(TypeDefinition type) =>
        ReferencesOf(type)
            .SelectMany(use => Parts(use.Type).Select(part => (use.Where, Part: part)))
            .Select(use => new TypeUse(use.Where, NamespaceOf(use.Part), use.Part.FullName))
            .Distinct();

    private static string NamespaceOf(TypeReference type) => type.DeclaringType is { } outer ? NamespaceOf(outer) : type.Namespace;

    private static IEnumerable<(string Where, TypeReference? Type)> ReferencesOf(TypeDefinition type)
    {
        var own = Named(type.FullName,
        [
            type.BaseType,
            .. type.Interfaces.Select(i => i.InterfaceType),
            .. type.Interfaces.SelectMany(AttributesOf),
            .. AttributesOf(type),
            .. type.GenericParameters.SelectMany(GenericParameter),
        ]);
        // The types of properties and events are those of their accessors.
        return own
            .Concat(type.Fields.SelectMany(f => Named(f.FullName, [f.FieldType, .. AttributesOf(f)])))
            .Concat(type.Properties.SelectMany(p => Named(p.FullName, AttributesOf(p))))
            .Concat(type.Events.SelectMany(e => Named(e.FullName, AttributesOf(e))))
            .Concat(type.Methods.SelectMany(m => Named(m.FullName, Method(m))))
            .Concat(type.NestedTypes.SelectMany(ReferencesOf));
    }

    private static IEnumerable<(string, TypeReference?)> Named(string where, IEnumerable<TypeReference?> types) =>
        types.Select(type => (where, type));

    private static IEnumerable<TypeReference?> Method(MethodDefinition method) =>
    [
        .. Signature(method),
        .. AttributesOf(method),
        .. AttributesOf(method.MethodReturnType),
        .. method.Parameters.SelectMany(AttributesOf),
        .. method.GenericParameters.SelectMany(GenericParameter),
        .. method.Overrides.SelectMany(Signature),
        .. method.HasBody ? Body(method.Body) : [],
    ];

    private static IEnumerable<TypeReference?> Body(MethodBody body) =>
    [
        .. body.Variables.Select(v => v.VariableType),
        .. body.ExceptionHandlers.Select(h => h.CatchType),
        .. body.Instructions.SelectMany(Operand),
    ];

    private static IEnumerable<TypeReference?> Operand(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => [type],
        FieldReference field => [field.DeclaringType, field.FieldType],
        MethodReference method => Signature(method),
        CallSite site => [site.ReturnType, .. site.Parameters.Select(p => p.ParameterType)],
        _ => [],
    };

    private static IEnumerable<TypeReference?> Signature(MethodReference method) =>
    [
        method.DeclaringType,
        method.ReturnType,
        .. method.Parameters.Select(p => p.ParameterType),
        .. method is GenericInstanceMethod generic ? generic.GenericArguments : [],
    ];

    private static IEnumerable<TypeReference?> GenericParameter(GenericParameter parameter) =>
        [.. parameter.Constraints.Select(c => c.ConstraintType), .. AttributesOf(parameter)];

    private static IEnumerable<TypeReference?> AttributesOf(ICustomAttributeProvider provider) =>
        provider.CustomAttributes.SelectMany(attribute => (IEnumerable<TypeReference?>)
        [
            attribute.AttributeType,
            .. attribute.ConstructorArguments.SelectMany(Argument),
            .. attribute.Properties.SelectMany(p => Argument(p.Argument)),
            .. attribute.Fields.SelectMany(f => Argument(f.Argument)),
        ]);

    private static IEnumerable<TypeReference?> Argument(CustomAttributeArgument argument) => argument.Value switch
    {
        TypeReference type => [argument.Type, type],
        CustomAttributeArgument inner => Argument(inner),
        CustomAttributeArgument[] items => items.SelectMany(Argument).Prepend(argument.Type),
        _ => [argument.Type],
    };

    /// <summary>The named types in a constructed one: the list and what is in it, the array and its element.</summary>
    private static IEnumerable<TypeReference> Parts(TypeReference? type) => type switch
    {
        null or Mono.Cecil.GenericParameter => [],
        GenericInstanceType generic => Parts(generic.ElementType).Concat(generic.GenericArguments.SelectMany(Parts)),
        FunctionPointerType pointer => Parts(pointer.ReturnType).Concat(pointer.Parameters.SelectMany(p => Parts(p.ParameterType))),
        IModifierType modified => Parts(modified.ElementType).Concat(Parts(modified.ModifierType)),
        TypeSpecification specification => Parts(specification.ElementType),
        _ => [type],
    };
}
