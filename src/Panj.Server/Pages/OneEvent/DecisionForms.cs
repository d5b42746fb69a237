using Panj.Events;
using Panj.Server.Markup;
using Panj.Server.Verdicts;
using Panj.Server.Views;

namespace Panj.Server.Pages.OneEvent;

/// <summary>Forms by which a person sets an event right. They are plain forms: no script is needed to send them.</summary>
internal static class DecisionForms
{
    /// <summary>Where on the page of an event it is confirmed and hidden.</summary>
    public const string ConfirmAnchor = "confirm-reason";

    /// <summary>Where a report is split off, by its place among the event's reports, which is known without their articles.</summary>
    public static string SplitAnchor(Event happening, ReportReference report) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"split-{happening.Reports.Index().First(one => one.Item == report).Index}");

    public static Html Of(EventRow row, IReadOnlyList<Account> accounts, PictureView picture, Visitor visitor) => Html.If(visitor.MayDecide, $"""
        <section class="decide" aria-labelledby="decide-title"><h3 id="decide-title">{Words.Decision_SetItRight}</h3>
        <p class="hint">{Html.Format(Words.Decision_IsKept, Html.Of($"<bdi>{visitor.Name}</bdi>"))}</p>
        <form method="post" action="{row.Address}/confirm">{visitor.FormToken}{Reason("confirm")}<button type="submit">{Words.Decision_Confirm}</button> <button type="submit" formaction="{row.Address}/hide">{Words.Decision_Hide}</button></form>
        {Merge(row, picture, visitor)}
        {Split(row, accounts, visitor)}
        </section>
        """);

    /// <summary>A button that undoes a decision; for one that was undone, a button that makes it count again is that of its undoing.</summary>
    public static Html Undo(Operation operation, PictureView picture, Visitor visitor) => Html.If(visitor.MayDecide && picture.Counts(operation), $"""
        <form class="undo" method="post" action="/decisions/{operation.Number}/undo">{visitor.FormToken}<button type="submit" aria-label="{Html.Format(Words.Decision_UndoNumber, operation.Number)}">{Words.Decision_Undo}</button></form>
        """);

    private static Html Merge(EventRow row, PictureView picture, Visitor visitor)
    {
        var near = MergeCandidates.Of(row, picture);
        return Html.Of($"""
            <details class="merge"><summary>{Words.Decision_MergeWithAnother}</summary>
            <form method="post" action="{row.Address}/merge">{visitor.FormToken}
            {Html.If(near.Count > 0, $"""<fieldset><legend>{Words.Decision_SameHappening}</legend>{near.Select(Candidate)}</fieldset>""")}
            <label>{Words.Decision_OtherIdentity} <input type="text" name="other" maxlength="40" placeholder="{Words.Decision_IdentityForm}" autocomplete="off"></label>
            {Reason("merge")}<button type="submit">{Words.Decision_Merge}</button></form></details>
            """);
    }

    private static Html Candidate(EventRow other) => Html.Of($"""
        <label class="choice"><input type="checkbox" name="with" value="{other.Event.Id}"> <span><bdi>{other.Sentence}</bdi> <span class="by">{EventList.When(other.Event)} · {EventWords.Sources(other.Event)}</span></span></label>
        """);

    private static Html Split(EventRow row, IReadOnlyList<Account> accounts, Visitor visitor) => Html.If(accounts.Count > 1, $"""
        <details class="split"><summary>{Words.Decision_SplitOffReport}</summary>
        <form method="post" action="{row.Address}/split">{visitor.FormToken}
        <fieldset><legend>{Words.Decision_TellAnother}</legend>{accounts.Select(account => Choice(row.Event, account))}</fieldset>
        {Reason("split")}<button type="submit">{Words.Decision_SplitOff}</button></form></details>
        """);

    private static Html Choice(Event happening, Account account)
    {
        var words = account.Report.Spans[0].In(account.Reading.Article.Text);
        return Html.Of($"""
            <label class="choice" id="{SplitAnchor(happening, account.Reference)}"><input type="checkbox" name="report" value="{account.Key}"> <span><bdi>{account.Outlet}</bdi> <span class="by">{ArticlePage.Day(account.Reading)}</span> <q><bdi>{CitationWords.OneLine(words)}</bdi></q></span></label>
            """);
    }

    private static Html Reason(string form) => Html.Of($"""
        <label class="reason">{Words.Decision_Reason} <input type="text" name="reason" id="{form}-reason" maxlength="{DecisionDesk.LongestReason}" autocomplete="off"></label>
        """);
}
