using Azwa.Rules.Peers.Catalogue;
using Azwa.Rules.Peers.Telling;
using Azwa.Rules.Peers.Views;
using FluentValidation;
using static Azwa.Rules.Peers.Telling.InzetRules;
using static Azwa.Rules.Peers.Telling.StreefwaardeRules;

namespace Azwa.Rules.Peers.Fluent;

/// <summary>A measure: its growth path and its streefwaarde.</summary>
internal sealed class MaatValidator : AbstractValidator<MaatView>
{
    private static readonly Dictionary<string, MaatValidator> PerMaat = Catalogus.Aanpakken
        .SelectMany(s => s.Maten.Select(m => (Soort: s, Maat: m)))
        .ToDictionary(p => p.Maat.Sleutel, p => new MaatValidator(p.Soort.Status, p.Maat), StringComparer.Ordinal);

    private static readonly MaatValidator[] Eigen = [.. Enum.GetValues<Status>().Select(status => new MaatValidator(status, null))];

    private MaatValidator(Status status, MaatSoort? soort)
    {
        RuleFor(m => m).Must(m => !m.Daalt()).Tells(In06[(int)status]).When(m => m.HeeftPad);
        if (soort is null)
        {
            return;
        }

        When(m => m.Aanpak.HeeftInzet, () =>
        {
            RuleFor(m => m.HeeftPad).Equal(true).Tells(In02[(int)status]);
            if (soort.PerGemeente)
            {
                RuleFor(m => m.HeeftPerGemeente).Equal(true).Tells(In03[(int)status]);
            }
        });
        if (status == Status.Basisfunctionaliteit)
        {
            RuleFor(m => m.Waarde2030).NotNull().Tells(In04).When(m => m.LaatsteJaar <= Normen.Eindjaar);
            RuleFor(m => m.Waarde2030).NotNull().Tells(In05).When(m => m.LaatsteJaar > Normen.Eindjaar);
        }

        Targets(soort);
    }

    public static MaatValidator Voor(MaatView maat) => maat.Soort is null ? Eigen[(int)maat.Aanpak.Soort.Status] : PerMaat[maat.Sleutel];

    private void Targets(MaatSoort soort)
    {
        switch (soort.Sleutel)
        {
            case "steunpunten":
                InElkeGemeente(Sw01, Normen.SteunpuntenPerGemeente);
                return;
            case "coalities":
                InElkeGemeente(Sw14, Normen.CoalitiePerGemeente);
                RuleFor(m => m.Inzet!.Regionaal).Must((m, waarde) => Haalt(Normen.CoalitieRegionaal, m, waarde)).Tells(Sw15)
                    .When(m => m.HeeftPerGemeente || m.Inzet?.Regionaal is not null);
                return;
            case "personen":
                RuleFor(m => m.Eindwaarde).LessThanOrEqualTo(3).Tells(Sw10);
                break;
            case "beweeginterventie":
                Beweeginterventie();
                break;
        }

        var regel = StreefwaardeRules.PerMaat[soort.Sleutel];
        RuleFor(m => m.Eindwaarde).Must((m, waarde) => Haalt(regel.Norm, m, waarde)).Tells(regel.Rule)
            .When(m => m.Eindwaarde is not null && (m.Aanpak.Soort.Sleutel != "nu-niet-zwanger" || m.Aanpak.Aanpak?.Schaal is not null));
    }

    private void Beweeginterventie()
    {
        RuleFor(m => m.Eindwaarde).Must((m, waarde) => Haalt(Normen.BeweeginterventieAlle65Plus, m, waarde)).Tells(Sw06)
            .When(m => m.Aanpak.Agenda.OuderenVerhoogdValrisico is not null && m.Aanpak.Agenda.Ouderen65Plus is not null
                && m.Eindwaarde is not null && Haalt(Normen.BeweeginterventieZone, m, m.Eindwaarde));
        RuleFor(m => Deelname(m)).SetValidator(new DeelnameValidator()).OverridePropertyName("deelname");
    }

    private void InElkeGemeente(Rule<GemeentemaatView> rule, Norm norm) =>
        RuleForEach(m => (m.Aanpak.Agenda.Gemeenten ?? Array.Empty<GemeenteView>()).Select(g => new GemeentemaatView(m, g)))
            .SetValidator(new GemeentemaatValidator(rule, norm)).OverridePropertyName("perGemeente").When(m => m.HeeftPerGemeente);

    private static bool Haalt(Norm norm, MaatView maat, decimal? waarde) =>
        waarde is { } aantal && new Streefwaarde(norm, maat.Aanpak.Agenda).Haalt(aantal) == true;

    private static (MaatView Maat, MaatView Inschattingen) Deelname(MaatView m) => (m, MaatViews.Van(m.Aanpak, "valrisico-inschattingen"));

    private sealed class DeelnameValidator : AbstractValidator<(MaatView Maat, MaatView Inschattingen)>
    {
        public DeelnameValidator() =>
            RuleFor(p => p.Item1.Eindwaarde).Must((p, waarde) => waarde <= p.Inschattingen.Eindwaarde).Tells(Sw07)
                .When(p => p.Maat.Eindwaarde is not null && p.Inschattingen.Eindwaarde is not null);
    }

    private sealed class GemeentemaatValidator : AbstractValidator<GemeentemaatView>
    {
        public GemeentemaatValidator(Rule<GemeentemaatView> rule, Norm norm) =>
            RuleFor(g => g.Waarde).Must((g, waarde) => Haalt(norm, g.Maat, waarde)).Tells(rule);
    }
}
