using Azwa.Rules.Peers.Catalogue;
using Azwa.Rules.Peers.Reading;
using Azwa.Rules.Peers.Telling;
using Azwa.Rules.Peers.Views;
using FluentValidation;
using static Azwa.Rules.Peers.Telling.RijRules;
using static Azwa.Rules.Peers.Telling.SleutelRules;

namespace Azwa.Rules.Peers.Fluent;

/// <summary>A milestone.</summary>
internal sealed class MijlpaalValidator : AbstractValidator<MijlpaalView>
{
    public MijlpaalValidator()
    {
        When(m => m.Aanpak.IsOpgenomen, () =>
        {
            RuleFor(m => m.Mijlpaal.Verantwoordelijke).Must(Vulling.Gevuld).Tells(Mp02)
                .When(m => !m.Aanpak.Soort.Verplicht || m.Aanpak.HeeftVerantwoordelijke);
            RuleFor(m => m.Mijlpaal.Kwartaal).Must(Vulling.Gevuld).Tells(Mp03);
            RuleFor(m => m.Mijlpaal.Activiteiten).Must(Vulling.Gevuld).Tells(Mp04);
            RuleFor(m => m.Mijlpaal.Deelresultaat).Must(Vulling.Gevuld).Tells(Mp05);
        });
        When(m => Vulling.Gevuld(m.Mijlpaal.Kwartaal), () =>
        {
            RuleFor(m => Kwartaal.Eind(m.Mijlpaal.Kwartaal!)).NotNull().Tells(Mp06).OverridePropertyName("kwartaal");
            RuleFor(m => Kwartaal.Eind(m.Mijlpaal.Kwartaal!)).InclusiveBetween(Normen.BeginPlanning, Normen.EindPlanning).Tells(Mp07)
                .OverridePropertyName("kwartaal");
        });
    }
}

/// <summary>A line of money.</summary>
internal sealed class GeldregelValidator : AbstractValidator<GeldregelView>
{
    public GeldregelValidator()
    {
        RuleFor(g => g.Regel.Jaar).InclusiveBetween(Normen.SpukEersteJaar, Normen.SpukLaatsteJaar).Tells(Fi05).When(g => g.Bron == "spuk-azwa");
        RuleFor(g => g.Gemeente).Must(gemeente => gemeente!.Gemeente.NplvGebied == true).Tells(Fi06)
            .When(g => g.Bron == "nplv" && g.Gemeente is not null);
        RuleFor(g => g.Regel.Niveau).NotNull().Tells(Fi07);
    }
}

/// <summary>An approach to test.</summary>
internal sealed class BeproevingValidator : AbstractValidator<BeproevingView>
{
    public BeproevingValidator()
    {
        RuleFor(b => b.Beproeving.Toezegging).Must(toezegging => toezegging == true).Tells(Tz01);
        When(b => b.IsToegezegd, () =>
        {
            RuleFor(b => b.Beproeving.Motivering).Must(Vulling.Gevuld).Tells(Tz02);
            RuleFor(b => b.Agenda.Gemeenten).Must(g => g is not null && Array.Exists(g, x => x.Gemeente.NplvGebied == true)).Tells(Tz05)
                .When(b => b.Sleutel == "multiproblematiek-nplv");
        });
    }
}

/// <summary>A cell that must not only refer elsewhere.</summary>
internal sealed class CelValidator : AbstractValidator<CelView>
{
    public CelValidator(AanpakSoort? soort = null) =>
        RuleFor(c => c.Stand).NotEqual(Stand.Verwijzing).Tells(soort?.VerwijzingMag == true ? Gv09Mag : Gv09);
}

/// <summary>A key that the region wrote.</summary>
internal sealed class SleutelValidator : AbstractValidator<SleutelView>
{
    public SleutelValidator(Rule<SleutelView> rule) => RuleFor(s => s.Bekend).Must(bekend => bekend == true).Tells(rule);
}
