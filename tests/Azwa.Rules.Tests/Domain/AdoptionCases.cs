using static Azwa.Rules.Tests.Domain.Expected;
using static Azwa.Rules.Tests.Domain.Patch;
using static Azwa.Rules.Tests.Domain.Places;

namespace Azwa.Rules.Tests.Domain;

/// <summary>P-01 to P-08 and P-18: adoption by the colleges, delivery to VWS. Dates are inclusive and carry no time of day.</summary>
internal static class AdoptionCases
{
    private const string Third = Colleges + "/GM9003";
    private const string ThirdDate = Third + "/datum";
    private const string DeliveryDate = Aanlevering + "/datum";
    private const string Late = "vastgesteld=te-laat uitkering2026=niet-verzekerd";
    private const string Never = "vastgesteld=nee uitkering2026=niet-verzekerd";
    private const string NotYet = "vastgesteld=nog-niet uitkering2026=nog-niet";

    // An agenda of which nothing is delivered yet, for days before the deadline.
    private static readonly Patch Undelivered = Remove(Aanlevering);

    private static readonly string DeliveryPending = Pending("P-06 P-07", Aanlevering);

    public static IReadOnlyList<Case> All { get; } =
    [
        new("P_01_on_the_last_day", Set(ThirdDate, "2026-11-15"), Set(DeliveryDate, "2026-11-15")),
        // What is delivered before a college decided cannot be what it adopted (P-06).
        new("P_01_one_day_late", Set(ThirdDate, "2026-11-16"))
        {
            Finds = [Error("P-01", ThirdDate), Warning("P-06", DeliveryDate)], Verdicts = Late,
        },
        new("P_01_no_decision_after_the_deadline", Remove(Third))
        {
            Finds = [Error("P-01 P-02", Third)], Verdicts = Never,
        },
        new("P_01_no_decision_on_the_last_day", Remove(Third), Undelivered)
        {
            AsOf = "2026-11-15", Finds = [Pending("P-01 P-02", Third), DeliveryPending], Verdicts = NotYet + " aangeleverd=nog-niet",
        },
        new("P_01_no_decision_the_day_after", Remove(Third), Undelivered)
        {
            AsOf = "2026-11-16", Finds = [Error("P-01 P-02", Third), Error("P-06 P-07", Aanlevering)], Verdicts = Never + " aangeleverd=nee",
        },
        new("P_01_put_off_is_no_decision", Set(Third + "/besluit", "aangehouden"))
        {
            Finds = [Error("P-01 P-02", Third)], Verdicts = Never,
        },
        new("P_01_turned_down_is_no_decision", Set(Third + "/besluit", "afgewezen"))
        {
            Finds = [Error("P-01 P-02", Third)], Verdicts = Never,
        },
        new("P_01_without_a_date", Remove(ThirdDate)) { Finds = [Error("P-01 P-02", Third)], Verdicts = Never },
        new("P_01_planned_in_time", Set(ThirdDate, "2026-11-15"), Undelivered)
        {
            AsOf = "2026-11-12", Finds = [Pending("P-01 P-02", Third), DeliveryPending], Verdicts = NotYet + " aangeleverd=nog-niet",
        },
        new("P_01_on_the_day_of_the_decision_it_is_done", Set(ThirdDate, "2026-11-12"), Undelivered)
        {
            AsOf = "2026-11-12", Finds = [DeliveryPending], Verdicts = "aangeleverd=nog-niet uitkering2026=nog-niet",
        },
        // Planned too late is told at once, in the place of the pending decision.
        new("P_01_planned_after_the_deadline", Set(ThirdDate, "2026-11-16"), Undelivered)
        {
            AsOf = "2026-11-12", Finds = [Warning("P-01", ThirdDate), DeliveryPending], Verdicts = NotYet + " aangeleverd=nog-niet",
        },
        new("P_01_still_planned_when_the_deadline_has_passed", Set(ThirdDate, "2026-11-30"))
        {
            Finds = [Error("P-01 P-02", Third), Warning("P-06", DeliveryDate)], Verdicts = Never,
        },
        new("P_02_municipalities_not_given", Remove(Gemeenten))
        {
            Finds = [Unknown("P-01 P-02", Gemeenten)],
            Verdicts = "vastgesteld=niet-te-toetsen streefwaarden=niet-te-toetsen uitkering2026=niet-verzekerd",
        },
        new("P_02_municipalities_not_given_before_the_deadline", Remove(Gemeenten))
        {
            AsOf = "2026-11-15",
            Finds = [Unknown("P-01 P-02", Gemeenten)],
            Verdicts = "vastgesteld=niet-te-toetsen streefwaarden=niet-te-toetsen uitkering2026=nog-niet",
        },
        new("P_02_decision_from_outside_the_region",
            SetJson(Colleges + "/GM0001", """{ "orgaan": "college", "datum": "2026-10-06", "versie": "1.0", "besluit": "vastgesteld" }"""))
        {
            Finds = [Warning("P-02", Colleges + "/GM0001")],
        },
        new("P_02_a_majority_is_not_enough", Remove(Colleges + "/GM9006"), Remove(Colleges + "/GM9007"))
        {
            Finds = [Error("P-01 P-02", Colleges + "/GM9006"), Error("P-01 P-02", Colleges + "/GM9007")], Verdicts = Never,
        },
        new("P_03_adopted_by_the_council", Set(Third + "/orgaan", "gemeenteraad"))
        {
            Finds = [Error("P-01 P-02 P-03", Third + "/orgaan")], Verdicts = Never,
        },
        new("P_03_adopted_by_another_body", Set(Third + "/orgaan", "anders"))
        {
            Finds = [Error("P-01 P-02 P-03", Third + "/orgaan")], Verdicts = Never,
        },
        new("P_03_the_college_still_can", Set(Third + "/orgaan", "gemeenteraad"))
        {
            AsOf = "2026-11-15", Finds = [Pending("P-01 P-02 P-03", Third + "/orgaan")], Verdicts = NotYet,
        },
        new("P_04_on_the_same_day", Set("/vaststelling/izaGovernance", "2026-10-06")),
        new("P_04_one_college_before_the_IZA_governance", Set("/vaststelling/izaGovernance", "2026-10-07"))
        {
            Finds = [Error("P-04", Colleges + "/GM9001/datum")],
        },
        new("P_04_two_colleges_before_the_IZA_governance", Set("/vaststelling/izaGovernance", "2026-10-14"))
        {
            Finds = [Error("P-04", Colleges + "/GM9001/datum"), Error("P-04", Colleges + "/GM9002/datum")],
        },
        new("P_04_date_of_the_IZA_governance_missing", Remove("/vaststelling/izaGovernance"))
        {
            Finds = [Unknown("P-04", "/vaststelling/izaGovernance")],
        },
        new("P_04_not_asked_while_no_college_adopted", Remove("/vaststelling/izaGovernance"), Remove(Colleges), Undelivered)
        {
            AsOf = "2026-10-01",
            Finds = [.. Codes.Select(code => Pending("P-01 P-02", $"{Colleges}/{code}")), DeliveryPending],
            Verdicts = NotYet + " aangeleverd=nog-niet",
        },
        new("P_05_not_judged_when_all_adopted_in_time", Set("/vaststelling/gereed", "2026-09-23")),
        new("P_05_ready_on_the_day", Set("/vaststelling/gereed", "2026-09-15"), Remove(Third))
        {
            Finds = [Error("P-01 P-02", Third)], Verdicts = Never,
        },
        new("P_05_ready_a_day_later", Set("/vaststelling/gereed", "2026-09-16"), Remove(Third))
        {
            Finds = [Warning("P-05", "/vaststelling/gereed"), Error("P-01 P-02", Third)], Verdicts = Never,
        },
        new("P_05_judged_when_a_college_was_late", Set("/vaststelling/gereed", "2026-09-16"), Set(ThirdDate, "2026-11-16"), Set(DeliveryDate, "2026-11-16"))
        {
            Finds = [Warning("P-05", "/vaststelling/gereed"), Error("P-01", ThirdDate), Warning("P-07", DeliveryDate)],
            Verdicts = Late + " aangeleverd=te-laat",
        },
        new("P_05_not_known_when_it_was_ready", Remove("/vaststelling/gereed"), Remove(Third))
        {
            Finds = [Unknown("P-05", "/vaststelling/gereed"), Error("P-01 P-02", Third)], Verdicts = Never,
        },
        new("P_05_not_ready_yet_on_the_day", Remove("/vaststelling"))
        {
            AsOf = "2026-09-15",
            Finds = [Pending("P-05", "/vaststelling/gereed"), .. Codes.Select(code => Pending("P-01 P-02", $"{Colleges}/{code}")), DeliveryPending],
            Verdicts = NotYet + " aangeleverd=nog-niet",
        },
        new("P_05_not_known_the_day_after", Remove("/vaststelling"))
        {
            AsOf = "2026-09-16",
            Finds = [Unknown("P-05", "/vaststelling/gereed"), .. Codes.Select(code => Pending("P-01 P-02", $"{Colleges}/{code}")), DeliveryPending],
            Verdicts = NotYet + " aangeleverd=nog-niet",
        },
        new("P_06_not_delivered", Undelivered)
        {
            Finds = [Error("P-06 P-07", Aanlevering)], Verdicts = "aangeleverd=nee uitkering2026=niet-verzekerd",
        },
        new("P_06_not_delivered_on_the_last_day", Undelivered)
        {
            AsOf = "2026-11-15", Finds = [DeliveryPending], Verdicts = "aangeleverd=nog-niet uitkering2026=nog-niet",
        },
        new("P_06_not_delivered_the_day_after", Undelivered)
        {
            AsOf = "2026-11-16", Finds = [Error("P-06 P-07", Aanlevering)], Verdicts = "aangeleverd=nee uitkering2026=niet-verzekerd",
        },
        new("P_06_delivered_on_the_day_of_the_last_decision", Set(DeliveryDate, "2026-11-10")),
        new("P_06_delivered_before_the_last_decision", Set(DeliveryDate, "2026-11-09")) { Finds = [Warning("P-06", DeliveryDate)] },
        new("P_06_delivered_by_another_municipality", Set(Aanlevering + "/door", "GM9002")) { Finds = [Warning("P-06", Aanlevering + "/door")] },
        new("P_07_delivered_on_the_last_day", Set(DeliveryDate, "2026-11-15")),
        new("P_07_delivered_a_day_late", Set(DeliveryDate, "2026-11-16"))
        {
            Finds = [Warning("P-07", DeliveryDate)], Verdicts = "aangeleverd=te-laat uitkering2026=niet-verzekerd",
        },
        new("P_07_delivery_planned_in_time", Set(DeliveryDate, "2026-11-15"))
        {
            AsOf = "2026-11-14", Finds = [DeliveryPending], Verdicts = "aangeleverd=nog-niet uitkering2026=nog-niet",
        },
        new("P_07_delivery_planned_after_the_deadline", Set(DeliveryDate, "2026-11-20"))
        {
            AsOf = "2026-11-14", Finds = [Warning("P-07", DeliveryDate)], Verdicts = "aangeleverd=nog-niet uitkering2026=nog-niet",
        },
        new("P_08_opgeleverd_is_information", Set("/vaststelling/opgeleverd", "2026-12-24")),
        new("P_08_opgeleverd_may_be_absent", Remove("/vaststelling/opgeleverd")),
        new("P_18_two_versions_adopted", Set(Third + "/versie", "0.9"))
        {
            Finds = [Warning("P-18", Colleges), Warning("P-18", Aanlevering + "/versie")], FindsInFormat = Case.Silent,
        },
        new("P_18_another_version_delivered", Set(Aanlevering + "/versie", "1.1"))
        {
            Finds = [Warning("P-18", Aanlevering + "/versie")], FindsInFormat = Case.Silent,
        },
        new("P_18_version_of_one_college_not_known", Remove(Third + "/versie"))
        {
            Finds = [Unknown("P-18", Colleges)], FindsInFormat = Case.Silent,
        },
        new("P_18_delivered_version_not_known", Remove(Aanlevering + "/versie"))
        {
            Finds = [Unknown("P-18", Aanlevering + "/versie")], FindsInFormat = Case.Silent,
        },
    ];
}
