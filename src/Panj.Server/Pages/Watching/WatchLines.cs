using Panj.Events;
using Panj.Server.Markup;
using Panj.Server.Watching;
using Panj.Watches;

namespace Panj.Server.Pages.Watching;

/// <summary>What a watch waits for, and by what ways it tells, in words.</summary>
internal static class WatchLines
{
    /// <summary>The conditions and the question, which leads to the events that answer it now.</summary>
    public static Html Waits(Watch watch) => Html.Of($"""
        {Html.Format(Words.Watch_WaitsFor, watch.Conditions.Select(ConditionWords.Of).DefaultIfEmpty("").Aggregate(Or), Html.Of($"""<a href="{WatchAddress.Events(watch.Question)}"><bdi>{Asked(watch.Question)}</bdi></a>"""))}
        """);

    private static string Or(string one, string other) => PlainText.Format(Words.Watch_OrFor, one, other);

    /// <summary>How one of its ways does.</summary>
    /// <param name="channel">The way.</param>
    /// <param name="whole">True tells the address; a webhook's may hold a secret, and a mail address is a person's.</param>
    public static Html Channel(WatchChannel channel, bool whole) => Html.Of($"""
        <li>{(channel.Kind == WatchChannelKind.Mail ? Words.Watch_Mail : Words.Watch_Webhook)}{Html.If(whole, $""" <bdi>{channel.Address}</bdi>""")}: {Doing(channel)}</li>
        """);

    private static Html Doing(WatchChannel channel)
    {
        var result = Html.Of($"<bdi>{channel.LastResult}</bdi>");
        return channel.Attempts > 0 ? Html.Format(Words.Watch_Fails, result, Counted.Failures(channel.Attempts), Moment.Of(channel.Due, Words.Watch_AtOnce)) : result;
    }

    /// <summary>What raised an alert.</summary>
    public static string Raised(WatchConditionKind condition) => condition switch
    {
        WatchConditionKind.New => Words.Watch_RaisedNew,
        WatchConditionKind.Figure => Words.Watch_RaisedFigure,
        WatchConditionKind.Count => Words.Watch_RaisedCount,
        WatchConditionKind.Change => Words.Watch_RaisedChange,
        WatchConditionKind.Plan => Words.Watch_RaisedPlan,
        _ => Words.Watch_RaisedDispute,
    };

    private static string Asked(string question)
    {
        var parts = question.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('=', 2)).Where(part => part.Length == 2 && part[1].Length > 0);
        var words = string.Join(", ", parts.Select(part => $"{(part[0] == "q" ? Words.Watch_WordsAsked : part[0])} {Uri.UnescapeDataString(part[1].Replace('+', ' '))}"));
        return words.Length == 0 ? Words.Watch_AllEvents : PlainText.Format(Words.Watch_EventsWith, words);
    }
}
