using Azwa.Rules.Peers;
using Azwa.Rules.Peers.Fluent;
using Azwa.Rules.Peers.HandWritten;
using Azwa.Rules.Testing.Agendas;
using Azwa.Rules.Tests.TestInput;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Tests.Laws;

/// <summary>
/// What is measured beside the engine does the same work. And the other way round: the rules say what a programmer makes of them who writes
/// each one out in C#.
/// </summary>
public sealed class PeerLaws
{
    private static readonly IPeer[] Peers = [new HandWrittenPeer(), new FluentValidationPeer()];

    [Fact]
    public void Peers_find_the_same_in_generated_agendas() =>
        Law.Holds(300, Generated.Agendas, Generated.AsOf, (tree, asOf) => Same(tree.Agenda, asOf));

    [Fact]
    public void Peers_find_the_same_in_nearly_complete_agendas() =>
        Law.Holds(200, Generated.NearlyComplete, Generated.AsOf, (tree, asOf) => Same(tree.Agenda, asOf));

    /// <summary>Read from text, so that positions are compared too.</summary>
    [Fact]
    public void Peers_find_the_same_in_the_samples()
    {
        var files = Directory.GetFiles(Repository.PathOf("seeds/werkagendas"));
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var agenda = WerkagendaReader.Read(File.ReadAllBytes(file), file).Werkagenda!;
            Same(agenda, new DateOnly(2026, 9, 15));
            Same(agenda, new DateOnly(2026, 11, 10));
            Same(agenda, new DateOnly(2026, 11, 22));
        }
    }

    /// <summary>Every rule, with what makes it hold and what does not.</summary>
    [Fact]
    public void Peers_find_the_same_in_the_examples_of_all_rules()
    {
        var complete = WerkagendaReader.Read(File.ReadAllBytes(Repository.PathOf("seeds/werkagendas/volledig.yaml")), "volledig.yaml").Werkagenda!;
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var example in RuleSet.Azwa.Bound.Rules.SelectMany(r => r.Examples))
        {
            var agenda = WerkagendaPatch.Apply(complete, example.Patches).Werkagenda!;
            var asOf = example.AsOf ?? new DateOnly(2026, 11, 22);
            Same(agenda, asOf);
            told.UnionWith(Peers[0].Judge(agenda, asOf).Findings.Select(f => f.RuleId));
        }

        Assert.Equal(RuleSet.Azwa.Bound.Rules.Select(r => r.Id).Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Guard_shows_in_what_a_peer_differs()
    {
        var agenda = AgendaTree.Empty().Agenda;
        var difference = PeerGuard.Difference(new Silent(), agenda, new DateOnly(2026, 11, 22));
        Assert.StartsWith("- RG-02 /regio/mandaatgemeente Failed Warning | De mandaatgemeente is niet genoemd.", difference);
        var exception = Assert.Throws<InvalidOperationException>(
            () => PeerGuard.Require([new Silent()], "leeg", agenda, new DateOnly(2026, 11, 22)));
        Assert.StartsWith("Silent finds something else than the engine in 'leeg':\n- RG-02", exception.Message);
    }

    private static void Same(Werkagenda agenda, DateOnly asOf)
    {
        foreach (var peer in Peers)
        {
            if (PeerGuard.Difference(peer, agenda, asOf) is { } difference)
            {
                Assert.Fail($"{peer.Name}, as of {asOf:yyyy-MM-dd}:\n{difference}");
            }
        }
    }

    private sealed class Silent : IPeer
    {
        public string Name => "Silent";

        public PeerReport Judge(Werkagenda werkagenda, DateOnly asOf) => new() { Findings = [] };
    }
}
