using Panj.Events;
using Panj.Picture.Theatres;
using Panj.Server.Markup;
using Panj.Server.Views;

namespace Panj.Server.Pages;

/// <summary>Says what every mark means.</summary>
internal static class Legend
{
    private static (ColourFamily Family, string Name)[] Families =>
    [
        (ColourFamily.Violence, Words.Legend_Violence), (ColourFamily.Force, Words.Legend_Forces), (ColourFamily.Control, Words.Legend_Control),
        (ColourFamily.Movement, Words.Legend_Movement), (ColourFamily.Cooperation, Words.Legend_Cooperation), (ColourFamily.Words, Words.Legend_Words),
    ];

    private static (EventStatus Status, bool Background, string Name)[] Looks =>
    [
        (EventStatus.Occurred, false, Words.Legend_Happened), (EventStatus.Planned, false, Words.Legend_Planned), (EventStatus.Alleged, false, Words.Legend_Alleged),
        (EventStatus.Denied, false, Words.Legend_Denied), (EventStatus.Occurred, true, Words.Legend_Background),
    ];

    /// <summary>Where a map finds what lies under its events; nothing where nothing does.</summary>
    public static Html OverlayOf(MapOverlay overlay) => Html.If(overlay.Names.Count > 0, $" data-overlay=\"{MapOverlay.Address}\"");

    /// <summary>Of the map and of the days below it.</summary>
    public static Html Of(MapOverlay overlay) => Made(Html.Of($"""<p>{Words.Legend_Days}</p>"""), overlay);

    /// <summary>Of a map alone.</summary>
    public static Html OfMap(MapOverlay overlay) => Made(Html.Empty, overlay);

    private static Html Made(Html time, MapOverlay overlay) => Html.Of($"""
        <details class="legend"><summary>{Words.Legend_Title}</summary><div class="legend-body">
        <ul>{Families.Select(entry => Entry(new SymbolLook(entry.Family, EventStatus.Occurred, false), entry.Name))}</ul>
        <ul>{Looks.Select(entry => Entry(new SymbolLook(ColourFamily.Force, entry.Status, entry.Background), entry.Name))}</ul>
        <p>{Words.Legend_Places}</p>
        {time}
        {Html.If(overlay.Names.Count > 0, $"""<div class="overlay-names"><p>{Words.Legend_Overlay}</p><ul>{overlay.Names.Select(name => Html.Of($"<li><bdi>{name}</bdi></li>"))}</ul></div>""")}
        <p>{Html.Format(Words.Legend_Borders, BorderMap.DeFacto.Depiction.Name)}</p>
        <p>{Html.Format(Words.Legend_Dashed, string.Join("; ", DisputedLines.Drawn))}</p>
        <p>{Html.Format(Words.Legend_NotDrawn, string.Join("; ", DisputedLines.LeftOut))}</p>
        </div></details>
        """);

    private static Html Entry(SymbolLook look, string name) => Html.Of($"<li>{Shapes.Symbol(look)} {name}</li>");
}
