using System.Text.Json.Nodes;
using Panj.Events;

namespace Panj.Server.Views;

/// <summary>How many events there are by day, and over which stretches those lie whose day is not known, as the time strip of the workbench draws them.</summary>
internal static class DayCounts
{
    /// <summary>Stretches that one answer holds, those with most events.</summary>
    private const int MostSpans = 500;

    /// <param name="rows">The events.</param>
    /// <param name="today">The present day, from which on lies what is ahead.</param>
    public static JsonObject Of(IEnumerable<EventRow> rows, DateOnly today)
    {
        var spread = rows.ToLookup(Days);
        var days = spread.Where(span => span.Key is { First: { } first, Last: { } last } && first == last);
        var spans = spread.Where(span => span.Key.First != span.Key.Last).ToArray();
        var held = spans.OrderByDescending(span => span.Count()).ThenBy(span => span.Key.First).ThenBy(span => span.Key.Last).Take(MostSpans).ToArray();
        return new JsonObject
        {
            ["today"] = EventFilter.Iso(today),
            ["days"] = new JsonArray([.. days.OrderBy(day => day.Key.First).Select(day => Counted(new JsonObject { ["day"] = EventFilter.Iso(day.Key.First) }, day))]),
            ["spans"] = new JsonArray([.. held.Select(span => Counted(new JsonObject { ["first"] = Iso(span.Key.First), ["last"] = Iso(span.Key.Last) }, span))]),
            ["leftOut"] = spans.Length - held.Length,
            ["undated"] = spread[(null, null)].Count(),
        };
    }

    /// <summary>First and last day an event may have been, an end null where it is open, both where no day is known.</summary>
    private static (DateOnly? First, DateOnly? Last) Days(EventRow row) => row.Event.When is { IsYearKnown: true } when ? (when.Earliest, when.Latest) : (null, null);

    /// <summary>By colour, what is told to have happened apart from what is or was only planned.</summary>
    private static JsonObject Counted(JsonObject place, IEnumerable<EventRow> rows)
    {
        foreach (var part in rows.GroupBy(row => row.Event.Status is EventStatus.Planned or EventStatus.Pledged or EventStatus.CalledOff))
            place[part.Key ? "planned" : "told"] = new JsonObject(part.CountBy(row => row.Look.Family).OrderBy(family => family.Key).Select(family => KeyValuePair.Create(Slug.Of(family.Key), (JsonNode?)family.Value)));
        return place;
    }

    private static string? Iso(DateOnly? day) => day is { } known ? EventFilter.Iso(known) : null;
}
