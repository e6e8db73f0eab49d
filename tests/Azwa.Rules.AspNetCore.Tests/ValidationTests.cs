using Azwa.Rules.AspNetCore.Tests.TestInput;
using Azwa.Rules.Findings;
using Azwa.Rules.Tests.TestInput;
using Azwa.Rules.Text;
using Azwa.Rules.Werkagendas;
using Microsoft.AspNetCore.Builder;

namespace Azwa.Rules.AspNetCore.Tests;

/// <summary>What the endpoint answers to agendas that can be read.</summary>
public sealed class ValidationTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Theory]
    [InlineData("application/yaml")]
    [InlineData("application/x-yaml")]
    [InlineData("text/yaml")]
    [InlineData("text/x-yaml; charset=utf-8")]
    [InlineData("application/vnd.regio+yaml")]
    public async Task An_agenda_in_YAML_gives_the_report_of_the_library(string type)
    {
        await using var portal = await Portal.Start();

        var answer = await portal.Post(Portal.Volledig, type);

        Assert.Equal((200, "application/json", Expected(Portal.Volledig)), (answer.Status, answer.Type, answer.Text));
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/vnd.regio+json")]
    [InlineData("APPLICATION/JSON; charset=UTF-8")]
    public async Task An_agenda_in_JSON_gives_the_report_of_the_library(string type)
    {
        await using var portal = await Portal.Start();
        var agenda = await File.ReadAllTextAsync(Repository.PathOf("seeds/werkagendas/volledig.json"));

        var answer = await portal.Post(agenda, type);

        Assert.Equal((200, Expected(agenda)), (answer.Status, answer.Text));
    }

    [Fact]
    public async Task An_agenda_with_errors_is_judged_all_the_same()
    {
        await using var portal = await Portal.Start();

        var answer = await portal.Post(Portal.Leeg);

        Assert.Equal((200, Expected(Portal.Leeg)), (answer.Status, answer.Text));
    }

    [Fact]
    public async Task The_query_chooses_day_and_profile()
    {
        await using var portal = await Portal.Start();

        var answer = await portal.Post(Portal.Leeg, path: Portal.Route + "?asOf=2026-09-15&profile=format&enforce=false");

        Assert.Equal((200, Expected(Portal.Leeg, new DateOnly(2026, 9, 15), Profile.Format)), (answer.Status, answer.Text));
    }

    [Theory]
    [InlineData(null, "nl")]
    [InlineData("en", "en")]
    [InlineData("en-GB, nl;q=0.5", "en")]
    [InlineData("de, en;q=0.2, nl;q=0.8", "nl")]
    [InlineData("NL-be", "nl")]
    [InlineData("de", "nl")]
    [InlineData("en;q=0", "nl")]
    [InlineData("*", "nl")]
    [InlineData(";;;", "nl")]
    public async Task The_language_is_the_preferred_of_the_two(string? accepted, string language)
    {
        await using var portal = await Portal.Start();

        var answer = await portal.Post(Portal.Leeg, headers: accepted is null ? [] : [("Accept-Language", accepted)]);

        Assert.Equal((200, language, "Accept-Language"), (answer.Status, answer.Language, answer.Vary));
        Assert.Equal(Expected(Portal.Leeg, language: language == "en" ? Language.En : Language.Nl), answer.Text);
    }

    [Fact]
    public async Task Who_prefers_neither_language_gets_that_of_the_options()
    {
        await using var portal = await Portal.Start(o => o.Language = Language.En);

        Assert.Equal("en", (await portal.Post(Portal.Leeg)).Language);
    }

    [Fact]
    public async Task Enforced_errors_refuse_by_their_place()
    {
        await using var portal = await Portal.Start();
        var report = Judge(Portal.Leeg);

        var problem = (await portal.Post(Portal.Leeg, path: Portal.Route + "?enforce=true")).Problem(422);

        Assert.Equal("De werkagenda heeft bevindingen van ernst error.", problem.GetProperty("title").GetString());
        Assert.Equal(
            report.Findings.Where(f => f.Severity == Severity.Error).Select(f => (f.Path, f.Message)).Order(),
            problem.GetProperty("errors").EnumerateObject().SelectMany(e => e.Value.EnumerateArray().Select(m => (e.Name, m.GetString()!))).Order());
    }

    [Fact]
    public async Task Enforcement_lets_through_what_has_no_error()
    {
        await using var portal = await Portal.Start();

        var answer = await portal.Post(Portal.Volledig, path: Portal.Route + "?enforce=true");

        Assert.Equal((200, Expected(Portal.Volledig)), (answer.Status, answer.Text));
    }

    [Theory]
    [InlineData("asOf=22-11-2026", "asOf", "'22-11-2026' is no date; write it as 2026-11-22.")]
    [InlineData("asOf=", "asOf", "'' is no date; write it as 2026-11-22.")]
    [InlineData("asOf=2026-11-22&asOf=2026-11-23", "asOf", "'2026-11-22,2026-11-23' is no date; write it as 2026-11-22.")]
    [InlineData("profile=alles", "profile", "'alles' is no choice; choose opdracht, format.")]
    [InlineData("enforce=ja", "enforce", "'ja' is no choice; choose false, true.")]
    public async Task A_wrong_query_is_refused_by_the_name_of_the_parameter(string query, string name, string message)
    {
        await using var portal = await Portal.Start();

        var problem = (await portal.Post(Portal.Leeg, path: $"{Portal.Route}?{query}", headers: ("Accept-Language", "en"))).Problem(400);

        Assert.Equal([message], problem.GetProperty("errors").GetProperty(name).EnumerateArray().Select(m => m.GetString()));
    }

    [Fact]
    public async Task A_day_before_the_first_norm_is_refused()
    {
        await using var portal = await Portal.Start();

        var problem = (await portal.Post(Portal.Leeg, path: Portal.Route + "?asOf=1999-12-31")).Problem(400);

        Assert.Equal(
            $"De normen gelden vanaf {Validator.Default.FirstDay:yyyy-MM-dd}; kies die dag of een latere.",
            problem.GetProperty("errors").GetProperty("asOf")[0].GetString());
    }

    [Fact]
    public async Task Without_the_rules_among_the_services_nothing_is_mapped()
    {
        await using var app = WebApplication.CreateSlimBuilder().Build();

        Assert.Equal(
            "There are no rules among the services; call services.AddAzwaRules() before the program is built.",
            Assert.Throws<InvalidOperationException>(() => app.MapWerkagendaValidation()).Message);
    }

    private static Report Judge(string agenda, DateOnly? asOf = null, Profile profile = Profile.Opdracht, Language language = Language.Nl) =>
        Validator.Default.Validate(WerkagendaReader.Read(agenda).Werkagenda!, asOf ?? Today, profile, language);

    private static string Expected(string agenda, DateOnly? asOf = null, Profile profile = Profile.Opdracht, Language language = Language.Nl) =>
        Judge(agenda, asOf, profile, language).ToJson();
}
