using Panj.Events;
using Panj.Reading.Events.Syntax;
using Panj.Reading.Times;

namespace Panj.Reading.Events.Retellings;

/// <summary>"will travel to Peru on 16 May and to Chile on 18 May. In Chile, he will meet": what is told of a stop happens on its day.</summary>
internal sealed class Itinerary
{
    private readonly Dictionary<string, (int Sentence, TimeMention Time)> _days = new(StringComparer.Ordinal);

    /// <summary>Takes the sentences of an article in order.</summary>
    public Itinerary(IReadOnlyList<SentenceNotes> sentences)
    {
        foreach (var notes in sentences)
            foreach (var place in notes.Places)
                if (!place.Mention.IsAdjective && DayBehind(notes, place.Mention.Span.End) is { } day && !_days.TryAdd(place.Mention.Place.Name, (notes.Index, day))) _days.Remove(place.Mention.Place.Name);
    }

    /// <summary>The day of the stop that the draft's sentence opens with ("In Chile, ...") or that its talks are held at, null where there is none.</summary>
    public TimeMention? DayOf(Draft draft)
    {
        var notes = draft.Trigger.Notes;
        if (draft.Report.When is not null || notes.Sentence.Count < 2 || notes.Times.Any(time => time.Mention.When is not null)) return null;
        var opening = notes.Sentence[0].Lemma.ToLowerInvariant() is "in" or "at" && notes.PlaceAt(1) is { IsAdjective: false } stop ? stop.Place.Name : null;
        var name = opening ?? (draft.Report.Kind == EventKind.Talks ? draft.Report.Where?.Value.Name : null);
        return name is not null && _days.TryGetValue(name, out var day) && day.Sentence < notes.Index ? day.Time : null;
    }

    /// <summary>The date right behind a place, "on" or "from" between.</summary>
    private static TimeMention? DayBehind(SentenceNotes notes, int end)
    {
        foreach (var time in notes.Times)
            if (time.Mention.When is not null && time.Mention.Extent.Start > end && IsLink(notes.Sentence.Text.AsSpan(end, time.Mention.Extent.Start - end).Trim(" ,"))) return time.Mention;
        return null;
    }

    private static bool IsLink(ReadOnlySpan<char> words) => words is "" or "on" or "from" or "between";
}
