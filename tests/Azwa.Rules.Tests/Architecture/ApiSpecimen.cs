#pragma warning disable CA1000, CA1051, CA1063, CA1816, CA1045, CA1707, CA1711, CA1822, CS0067, CA1012, CA1819 // written to be described, not to be used
namespace Azwa.Rules.Tests.Architecture;

/// <summary>One member of every kind, for the test of the text that describes an API.</summary>
internal abstract class ApiSpecimen : IDisposable
{
    public const int Limit = 3;

    protected ApiSpecimen(string name = "-") => Name = name;

    public event Action<string>? Told;

    public string? Name { get; private set; }

    public required string[] Names { get; init; }

    internal int Hidden { get; set; }

    public static List<T?> Make<T>(T item, ref int? count, out T last)
    {
        count = 1;
        last = item;
        return [item];
    }

    public virtual void Dispose()
    {
    }

    public override string ToString() => "";

    protected abstract decimal? Weigh(ref string? text, params IReadOnlyList<string?> others);
}

internal enum ApiChoice
{
    Yes = 1,
    No = 2,
}

internal readonly record struct ApiPlace(int Line);
