namespace Azwa.Rules.Peers.Reading;

/// <summary>The key that was probably meant: the one that differs least, in at most a third of its letters.</summary>
internal static class Nabij
{
    public static string? Vind(string sleutel, IEnumerable<string> mogelijk)
    {
        string? best = null;
        var bestAfstand = int.MaxValue;
        foreach (var kandidaat in mogelijk)
        {
            var grens = Math.Max(1, Math.Max(sleutel.Length, kandidaat.Length) / 3);
            var afstand = Afstand(sleutel.ToLowerInvariant(), kandidaat.ToLowerInvariant());
            if (afstand <= grens && (afstand < bestAfstand || (afstand == bestAfstand && string.CompareOrdinal(kandidaat, best) < 0)))
            {
                (best, bestAfstand) = (kandidaat, afstand);
            }
        }

        return best;
    }

    /// <summary>Letters put in, left out, replaced or swapped with their neighbour.</summary>
    private static int Afstand(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    d[i, j] = i + j;
                    continue;
                }

                d[i, j] = Math.Min(Math.Min(d[i - 1, j], d[i, j - 1]) + 1, d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
                }
            }
        }

        return d[a.Length, b.Length];
    }
}
