using Azwa.Rules.Findings;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Tests.TestInput;

/// <summary>Overlays on the shipped rules, as texts, and agendas to judge with them.</summary>
internal static class Overlays
{
    public const string Head = "schema: azwa-overlay/1\nid: proef\ntitle: Proef\n";

    public static readonly string SamplePath = Repository.PathOf("seeds/overlays/voorbeeld.yaml");

    public static string Sample => File.ReadAllText(SamplePath);

    /// <summary>The shipped rules with overlays that must be sound; the first is called a, the next b.</summary>
    public static RuleSet On(params string[] overlays)
    {
        var rules = RuleSet.Azwa;
        foreach (var (index, overlay) in overlays.Index())
        {
            var result = rules.TryWithText(overlay, (char)('a' + index) + ".yaml");
            Assert.Empty(result.Diagnostics.Select(d => d.ToString()));
            rules = result.RuleSet!;
        }

        return rules;
    }

    public static Report Judge(RuleSet rules, string asOf, Profile profile = Profile.Opdracht, string sample = "volledig", params (string Pointer, object? Value)[] changes)
    {
        var agenda = WerkagendaReader.ReadFile(Repository.PathOf($"seeds/werkagendas/{sample}.yaml")).Werkagenda!;
        var (changed, fault) = WerkagendaPatch.Apply(agenda, [.. changes.Select(c => (c.Pointer, Node(c.Value)))]);
        Assert.True(changed is not null, fault);
        return new Validator(rules).Validate(changed, DateOnly.ParseExact(asOf, "yyyy-MM-dd"), profile);
    }

    private static Azwa.Rules.Syntax.Node? Node(object? value) => value is null
        ? null
        : new Azwa.Rules.Syntax.ScalarNode(0, Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!, quoted: false);
}
