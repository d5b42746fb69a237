using Panj.Events;
using Panj.Server.Views;

namespace Panj.Server.Tests;

/// <summary>A browser before a server with more events than its list holds, spread over 110 degrees.</summary>
public sealed class ManyEventsFixture(Chromium chromium) : IAsyncLifetime
{
    private const int Many = ListQuestion.Most + 100;

    internal BrowserFixture Browser { get; } = new(chromium, new ServerFixture { Readings = [.. SampleStories.All, .. Enumerable.Range(0, Many).Select(Spread)] });

    public ValueTask InitializeAsync() => Browser.InitializeAsync();

    public ValueTask DisposeAsync() => Browser.DisposeAsync();

    private static ArticleReading Spread(int number)
    {
        var day = new DateOnly(1990, 1, 1).AddDays(number * 9);
        var story = new Story($"far{number}", "Steppe Wire", $"Far {number}", day, $"Somebody attacked Far{number}.");
        return story.Tells(EventKind.Attack, EventStatus.Occurred, "Somebody attacked", report => report with
        {
            When = story.When("", IsoDay.Of(day)),
            Where = story.Where($"Far{number}", Precision.City, "AF", 34, 20 + (number * 0.1)),
        }).Reading;
    }
}
