using System.Globalization;
using Panj.Events;
using Panj.Events.Ports;
using Panj.Picture.Searching;
using Panj.Server.Markup;
using Panj.Server.Views;

namespace Panj.Server.Pages.Subjects;

/// <summary>Where events happened: where it lies, how exactly that is known, what happened there and who was there.</summary>
internal static class PlacePage
{
    public static Html Of(Place place, IReadOnlyList<EventRow> rows, PictureView picture)
    {
        var about = Html.Of($"""
            <dl class="fields">
            {SubjectPage.Field("What", Slug.Of(place.Precision))}
            {SubjectPage.Field("Country", string.Join(", ", place.Countries))}
            {SubjectPage.Field("Middle", Middle(place))}
            {SubjectPage.Field("Within", place.RadiusKm is { } radius ? string.Create(CultureInfo.InvariantCulture, $"{radius:0.#} km around it") : null)}
            {SubjectPage.Field("GeoNames", place.GeonamesId?.ToString(CultureInfo.InvariantCulture))}
            </dl>
            """);
        var counted = Html.Join(
        [
            CountedList.Of("Who", rows.SelectMany(row => row.Event.Participants.DistinctBy(SubjectAddress.KeyOf)).Select(who => (who.Name, SubjectAddress.Of(who)))),
            CountedList.Of("Who tells of it", SourcePage.FirstSources(rows, picture)),
        ]);
        return SubjectPage.Of(place.Name, about, counted, rows, ("/events" + QuestionText.Of(new EventQuestion { Place = place.Name }), SubjectAddress.Of(place) + ".json"));
    }

    /// <summary>A country has no middle worth telling.</summary>
    private static string? Middle(Place place) => place is { Precision: not Precision.Country, Latitude: { } latitude, Longitude: { } longitude }
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Abs(latitude):0.###}° {(latitude < 0 ? "S" : "N")}, {Math.Abs(longitude):0.###}° {(longitude < 0 ? "W" : "E")}")
        : null;
}
