using System.Net;
using System.Text;
using Azwa.Rules.AspNetCore.Tests.TestInput;
using Azwa.Rules.Tests.DependencyInjection;
using Microsoft.Extensions.DependencyInjection;

namespace Azwa.Rules.AspNetCore.Tests;

/// <summary>Bodies that are no agenda, by accident or on purpose.</summary>
public sealed class HostileBodyTests
{
    [Fact]
    public async Task A_malformed_agenda_gives_diagnostics_with_place_and_pointer()
    {
        await using var portal = await Portal.Start();

        var problem = (await portal.Post("formaat: azwa-werkagenda/1\nregio:\n  naam: Proef\n  naan: x\n", headers: ("Accept-Language", "en"))).Problem(400);

        Assert.Equal("The werkagenda cannot be read.", problem.GetProperty("title").GetString());
        var diagnostic = Assert.Single(problem.GetProperty("diagnostics").EnumerateArray());
        Assert.Equal("error", diagnostic.GetProperty("severity").GetString());
        Assert.StartsWith("AZW", diagnostic.GetProperty("code").GetString(), StringComparison.Ordinal);
        Assert.Contains("'naan'", diagnostic.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal((4, 3, "/regio/naan"), (diagnostic.GetProperty("line").GetInt32(), diagnostic.GetProperty("column").GetInt32(), diagnostic.GetProperty("pointer").GetString()));
    }

    [Theory]
    [InlineData("anchors", "AZW")]
    [InlineData("depth", "AZW")]
    [InlineData("nothing", "AZW")]
    [InlineData("zeros", "AZW")]
    [InlineData("two documents", "AZW")]
    [InlineData("no text", "AZW")]
    public async Task A_hostile_body_gives_diagnostics(string kind, string code)
    {
        await using var portal = await Portal.Start();
        var body = kind switch
        {
            "anchors" => "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n",
            "depth" => new string('[', 50_000),
            "zeros" => "regio:\0",
            "two documents" => "regio: {naam: a}\n---\nregio: {naam: b}\n",
            "no text" => "\n\n",
            _ => "",
        };

        foreach (var type in new[] { "application/yaml", "application/json" })
        {
            var problem = (await portal.Post(body, type)).Problem(400);
            Assert.All(problem.GetProperty("diagnostics").EnumerateArray(), d => Assert.StartsWith(code, d.GetProperty("code").GetString(), StringComparison.Ordinal));
            Assert.NotEqual(0, problem.GetProperty("diagnostics").GetArrayLength());
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Two_megabytes_are_refused_whether_or_not_they_are_announced(bool isAnnounced)
    {
        await using var portal = await Portal.Start();
        var bytes = Encoding.UTF8.GetBytes(new string('#', 2 * WerkagendaHttpOptions.MostBytes));
        using HttpContent content = isAnnounced ? new ByteArrayContent(bytes) : new Unannounced(bytes);
        content.Headers.ContentType = new("application/yaml");

        var problem = (await portal.Send(HttpMethod.Post, Portal.Route, content)).Problem(413);

        Assert.Equal("Verwacht hooguit 1048576 bytes.", problem.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task A_program_may_allow_less()
    {
        await using var portal = await Portal.Start(services: s => s.Configure<WerkagendaHttpOptions>(o => o.MaxBytes = Encoding.UTF8.GetByteCount(Portal.Leeg)));

        Assert.Equal(200, (await portal.Post(Portal.Leeg)).Status);
        (await portal.Post(Portal.Leeg + "\n")).Problem(413);
    }

    [Theory]
    [InlineData("")]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/xml")]
    [InlineData("application/json; charset=iso-8859-1")]
    public async Task Another_content_type_is_refused(string type)
    {
        await using var portal = await Portal.Start();

        var problem = (await portal.Post(Portal.Leeg, type)).Problem(415);

        Assert.Equal(
            $"Content-Type is '{type}'; verwacht een van application/json, application/yaml, application/x-yaml, text/yaml, text/x-yaml, in UTF-8 en zonder Content-Encoding.",
            problem.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task A_compressed_body_is_refused()
    {
        await using var portal = await Portal.Start();

        (await portal.Post(Portal.Leeg, headers: ("Content-Encoding", "gzip"))).Problem(415);
    }

    [Fact]
    public async Task A_body_that_does_not_arrive_is_waited_for_so_long()
    {
        var time = new ManualTime("2026-11-22T11:00:00Z");
        await using var portal = await Portal.Start(o => o.TimeProvider = time, s => s.Configure<WerkagendaHttpOptions>(o => o.Timeout = TimeSpan.FromSeconds(3)));
        using var content = new Stalled();
        content.Headers.ContentType = new("application/yaml");
        var waiting = time.TimerMade;

        var answer = portal.Send(HttpMethod.Post, Portal.Route, content);
        await waiting;
        time.Advance(TimeSpan.FromSeconds(3));
        var problem = (await answer).Problem(408);

        Assert.Equal("Verwacht binnen 3 seconden; stuur haar opnieuw.", problem.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task A_thousand_requests_at_once_each_get_their_own_answer()
    {
        await using var portal = await Portal.Start();
        var bodies = new[] { Portal.Volledig, Portal.Leeg, "regio: [", new string('#', WerkagendaHttpOptions.MostBytes + 1) };
        var expected = new List<Answer>();
        foreach (var body in bodies)
        {
            expected.Add(await portal.Post(body));
        }

        Assert.Equal([200, 200, 400, 413], expected.Select(a => a.Status));
        var answers = await Task.WhenAll(Enumerable.Range(0, 1000).Select(i => Task.Run(() => portal.Post(bodies[i % bodies.Length]))));

        Assert.All(answers.Index(), a => Assert.Equal(WithoutTrace(expected[a.Index % bodies.Length].Text), WithoutTrace(a.Item.Text)));
    }

    [Fact]
    public void Limits_that_cannot_work_are_refused()
    {
        var options = new WerkagendaHttpOptions();

        Assert.Throws<ArgumentOutOfRangeException>(() => options.MaxBytes = 0);
        Assert.Throws<ArgumentOutOfRangeException>(() => options.MaxBytes = WerkagendaHttpOptions.MostBytes + 1);
        Assert.Throws<ArgumentOutOfRangeException>(() => options.Timeout = TimeSpan.Zero);
        Assert.Equal((WerkagendaHttpOptions.MostBytes, TimeSpan.FromSeconds(10)), (options.MaxBytes, options.Timeout));
    }

    /// <summary>A problem bears the number of its request.</summary>
    private static string WithoutTrace(string text) => text.Split("\"traceId\"")[0];

    /// <summary>Bytes of which nobody says beforehand how many they are.</summary>
    private sealed class Unannounced(byte[] bytes) : HttpContent
    {
        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            try
            {
                await stream.WriteAsync(bytes);
            }
            catch (IOException)
            {
                // The server has stopped reading, which is what the test is about.
            }
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }

    /// <summary>A body that never ends.</summary>
    private sealed class Stalled : HttpContent
    {
        private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.WriteAsync("regio:"u8.ToArray());
            await stream.FlushAsync();
            await _ended.Task;
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }

        protected override void Dispose(bool disposing)
        {
            _ended.TrySetResult();
            base.Dispose(disposing);
        }
    }
}
