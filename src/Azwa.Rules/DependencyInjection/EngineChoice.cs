using Azwa.Rules.Engine;

namespace Azwa.Rules.DependencyInjection;

/// <summary>Which of the registered engines runs the rules: the one that is named, or the only one, or else the embedded one.</summary>
internal static class EngineChoice
{
    /// <summary>What is wrong with the choice; null when there is one engine to use.</summary>
    public static string? Fault(string? name, IReadOnlyList<IRuleEngine> registered)
    {
        IReadOnlyList<string> names = [.. registered.Select(e => e.Name).Prepend(EmbeddedEngine.Instance.Name)];
        var twice = names.GroupBy(n => n, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1)?.Key;
        return twice is not null ? $"cannot choose: the name '{twice}' is that of two engines; register each once, under a name of its own."
            : name is null && registered.Count > 1 ? $"is not given, and there are several engines: {Listed(names.Skip(1))}; name one of them, or register one."
            : name is not null && !names.Contains(name, StringComparer.Ordinal)
                ? $"is '{name}', and there is no such engine; there is {Listed(names)}. An engine of another package is registered by that package's method after AddAzwaRules."
            : null;
    }

    public static IRuleEngine Of(string? name, IReadOnlyList<IRuleEngine> registered) => name is null
        ? registered.SingleOrDefault() ?? EmbeddedEngine.Instance
        : registered.FirstOrDefault(e => e.Name == name) ?? EmbeddedEngine.Instance;

    private static string Listed(IEnumerable<string> names) => string.Join(", ", names.Select(n => $"'{n}'"));
}
