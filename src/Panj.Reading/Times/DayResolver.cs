using Panj.Events;

namespace Panj.Reading.Times;

/// <summary>Finds the day of "Friday", "yesterday", "last night" and "the next day".</summary>
internal static class DayResolver
{
    private const int Week = 7;

    internal static Resolved Weekday(TimePhrase phrase, Tense tense, StoryTime story)
    {
        if (phrase.IsOfContext) return story.LastDay is { } told ? On(Step(told, phrase.Weekday, phrase.Shift), story, "after the day told before it") : Resolved.Nothing;
        if (story.Anchor is not { } anchor) return Resolved.Nothing;
        if (!anchor.IsWeekdayKnown) return WeekBefore(anchor, tense);
        var isFuture = phrase.IsShifted ? phrase.Shift > 0 || (phrase.Shift == 0 && tense == Tense.Future) : tense == Tense.Future;
        var day = phrase.IsShifted && phrase.Shift != 0
            ? Step(anchor.Day, phrase.Weekday, phrase.Shift)
            : isFuture ? Step(anchor.Day.AddDays(-1), phrase.Weekday, 1) : Step(anchor.Day.AddDays(1), phrase.Weekday, -1);
        return On(day, story, day == anchor.Day ? $"the day of {anchor.Name}" : $"{(day < anchor.Day ? "before" : "after")} {anchor.Name}");
    }

    internal static Resolved Day(TimePhrase phrase, StoryTime story)
    {
        if (phrase.IsOfContext) return story.LastDay is { } told ? On(told.AddDays(phrase.Shift), story, "counted from the day told before it") : Resolved.Nothing;
        if (story.IsChronicle) return new Resolved(phrase.Part.Length > 0 ? "" : phrase.Shift == 0 ? "PRESENT_REF" : phrase.Shift < 0 ? "PAST_REF" : "FUTURE_REF", null, "");
        if (story.Anchor is not { } anchor) return Resolved.Nothing;
        var day = anchor.Day.AddDays(phrase.Shift);
        if (phrase.Code == "overnight")
            return new Resolved(TimexText.Date(day), When.Days(day.AddDays(-1), day), $"the night before {anchor.Name}");
        return On(day, story, $"counted from {anchor.Name}");
    }

    /// <summary>The nearest such weekday strictly after (1) or before (-1) a day.</summary>
    internal static DateOnly Step(DateOnly from, int weekday, int direction)
    {
        var distance = (weekday - CalendarResolver.Weekday(from)) * direction;
        distance = ((distance % Week) + Week) % Week;
        return from.AddDays(direction * (distance == 0 ? Week : distance));
    }

    /// <summary>Without the year no weekday has its day, but the week before the dateline holds it.</summary>
    private static Resolved WeekBefore(TimeAnchor anchor, Tense tense)
    {
        if (tense == Tense.Future) return Resolved.Nothing;
        var first = anchor.Day.AddDays(1 - Week);
        return new Resolved("", When.Days(first, anchor.Day), $"in the week up to {anchor.Name}");
    }

    private static Resolved On(DateOnly day, StoryTime story, string by)
    {
        story.MoveTo(day);
        return new Resolved(TimexText.Date(day), When.Day(day), by);
    }
}
