namespace Azwa.Rules.Tests.Werkagendas;

/// <summary>The files that the contract gives as examples.</summary>
internal static class Samples
{
    public static string FullYaml { get; } = Read("volledig.yaml");

    public static string FullJson { get; } = Read("volledig.json");

    public static string EmptyYaml { get; } = Read("leeg.yaml");

    public static string Schema { get; } = Read("werkagenda.schema.json");

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(Samples).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
