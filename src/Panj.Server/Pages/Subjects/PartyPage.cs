using Panj.Events;
using Panj.Events.Ports;
using Panj.Picture.Searching;
using Panj.Server.Markup;
using Panj.Server.Views;

namespace Panj.Server.Pages.Subjects;

/// <summary>Who takes part in events: what it is called, what it does, with and against whom, and who tells of it.</summary>
internal static class PartyPage
{
    /// <param name="key">Its identity, or its name where it has none.</param>
    /// <param name="picture">The latest events in which it takes part.</param>
    /// <param name="list">All of them as the page lists them.</param>
    public static Html Of(string key, PictureView picture, SubjectList list)
    {
        var rows = picture.Rows;
        Participant[] own = [.. rows.SelectMany(row => row.Event.Participants).Where(who => SubjectAddress.IsOf(who, key))];
        var names = own.CountBy(who => who.Name).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key).ToArray();
        var about = Html.Of($"""
            <dl class="fields">
            {SubjectPage.Field(Words.Subject_AlsoCalled, string.Join(", ", names.Skip(1).Take(8)))}
            {SubjectPage.Field(Words.Subject_Office, string.Join("; ", own.Select(who => who.Office).OfType<string>().Distinct(StringComparer.Ordinal).Take(4)))}
            {SubjectPage.Field(Words.Subject_Side, string.Join(", ", own.Select(who => who.Side).OfType<string>().Distinct(StringComparer.Ordinal).Take(4)))}
            {SubjectPage.Field(Words.Subject_Identity, own.FirstOrDefault()?.Id)}
            </dl>
            """);
        var others = rows.SelectMany(row => row.Event.Participants.Where(who => !SubjectAddress.IsOf(who, key)).DistinctBy(SubjectAddress.KeyOf));
        var counted = Html.Join(
        [
            CountedList.Of(Words.Subject_Does, own.Select(who => (Slug.Of(who.Role), ""))),
            CountedList.Of(Words.Subject_TogetherWith, others.Select(who => (who.Name, SubjectAddress.Of(who)))),
            CountedList.Of(Words.Subject_Where, rows.Select(row => row.Event.Where).OfType<Place>().Select(place => (place.Name, SubjectAddress.Of(place)))),
            CountedList.Of(Words.Subject_WhoTells, SourcePage.FirstSources(rows, picture)),
        ]);
        var address = SubjectAddress.Parties + Uri.EscapeDataString(key);
        return SubjectPage.Of(names.FirstOrDefault() ?? key, about, counted, rows, (list, "/events" + QuestionText.Of(new EventQuestion { Party = key }), address));
    }
}
