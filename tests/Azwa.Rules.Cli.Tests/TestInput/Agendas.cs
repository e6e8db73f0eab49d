using Azwa.Rules.Tests.TestInput;

namespace Azwa.Rules.Cli.Tests.TestInput;

/// <summary>Agendas of the checkout.</summary>
internal static class Agendas
{
    public static readonly string Volledig = Checkout.PathOf("seeds", "werkagendas", "volledig.yaml");
    public static string PathOf(string name) => Checkout.PathOf("seeds", "werkagendas", name);

    public static readonly string Json = Checkout.PathOf("seeds", "werkagendas", "volledig.json");
}
