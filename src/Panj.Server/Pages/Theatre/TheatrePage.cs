using Panj.Events;
using Panj.Picture.Boards;
using Panj.Picture.Boards.Changes;
using Panj.Picture.Theatres;
using Panj.Server.Markup;
using Panj.Server.Views;

namespace Panj.Server.Pages.Theatre;

/// <summary>The boards of a theatre as known on a day, what changed since the day before, and who tells it all.</summary>
internal static class TheatrePage
{
    public static Html Of(BoardQuestion question, StateView now, IReadOnlyList<BoardChange> changes)
    {
        var (state, picture) = (now.State, now.Picture);
        var title = state.Theatre ?? "Everything";
        Board[] said = [.. state.Boards.Where(b => b is { IsOfSources: false, Rows.Count: > 0 })];
        return Shell.Of($"{title}, {Day(state.AsOf)}", "theatre", Html.Of($"""
            <section class="page boards"><h1>{title}</h1>
            {Places(question)}
            {DayForm.Of(question, now.Known)}
            <div class="of-day">
            <p class="facts">As known on {Day(state.AsOf)}, from {EventRow.Counted(state.Articles, "article")} published by then. Every word leads to the event that tells it.{Html.If(state.LeftOut > 0, $" These are the latest events: {state.LeftOut.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture)} earlier ones are left out. A theatre of its own shows more.")}</p>
            <p class="twins"><span>These boards as</span> <a href="{question.Path}.json{question.Query}">JSON</a> <a href="{question.Path}.csv{question.Query}">CSV</a></p>
            <div class="beside">{BoardMap.Of(now)}{ChangeList.Of(changes, picture)}</div>
            {Html.If(said.Length > 0, $"""<nav class="contents" aria-label="Boards">{said.Select(b => Html.Of($"""<a href="#{b.Name}">{b.Title} <span class="number">{b.Rows.Count}</span></a> """))}</nav>""")}
            {(said.Length == 0 ? Nothing(state) : Html.Join(said.Select(b => BoardTable.Of(b, picture))))}
            {Sources(state, picture)}
            {Undated(now.Undated)}
            </div>
            </section>
            """));
    }

    private static string Day(DateOnly day) => WhenWords.Of(When.Day(day));

    private static Html Places(BoardQuestion question) => Html.Of($"""
        <p class="places">{Place(question, null, "Everything")}{TheatreFile.Shipped.Select(name => Place(question, name, TheatreFile.Of(name, BorderMap.DeFacto)?.Title ?? name))}</p>
        """);

    private static Html Place(BoardQuestion question, string? name, string title) => question.Theatre?.Name == name
        ? Html.Of($"""<a href="{BoardQuestion.PathOf(name)}{question.Query}" aria-current="page">{title}</a> """)
        : Html.Of($"""<a href="{BoardQuestion.PathOf(name)}{question.Query}">{title}</a> """);

    private static Html Nothing(State state) => state.Picture.Events.Count == 0 && state.Theatre is null
        ? Html.Of($"""<p class="empty">No article in the store was published by that day. Choose a later one, or add articles with <code>panj add PATH</code>.</p>""")
        : Html.Of($"""<p class="empty">No article published by that day tells anything of this theatre that belongs on a board.</p>""");

    private static Html Sources(State state, PictureView picture)
    {
        Board[] boards = [.. state.Boards.Where(b => b is { IsOfSources: true, Rows.Count: > 0 })];
        return Html.If(boards.Length > 0, $"""
            <section class="balance"><h2 id="balance">Balance of sources</h2>
            <p class="facts">Who tells what stands above. “Alone” counts the events that nobody else is named for. A state-run outlet is one that a state or ruling party owns; a party to the conflict takes part in the fighting it tells of.</p>
            {boards.Select(b => BoardTable.Of(b, picture))}</section>
            """);
    }

    private static Html Undated(IReadOnlyList<ArticleReading> undated) => Html.If(undated.Count > 0, $"""
        <section><h2>Left out</h2><p class="facts">Nothing says on which day these were published, so no board of a day can rest on them.</p>
        <ul>{undated.Select(a => Html.Of($"""<li><a href="{ArticlePage.Address(a.Article.Id)}"><bdi>{ArticlePage.Title(a)}</bdi></a></li>"""))}</ul></section>
        """);
}
