using System.Net;
using System.Text.Json;

namespace Panj.Server.Tests;

/// <summary>What HTTP itself asks of every address.</summary>
public sealed class ProtocolTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/events")]
    [InlineData("/events.json")]
    [InlineData("/export/csv")]
    [InlineData("/articles/hill")]
    [InlineData("/articles/none")]
    [InlineData("/events/stream")]
    [InlineData("/assets/panj.js")]
    [InlineData("/openapi.json")]
    public async Task Head_answers_as_get_without_body(string address)
    {
        using var get = await server.Client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, Cancellation);
        using var head = await server.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, address), Cancellation);
        head.StatusCode.ShouldBe(get.StatusCode);
        head.Content.Headers.ContentType?.MediaType.ShouldBe(get.Content.Headers.ContentType?.MediaType);
        head.Headers.ETag.ShouldBe(get.Headers.ETag);
        (await head.Content.ReadAsByteArrayAsync(Cancellation)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("DELETE", "/events", "GET, HEAD")]
    [InlineData("PUT", "/articles/hill", "GET, HEAD")]
    [InlineData("GET", "/sign-out", "POST")]
    [InlineData("PATCH", "/views", "GET, HEAD, POST")]
    [InlineData("POST", "/openapi.json", "GET, HEAD")]
    public async Task A_wrong_method_is_told_the_right_ones(string method, string address, string allowed)
    {
        using var answer = await server.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), address), Cancellation);
        answer.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        string.Join(", ", answer.Content.Headers.Allow).ShouldBe(allowed);
        (await StatusOfAsync(answer)).ShouldBe(405);
    }

    [Fact]
    public async Task A_foreign_host_is_told_so()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/events");
        request.Headers.Host = "panj.example";
        using var answer = await server.Client.SendAsync(request, Cancellation);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await StatusOfAsync(answer)).ShouldBe(400);
    }

    /// <summary>All pages, with a part of a question that none of them has.</summary>
    public static TheoryData<string> Pages => [.. EveryPageFixture.Addresses.Where(page => page.Key is not ("/watches/{name}" or "/watches/{name}/edit")).Select(page => page.Value)];

    [Theory]
    [MemberData(nameof(Pages))]
    [InlineData("/events.json")]
    [InlineData("/calendar.ics")]
    [InlineData("/export/csv")]
    [InlineData("/ogc/collections/events/items")]
    [InlineData("/parties/state:TJ.json")]
    public async Task A_misspelt_part_is_named(string address)
    {
        using var answer = await server.Client.GetAsync(address + (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "colour=red", Cancellation);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        answer.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json");
        (await answer.Content.ReadAsStringAsync(Cancellation)).ShouldContain("colour");
    }

    private static async Task<int> StatusOfAsync(HttpResponseMessage answer)
    {
        answer.Content.Headers.ContentType.ShouldNotBeNull().MediaType.ShouldBe("application/problem+json");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancellation));
        problem.RootElement.GetProperty("title").GetString().ShouldNotBeNullOrEmpty();
        return problem.RootElement.GetProperty("status").GetInt32();
    }
}
