namespace Azwa.Rules.Peers.Views;

/// <summary>The measures of a section: those of the catalogue, also when absent, and the region's own.</summary>
internal static class MaatViews
{
    public static IEnumerable<MaatView> Van(AanpakView s)
    {
        var inzet = s.Aanpak?.Inzet;
        foreach (var soort in s.Soort.Maten)
        {
            yield return new MaatView(s, soort.Sleutel, soort, inzet?.GetValueOrDefault(soort.Sleutel));
        }

        if (inzet is not null)
        {
            foreach (var (sleutel, eigen) in inzet)
            {
                if (!Array.Exists(s.Soort.Maten, m => m.Sleutel == sleutel))
                {
                    yield return new MaatView(s, sleutel, null, eigen);
                }
            }
        }
    }

    /// <summary>A measure of the catalogue.</summary>
    public static MaatView Van(AanpakView s, string sleutel) =>
        new(s, sleutel, Array.Find(s.Soort.Maten, m => m.Sleutel == sleutel), s.Aanpak?.Inzet?.GetValueOrDefault(sleutel));
}
