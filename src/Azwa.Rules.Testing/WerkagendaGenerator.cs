using Azwa.Rules.Testing.Agendas;
using FsCheck;
using FsCheck.Fluent;

namespace Azwa.Rules.Testing;

/// <summary>
/// Generators with shrinkers, for properties of one's own: <c>Prop.ForAll(generator.Partial, g => …)</c>. Every agenda is in the format, and so
/// is every smaller one. Immutable and thread-safe.
/// </summary>
public sealed class WerkagendaGenerator
{
    private readonly AgendaGenerator _generator;

    private WerkagendaGenerator(AgendaGenerator generator) => _generator = generator;

    /// <summary>Agendas with any content between complete and empty: cells without text or with a placeholder, decisions that are late or missing,
    /// numbers on and off target, keys that do not exist.</summary>
    public Arbitrary<GeneratedWerkagenda> Partial => Of(_generator.Agendas);

    /// <summary>Agendas with all that the catalogue asks, adopted in time, and with numbers that meet the norms. What rules of one's own ask beside
    /// the catalogue may be missing.</summary>
    public Arbitrary<GeneratedWerkagenda> Complete => Of(_generator.Complete);

    /// <summary>Complete agendas in which numbers and dates stand at a bound of a rule or norm, with and without its tolerance, or just inside or
    /// just outside it.</summary>
    public Arbitrary<GeneratedWerkagenda> AtBounds => Of(_generator.AtBounds);

    /// <summary>Days as of which can be judged: mostly those about which rules, norms or what they ask for change.</summary>
    public Arbitrary<DateOnly> Days => _generator.AsOf;

    /// <summary>Generators for the catalogue and the bounds of a rule set.</summary>
    /// <param name="rules">The rule set.</param>
    /// <param name="fewestMunicipalities">The fewest municipalities of a region, from 1.</param>
    /// <param name="mostMunicipalities">The most municipalities of a region, to <see cref="LawOptions.MostOfMunicipalities"/>; most regions have
    /// eight or fewer.</param>
    /// <returns>The generators.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number of municipalities is out of its range, or the most are less than the fewest.</exception>
    public static WerkagendaGenerator For(RuleSet rules, int fewestMunicipalities = 1, int mostMunicipalities = 40)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentOutOfRangeException.ThrowIfLessThan(fewestMunicipalities, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(mostMunicipalities, LawOptions.MostOfMunicipalities);
        ArgumentOutOfRangeException.ThrowIfLessThan(mostMunicipalities, fewestMunicipalities);
        return new WerkagendaGenerator(new AgendaGenerator(new AgendaCatalogue(rules), fewestMunicipalities, mostMunicipalities));
    }

    private static Arbitrary<GeneratedWerkagenda> Of(Arbitrary<AgendaTree> trees) => Arb.From(
        trees.Generator.Select(tree => new GeneratedWerkagenda(tree)), generated => generated.Smaller());
}
