using Panj.Events;
using Panj.Server.Markup;
using Panj.Server.Views;

namespace Panj.Server.Pages;

/// <summary>Says what every mark means.</summary>
internal static class Legend
{
    private static readonly (ColourFamily Family, string Name)[] s_families =
    [
        (ColourFamily.Violence, "violence"), (ColourFamily.Force, "forces"), (ColourFamily.Control, "control"),
        (ColourFamily.Movement, "movement of people"), (ColourFamily.Cooperation, "cooperation, diplomacy"), (ColourFamily.Words, "words, politics"),
    ];

    private static readonly (EventStatus Status, bool Background, string Name)[] s_looks =
    [
        (EventStatus.Occurred, false, "happened"), (EventStatus.Planned, false, "planned, pledged: outline"), (EventStatus.Alleged, false, "alleged: hatched"),
        (EventStatus.Denied, false, "denied: crossed out"), (EventStatus.Occurred, true, "background: half as strong"),
    ];

    /// <summary>Of the map and of the days below it.</summary>
    public static Html Of() => Made(Html.Of($"""
        <p>Under the map, bars rise by what happened on the days below them and hang, as outlines, by what was planned for them; what lies ahead of today is tinted. A thin bar below is an event
        whose day is not certain, over all the days it may have been. Drag over days, or move the two ends with the arrow keys, to choose them.</p>
        """));

    /// <summary>Of a map alone.</summary>
    public static Html OfMap() => Made(Html.Empty);

    private static Html Made(Html time) => Html.Of($"""
        <details class="legend"><summary>Legend</summary><div class="legend-body">
        <ul>{s_families.Select(entry => Entry(new SymbolLook(entry.Family, EventStatus.Occurred, false), entry.Name))}</ul>
        <ul>{s_looks.Select(entry => Entry(new SymbolLook(ColourFamily.Force, entry.Status, entry.Background), entry.Name))}</ul>
        <p>A small disc under a mark is a town, a soft disc a district, province or area of its radius, a stroke a stretch of border. An event of a whole country, or at a place
        that is in no gazetteer, has no mark: it is counted at the country's name. A disc with a number holds several events; zooming in opens it. Where the list shows a part of many events,
        the map counts all of them.</p>
        {time}
        <p>Borders as Natural Earth 4.1 draws them, by who holds the ground; dashed where it says that they are disputed. They are no statement about whose the ground is.</p>
        </div></details>
        """);

    private static Html Entry(SymbolLook look, string name) => Html.Of($"<li>{Shapes.Symbol(look)} {name}</li>");
}
