using System.Net;
using Panj.Picture.Theatres;

namespace Panj.Server.Tests;

/// <summary>Boards of a theatre of whoever runs the server.</summary>
public sealed class OwnTheatreTests
{
    private const string Valley = """{"type":"Feature","properties":{"name":"my valley","title":"The <valley>","places":["Kunduz"]},"geometry":null}""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Own_theatres_stand_beside_shipped_ones()
    {
        TheatreFile.TryRead(Valley, BorderMap.DeFacto, out var valley, out var problem).ShouldBeTrue(problem);
        await using var server = new ServerFixture { Theatres = [valley.ShouldNotBeNull()] };
        await server.InitializeAsync();
        (await server.Client.GetStringAsync("/theatre", Cancellation)).ShouldContain("href=\"/theatre/my%20valley?asof=");
        var page = await server.Client.GetStringAsync("/theatre/my%20valley?asof=2024-05-20", Cancellation);
        page.ShouldContain("<h1>The &lt;valley&gt;</h1>");
        page.ShouldContain("Kunduz");
        page.ShouldNotContain("Termez");
        page.ShouldNotContain("/watches?question=");
        (await server.Client.GetStringAsync("/theatre/my%20valley.json?asof=2024-05-20", Cancellation)).ShouldContain("Kunduz");
        using var unknown = await server.Client.GetAsync("/theatre/nowhere", Cancellation);
        unknown.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
