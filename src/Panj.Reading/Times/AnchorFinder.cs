using Panj.Events;

namespace Panj.Reading.Times;

/// <summary>
/// Finds the day an article was written: its publication day or its dateline. Where the dateline lacks the year, an event of known date told in
/// the text may give it, if the weekday the text tells agrees.
/// </summary>
internal static class AnchorFinder
{
    /// <summary>A dateline so many days before publication is the day of writing.</summary>
    private const int DatelineReach = 3;

    /// <summary>Days between a dateline and a date of the text that are sure to lie in the same season of the same year.</summary>
    private const int WeekdayReach = 45;

    private const int FirstPossibleYear = 1500;

    private const int LastPossibleYear = 2500;

    internal static TimeAnchor? Find(Masthead masthead, IReadOnlyList<TimedSentence> sentences, Landmarks landmarks)
    {
        var line = masthead.Dateline;
        if (masthead.Published is { Value.Year: >= FirstPossibleYear and <= LastPossibleYear } published)
            return FromDateline(line, published.Value) ?? TimeAnchor.Known(published.Value, $"publication on {TimexText.Date(published.Value)}");
        if (line is not { Month: { } month, Day: { } day }) return WrittenToday.Find(sentences) is { } told ? OfToday(told, sentences) : null;
        if (line.Year is { } year) return year >= FirstPossibleYear && IsDay(year, month, day) ? OfDateline(new DateOnly(year, month, day)) : null;
        return month is >= 1 and <= 12 ? FromText(month, day, sentences, landmarks) : null;
    }

    /// <summary>"today (23 December)": with its year a day, without it a day of some year.</summary>
    private static TimeAnchor? OfToday(TimePhrase told, IReadOnlyList<TimedSentence> sentences)
    {
        const string Name = "the day that the text calls today";
        if (told.Year > 0) return IsDay(told.Year, told.Month, told.Day) ? TimeAnchor.Known(new DateOnly(told.Year, told.Month, told.Day), Name) : null;
        return TimeAnchor.Yearless(told.Month, told.Day, WeekdayOf(told.Month, told.Day, sentences), Name);
    }

    private static TimeAnchor? FromText(int month, int day, IReadOnlyList<TimedSentence> sentences, Landmarks landmarks)
    {
        var weekday = WeekdayOf(month, day, sentences);
        if (FirstLandmark(sentences, landmarks) is { } landmark && YearFrom(landmark, month, day) is { } date && (weekday == 0 || CalendarResolver.Weekday(date) == weekday))
            return TimeAnchor.Known(date, $"the dateline, whose year is that of {landmark.Name} ({TimexText.Date(landmark.Day)})");
        return TimeAnchor.Yearless(month, day, weekday, $"the dateline of {TimexText.Date(0, month, day)}");
    }

    private static Landmark? FirstLandmark(IReadOnlyList<TimedSentence> sentences, Landmarks landmarks)
    {
        foreach (var sentence in sentences)
            foreach (var phrase in sentence.Phrases)
                if (phrase is { Shape: TimeShape.Calendar, Year: 0, Month: > 0, Day: > 0 } && landmarks.Told(sentence.Sentence, phrase.Month, phrase.Day) is { } told) return told;
        return null;
    }

    /// <summary>The first such day on or after the event: without a year an article tells of the last twelve months.</summary>
    private static DateOnly? YearFrom(Landmark landmark, int month, int day)
    {
        var year = landmark.Day.Month * 100 + landmark.Day.Day <= (month * 100) + day ? landmark.Day.Year : landmark.Day.Year + 1;
        return IsDay(year, month, day) ? new DateOnly(year, month, day) : null;
    }

    /// <summary>The dateline's weekday: told beside a date of the text or beside "today", or that on which the lead says something. 0 where none is.</summary>
    private static int WeekdayOf(int month, int day, IReadOnlyList<TimedSentence> sentences)
    {
        foreach (var sentence in sentences)
            foreach (var phrase in sentence.Phrases)
                if (phrase is { Weekday: > 0, Month: > 0, Day: > 0, Year: 0 } && Moved(phrase, month, day) is { } weekday) return weekday;
        foreach (var sentence in sentences)
            if (BesideToday(sentence) is { } weekday) return weekday;
        return sentences.SelectMany(s => s.Phrases.Select(p => (s, p))).FirstOrDefault(f => f.p is { Shape: TimeShape.Weekday }) is { s: not null } first
            && !first.p.IsShifted && first.s.IsSaid(first.p) ? first.p.Weekday : 0;
    }

    private static int? Moved(TimePhrase phrase, int month, int day)
    {
        if (TimeAnchor.Yearless(phrase.Month, phrase.Day, phrase.Weekday, "") is not { } told || !IsDay(told.Day.Year, month, day)) return null;
        var line = new DateOnly(told.Day.Year, month, day);
        return Math.Abs(line.DayNumber - told.Day.DayNumber) <= WeekdayReach ? CalendarResolver.Weekday(line) : null;
    }

    /// <summary>"today, Thursday", "Thursday (today)".</summary>
    private static int? BesideToday(TimedSentence sentence)
    {
        for (var i = 1; i < sentence.Phrases.Count; i++)
        {
            var (one, other) = (sentence.Phrases[i - 1], sentence.Phrases[i]);
            if (other.Start - one.End > 1) continue;
            if (one is { Shape: TimeShape.Day, Shift: 0, IsShifted: false } && other is { Shape: TimeShape.Weekday }) return other.Weekday;
            if (other is { Shape: TimeShape.Day, Shift: 0, IsShifted: false } && one is { Shape: TimeShape.Weekday }) return one.Weekday;
        }

        return null;
    }

    private static TimeAnchor? FromDateline(Dateline? line, DateOnly published)
    {
        if (line is not { Month: { } month, Day: { } day }) return null;
        var year = line.Year ?? (month > published.Month ? published.Year - 1 : published.Year);
        if (!IsDay(year, month, day)) return null;
        var date = new DateOnly(year, month, day);
        return published.DayNumber - date.DayNumber is >= 0 and <= DatelineReach ? OfDateline(date) : null;
    }

    private static TimeAnchor OfDateline(DateOnly day) => TimeAnchor.Known(day, $"the dateline of {TimexText.Date(day)}");

    private static bool IsDay(int year, int month, int day) =>
        year is >= 1 and <= LastPossibleYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
}
