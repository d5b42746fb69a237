using Panj.Events;
using Panj.Picture.Boards;
using Panj.Server.Markup;
using Panj.Server.Views;

namespace Panj.Server.Pages.Subjects;

/// <summary>Who tells events: what kind of voice it is, how much it tells alone, whom it cites, and what was copied from it and by it.</summary>
internal static class SourcePage
{
    /// <summary>Articles that the page lists.</summary>
    private const int MostArticles = 50;

    /// <param name="told">What it tells.</param>
    /// <param name="balance">The rows about it on the boards of sources.</param>
    /// <param name="picture">The picture.</param>
    public static Html Of(SourceTelling told, IReadOnlyList<(Board Board, BoardRow Row)> balance, PictureView picture)
    {
        var about = Html.Of($"""
            <dl class="fields">
            {SubjectPage.Field("What", string.Join(", ", told.Kinds.Select(kind => Slug.Of(kind).Replace('-', ' '))))}
            {SubjectPage.Field("Tells", $"{EventRow.Counted(told.Rows.Count, "event")}, {told.Alone} of them alone, {told.Disputed} disputed")}
            {balance.Select(Balance)}
            </dl>
            """);
        var counted = Html.Join(
        [
            CountedList.Of("Whom it cites", told.Cites.Select(name => (name, SubjectAddress.OfSource(name)))),
            CountedList.Of("Who cites it", told.CitedBy.Select(name => (name, SubjectAddress.OfSource(name)))),
            Copies(told.Articles, picture),
            Articles(told.Articles),
        ]);
        return SubjectPage.Of(told.Name, about, counted, told.Rows, ("", SubjectAddress.OfSource(told.Name) + ".json"));
    }

    /// <summary>The first source of each account of some events, once an event.</summary>
    public static IEnumerable<(string Name, string Address)> FirstSources(IEnumerable<EventRow> rows, PictureView picture) =>
        rows.SelectMany(row => Account.AllOf(row.Event, picture).Select(account => account.First.Name).Distinct(StringComparer.Ordinal)).Select(name => (name, SubjectAddress.OfSource(name)));

    /// <summary>What a board says of it beside its name, one field a board.</summary>
    private static Html Balance((Board Board, BoardRow Row) told)
    {
        var said = told.Board.Columns.Zip(told.Row.Cells).Skip(1).Where(pair => pair.Second.IsSaid).Select(pair => $"{pair.First}: {pair.Second.Words}");
        return SubjectPage.Field(told.Board.Title, string.Join(", ", said));
    }

    private static Html Copies(IReadOnlyList<ArticleReading> articles, PictureView picture)
    {
        var own = articles.Select(reading => reading.Article.Id).ToHashSet(StringComparer.Ordinal);
        string? Outlet(string id) => picture.Article(id) is { } reading ? ArticlePage.Outlet(reading) : null;
        var from = own.Select(id => picture.Picture.Copies.GetValueOrDefault(id)).OfType<string>().Select(Outlet).OfType<string>();
        var by = picture.Picture.Copies.Where(copy => own.Contains(copy.Value)).Select(copy => Outlet(copy.Key)).OfType<string>();
        return Html.Join([CountedList.Of("Copied from", from.Select(name => (name, SubjectAddress.OfSource(name)))), CountedList.Of("Copied by", by.Select(name => (name, SubjectAddress.OfSource(name))))]);
    }

    private static Html Articles(IReadOnlyList<ArticleReading> articles) => Html.If(articles.Count > 0, $"""
        <section><h2>{EventRow.Counted(articles.Count, "article")}</h2>
        <ul class="related">{articles.Take(MostArticles).Select(reading => Html.Of($"""<li><a href="{ArticlePage.Address(reading.Article.Id)}"><bdi>{ArticlePage.Title(reading)}</bdi></a> <span class="by">{ArticlePage.Day(reading)}</span></li>"""))}</ul>
        {Html.If(articles.Count > MostArticles, $"""<p class="hint">These are the latest {MostArticles}.</p>""")}</section>
        """);
}
