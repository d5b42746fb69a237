using Panj.Events;
using Panj.Events.Ports;
using Panj.Picture.Boards;
using Panj.Picture.Boards.Changes;
using Panj.Picture.Searching;
using Panj.Server.Markup;
using Panj.Server.Views;
using Panj.Server.Watching;

namespace Panj.Server.Pages.Theatre;

/// <summary>The boards of a theatre as known on a day, what changed since the day before, and who tells it all.</summary>
internal static class TheatrePage
{
    public static Html Of(BoardQuestion question, StateView now, IReadOnlyList<BoardChange> changes, MapOverlay overlay)
    {
        var (state, picture) = (now.State, now.Picture);
        var title = state.Theatre ?? Words.Theatre_Everything;
        Board[] said = [.. state.Boards.Where(b => b is { IsOfSources: false, Rows.Count: > 0 })];
        return Shell.Of(PlainText.Format(Words.Theatre_Title, title, Day(state.AsOf)), "theatre", Html.Of($"""
            <section class="page boards"><h1>{title}</h1>
            {Places(question)}
            {DayForm.Of(question, now.Known)}
            <div class="of-day">
            <p class="facts">{Html.Format(Words.Theatre_AsKnown, Day(state.AsOf), Counted.Articles(state.Articles))}{Html.If(state.LeftOut > 0, $" {Html.Format(Words.Theatre_LeftOut, state.LeftOut.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture))}")}</p>
            <p class="twins"><span>{Words.Theatre_As}</span> <a href="{question.Path}.json{question.Query}">{Words.Format_Json}</a> <a href="{question.Path}.csv{question.Query}">{Words.Format_Csv}</a> <a href="{question.Path}.geojson{question.Query}">{Words.Format_GeoJson}</a> · {Watch(question)}{ViewPage.KeepLink(question.Kept)}</p>
            <div class="beside">{BoardMap.Of(now, overlay)}{ChangeList.Of(changes, picture)}</div>
            {Html.If(said.Length > 0, $"""<nav class="contents" aria-label="{Words.Theatre_Boards}">{said.Select(b => Html.Of($"""<a href="#{b.Name}">{b.Title} <span class="number">{b.Rows.Count}</span></a> """))}</nav>""")}
            {(said.Length == 0 ? Nothing(state) : Html.Join(said.Select(b => BoardTable.Of(b, picture))))}
            {Sources(state, picture)}
            {Undated(now.Undated)}
            </div>
            </section>
            """));
    }

    private static string Day(DateOnly day) => WhenWords.Of(When.Day(day));

    /// <summary>A question knows the theatres that Panj ships, by which stores find events.</summary>
    private static Html Watch(BoardQuestion question) => Html.If(
        question.Theatre is null or { IsStandard: true },
        $"""<a href="{WatchAddress.New(QuestionText.Of(new EventQuestion { Theatre = question.Theatre?.Name ?? "" }))}">{Words.Watch_This}</a> · """);

    private static Html Places(BoardQuestion question) => Html.Of($"""
        <p class="places">{Place(question, null, Words.Theatre_Everything)}{question.Known.Select(theatre => Place(question, theatre.Name, theatre.Title))}</p>
        """);

    private static Html Place(BoardQuestion question, string? name, string title) => question.Theatre?.Name == name
        ? Html.Of($"""<a href="{BoardQuestion.PathOf(name)}{question.Query}" aria-current="page">{title}</a> """)
        : Html.Of($"""<a href="{BoardQuestion.PathOf(name)}{question.Query}">{title}</a> """);

    private static Html Nothing(State state) => state.Picture.Events.Count == 0 && state.Theatre is null
        ? Html.Of($"""<p class="empty">{Html.Format(Words.Theatre_NothingYet, Html.Of($"<code>panj add PATH</code>"))}</p>""")
        : Html.Of($"""<p class="empty">{Words.Theatre_NothingToldYet}</p>""");

    private static Html Sources(State state, PictureView picture)
    {
        Board[] boards = [.. state.Boards.Where(b => b is { IsOfSources: true, Rows.Count: > 0 })];
        return Html.If(boards.Length > 0, $"""
            <section class="balance"><h2 id="balance">{Words.Theatre_Balance}</h2>
            <p class="facts">{Words.Theatre_BalanceNote}</p>
            {boards.Select(b => BoardTable.Of(b, picture))}</section>
            """);
    }

    private static Html Undated(IReadOnlyList<ArticleReading> undated) => Html.If(undated.Count > 0, $"""
        <section><h2>{Words.Theatre_Undated}</h2><p class="facts">{Words.Theatre_UndatedNote}</p>
        <ul>{undated.Select(a => Html.Of($"""<li><a href="{ArticlePage.Address(a.Article.Id)}"><bdi>{ArticlePage.Title(a)}</bdi></a></li>"""))}</ul></section>
        """);
}
