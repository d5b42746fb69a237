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
    public static Html Of(Place place, PictureView picture, SubjectList list)
    {
        var rows = picture.Rows;
        var about = Html.Of($"""
            <dl class="fields">
            {SubjectPage.Field(Words.Subject_What, Slug.Of(place.Precision))}
            {SubjectPage.Field(Words.Subject_Country, string.Join(", ", place.Countries))}
            {SubjectPage.Field(Words.Subject_Middle, Middle(place))}
            {SubjectPage.Field(Words.Subject_Within, place.RadiusKm is { } radius ? PlainText.Format(Words.Subject_Around, radius.ToString("0.#", CultureInfo.InvariantCulture)) : null)}
            {SubjectPage.Field(Words.Subject_GeoNames, place.GeonamesId?.ToString(CultureInfo.InvariantCulture))}
            </dl>
            """);
        var counted = Html.Join(
        [
            CountedList.Of(Words.Subject_Who, rows.SelectMany(row => row.Event.Participants.DistinctBy(SubjectAddress.KeyOf)).Select(who => (who.Name, SubjectAddress.Of(who)))),
            CountedList.Of(Words.Subject_WhoTells, SourcePage.FirstSources(rows, picture)),
        ]);
        return SubjectPage.Of(place.Name, about, counted, rows, (list, "/events" + QuestionText.Of(new EventQuestion { Place = place.Name }), SubjectAddress.Of(place)));
    }

    /// <summary>A country has no middle worth telling.</summary>
    private static string? Middle(Place place) => place is { Precision: not Precision.Country, Latitude: { } latitude, Longitude: { } longitude }
        ? $"{PlainText.Format(latitude < 0 ? Words.Subject_South : Words.Subject_North, Degrees(latitude))}, {PlainText.Format(longitude < 0 ? Words.Subject_West : Words.Subject_East, Degrees(longitude))}"
        : null;

    private static string Degrees(double angle) => Math.Abs(angle).ToString("0.###", CultureInfo.InvariantCulture);
}
