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
        Waits for {string.Join(", or for ", watch.Conditions.Select(ConditionWords.Of))}, among <a href="{WatchAddress.Events(watch.Question)}"><bdi>{Asked(watch.Question)}</bdi></a>
        """);

    /// <summary>How one of its ways does.</summary>
    /// <param name="channel">The way.</param>
    /// <param name="whole">True tells the address; a webhook's may hold a secret, and a mail address is a person's.</param>
    public static Html Channel(WatchChannel channel, bool whole) => Html.Of($"""
        <li>{(channel.Kind == WatchChannelKind.Mail ? "mail" : "webhook")}{Html.If(whole, $""" <bdi>{channel.Address}</bdi>""")}: <bdi>{channel.LastResult}</bdi>{Html.If(channel.Attempts > 0, $", {Views.EventRow.Counted(channel.Attempts, "failure")} in a row, tried again {Moment.Of(channel.Due, "at once")}")}</li>
        """);

    /// <summary>What raised an alert.</summary>
    public static string Raised(WatchConditionKind condition) => condition switch
    {
        WatchConditionKind.New => "new",
        WatchConditionKind.Figure => "a number reached",
        WatchConditionKind.Count => "many events",
        WatchConditionKind.Change => "not as usual",
        WatchConditionKind.Plan => "a plan comes near",
        _ => "accounts differ",
    };

    private static string Asked(string question)
    {
        var parts = question.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('=', 2)).Where(part => part.Length == 2 && part[1].Length > 0);
        var words = string.Join(", ", parts.Select(part => $"{(part[0] == "q" ? "words" : part[0])} {Uri.UnescapeDataString(part[1].Replace('+', ' '))}"));
        return words.Length == 0 ? "all events" : "events with " + words;
    }
}
