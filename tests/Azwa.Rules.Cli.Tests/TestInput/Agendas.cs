using Azwa.Rules.Tests.TestInput;

namespace Azwa.Rules.Cli.Tests.TestInput;

/// <summary>Agendas of the checkout.</summary>
internal static class Agendas
{
    public static readonly string Volledig = Repository.PathOf("seeds/werkagendas/volledig.yaml");
    public static string PathOf(string name) => Repository.PathOf("seeds/werkagendas/" + name);

    public static readonly string Json = Repository.PathOf("seeds/werkagendas/volledig.json");
}
