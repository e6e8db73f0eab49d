using Azwa.Rules.Peers.Catalogue;
using Azwa.Rules.Peers.Reading;
using Azwa.Rules.Peers.Views;
using FluentValidation;
using static Azwa.Rules.Peers.Telling.LeefgebiedRules;

namespace Azwa.Rules.Peers.Fluent;

/// <summary>A leefgebied: its questions, its sections and its other approaches.</summary>
internal sealed class LeefgebiedValidator : AbstractValidator<LeefgebiedView>
{
    private static readonly Dictionary<AanpakSoort, AanpakValidator> Secties = Catalogus.Aanpakken.ToDictionary(s => s, s => new AanpakValidator(s));

    public LeefgebiedValidator()
    {
        Questions(l => l.Soort != Catalogus.Gezondheidsachterstanden, Catalogus.Leefstijl);
        Questions(l => l.Soort == Catalogus.Gezondheidsachterstanden, Catalogus.Gezondheidsachterstanden);
        RuleForEach(l => Catalogus.Aanpakken.Where(s => s.Leefgebied == l.Soort).Select(s => new AanpakView(l, s)))
            .SetValidator((_, sectie) => Secties[sectie.Soort]).OverridePropertyName("aanpakken");
        RuleForEach(l => Overige(l)).SetValidator(new OverigeValidator()).OverridePropertyName("overigeAanpakken");
        RuleForEach(l => CelViews.VanLeefgebied(l)).SetValidator(new CelValidator()).OverridePropertyName("cellen");
    }

    // Which requirements a question touches depends on the leefgebied.
    private void Questions(Func<LeefgebiedView, bool> waar, LeefgebiedSoort soort) => When(waar, () =>
    {
        RuleFor(l => l.Leefgebied).Must(l => Vulling.Gevuld(l?.Gezondheidsdoelen)).Tells(Lg01.In(soort));
        RuleFor(l => l.Leefgebied).Must(l => Vulling.Gevuld(l?.ScopeEnSamenhang)).Tells(Lg02.In(soort));
        RuleFor(l => l.IsOrganisatieBeschreven).Must((l, beschreven) => beschreven || l.HeeftFinancierders || l.HeeftUitvoeringspartijen)
            .Tells(Lg03.In(soort));
        RuleFor(l => l.IsOrganisatieBeschreven).Equal(true).Tells(Lg04.In(soort)).When(l => l.HeeftUitvoeringspartijen);
        RuleFor(l => l.IsOrganisatieBeschreven).Equal(true).Tells(Lg05.In(soort)).When(l => l.HeeftFinancierders);
    });

    private static IEnumerable<OverigeView> Overige(LeefgebiedView l) =>
        (l.Leefgebied?.OverigeAanpakken ?? []).Select((aanpak, index) => new OverigeView(l, aanpak, index));

    private sealed class OverigeValidator : AbstractValidator<OverigeView>
    {
        public OverigeValidator() => RuleFor(o => o.Dekkingsbron).Must(bron => bron?.Contains("spuk-azwa") != true).Tells(Fi02);
    }
}
