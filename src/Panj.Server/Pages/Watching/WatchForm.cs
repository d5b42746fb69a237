using System.Globalization;
using Panj.Events;
using Panj.Server.Markup;
using Panj.Server.Watching;
using Panj.Watches;

namespace Panj.Server.Pages.Watching;

/// <summary>The form that makes a watch, filled in as far as the page it came from says, or that changes one.</summary>
internal static class WatchForm
{
    /// <param name="fields">What it holds.</param>
    /// <param name="token">The form's hidden field.</param>
    /// <param name="telling">How this server can tell; null where it cannot.</param>
    public static Html Of(WatchFields fields, Html token, WatchTelling? telling) => Html.Of($"""
        <form class="stacked watch-form" method="post" action="{(fields.Changed is { } watch ? WatchAddress.Edit(watch.Name) : WatchAddress.All)}">{token}
        {Html.If(fields.Changed is null, $"""<label>{Words.Watch_Name} <input type="text" name="name" value="{WatchSheet.NameOf(fields.Question)}" required maxlength="{WatchDraft.LongestName}" pattern="[A-Za-z0-9\-]+" title="{Words.Watch_NameForm}" autocomplete="off"></label>""")}
        <label>{Words.Watch_Events} <input type="text" name="question" value="{fields.Question}" maxlength="2000" placeholder="{Words.Watch_EventsExample}" autocomplete="off"></label>
        <fieldset><legend>{Words.Watch_TellMeOf}</legend>
        {Conditions(fields)}
        </fieldset>
        {Channels(fields, telling)}
        <label>{Words.Watch_Gather} <select name="digest">{Enum.GetValues<DigestPeriod>().Select(period => Digest(period, fields.Changed?.Digest ?? default))}</select></label>
        <button type="submit">{(fields.Changed is null ? Words.Watch_Watch : Words.Watch_KeepChange)}</button>
        <p class="hint">{Words.Watch_KnownIsTold}</p></form>
        """);

    private static Html Conditions(WatchFields fields)
    {
        var (figure, count, plan) = (fields.First(WatchConditionKind.Figure), fields.First(WatchConditionKind.Count), fields.First(WatchConditionKind.Plan));
        var (label, end) = (Html.Of($"<label>"), Html.Of($"</label>"));
        return Html.Of($"""
            {Choice("new", Words.Watch_NewEvent, fields.First(WatchConditionKind.New) is not null)}
            {Choice("dispute", Words.Watch_BeginToDiffer, fields.First(WatchConditionKind.Dispute) is not null)}
            {Choice("change", Words.Watch_MoreOrFewer, fields.First(WatchConditionKind.Change) is not null)}
            <div class="choice">{Html.Format(Words.Watch_PlanWithin, label, Html.Of($"""<input type="number" name="plan" min="1" max="3660" value="{Number(plan?.Days)}">"""), end)}</div>
            <div class="choice">{Html.Format(Words.Watch_AtLeastInOne, label, Html.Of($"""<input type="number" name="least" min="1" value="{Number(figure?.Least)}">"""), end, Html.Of($"""<select name="figure" aria-label="{Words.Watch_WhatIsCounted}">{Figures(figure?.Figure)}</select>"""))}</div>
            <div class="choice">{Html.Format(Words.Watch_AtLeastEvents, label, Html.Of($"""<input type="number" name="count" min="1" value="{Number(count?.Least)}">"""), end, Html.Of($"""<input type="number" name="days" min="1" max="3660" placeholder="7" value="{Number(count?.Days)}">"""))}</div>
            {fields.Others.Select(other => Html.Of($"""<label>{Words.Watch_Also} <input type="text" name="on" value="{other}" autocomplete="off"></label>"""))}
            """);
    }

    private static Html Choice(string value, string words, bool isChosen) => Html.Of($"""<label class="choice"><input type="checkbox" name="on" value="{value}"{Html.If(isChosen, $" checked")}> {words}</label>""");

    private static string Number(decimal? number) => number?.ToString("0.##", CultureInfo.InvariantCulture) ?? "";

    /// <summary>A way by which it is told stays in the form whether this server can tell by it or not.</summary>
    private static Html Channels(WatchFields fields, WatchTelling? telling) => Html.Of($"""
        {fields.Told(WatchChannelKind.Webhook).Select(Webhook)}{fields.Told(WatchChannelKind.Mail).Select(Mail)}
        {(telling is null ? Html.Of($"""<p class="hint">{Html.Format(Words.Watch_PageAndFeedAlone, Html.Of($"<code>panj watch run</code>"))}</p>""") : Webhook(""))}
        {(telling is null ? Html.Empty : telling.Mail is null ? Html.Of($"""<p class="hint">{Html.Format(Words.Watch_NoMailServer, Html.Of($"<code>panj serve --smtp</code>"))}</p>""") : Mail(""))}
        """);

    private static Html Webhook(string address) => Html.Of($"""<label>{Words.Watch_TellServer} <input type="url" name="webhook" value="{address}" maxlength="1000" placeholder="{Words.Watch_AddressForm}" autocomplete="off"></label>""");

    private static Html Mail(string address) => Html.Of($"""<label>{Words.Watch_TellByMail} <input type="email" name="mail" value="{address}" maxlength="320" autocomplete="off"></label>""");

    private static Html Digest(DigestPeriod period, DigestPeriod chosen) => Html.Of($"""<option value="{Slug.Of(period)}"{Html.If(period == chosen, $" selected")}>{WordsOf(period)}</option>""");

    private static string WordsOf(DigestPeriod period) => period switch
    {
        DigestPeriod.Daily => Words.Watch_UntilDayIsOver,
        DigestPeriod.Weekly => Words.Watch_UntilWeekIsOver,
        _ => Words.Watch_EachAtOnce,
    };

    private static IEnumerable<Html> Figures(FigureKind? chosen) => Enum.GetValues<FigureKind>().Where(figure => figure is not FigureKind.Money)
        .Select(figure => Html.Of($"""<option value="{Slug.Of(figure)}"{Html.If(figure == chosen, $" selected")}>{Slug.Of(figure).Replace('-', ' ')}</option>"""));
}
