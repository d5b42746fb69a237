using Panj.Events;
using Panj.Language;
using Panj.Server.Views;

namespace Panj.Server.Tests;

/// <summary>Readings made up for the tests: every kind, status and precision, and text that would like to be markup.</summary>
internal static class SampleStories
{
    public const string HostileId = "odd/../<id>?#.json";

    public const string HostileTitle = "<script>alert('title')</script> \u202Eevil & \"quoted\"";

    public static IReadOnlyList<ArticleReading> All =>
        [Crossing("valley", "Valley Courier"), Crossing("hill", "Hill Post"), Drill(), Strike(), Pledge(), Summary(), Hostile(), Nothing(), .. EveryKind()];

    private static ArticleReading Crossing(string id, string outlet)
    {
        const string text = "SHARE THIS\nOn 2 May at least 40 people crossed the Green Bridge into Tajikistan, the Hill Guard said.\n\nThey carried children and bedding across the Panj.\nRead more: ten photos";
        var story = new Story(id, outlet, "People cross at the Green Bridge", new DateOnly(2024, 5, 3), text) { Clutter = [new Span(0, 10), new Span(154, text.Length)] };
        return story.Tells(EventKind.Crossing, EventStatus.Occurred, "at least 40 people crossed the Green Bridge into Tajikistan", report => report with
        {
            Participants = [story.Who("people", Role.Mover), story.Who("Tajikistan", Role.Destination, "TJ")],
            When = story.When("2 May", "2024-05-02"),
            WhenKnownBy = "'2 May' in the year of publication",
            Where = story.Where("Green Bridge", Precision.Site, "TJ", 37.08, 68.6),
            Figures = [story.Count(FigureKind.People, "at least 40", low: 40)],
            Chain = [.. report.Chain, story.Says("Hill Guard", SourceKind.Official)],
            Why = ["cross/v:Crossing subj:@people", "status:cross", "sign:told as done"],
        }).Reading;
    }

    private static ArticleReading Drill()
    {
        const string text = "DUSHANBE. About 1,500 troops of Tajikistan and Uzbekistan will train near Termez from 5 to 10 June, the ministry said. The drill on the Tajik-Afghan border follows in autumn.";
        var story = new Story("drill", "Steppe Wire", "Two armies to train in June", new DateOnly(2024, 5, 20), text);
        return story.Tells(EventKind.Exercise, EventStatus.Planned, "About 1,500 troops of Tajikistan and Uzbekistan will train near Termez", report => report with
        {
            Participants = [story.Who("Tajikistan", Role.Participant, "TJ"), story.Who("Uzbekistan", Role.Participant, "UZ")],
            When = story.When("from 5 to 10 June", "2024-06-05/2024-06-10"),
            Where = story.Where("Termez", Precision.Near, "UZ", 37.22, 67.28, 25),
            Figures = [story.Count(FigureKind.Troops, "About 1,500 troops", best: 1500) with { Approximate = true }],
        }).Tells(EventKind.Exercise, EventStatus.Planned, "The drill on the Tajik-Afghan border follows in autumn", report => report with
        {
            Participants = [story.Who("Tajikistan", Role.Participant, "TJ")],
            When = story.When("autumn", "2024-23"),
            Where = story.Where("Tajik-Afghan border", Precision.Border, "AF TJ", 37.1, 69.5, 300),
        }).Reading;
    }

    private static ArticleReading Strike()
    {
        const string text = "Gunmen attacked a post in Kunduz on Tuesday and 3 guards were killed, a resident claimed. The district office denied that Imam Sahib was shelled.";
        var story = new Story("strike", "North Monitor", "Post attacked in Kunduz", new DateOnly(2024, 4, 11), text);
        return story.Tells(EventKind.Attack, EventStatus.Alleged, "Gunmen attacked a post in Kunduz", report => report with
        {
            Participants = [story.Who("Gunmen", Role.Actor), story.Who("guards", Role.Victim, "AF")],
            When = story.When("Tuesday", "2024-04-09"),
            Where = story.Where("Kunduz", Precision.City, "AF", 36.73, 68.87),
            Figures = [story.Count(FigureKind.Killed, "3 guards were killed", best: 3)],
        }).Tells(EventKind.Bombardment, EventStatus.Denied, "Imam Sahib was shelled", report => report with
        {
            Where = story.Where("Imam Sahib", Precision.District, "AF", 37.19, 68.94, 22),
        }).Reading;
    }

    private static ArticleReading Pledge()
    {
        const string text = "Russia promised Tajikistan new radars for the border in Badakhshan, the agency reported.";
        var story = new Story("pledge", "Valley Courier", "Radars promised", new DateOnly(2024, 5, 1), text);
        return story.Tells(EventKind.Delivery, EventStatus.Pledged, "Russia promised Tajikistan new radars", report => report with
        {
            Participants = [story.Who("Russia", Role.Giver, "RU"), story.Who("Tajikistan", Role.Receiver, "TJ")],
            Where = story.Where("Badakhshan", Precision.Province, "TJ", 38.2, 72.2, 150),
        }).Reading;
    }

