using Panj.Events;
using Panj.Server.Markup;
using Panj.Server.Views;

namespace Panj.Server.Pages.Theatre;

/// <summary>The day of the boards, to step through and to write. Where scripts run, a slider over the days known stands beside it.</summary>
internal static class DayForm
{
    /// <param name="question">The day that is shown.</param>
    /// <param name="known">The first and the last day on which something was published; null where no day is known, so that there is nothing to slide over.</param>
    public static Html Of(BoardQuestion question, (DateOnly First, DateOnly Last)? known) => Html.Of($"""
        <form class="as-of" method="get" action="{question.Path}" aria-label="Day"{Html.If(known is not null, $" data-first=\"{IsoDay.Of(known?.First)}\" data-last=\"{IsoDay.Of(known?.Last)}\"")}>
        {Step(question, question.AsOf > DateOnly.MinValue, -1, "The day before")}
        <label>As known on <input type="date" name="asof" value="{BoardQuestion.Iso(question.AsOf)}" required></label>
        <button type="submit">Show</button>
        {Step(question, question.AsOf < DateOnly.MaxValue, 1, "The day after")}
        {Html.If(known is not null, $"""<span class="known-days">Published: <a href="{Address(question, known?.First ?? default)}">{Day(known?.First ?? default)}</a> to <a href="{Address(question, known?.Last ?? default)}">{Day(known?.Last ?? default)}</a></span>""")}
        </form>
        """);

    private static string Day(DateOnly day) => WhenWords.Of(When.Day(day));

    private static string Address(BoardQuestion question, DateOnly day) => question.Path + BoardQuestion.QueryOf(day);

    private static Html Step(BoardQuestion question, bool exists, int days, string name) => exists
        ? Html.Of($"""<a rel="{(days < 0 ? "prev" : "next")}" href="{Address(question, question.AsOf.AddDays(days))}">{name}</a>""")
        : Html.Empty;
}
