using System.Globalization;

namespace Panj.Reading.Times;

/// <summary>
/// Notices a header date that is a day too early. A lead tells its own day or the day before; where the first weekday told as past is the day
/// after the header's, and it is the day of a saying, or the header's own weekday is told as past as well, the article was written on that next day.
/// A lone past weekday that is no day of saying stays the one of the week before.
/// </summary>
internal static class StaleHeader
{
    /// <summary>Pieces of text that a lead may take, headings and menus included.</summary>
    private const int LeadReach = 2000;

    /// <summary>The anchor moved on by a day, with the warning to give; null where the header stands.</summary>
    internal static (TimeAnchor Anchor, string Warning)? Find(TimeAnchor anchor, IReadOnlyList<TimedSentence> sentences)
    {
        if (!anchor.IsYearKnown) return null;
        var next = anchor.Day.AddDays(1);
        var weekdays = PastWeekdays(sentences);
        if (weekdays.Count == 0 || weekdays[0].Phrase.Weekday != CalendarResolver.Weekday(next)) return null;
        var (lead, first) = weekdays[0];
        if (lead.Sentence.Span.Start - sentences[0].Sentence.Span.Start > LeadReach) return null;
        var header = CalendarResolver.Weekday(anchor.Day);
        if (!lead.IsSaid(first) && !weekdays.Exists(w => w.Phrase.Weekday == header)) return null;
        var moved = TimeAnchor.Known(next, $"{Name(next)} after {anchor.Name}");
        return (moved, $"The article says it is of {TimexText.Date(anchor.Day)}, a {Name(anchor.Day)}, but tells of {Name(next)} as past: its days are counted from {TimexText.Date(next)}.");
    }

    private static List<(TimedSentence Sentence, TimePhrase Phrase)> PastWeekdays(IReadOnlyList<TimedSentence> sentences) =>
        [.. sentences.SelectMany(s => s.Phrases.Where(p => p is { Shape: TimeShape.Weekday, IsShifted: false } && s.TenseOf(p) == Tense.Past).Select(p => (s, p)))];

    private static string Name(DateOnly day) => DateTimeFormatInfo.InvariantInfo.GetDayName(day.DayOfWeek);
}
