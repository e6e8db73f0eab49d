using Azwa.Rules.Peers.Catalogue;
using Azwa.Rules.Peers.Views;
using FluentValidation;
using static Azwa.Rules.Peers.Telling.GemeenteRules;

namespace Azwa.Rules.Peers.Fluent;

/// <summary>A municipality: its decision and its populations.</summary>
internal sealed class GemeenteValidator : AbstractValidator<GemeenteView>
{
    public GemeenteValidator()
    {
        RuleFor(g => g.IsBesloten).Equal(true).Tells(Vs02).When(g => !g.IsTeLaatGepland);
        RuleFor(g => g.College!.Orgaan).Equal("college").Tells(Vs03).When(g => g.IsBesloten && g.College?.Orgaan is not null);
        RuleFor(g => g.College!.Datum).LessThanOrEqualTo(Normen.UiterlijkVaststelling).Tells(Vs04).When(g => g.IsVastgesteld);
        RuleFor(g => g.IsTeLaatGepland).Equal(false).Tells(Vs05).When(g => g.IsGepland);
        RuleFor(g => g.College!.Datum).Must((g, datum) => g.Agenda.Vaststelling!.IzaGovernance <= datum).Tells(Vs06)
            .When(g => g.Agenda.Vaststelling?.IzaGovernance is not null && g.College?.Datum is not null);

        // A number that is absent is another matter: these pass over null.
        RuleFor(g => g.Gemeente.Inwoners).GreaterThanOrEqualTo(1).Tells(Gv01);
        RuleFor(g => g.Gemeente.Ouderen65Plus).GreaterThanOrEqualTo(1).Tells(Gv02);
        RuleFor(g => g.Gemeente.Jeugdigen).GreaterThanOrEqualTo(1).Tells(Gv03);
        RuleFor(g => g.JeugdigenEnOuderen).Must((g, samen) => samen <= g.Gemeente.Inwoners).Tells(Gv07)
            .When(g => g.Gemeente.Inwoners >= 1 && g.JeugdigenEnOuderen is not null);
        RuleFor(g => g.Gemeente.OuderenVerhoogdValrisico)
            .Must((g, valrisico) => valrisico >= 1 && (g.Gemeente.Ouderen65Plus is not >= 1 || valrisico <= g.Gemeente.Ouderen65Plus)).Tells(Gv10)
            .When(g => g.Gemeente.OuderenVerhoogdValrisico is not null);
    }
}
