using Panj.Events;
using Panj.Server.Markup;
using Panj.Server.Pages.OneEvent;
using Panj.Server.Views;

namespace Panj.Server.Pages;

/// <summary>Everything that persons decided, latest first, each with the event it is about and the way back.</summary>
internal static class DecisionPage
{
    /// <summary>Decisions of one page.</summary>
    private const int Most = 100;

    /// <summary>Those of all decisions that one page shows: the latest of lower numbers than one.</summary>
    public static Operation[] Shown(IReadOnlyList<Operation> decided, int before) => [.. decided.Where(operation => operation.Number < before).Reverse().Take(Most)];

    /// <param name="shown">The decisions of the page.</param>
    /// <param name="picture">The articles that they point at, with their events.</param>
    /// <param name="visitor">Who looks.</param>
    public static Html Of(Operation[] shown, PictureView picture, Visitor visitor)
    {
        return Shell.Of(Words.Decision_Title, "decisions", Html.Of($"""
            <section class="page"><h1>{Words.Decision_Title}</h1>
            <p class="twins"><span>{Words.Decision_AllAs}</span> <a href="/decisions.json">{Words.Format_Json}</a></p>
            {DecisionNotice.Of(visitor, picture)}
            {(shown.Length == 0 ? Html.Of($"""<p class="empty">{Words.Decision_None}</p>""") : Html.Of($"""<ol class="operations">{shown.Select(operation => Entry(operation, picture, visitor))}</ol>"""))}
            {Html.If(shown is [.., { Number: > 1 }], $"""<p><a href="/decisions?before={(shown is [.., var last] ? last.Number : 0)}">{Words.Decision_Earlier}</a></p>""")}
            </section>
            """));
    }

    private static Html Entry(Operation operation, PictureView picture, Visitor visitor) => Html.Of($"""
        <li id="decision-{operation.Number}"><p class="facts">{operation.Number} · {Moment.Of(operation.At)}</p><p>{OperationLine.Of(operation, picture)} {DecisionForms.Undo(operation, picture, visitor)}</p>{About(operation, picture)}</li>
        """);

    private static Html About(Operation operation, PictureView picture)
    {
        EventRow[] rows = [.. operation.Sides.SelectMany(side => side).Select(picture.RowOf).OfType<EventRow>().Distinct()];
        if (rows.Length > 0) return Html.Of($"""<ul class="related">{rows.Select(row => Html.Of($"""<li><a href="{row.Address}"><bdi>{row.Sentence}</bdi></a> {EventList.When(row.Event)}</li>"""))}</ul>""");
        return operation.Sides is [[var anchor, ..], ..]
            ? Html.Of($"""<p class="hint">{Slug.Of(anchor.Kind).Replace('-', ' ')}: <q><bdi>{CitationWords.OneLine(anchor.Quote)}</bdi></q> <a href="{ArticlePage.Address(anchor.ArticleId)}">{Words.Decision_ItsArticle}</a></p>""")
            : Html.Empty;
    }
}
