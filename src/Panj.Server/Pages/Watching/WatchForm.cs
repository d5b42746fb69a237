using Panj.Events;
using Panj.Server.Markup;
using Panj.Server.Watching;
using Panj.Watches;

namespace Panj.Server.Pages.Watching;

/// <summary>The form that makes a watch, filled in as far as the page it came from says.</summary>
internal static class WatchForm
{
    /// <param name="question">The question that shall be watched.</param>
    /// <param name="token">The form's hidden field.</param>
    /// <param name="telling">How this server can tell; null where it cannot.</param>
    public static Html Of(string question, Html token, WatchTelling? telling) => Html.Of($"""
        <form class="stacked watch-form" method="post" action="{WatchAddress.All}">{token}
        <label>Name <input type="text" name="name" value="{WatchSheet.NameOf(question)}" required maxlength="{WatchDraft.LongestName}" pattern="[A-Za-z0-9\-]+" title="letters, digits and hyphens" autocomplete="off"></label>
        <label>Events <input type="text" name="question" value="{question}" maxlength="2000" placeholder="all; or a filter such as kind=clash&amp;party=TJ" autocomplete="off"></label>
        <fieldset><legend>Tell me of</legend>
        <label class="choice"><input type="checkbox" name="on" value="new" checked> a new event</label>
        <label class="choice"><input type="checkbox" name="on" value="dispute"> accounts that begin to differ</label>
        <div class="choice"><label>a plan that begins within <input type="number" name="plan" min="1" max="3660"></label> days</div>
        <div class="choice"><label>at least <input type="number" name="least" min="1"></label> <select name="figure" aria-label="What is counted">{Figures()}</select> in one event</div>
        <div class="choice"><label>at least <input type="number" name="count" min="1"></label> events <label>within <input type="number" name="days" min="1" max="3660" placeholder="7"></label> days</div>
        </fieldset>
        {Channels(telling)}
        <label>Gather alerts <select name="digest"><option value="never">no, tell each at once</option><option value="daily">until the day is over</option><option value="weekly">until the week is over</option></select></label>
        <button type="submit">Watch</button>
        <p class="hint">What is known now counts as told. Every watch has a page and a feed, whatever else tells it.</p></form>
        """);

    private static Html Channels(WatchTelling? telling)
    {
        if (telling is null) return Html.Of($"""<p class="hint">This server tells by page and feed alone; <code>panj watch run</code> beside it tells by mail and webhook.</p>""");
        return Html.Of($"""
            <label>Tell a server (webhook) <input type="url" name="webhook" maxlength="1000" placeholder="https://…" autocomplete="off"></label>
            {(telling.Mail is null ? Html.Of($"""<p class="hint">This server knows no mail server; it is named with <code>panj serve --smtp</code>.</p>""") : Html.Of($"""<label>Tell by mail <input type="email" name="mail" maxlength="320" autocomplete="off"></label>"""))}
            """);
    }

    private static IEnumerable<Html> Figures() =>
        Enum.GetValues<FigureKind>().Where(figure => figure is not FigureKind.Money).Select(Slug.Of).Select(figure => Html.Of($"""<option value="{figure}">{figure.Replace('-', ' ')}</option>"""));
}
