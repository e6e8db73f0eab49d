using Azwa.Rules.Peers.Catalogue;
using Azwa.Rules.Peers.Reading;
using Azwa.Rules.Peers.Telling;
using Azwa.Rules.Peers.Views;
using FluentValidation;
using static Azwa.Rules.Peers.Telling.AanpakRules;

namespace Azwa.Rules.Peers.Fluent;

/// <summary>A section of one of the aanpakken of the catalogue.</summary>
internal sealed class AanpakValidator : AbstractValidator<AanpakView>
{
    public AanpakValidator(AanpakSoort soort)
    {
        if (soort.Verplicht)
        {
            RuleFor(s => s.IsOpgenomen).Equal(true).Tells(Ap01[(int)soort.Status]);
        }

        When(s => s.IsOpgenomen, () => Included(soort));
        RuleFor(s => s).Must(s => Doelstelling.Noemt(s.Aanpak!.Gap!.Projectdoelstellingen) is { Getal: true, Jaar: true }).Tells(Ap08)
            .When(s => s.StandVan(Cellen.Doelstellingen) == Stand.Gevuld);
        if (soort.Sleutel == "mentale-gezondheidsnetwerken")
        {
            RuleFor(s => s.Aanpak!.TransformatieplanTot).LessThan(Normen.EindPlanning).Tells(Ap11).When(s => s.Aanpak is not null);
        }

        Supply(soort);
        RuleForEach(s => Mijlpalen(s)).SetValidator(new MijlpaalValidator()).OverridePropertyName("mijlpalen");
        RuleForEach(s => Regels(s)).SetValidator(new GeldregelValidator()).OverridePropertyName("middelen");
        RuleForEach(s => MaatViews.Van(s)).SetValidator((_, maat) => MaatValidator.Voor(maat)).OverridePropertyName("inzet");
        RuleForEach(s => CelViews.VanAanpak(s)).SetValidator(new CelValidator(soort)).OverridePropertyName("cellen");
    }

    private void Included(AanpakSoort soort)
    {
        foreach (var (cel, perStatus) in CelRules)
        {
            RuleFor(s => s).Must(s => s.IsGevuld(cel)).Tells(perStatus[(int)soort.Status]);
        }

        if (soort.Verplicht)
        {
            RuleFor(s => s.Aanpak!.Netwerkafspraken)
                .Must((s, tekst) => Vulling.Gevuld(tekst)
                    || (s.Leefgebied.IsOrganisatieBeschreven && Vulling.Gevuld(s.Agenda.Werkagenda.Rpi?.Samenwerkingsafspraken)))
                .Tells(Ap09);
            RuleFor(s => s.HeeftVerantwoordelijke).Equal(true).Tells(Mp01).When(s => s.HeeftMijlpalen);
            RuleFor(s => s.Aanpak)
                .Must(a => Vulling.Gevuld(a!.Dekking) || Vulling.Gevuld(a.Gap?.FinancieelPlan) || a.Middelen is { Count: > 0 }).Tells(Fi01);
            RuleFor(s => s.HeeftInzet).Equal(true).Tells(InzetRules.In01Voor(soort));
        }
        else
        {
            RuleFor(s => s.Agenda).Must(a => a.IsToegezegd(soort)).Tells(Tz04);
        }

        switch (soort.Sleutel)
        {
            case "mentale-gezondheidsnetwerken":
                RuleFor(s => s.Aanpak!.Borging).Must(Vulling.Gevuld).Tells(Ap10);
                break;
            case "nu-niet-zwanger":
                RuleFor(s => s.Aanpak!.Schaal).NotNull().Tells(Gg02);
                RuleForEach(s => s.Agenda.GgdRegios.Select(naam => new GgdView(s, naam)))
                    .SetValidator(new GgdValidator()).OverridePropertyName("ggdAfstemming");
                break;
        }
    }

    private void Supply(AanpakSoort soort)
    {
        if (soort.Aanbod.Length == 0)
        {
            return;
        }

        RuleFor(s => s.HeeftAanbod).Equal(true).Tells(AanbodRules.Ab00[soort.Sleutel]).When(s => s.IsOpgenomen);
        When(s => s.HeeftAanbod, () =>
        {
            foreach (var element in soort.Aanbod)
            {
                RuleFor(s => new ElementView(s, element)).SetValidator(new ElementValidator(element)).OverridePropertyName("aanbod");
            }
        });
    }

    private static IEnumerable<MijlpaalView> Mijlpalen(AanpakView s) =>
        (s.Aanpak?.Gap?.Mijlpalen ?? []).Select((rij, index) => new MijlpaalView(s, rij, index));

    private static IEnumerable<GeldregelView> Regels(AanpakView s) =>
        (s.Aanpak?.Middelen ?? []).Select((regel, index) => new GeldregelView(s, regel, index));

    private sealed class ElementValidator : AbstractValidator<ElementView>
    {
        public ElementValidator(ElementSoort soort) =>
            RuleFor(e => e.Element).Must(e => e?.Aanwezig == true).Tells(AanbodRules.PerElement[soort.Sleutel]);
    }

    private sealed class GgdValidator : AbstractValidator<GgdView>
    {
        public GgdValidator() =>
            RuleFor(g => g.Afstemming).Must((g, tekst) => g.Aanpak.Agenda.AantalGgdRegios is not null && Vulling.Gevuld(tekst)).Tells(Gg01)
                .When(g => g.Aanpak.Agenda.AantalGgdRegios is null or >= 2);
    }
}
