using Panj.Events.Ports;
using Panj.Picture.Searching;
using Panj.Server.Markup;

namespace Panj.Server.Pages;

/// <summary>What a map or the strip of days cannot show, counted over all that answers a question: each sort leads to itself, and from itself back.</summary>
internal static class Lanes
{
    public static Html Of(IReadOnlyDictionary<Lack, int> lacking, EventQuestion question)
    {
        KeyValuePair<Lack, int>[] lanes = [.. lacking.Where(lane => lane.Value > 0 || lane.Key == question.Without).OrderBy(lane => lane.Key)];
        return Html.If(lanes.Length > 0, $"""<nav class="lanes" aria-label="{Words.List_NotShown}">{lanes.Select(lane => Lane(lane.Key, lane.Value, question))}</nav>""");
    }

    private static Html Lane(Lack lack, int events, EventQuestion question) => question.Without == lack
        ? Html.Of($"""<a class="button" href="/events{QuestionText.Of(question with { Without = null })}" aria-current="true">{Named(lack, events)}</a> """)
        : Html.Of($"""<a class="button" href="/events{QuestionText.Of(question with { Without = lack })}">{Named(lack, events)}</a> """);

    private static string Named(Lack lack, int events) => lack is Lack.Place
        ? Counted.Of(events, Words.List_WithoutPlace, Words.List_AllWithoutPlace)
        : Counted.Of(events, Words.List_WithoutDay, Words.List_AllWithoutDay);
}
