using Azwa.Rules.Peers.Catalogue;
using Azwa.Rules.Peers.Reading;
using Azwa.Rules.Peers.Telling;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Peers.Views;

/// <summary>A municipality of the region with the decision of its college.</summary>
internal sealed class GemeenteView(AgendaView agenda, string code, Gemeente gemeente)
{
    public AgendaView Agenda { get; } = agenda;

    public string Code { get; } = code;

    public Gemeente Gemeente { get; } = gemeente;

    public Collegebesluit? College { get; } = agenda.Vaststelling?.Colleges?.GetValueOrDefault(code);

    public string Subject => string.IsNullOrWhiteSpace(Gemeente.Naam) ? Code : Gemeente.Naam;

    public string Naam => Teksten.Citaat(Subject)!;

    public string Pointer => "/regio/gemeenten/" + Code;

    public string CollegePointer => "/vaststelling/colleges/" + Code;

    /// <summary>In decimals: two counts that each fit may together not.</summary>
    public decimal? JeugdigenEnOuderen => (decimal?)Gemeente.Jeugdigen + Gemeente.Ouderen65Plus;

    /// <summary>There is a decision to adopt, on a day that has been.</summary>
    public bool IsBesloten => College?.Besluit == "vastgesteld" && College.Datum <= Agenda.AsOf;

    public bool IsVastgesteld => IsBesloten && College!.Orgaan is not ("gemeenteraad" or "anders");

    public bool IsTijdigVastgesteld => IsVastgesteld && College!.Datum <= Normen.UiterlijkVaststelling;

    /// <summary>The day of the decision is yet to come, and it can still be in time.</summary>
    public bool IsGepland => College?.Datum > Agenda.AsOf && Agenda.AsOf <= Normen.UiterlijkVaststelling;

    public bool IsTeLaatGepland => IsGepland && College?.Datum > Normen.UiterlijkVaststelling;

    public Place In(Hoofdstuk hoofdstuk) => new(Agenda, hoofdstuk, Subject);
}
