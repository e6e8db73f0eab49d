using Azwa.Rules.Peers.Catalogue;
using Azwa.Rules.Peers.Reading;
using Azwa.Rules.Peers.Telling;
using Azwa.Rules.Peers.Views;
using FluentValidation;
using static Azwa.Rules.Peers.Telling.RegioRules;
using static Azwa.Rules.Peers.Telling.VaststellingRules;

namespace Azwa.Rules.Peers.Fluent;

/// <summary>The agenda as a whole, and through it all that stands in it.</summary>
internal sealed class AgendaValidator : AbstractValidator<AgendaView>
{
    public AgendaValidator()
    {
        Region();
        Rpi();
        Adoption();
        Delivery();
        RuleForEach(a => a.Gemeenten).SetValidator(new GemeenteValidator());
        RuleForEach(a => Catalogus.Leefgebieden.Select(soort => new LeefgebiedView(a, soort)))
            .SetValidator(new LeefgebiedValidator()).OverridePropertyName("leefgebieden");
        RuleForEach(a => Sleutels.Beproefd(a)).SetValidator(new BeproevingValidator()).OverridePropertyName("beproeven");
        RuleForEach(a => CelViews.VanRpi(a)).SetValidator(new CelValidator()).OverridePropertyName("rpi");
        Keys();
    }

    private void Region()
    {
        RuleFor(a => a.Regio.Regioplan).Must(Vulling.Gevuld).Tells(Rg01);
        RuleFor(a => a.Regio.Mandaatgemeente).NotNull().Tells(Rg02);
        RuleFor(a => a.Regio.Mandaatgemeente).Must((a, code) => a.IsGemeente(code!)).Tells(Rg03)
            .When(a => a.Regio.Mandaatgemeente is not null && a.Gemeenten is not null);
        RuleFor(a => a.Regio.Zorgverzekeraars).Must(Vulling.EenGevuld).Tells(Rg04);
        RuleFor(a => a.Regio.Samenwerkingsverbanden).Must(Vulling.EenGevuld).Tells(Rg05);
        RuleFor(a => a.Werkagenda.Prioritering).Must(Vulling.Gevuld).Tells(Rg06);
        RuleFor(a => a.Regio).Must(r => r.Peildatum is not null && Vulling.Gevuld(r.Bron)).Tells(Gv08).When(a => a.Gemeenten is not null);
        RuleFor(a => a.Werkagenda.Regioscan).Must(scan => scan?.Gebruikt == true).Tells(Rg07);
        RuleFor(a => a.Werkagenda.Regioscan).Must(scan => Vulling.Gevuld(scan!.Motivering)).Tells(Rg08)
            .When(a => a.Werkagenda.Regioscan?.WijktAf == true);
        RuleFor(a => a.Werkagenda.Regioscan).Must(scan => !Vulling.Gevuld(scan!.Motivering)).Tells(Rg09)
            .When(a => a.Werkagenda.Regioscan?.WijktAf == false);
    }

    private void Rpi()
    {
        RuleFor(a => a.Werkagenda.Rpi).Must(rpi => Vulling.Gevuld(rpi?.Gezondheidsdoelen)).Tells(Rpi01);
        RuleFor(a => a.Werkagenda.Rpi).Must(rpi => Vulling.Gevuld(rpi?.FinancieleMiddelen)).Tells(Rpi02);
        RuleFor(a => a.Werkagenda.Rpi).Must(rpi => Vulling.Gevuld(rpi?.Samenwerkingsafspraken)).Tells(Rpi03);
        RuleFor(a => a.Werkagenda.Rpi).Must(rpi => Vulling.Gevuld(rpi?.Verantwoordelijkheidsverdeling)).Tells(Rpi04);
        RuleFor(a => a.Werkagenda.Rpi).Must(rpi => Vulling.Gevuld(rpi?.KennisEnMonitoring)).Tells(Rpi05);
        RuleFor(a => a.Werkagenda.Rpi).Must(rpi => Vulling.Gevuld(rpi?.Toelichting) || Vulling.Gevuld(rpi?.ToelichtingAfbeelding)).Tells(Rpi06);
        RuleFor(a => a.Werkagenda.Rpi).Must(rpi => rpi!.AanspreekbaarheidGeregeld == true).Tells(Rpi08)
            .When(a => Vulling.Gevuld(a.Werkagenda.Rpi?.Verantwoordelijkheidsverdeling) || Vulling.Gevuld(a.Werkagenda.Rpi?.Samenwerkingsafspraken));
    }

    private void Adoption()
    {
        RuleFor(a => a.Gemeenten).NotNull().Tells(Vs01);
        RuleFor(a => a.Vaststelling).Must((a, v) => a.Gemeenten is not null && v?.IzaGovernance is not null).Tells(Vs07)
            .When(a => a.Gemeenten is null || Array.Exists(a.Gemeenten, g => g.IsBesloten));
        RuleFor(a => a.Vaststelling).Must((a, v) => a.Gemeenten is not null && v?.Gereed <= Normen.GereedInPraktijk).Tells(Vs08)
            .When(a => a.Gemeenten is null || !Array.TrueForAll(a.Gemeenten, g => g.IsTijdigVastgesteld));
        RuleFor(a => a).Must(a => a.AantalCollegeversies() <= 1).Tells(Vs10);
    }

    private void Delivery()
    {
        RuleFor(a => a).Must(a => !a.IsAanleveringTeLaatGepland).Tells(Al06).When(a => a.IsAanleveringGepland);
        RuleFor(a => a).Must(a => a.IsAangeleverd).Tells(Al01).When(a => !a.IsAanleveringTeLaatGepland);
        When(a => a.IsAangeleverd, () =>
        {
            RuleFor(a => a.Aanlevering!.Datum).LessThanOrEqualTo(Normen.UiterlijkAanlevering).Tells(Al02);
            RuleFor(a => a.Aanlevering!.Datum)
                .Must((a, datum) => a.Gemeenten is not null && !Array.Exists(a.Gemeenten, g => g.College?.Datum > datum)).Tells(Al03);
            RuleFor(a => a.Aanlevering!.Door).Must((a, door) => door == a.Regio.Mandaatgemeente).Tells(Al04)
                .When(a => a.Aanlevering!.Door is not null && a.Regio.Mandaatgemeente is not null);
            RuleFor(a => a.Gemeenten)
                .Must((a, gemeenten) => gemeenten is not null && Array.TrueForAll(gemeenten, g => !g.IsBesloten || IsDezelfdeVersie(a, g) == true))
                .Tells(Al05);
        });
    }

    private void Keys()
    {
        RuleForEach(a => Sleutels.Aanpakken(a)).SetValidator(new SleutelValidator(SleutelRules.Gv04)).OverridePropertyName("sleutels");
        RuleForEach(a => Sleutels.Beproevingen(a)).SetValidator(new SleutelValidator(SleutelRules.Gv04)).OverridePropertyName("sleutels");
        RuleForEach(a => Sleutels.Elementen(a)).SetValidator(new SleutelValidator(SleutelRules.Gv05)).OverridePropertyName("sleutels");
        When(a => a.Gemeenten is not null, () =>
        {
            RuleForEach(a => Sleutels.GemeentenEnGgdRegios(a)).SetValidator(new SleutelValidator(SleutelRules.Gv06)).OverridePropertyName("sleutels");
            RuleForEach(a => Sleutels.Colleges(a)).SetValidator(new SleutelValidator(SleutelRules.Vs09)).OverridePropertyName("sleutels");
        });
    }
}
