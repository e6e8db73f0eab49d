using Azwa.Rules.Peers.Concluding;
using Azwa.Rules.Peers.Views;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Peers.Fluent;

/// <summary>
/// All rules as validators of FluentValidation. It gives findings only: a validator does not tell what passed, so that verdicts, counts
/// of outcomes, cells and targets, which the engine does make, are not asked of it. The comparison is in its favour.
/// </summary>
public sealed class FluentValidationPeer : IPeer
{
    private readonly AgendaValidator _validator = new();

    public string Name => "FluentValidation";

    public PeerReport Judge(Werkagenda werkagenda, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(werkagenda);
        var result = _validator.Validate(new AgendaView(werkagenda, asOf));
        return new PeerReport { Findings = ToldOnce.Of(result.Errors.ConvertAll(e => (PeerFinding)e.CustomState)) };
    }
}
