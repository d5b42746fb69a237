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
        <form class="as-of" method="get" action="{question.Path}" aria-label="{Words.Theatre_Day}"{Html.If(known is not null, $" data-first=\"{IsoDay.Of(known?.First)}\" data-last=\"{IsoDay.Of(known?.Last)}\"")}>
        {Step(question, question.AsOf > DateOnly.MinValue, -1, Words.Theatre_DayBefore)}
        <label>{Words.Theatre_AsKnownOn} <input type="date" name="asof" value="{BoardQuestion.Iso(question.AsOf)}" required></label>
        <button type="submit">{Words.Page_Show}</button>
        {Step(question, question.AsOf < DateOnly.MaxValue, 1, Words.Theatre_DayAfter)}
        {(known is var (first, last) ? Html.Of($"""<span class="known-days">{Html.Format(Words.Theatre_Published, Link(question, first), Link(question, last))}</span>""") : Html.Empty)}
        </form>
        """);

    private static Html Link(BoardQuestion question, DateOnly day) => Html.Of($"""<a href="{Address(question, day)}">{WhenWords.Of(When.Day(day))}</a>""");

    private static string Address(BoardQuestion question, DateOnly day) => question.Path + BoardQuestion.QueryOf(day);

    private static Html Step(BoardQuestion question, bool exists, int days, string name) => exists
        ? Html.Of($"""<a rel="{(days < 0 ? "prev" : "next")}" href="{Address(question, question.AsOf.AddDays(days))}">{name}</a>""")
        : Html.Empty;
}
