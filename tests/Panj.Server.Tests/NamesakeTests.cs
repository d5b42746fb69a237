using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Panj.Events;
using Panj.Server.Pages.Subjects;

namespace Panj.Server.Tests;

/// <summary>A place and a party about which one old event is told, beside namesakes of which more and newer ones are than any page counts.</summary>
public sealed partial class NamesakeTests(NamesakeTests.Fixture namesakes) : IClassFixture<NamesakeTests.Fixture>
{
    private const int Many = SubjectPage.MostCounted + 60;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private HttpClient Client => namesakes.Server.Client;

    [Theory]
    [InlineData("/places/Tor")]
    [InlineData("/places/tor")]
    [InlineData("/parties/Guards")]
    public async Task The_one_that_is_named_is_found(string address)
    {
        var page = await Client.GetStringAsync(address, Cancellation);
        page.ShouldContain("<h2>1 event</h2>");
        page.Split("<li class=\"event\"").Length.ShouldBe(2);
        using var json = JsonDocument.Parse(await Client.GetStringAsync(address + ".json", Cancellation));
        json.RootElement.GetProperty("events").GetArrayLength().ShouldBe(1);
        (await Client.GetStringAsync(address + ".csv", Cancellation)).Trim().Split('\n').Length.ShouldBe(2);
        using var features = JsonDocument.Parse(await Client.GetStringAsync(address + ".geojson", Cancellation));
        features.RootElement.GetProperty("features").GetArrayLength().ShouldBe(1);
    }

    [Theory]
    [InlineData("/places/New%20Tor")]
    [InlineData("/parties/New%20Guards")]
    [InlineData("/sources/Steppe%20Wire")]
    public async Task Pages_lead_through_all_events(string path)
    {
        var seen = new List<string>();
        for (string? address = path; address is not null;)
        {
            var page = WebUtility.HtmlDecode(await Client.GetStringAsync(address, Cancellation));
            page.ShouldContain($"<h2>{Many} events</h2>");
            seen.AddRange(EventIdentity().Matches(page).Select(match => match.Groups[1].Value));
            address = NextPage().Match(page) is { Success: true } next ? next.Groups[1].Value : null;
        }

        seen.Distinct().Count().ShouldBe(Many);
        seen.Count.ShouldBe(Many);
    }

    [Fact]
    public async Task Twins_are_given_in_parts_too()
    {
        var seen = 0;
        for (string? address = "/places/New%20Tor.json?limit=200"; address is not null;)
        {
            using var answer = await Client.GetAsync(address, Cancellation);
            using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancellation));
            seen += json.RootElement.GetProperty("events").GetArrayLength();
            address = answer.Headers.TryGetValues("Link", out var link) ? link.Single()[1..link.Single().IndexOf('>', StringComparison.Ordinal)] : null;
        }

        seen.ShouldBe(Many);
    }

    [Theory]
    [InlineData("q=attacked")]
    [InlineData("q=attacked&place=New%20Tor&kind=attack")]
    public async Task Searches_lead_through_all_hits(string question)
    {
        (await Client.GetStringAsync($"/search?{question}", Cancellation)).ShouldContain("rel=\"next\" href=\"/search?q=attacked&amp;");
        var seen = new List<string?>();
        for (string? address = $"/search.json?{question}"; address is not null;)
        {
            using var answer = await Client.GetAsync(address, Cancellation);
            using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancellation));
            seen.AddRange(json.RootElement.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("article").GetString()));
            address = answer.Headers.TryGetValues("Link", out var link) ? link.Single()[1..link.Single().IndexOf('>', StringComparison.Ordinal)] : null;
        }

        seen.Distinct().Count().ShouldBe(seen.Count);
        seen.Count.ShouldBe(question.Contains("place", StringComparison.Ordinal) ? Many : Many + 1);
    }

    [Theory]
    [InlineData("after=nonsense")]
    [InlineData("after=LTUueA")]
    [InlineData("after=OTk5OTk5LmUtbm9uZQ")]
    public async Task Places_of_no_search_break_nothing(string after)
    {
        using var answer = await Client.GetAsync($"/search?q=attacked&{after}", Cancellation);
        ((int)answer.StatusCode).ShouldBeOneOf(200, 400);
    }

    [GeneratedRegex("<li class=\"event\" data-event=\"([^\"]+)\"")]
    private static partial Regex EventIdentity();

    [GeneratedRegex("rel=\"next\" href=\"([^\"]+)\"")]
    private static partial Regex NextPage();

    public sealed class Fixture : IAsyncLifetime
    {
        internal ServerFixture Server { get; } = new() { Readings = [Told("old", "Hill Post", "Tor", "Guards", 0), .. Enumerable.Range(1, Many).Select(number => Told($"n{number}", "Steppe Wire", "New Tor", "New Guards", number))] };

        public ValueTask InitializeAsync() => Server.InitializeAsync();

        public ValueTask DisposeAsync() => Server.DisposeAsync();

        private static ArticleReading Told(string id, string outlet, string place, string party, int number)
        {
            var day = new DateOnly(1990, 1, 1).AddDays(number * 9);
            var story = new Story(id, outlet, $"Number {number}", day, $"{party} attacked {place} with weapon{number}.");
            return story.Tells(EventKind.Attack, EventStatus.Occurred, $"attacked {place}", report => report with
            {
                Participants = [story.Who(party, Role.Actor)],
                When = story.When("", day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
                Where = story.Where(place, Precision.City, "AF", 34, 65),
            }).Reading;
        }
    }
}
