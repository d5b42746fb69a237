using Panj.Events;

namespace Panj.Server.Views;

/// <summary>How an event is drawn everywhere: colour and shape tell its family, the filling how real it is.</summary>
/// <param name="Family">Family of its kind.</param>
/// <param name="Status">Its status.</param>
/// <param name="Background">True draws it half as strong.</param>
internal readonly record struct SymbolLook(ColourFamily Family, EventStatus Status, bool Background)
{
    public static SymbolLook Of(Event happening) =>
        new(KindTable.Standard.Of(happening.Kind, happening.Mode).Colour, happening.Status, happening.Background);

    public string Shape => "#shape-" + Slug.Of(Family);

    public string Classes => $"symbol family-{Slug.Of(Family)} status-{Slug.Of(Status)}{(Background ? " background" : "")}";

    public string Fill => Status switch
    {
        EventStatus.Planned or EventStatus.Pledged or EventStatus.CalledOff => "none",
        EventStatus.Alleged => $"url(#hatch-{Slug.Of(Family)})",
        _ => Family == ColourFamily.Cooperation ? "none" : "currentColor",
    };

    /// <summary>A ring is told from an outline by its thickness.</summary>
    public string Stroke => Family == ColourFamily.Cooperation && Status is EventStatus.Occurred or EventStatus.Ongoing or EventStatus.Denied ? "3" : "1.5";

    public bool CrossedOut => Status is EventStatus.Denied or EventStatus.CalledOff;
}