    private static ArticleReading Summary()
    {
        const string text = "The presidents of Tajikistan and Uzbekistan spoke by phone on 12 May. A year ago they had met in Tashkent.";
        var story = new Story("summary", "Hill Post", "Presidents speak", new DateOnly(2024, 5, 13), text);
        return story.Tells(EventKind.Talks, EventStatus.Occurred, "The presidents of Tajikistan and Uzbekistan spoke by phone", report => report with
        {
            Mode = "phone",
            Participants = [story.Who("Tajikistan", Role.Participant, "TJ"), story.Who("Uzbekistan", Role.Participant, "UZ")],
            When = story.When("12 May", "2024-05-12"),
            Where = story.Where("Tajikistan", Precision.Country, "TJ", 39, 71, 400),
        }).Tells(EventKind.Talks, EventStatus.Occurred, "they had met in Tashkent", report => report with
        {
            Background = true,
            Mode = "meeting",
            When = story.When("A year ago", "2023-05~"),
            Where = story.Where("Tashkent", Precision.City, "UZ", 41.3, 69.24),
        }).Reading;
    }

    private static ArticleReading Hostile()
    {
        const string text = "<b>Bold</b> <img src=x onerror=alert(1)> &amp; \u202Etxet desrever\u202C said <script>alert(2)</script> 'single' and \"double\".\n<!-- comment -->";
        var story = new Story(HostileId, "<i>Outlet</i>", HostileTitle, new DateOnly(2024, 1, 1), text) { Url = "javascript:alert(3)" };
        return story.Tells(EventKind.Statement, EventStatus.Occurred, "<script>alert(2)</script>", report => report with
        {
            Participants = [story.Who("<b>Bold</b>", Role.Speaker) with { Office = "\"><script>alert(4)</script>" }],
            Where = story.Where("<img src=x onerror=alert(1)>", Precision.City, "KG", 42.87, 74.6),
            WhenKnownBy = "<u>x</u>",
        }).Reading;
    }

    private static ArticleReading Nothing() => new Story("nothing", "Hill Post", "A recipe for plov", new DateOnly(2024, 2, 2), "Rinse the rice.").Reading;

    /// <summary>A story of which nobody knows where or when it was.</summary>
    public static ArticleReading Nowhere => new Story("nowhere", "Hill Post", "Somewhere", new DateOnly(2024, 2, 3), "Shots were fired somewhere.").Tells(EventKind.Clash, EventStatus.Occurred, "Shots were fired", report => report).Reading;

    /// <summary>One of some stories whose stretches of days overlap, no two of them the same.</summary>
    public static ArticleReading Uncertain(int number)
    {
        var story = new Story($"u{number}", "Steppe Wire", $"Uncertain {number}", new DateOnly(2024, 3, 1), $"Somebody attacked Town{number}.");
        return story.Tells(EventKind.Attack, EventStatus.Occurred, "Somebody attacked", report => report with
        {
            When = story.When("", $"2024-01-0{number + 1}/2024-02-1{number}"),
            Where = story.Where($"Town{number}", Precision.City, "AF", 34, 65 + number),
        }).Reading;
    }

    /// <summary>One of many stories that tell of nothing alike.</summary>
    public static ArticleReading Numbered(int number) => Spread(number, "Place", west: 65, apart: 0.001);

    /// <summary>The same, each so many degrees east of the one before.</summary>
    public static ArticleReading Spread(int number, string place, double west, double apart)
    {
        var day = new DateOnly(1990, 1, 1).AddDays(number * 9);
        var story = new Story($"n{number}", "Steppe Wire", $"Number {number}", day, $"Somebody attacked {place}{number}.");
        return story.Tells(EventKind.Attack, EventStatus.Occurred, "Somebody attacked", report => report with
        {
            When = story.When("", IsoDay.Of(day)),
            Where = story.Where($"{place}{number}", Precision.City, "AF", 34, west + (number * apart)),
        }).Reading;
    }

    private static IEnumerable<ArticleReading> EveryKind() => Enum.GetValues<EventKind>().Select((kind, index) =>
    {
        var text = $"Officials told of number {index} at Town{index} on day {index + 1} of March.";
        var story = new Story($"kind-{Slug.Of(kind)}", "Steppe Wire", $"About number {index}", new DateOnly(2024, 3, 30), text);
        return story.Tells(kind, (EventStatus)(index % 7), $"number {index}", report => report with
        {
            Participants = [story.Who("Officials", Role.Actor)],
            When = story.When($"day {index + 1}", $"2024-03-{index + 1:00}"),
            Where = story.Where($"Town{index}", (Precision)(index % 8), "AF", 35 + (index * 7 % 26 * 0.12), 66 + (index * 11 % 26 * 0.3), 20),
        }).Reading;
    });
}
