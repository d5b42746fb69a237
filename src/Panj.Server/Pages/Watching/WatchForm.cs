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
        {Html.If(fields.Changed is null, $"""<label>Name <input type="text" name="name" value="{WatchSheet.NameOf(fields.Question)}" required maxlength="{WatchDraft.LongestName}" pattern="[A-Za-z0-9\-]+" title="letters, digits and hyphens" autocomplete="off"></label>""")}
        <label>Events <input type="text" name="question" value="{fields.Question}" maxlength="2000" placeholder="all; or a filter such as kind=clash&amp;party=TJ" autocomplete="off"></label>
        <fieldset><legend>Tell me of</legend>
        {Conditions(fields)}
        </fieldset>
        {Channels(fields, telling)}
        <label>Gather alerts <select name="digest">{Enum.GetValues<DigestPeriod>().Select(period => Digest(period, fields.Changed?.Digest ?? default))}</select></label>
        <button type="submit">{(fields.Changed is null ? "Watch" : "Keep the change")}</button>
        <p class="hint">What is known now counts as told. Every watch has a page and a feed, whatever else tells it.</p></form>
        """);

    private static Html Conditions(WatchFields fields)
    {
        var (figure, count, plan) = (fields.First(WatchConditionKind.Figure), fields.First(WatchConditionKind.Count), fields.First(WatchConditionKind.Plan));
        return Html.Of($"""
            {Choice("new", "a new event", fields.First(WatchConditionKind.New) is not null)}
            {Choice("dispute", "accounts that begin to differ", fields.First(WatchConditionKind.Dispute) is not null)}
            {Choice("change", "more or fewer events in a week than its norm lets expect", fields.First(WatchConditionKind.Change) is not null)}
            <div class="choice"><label>a plan that begins within <input type="number" name="plan" min="1" max="3660" value="{Number(plan?.Days)}"></label> days</div>
            <div class="choice"><label>at least <input type="number" name="least" min="1" value="{Number(figure?.Least)}"></label> <select name="figure" aria-label="What is counted">{Figures(figure?.Figure)}</select> in one event</div>
            <div class="choice"><label>at least <input type="number" name="count" min="1" value="{Number(count?.Least)}"></label> events <label>within <input type="number" name="days" min="1" max="3660" placeholder="7" value="{Number(count?.Days)}"></label> days</div>
            {fields.Others.Select(other => Html.Of($"""<label>also <input type="text" name="on" value="{other}" autocomplete="off"></label>"""))}
            """);
    }

    private static Html Choice(string value, string words, bool isChosen) => Html.Of($"""<label class="choice"><input type="checkbox" name="on" value="{value}"{Html.If(isChosen, $" checked")}> {words}</label>""");

    private static string Number(decimal? number) => number?.ToString("0.##", CultureInfo.InvariantCulture) ?? "";

    /// <summary>A way by which it is told stays in the form whether this server can tell by it or not.</summary>
    private static Html Channels(WatchFields fields, WatchTelling? telling) => Html.Of($"""
        {fields.Told(WatchChannelKind.Webhook).Select(Webhook)}{fields.Told(WatchChannelKind.Mail).Select(Mail)}
        {(telling is null ? Html.Of($"""<p class="hint">This server tells by page and feed alone; <code>panj watch run</code> beside it tells by mail and webhook.</p>""") : Webhook(""))}
        {(telling is null ? Html.Empty : telling.Mail is null ? Html.Of($"""<p class="hint">This server knows no mail server; it is named with <code>panj serve --smtp</code>.</p>""") : Mail(""))}
        """);

    private static Html Webhook(string address) => Html.Of($"""<label>Tell a server (webhook) <input type="url" name="webhook" value="{address}" maxlength="1000" placeholder="https://…" autocomplete="off"></label>""");

    private static Html Mail(string address) => Html.Of($"""<label>Tell by mail <input type="email" name="mail" value="{address}" maxlength="320" autocomplete="off"></label>""");

    private static Html Digest(DigestPeriod period, DigestPeriod chosen) => Html.Of($"""<option value="{Slug.Of(period)}"{Html.If(period == chosen, $" selected")}>{WordsOf(period)}</option>""");

    private static string WordsOf(DigestPeriod period) => period switch
    {
        DigestPeriod.Daily => "until the day is over",
        DigestPeriod.Weekly => "until the week is over",
        _ => "no, tell each at once",
    };

    private static IEnumerable<Html> Figures(FigureKind? chosen) => Enum.GetValues<FigureKind>().Where(figure => figure is not FigureKind.Money)
        .Select(figure => Html.Of($"""<option value="{Slug.Of(figure)}"{Html.If(figure == chosen, $" selected")}>{Slug.Of(figure).Replace('-', ' ')}</option>"""));
}
