using Azwa.Rules.Findings;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Live;

/// <summary>What a session knows of its agenda, and how it follows a change.</summary>
internal interface IJudgement
{
    /// <summary>The report on the agenda as it is now.</summary>
    Report Report();

    /// <summary>Judges what a change makes of the agenda. When it throws, it is of no use any more.</summary>
    SessionChange Follow(Werkagenda werkagenda, ChangedPlace place);
}
