using System.Text.Json.Nodes;
using Panj.Events;
using Panj.Events.Ports;

namespace Panj.Server.Views;

/// <summary>Counts events by day, and by the stretches in which those lie whose day is not known, as the time strip of the workbench draws them.</summary>
internal sealed class DayCounts
{
    /// <summary>Stretches that one answer holds, those with most events.</summary>
    private const int MostSpans = 500;

    private readonly Dictionary<(DateOnly? First, DateOnly? Last), Dictionary<(bool IsPlanned, ColourFamily Family), int>> _counts = [];

    public DayCounts(IEnumerable<SpanCount> spans)
    {
        foreach (var span in spans)
        {
            if (!_counts.TryGetValue((span.First, span.Last), out var counted)) _counts[(span.First, span.Last)] = counted = [];
            var look = (span.Status is EventStatus.Planned or EventStatus.Pledged or EventStatus.CalledOff, KindTable.Standard.Of(span.Kind, null).Colour);
            counted[look] = counted.GetValueOrDefault(look) + span.Events;
        }
    }

    /// <param name="today">The present day, from which on lies what is ahead.</param>
    public JsonObject Told(DateOnly today)
    {
        var days = _counts.Where(span => span.Key is { First: { } first, Last: { } last } && first == last);
        var spans = _counts.Where(span => span.Key.First != span.Key.Last).ToArray();
        var held = spans.OrderByDescending(span => span.Value.Values.Sum()).ThenBy(span => span.Key.First).ThenBy(span => span.Key.Last).Take(MostSpans).ToArray();
        return new JsonObject
        {
            ["today"] = IsoDay.Of(today),
            ["days"] = new JsonArray([.. days.OrderBy(day => day.Key.First).Select(day => Counted(new JsonObject { ["day"] = Iso(day.Key.First) }, day.Value))]),
            ["spans"] = new JsonArray([.. held.Select(span => Counted(new JsonObject { ["first"] = Iso(span.Key.First), ["last"] = Iso(span.Key.Last) }, span.Value))]),
            ["leftOut"] = spans.Length - held.Length,
            ["undated"] = _counts.GetValueOrDefault((null, null))?.Values.Sum() ?? 0,
        };
    }

    /// <summary>By colour, what is told to have happened apart from what is or was only planned.</summary>
    private static JsonObject Counted(JsonObject place, Dictionary<(bool IsPlanned, ColourFamily Family), int> counts)
    {
        foreach (var part in counts.GroupBy(count => count.Key.IsPlanned).OrderBy(part => part.Key))
            place[part.Key ? "planned" : "told"] = new JsonObject(part.OrderBy(count => count.Key.Family).Select(count => KeyValuePair.Create(Slug.Of(count.Key.Family), (JsonNode?)count.Value)));
        return place;
    }

    private static string? Iso(DateOnly? day) => day is { } known ? IsoDay.Of(known) : null;
}
