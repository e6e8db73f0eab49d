using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Azwa.Rules.DependencyInjection;
using Azwa.Rules.Tests.DependencyInjection;
using Azwa.Rules.Tests.TestInput;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Azwa.Rules.AspNetCore.Tests.TestInput;

/// <summary>A backend in memory, on 22 November 2026, that goes when the test is done.</summary>
internal sealed class Portal : IAsyncDisposable
{
    public const string Route = "/werkagenda/validate";

    private readonly WebApplication _app;

    private Portal(WebApplication app)
    {
        _app = app;
        Client = app.GetTestClient();
    }

    public static string Volledig { get; } = File.ReadAllText(Repository.PathOf("seeds/werkagendas/volledig.yaml"));

    public static string Leeg { get; } = File.ReadAllText(Repository.PathOf("seeds/werkagendas/leeg.yaml"));

    public static ManualTime Noon() => new("2026-11-22T11:00:00Z");

    public HttpClient Client { get; }

    public IServiceProvider Services => _app.Services;

    public static async Task<Portal> Start(
        Action<AzwaRulesOptions>? configure = null, Action<IServiceCollection>? services = null, Action<WebApplication>? map = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddAzwaRules(o =>
        {
            o.TimeProvider = Noon();
            configure?.Invoke(o);
        });
        services?.Invoke(builder.Services);
        var app = builder.Build();
        if (map is null)
        {
            app.MapWerkagendaValidation();
        }
        else
        {
            map(app);
        }

        await app.StartAsync();
        return new Portal(app);
    }

    public async Task<Answer> Post(string body, string type = "application/yaml", string path = Route, params (string Name, string Value)[] headers)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.ContentType = type.Length == 0 ? null : MediaTypeHeaderValue.Parse(type);
        return await Send(HttpMethod.Post, path, content, headers);
    }

    public Task<Answer> Get(string path = Route, params (string Name, string Value)[] headers) => Send(HttpMethod.Get, path, content: null, headers);

    public async Task<Answer> Send(HttpMethod method, string path, HttpContent? content, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        foreach (var (name, value) in headers)
        {
            Assert.True(request.Headers.TryAddWithoutValidation(name, value) || content!.Headers.TryAddWithoutValidation(name, value));
        }

        using var response = await Client.SendAsync(request);
        return new Answer(
            (int)response.StatusCode,
            response.Content.Headers.ContentType?.MediaType,
            await response.Content.ReadAsStringAsync(),
            response.Headers.ETag?.ToString(),
            string.Join(", ", response.Content.Headers.ContentLanguage),
            string.Join(", ", response.Headers.Vary));
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}

/// <summary>What came back.</summary>
internal sealed record Answer(int Status, string? Type, string Text, string? ETag, string Language, string Vary)
{
    public JsonElement Json => JsonDocument.Parse(Text).RootElement;

    /// <summary>Asserts that this is a problem of a status.</summary>
    public JsonElement Problem(int status)
    {
        Assert.Equal((status, "application/problem+json"), (Status, Type));
        Assert.Equal(status, Json.GetProperty("status").GetInt32());
        return Json;
    }
}
