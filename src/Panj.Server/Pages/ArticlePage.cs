using System.Globalization;
using Panj.Events;
using Panj.Language;
using Panj.Server.Marking;
using Panj.Server.Markup;
using Panj.Server.Views;

namespace Panj.Server.Pages;

/// <summary>An article's whole text with everything that was understood of it marked.</summary>
internal static class ArticlePage
{
    /// <param name="reading">The article.</param>
    /// <param name="picture">The picture.</param>
    /// <param name="mayDecide">True offers the ways to set right what was read.</param>
    public static Html Of(ArticleReading reading, PictureView picture, bool mayDecide)
    {
        var events = picture.EventsOf(reading.Article.Id);
        return Shell.Of(Title(reading), "article", Html.Of($"""
            <article class="page article">
            <h1><bdi>{Title(reading)}</bdi></h1>
            <p class="facts">{Source(reading)}{Original(reading.Article.Url)}{Copy(reading, picture)} · <a href="{StoryTelling.AddressOf(reading.Article.Id)}">{Words.Article_ItsStory}</a></p>
            {Warnings(reading.Warnings)}
            {LayerChoice.Made}
            <div class="text">{Paragraphs(reading)}</div>
            <h2>{(events.Count == 0 ? Words.Article_NoEvent : Words.Article_ItTells)}</h2>
            {Html.If(events.Count > 0, $"{EventList.Of(events, "", null)}")}
            {ReasonList.Of(reading)}
            {Html.If(mayDecide, $"{CorrectionList.Of(reading, picture)}")}
            <p class="twins"><span>{Words.Article_As}</span> <a href="{Address(reading.Article.Id)}.json">{Words.Format_Json}</a></p>
            </article>
            """));
    }

    public static string Address(string id) => $"/articles/{Uri.EscapeDataString(id)}";

    /// <summary>The address of the line that holds a position of its text.</summary>
    public static string Address(ArticleReading reading, int position) =>
        $"{Address(reading.Article.Id)}#{Anchor(Lines(reading.Article.Text).LastOrDefault(line => line.Start <= position))}";

    public static string Title(ArticleReading reading) => reading.Masthead.Title?.Value ?? reading.Article.Title ?? reading.Article.File ?? reading.Article.Id;

    public static string? Outlet(ArticleReading reading) => reading.Masthead.Outlet?.Value ?? reading.Article.Outlet;

    /// <summary>Outlet and day.</summary>
    public static Html Source(ArticleReading reading) => Html.Of($"""
        <span class="source-line">{Published(reading)}, {Day(reading)}</span>
        """);

    private static Html Published(ArticleReading reading) => Outlet(reading) is { } outlet
        ? Html.Of($"""<a href="{SubjectAddress.OfSource(outlet)}"><bdi>{outlet}</bdi></a>""")
        : Html.Text(Words.Page_OutletNotSaid);

    public static Html Day(ArticleReading reading) => (reading.Masthead.Published?.Value ?? reading.Article.Published) is { } day
        ? Html.Of($"<span title=\"{IsoDay.Of(day)}\">{day.ToString("d MMM yyyy", CultureInfo.InvariantCulture)}</span>")
        : Html.Text(Words.Article_DateNotSaid);

    /// <summary>An address is a link only where it leads to a page; anything else that an article may claim as its address is text.</summary>
    private static Html Original(string? address)
    {
        if (string.IsNullOrEmpty(address)) return Html.Empty;
        return Uri.TryCreate(address, UriKind.Absolute, out var parsed) && parsed.Scheme is "https" or "http"
            ? Html.Of($" · <a href=\"{parsed.AbsoluteUri}\" rel=\"noreferrer nofollow\">{Words.Article_Original}</a>")
            : Html.Of($" · <bdi>{address}</bdi>");
    }

    private static Html Copy(ArticleReading reading, PictureView picture) =>
        picture.Picture.Copies.TryGetValue(reading.Article.Id, out var original) && picture.Article(original) is { } first
            ? Html.Of($" · {Html.Format(Words.Article_Copies, Html.Of($"<a href=\"{Address(original)}\"><bdi>{Title(first)}</bdi></a>"), Outlet(first))}")
            : Html.Empty;

    private static Html Warnings(IReadOnlyList<string> warnings) =>
        Html.If(warnings.Count > 0, $"""<ul class="warnings">{warnings.Select(warning => Html.Of($"<li>{warning}</li>"))}</ul>""");

    private static IEnumerable<Html> Paragraphs(ArticleReading reading)
    {
        var text = new MarkedText(reading.Article.Text, ReportMarks.Of(reading));
        return Lines(reading.Article.Text).Select(line => Html.Of($"<p dir=\"auto\" id=\"{Anchor(line)}\">{MarkedTemplate.Of(text, line)}</p>"));
    }

    private static string Anchor(Span line) => string.Create(CultureInfo.InvariantCulture, $"at-{line.Start}");

    private static IEnumerable<Span> Lines(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOfAny(['\r', '\n'], start);
            if (end < 0) end = text.Length;
            if (!text.AsSpan(start, end - start).IsWhiteSpace()) yield return new Span(start, end);
            start = end + 1;
        }
    }
}
