using Azwa.Rules.AspNetCore.Tests.TestInput;
using Azwa.Rules.Schemas;
using Azwa.Rules.Tests.TestInput;

namespace Azwa.Rules.AspNetCore.Tests;

/// <summary>The rules as a resource: which they are, and whether they are still the same.</summary>
public sealed class RuleSetTests
{
    private static readonly string Tag = $"\"{RuleSet.Azwa.Sha256}\"";

    [Fact]
    public async Task GET_tells_by_which_rules_is_judged()
    {
        await using var portal = await Portal.Start();

        var answer = await portal.Get();

        Assert.Equal((200, Tag), (answer.Status, answer.ETag));
        Assert.Equal(RuleSet.Azwa.Sha256, answer.Json.GetProperty("sha256").GetString());
        Assert.Equal(RuleSet.Azwa.Version, answer.Json.GetProperty("version").GetString());
        Assert.Equal(RuleSet.Azwa.Rules.Count, answer.Json.GetProperty("rules").GetInt32());
        Assert.Empty(answer.Json.GetProperty("overlays").EnumerateArray());
    }

    [Fact]
    public async Task Overlays_are_told_and_change_the_tag()
    {
        await using var portal = await Portal.Start(o => o.Overlays.Add(Repository.PathOf("seeds/overlays/voorbeeld.yaml")));

        var answer = await portal.Get(headers: ("If-None-Match", Tag));

        Assert.Equal(200, answer.Status);
        Assert.NotEqual(Tag, answer.ETag);
        Assert.Equal("voorbeeld", Assert.Single(answer.Json.GetProperty("overlays").EnumerateArray()).GetProperty("id").GetString());
    }

    [Fact]
    public async Task The_same_rules_are_not_sent_again()
    {
        await using var portal = await Portal.Start();

        Assert.Equal((304, "", Tag), await Asked($"\"other\", {Tag}"));
        Assert.Equal((304, "", Tag), await Asked($"W/{Tag}"));
        Assert.Equal((304, "", Tag), await Asked("*"));
        Assert.Equal(200, (await Asked("\"other\"")).Status);

        async Task<(int Status, string Text, string? ETag)> Asked(string tags)
        {
            var answer = await portal.Get(headers: ("If-None-Match", tags));
            return (answer.Status, answer.Text, answer.ETag);
        }
    }

    [Fact]
    public async Task The_schema_is_that_of_the_library_and_is_not_sent_again()
    {
        await using var portal = await Portal.Start();

        var answer = await portal.Get(Portal.Route + "/schema");
        var again = await portal.Get(Portal.Route + "/schema", ("If-None-Match", answer.ETag!));

        Assert.Equal((200, "application/schema+json", JsonSchemas.Werkagenda()), (answer.Status, answer.Type, answer.Text));
        Assert.Equal((304, ""), (again.Status, again.Text));
    }

    [Fact]
    public async Task A_judgement_bears_the_tag_of_its_rules_and_is_given_by_no_others()
    {
        await using var portal = await Portal.Start();

        var same = await portal.Post(Portal.Leeg, headers: ("If-Match", Tag));
        var any = await portal.Post(Portal.Leeg, headers: ("If-Match", "*"));
        var other = await portal.Post(Portal.Leeg, headers: ("If-Match", "\"other\""));

        Assert.Equal((200, Tag, 200), (same.Status, same.ETag, any.Status));
        Assert.Equal("De regels zijn veranderd.", other.Problem(412).GetProperty("title").GetString());
    }
}
