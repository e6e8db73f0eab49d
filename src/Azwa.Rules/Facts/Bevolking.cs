using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Facts;

/// <summary>Populations of the region: exact sums over its municipalities.</summary>
internal static class Bevolking
{
    /// <summary>The sum, or null when a part is missing, 0 or contradicts the others: a norm on a wrong base misleads.</summary>
    public static decimal? Som(IEnumerable<Gemeente> gemeenten, Func<Gemeente, long?> deel)
    {
        decimal som = 0;
        foreach (var gemeente in gemeenten)
        {
            if (deel(gemeente) is not > 0 || SprekenElkaarTegen(gemeente))
            {
                return null;
            }

            som += deel(gemeente)!.Value;
        }

        return som;
    }

    /// <summary>In decimals: two counts that each fit may together not.</summary>
    public static decimal? JeugdigenEnOuderen(Gemeente gemeente) => (decimal?)gemeente.Jeugdigen + gemeente.Ouderen65Plus;

    /// <summary>Youth and over-65s together cannot outnumber all inhabitants.</summary>
    private static bool SprekenElkaarTegen(Gemeente gemeente) =>
        gemeente.Inwoners is > 0 && JeugdigenEnOuderen(gemeente) > gemeente.Inwoners;
}
