using Panj.Events;

namespace Panj.Server.Views;

/// <summary>A development with the articles that tell it and the events in them.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Articles">Its articles, by day of publication, those of unknown day last.</param>
/// <param name="Rows">Events that they tell, latest first.</param>
internal sealed record StoryTelling(string Id, IReadOnlyList<ArticleReading> Articles, IReadOnlyList<EventRow> Rows)
{
    /// <summary>The page of the story that an article tells; found when somebody follows it.</summary>
    public static string AddressOf(string article) => "/stories" + QueryString.Create("article", article).ToUriComponent();

    /// <summary>The day about which to look for it; null where all articles are looked at.</summary>
    public DateOnly? About { get; init; }

    public string Address => $"/stories/{Uri.EscapeDataString(Id)}{Query}";

    /// <summary>The same as JSON.</summary>
    public string Twin => $"/stories/{Uri.EscapeDataString(Id)}.json{Query}";

    private string Query => About is { } day ? QueryString.Create("about", IsoDay.Of(day)).ToUriComponent() : "";

    public DateOnly? First => Day(Articles[0]);

    public DateOnly? Last => Articles.Max(Day);

    public int Outlets => Articles.Select(reading => reading.Masthead.Outlet?.Value ?? reading.Article.Outlet).OfType<string>().Distinct(StringComparer.Ordinal).Count();

    public static DateOnly? Day(ArticleReading reading) => reading.Masthead.Published?.Value ?? reading.Article.Published;

    /// <summary>All stories that more than one article tells, latest first.</summary>
    /// <param name="picture">The articles that tell them.</param>
    /// <param name="isAll">True where those are all articles that the store keeps; else a story is found again by a day on which it was told.</param>
    public static IReadOnlyList<StoryTelling> AllOf(PictureView picture, bool isAll) =>
    [
        .. picture.Picture.Articles.Where(reading => picture.Picture.Stories.ContainsKey(reading.Article.Id)).GroupBy(reading => picture.Picture.Stories[reading.Article.Id])
            .Where(story => story.Skip(1).Any()).Select(story => Of(story.Key, story, picture)).Select(story => isAll ? story : story with { About = story.First }).OrderByDescending(story => story.Last).ThenBy(story => story.Id, StringComparer.Ordinal),
    ];

    private static StoryTelling Of(string id, IEnumerable<ArticleReading> articles, PictureView picture)
    {
        ArticleReading[] sorted = [.. articles.OrderBy(reading => Day(reading) ?? DateOnly.MaxValue).ThenBy(reading => reading.Article.Id, StringComparer.Ordinal)];
        var rows = sorted.SelectMany(reading => reading.Reports.Select((_, index) => picture.Row(new ReportReference(reading.Article.Id, index)))).OfType<EventRow>().Distinct();
        return new StoryTelling(id, sorted, [.. rows.OrderByDescending(row => row.Day).ThenBy(row => row.Event.Id, StringComparer.Ordinal)]);
    }
}
