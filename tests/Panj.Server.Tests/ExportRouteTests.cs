using System.Net;
using Panj.Events.Ports;
using Panj.Exchange;

namespace Panj.Server.Tests;

public sealed class ExportRouteTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Formats => [.. StandardFormats.Names];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Every_format_is_served(string format)
    {
        using var answer = await server.Client.GetAsync($"/export/{format}", Cancellation);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType?.ToString().Replace(" ", "", StringComparison.Ordinal).ShouldBe(StandardFormats.Of(format)?.MediaType.Replace(" ", "", StringComparison.Ordinal));
        var kept = await server.KeptPicture.SnapshotAsync(new EventQuestion(), Cancellation);
        using var written = new MemoryStream();
        // what only a store knows: when it read what, and what it changed since
        StandardFormats.Of(format)?.Write(written, Export.Of(ServerFixture.Picture with { FirstRead = kept.FirstRead, Changes = kept.Changes }, DateTimeOffset.UnixEpoch), new Omissions());
        (await answer.Content.ReadAsByteArrayAsync(Cancellation)).ShouldBe(written.ToArray());
    }

    [Fact]
    public async Task Only_what_is_asked_for_is_served()
    {
        using var answer = await server.Client.GetAsync("/export/acled?status=planned", Cancellation);
        answer.Headers.GetValues("Panj-Left-Out").ShouldHaveSingleItem().ShouldContain("planned");
        (await answer.Content.ReadAsStringAsync(Cancellation)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("/export/excel", HttpStatusCode.NotFound)]
    [InlineData("/export/csv?kind=dance", HttpStatusCode.BadRequest)]
    public async Task What_there_is_not_says_so(string address, HttpStatusCode code)
    {
        using var answer = await server.Client.GetAsync(address, Cancellation);
        answer.StatusCode.ShouldBe(code);
    }
}
