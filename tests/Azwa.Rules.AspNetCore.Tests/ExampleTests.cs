using Azwa.Rules.AspNetCore.Tests.TestInput;
using Azwa.Rules.Tests.TestInput;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Azwa.Rules.AspNetCore.Tests;

/// <summary>The example backend.</summary>
public sealed class ExampleTests
{
    private const string Source = "src/Azwa.Rules.AspNetCore.Example/Program.cs";

    [Fact]
    public async Task It_judges_and_is_healthy()
    {
        await using var backend = new WebApplicationFactory<Program>();
        using var client = backend.CreateClient();
        using var content = new StringContent(Portal.Volledig, new System.Net.Http.Headers.MediaTypeHeaderValue("application/yaml"));

        using var answer = await client.PostAsync(Portal.Route + "?asOf=2026-11-22", content);

        Assert.Contains("\"volledig\": \"ja\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("Healthy", await client.GetStringAsync("/health"));
        Assert.Contains("\"Werkagenda\"", await client.GetStringAsync("/openapi/v1.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("src/Azwa.Rules.AspNetCore/README.md")]
    public void It_is_what_the_documents_show(string document)
    {
        var lines = File.ReadAllLines(Repository.PathOf(document));
        var shown = lines.SkipWhile(l => l != "<!-- portal -->").TakeWhile(l => l != "<!-- /portal -->").Skip(2).SkipLast(1);

        Assert.Equal(File.ReadAllLines(Repository.PathOf(Source)), shown);
    }

    [Fact]
    public void It_is_ten_lines_and_its_imports() =>
        Assert.InRange(File.ReadLines(Repository.PathOf(Source)).Count(l => l.Length > 0 && !l.StartsWith("using ", StringComparison.Ordinal)), 1, 10);
}
