using Panj.Server.Markup;
using Panj.Server.Views;

namespace Panj.Server.Pages.Theatre;

/// <summary>Where the events of the boards are: a map where scripts run, and the list that it draws, which reads well without one.</summary>
internal static class BoardMap
{
    public static Html Of(StateView now, MapOverlay overlay)
    {
        EventRow[] mapped = [.. now.Mapped];
        return Html.If(now.Events.Count > 0, $"""
            <section class="board-map" aria-labelledby="on-map"><h2 id="on-map">{Words.Theatre_OnMap}</h2>
            <div class="map-frame"{Legend.OverlayOf(overlay)} hidden></div>
            <div class="map-legend" hidden>{Legend.OfMap(overlay)}</div>
            <details class="on-map"><summary>{Said(mapped.Length, now.Events.Count)}</summary>{EventList.Of(mapped, "", null)}</details>
            </section>
            """);
    }

    private static string Said(int mapped, int all) => mapped == all ? PlainText.Format(Words.Theatre_AsList, Counted.Events(all)) : PlainText.Format(Words.Theatre_PlacedAsList, mapped, Counted.Events(all));
}
