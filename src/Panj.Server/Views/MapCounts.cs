using System.Text.Json.Nodes;
using Panj.Events.Ports;

namespace Panj.Server.Views;

/// <summary>Counts of events by where they are, as the map of the workbench draws them.</summary>
internal static class MapCounts
{
    /// <summary>Digits of a degree: some metres.</summary>
    private const int Digits = 4;

    /// <param name="cells">What has a place within the area.</param>
    /// <param name="unplaced">What has none, anywhere.</param>
    public static JsonObject Told(IReadOnlyList<MapCell> cells, IReadOnlyList<(string Country, int Events)> unplaced) => new()
    {
        ["events"] = cells.Sum(cell => cell.Events),
        ["cells"] = new JsonArray([.. cells.OrderByDescending(cell => cell.Events).ThenBy(cell => cell.Latitude).ThenBy(cell => cell.Longitude)
            .Select(cell => (JsonNode)new JsonArray(Math.Round(cell.Longitude, Digits), Math.Round(cell.Latitude, Digits), cell.Events))]),
        ["countries"] = new JsonObject(unplaced.Where(one => one.Country.Length > 0).OrderBy(one => one.Country, StringComparer.Ordinal).Select(one => KeyValuePair.Create(one.Country, (JsonNode?)one.Events))),
        ["nowhere"] = unplaced.Where(one => one.Country.Length == 0).Sum(one => one.Events),
    };
}
