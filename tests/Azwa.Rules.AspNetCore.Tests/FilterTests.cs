using Azwa.Rules.AspNetCore.Tests.TestInput;
using Azwa.Rules.Werkagendas;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace Azwa.Rules.AspNetCore.Tests;

/// <summary>Endpoints of a program's own that take an agenda.</summary>
public sealed class FilterTests
{
    private const string Enforced = "/eigen";
    private const string Told = "/eigen/verteld";
    private const string Unfiltered = "/eigen/zonder";
    private const string Ready = "/eigen/klaar";

    [Fact]
    public async Task A_sound_agenda_reaches_the_endpoint_with_its_report()
    {
        await using var portal = await Start();

        var answer = await portal.Post(Portal.Volledig, path: Enforced);

        Assert.Equal((200, $"{Region(Portal.Volledig)}: 0"), (answer.Status, answer.Text));
    }

    [Fact]
    public async Task An_error_keeps_the_endpoint_from_running_unless_it_asks_to_be_told()
    {
        await using var portal = await Start();

        var refused = await portal.Post(Portal.Leeg, path: Enforced);
        var told = await portal.Post(Portal.Leeg, path: Told);

        Assert.NotEmpty(refused.Problem(422).GetProperty("errors").EnumerateObject());
        Assert.Equal(200, told.Status);
        Assert.NotEqual("0", told.Text.Split(": ")[1]);
    }

    [Fact]
    public async Task An_agenda_that_the_program_made_itself_is_judged_too()
    {
        await using var portal = await Start();

        (await portal.Post("", path: Ready)).Problem(422);
    }

    [Theory]
    [InlineData("regio: [", "application/yaml", 400)]
    [InlineData("regio: {naam: x}", "text/plain", 415)]
    public async Task A_body_that_is_no_agenda_is_answered_by_the_filter(string body, string type, int status)
    {
        await using var portal = await Start();

        (await portal.Post(body, type, Enforced)).Problem(status);
        (await portal.Post(body, type, Told)).Problem(status);
    }

    [Fact]
    public async Task Without_the_filter_a_body_that_is_none_is_a_mistake_of_the_program()
    {
        await using var portal = await Start();

        Assert.Equal(200, (await portal.Post(Portal.Leeg, path: Unfiltered)).Status);
        Assert.Equal(
            "The body is no werkagenda; add ValidateWerkagenda() to the endpoint, which answers that.",
            (await Assert.ThrowsAsync<InvalidOperationException>(() => portal.Post("regio: [", path: Unfiltered))).Message);
    }

    private static string Region(string agenda) => WerkagendaReader.Read(agenda).Werkagenda!.Regio.Naam;

    private static Task<Portal> Start() => Portal.Start(services: s => s.AddSingleton(new Werkagenda { Regio = new Regio { Naam = "Proef" } }), map: app =>
    {
        app.MapPost(Enforced, Answer).ValidateWerkagenda();
        app.MapPost(Told, Answer).ValidateWerkagenda(enforce: false);
        app.MapPost(Unfiltered, (WerkagendaBody body) => body.Werkagenda.Regio.Naam);
        app.MapPost(Ready, ([FromServices] Werkagenda werkagenda) => werkagenda.Regio.Naam).ValidateWerkagenda();

        static string Answer(WerkagendaBody body, HttpContext context) => $"{body.Werkagenda.Regio.Naam}: {context.GetWerkagendaReport()!.Counts.Error}";
    });
}
