using System.Globalization;
using Panj.Events;

namespace Panj.Reading.Times;

/// <summary>Finds "last week", "that year", "two days ago", "three weeks later" and "the past ten days".</summary>
internal static class UnitResolver
{
    private const int Week = 7;

    internal static Resolved Unit(TimePhrase phrase, Tense tense, StoryTime story)
    {
        if (phrase.IsOfContext || (phrase.Code == "THE" && story.IsChronicle)) return OfStory(phrase, story);
        if (story.Anchor is not { } anchor) return Resolved.Nothing;
        var by = $"seen from {anchor.Name}";
        return !anchor.IsWeekdayKnown && phrase.Unit is "W" or "WE" or "FN" ? Resolved.Nothing : From(anchor.Day, phrase, tense, by);
    }

    internal static Resolved Offset(TimePhrase phrase, StoryTime story)
    {
        if (phrase.Amount == "X") return new Resolved(phrase.Shift < 0 ? "PAST_REF" : "FUTURE_REF", null, "");
        if (!decimal.TryParse(phrase.Amount, NumberStyles.Number, CultureInfo.InvariantCulture, out var amount)) return Resolved.Nothing;
        var steps = (int)Math.Min(amount, 9999) * phrase.Shift;
        if (!phrase.IsOfContext)
            return story.Anchor is { } anchor ? Away(anchor.Day, phrase.Unit, steps, $"counted from {anchor.Name}", story) : Resolved.Nothing;
        if (story.LastDay is { } told) return Away(told, phrase.Unit, steps, "counted from the date told before it", story);
        return story.Year > 0 && !story.IsBeforeChrist ? Coarse(phrase.Unit, steps, story) : Resolved.Nothing;
    }

    internal static Resolved Duration(TimePhrase phrase, StoryTime story)
    {
        var value = TimexText.Length(phrase.Amount, phrase.Unit);
        if (!phrase.IsShifted || phrase.Shift == 0 || phrase.IsOfContext || story.Anchor is not { } anchor) return new Resolved(value, null, "");
        if (!int.TryParse(phrase.Amount, NumberStyles.None, CultureInfo.InvariantCulture, out var amount)) return new Resolved(value, null, "");
        if (Days(anchor.Day, phrase.Unit, amount * phrase.Shift) is not { } far) return new Resolved(value, null, "");
        var when = far < anchor.Day ? When.Days(far, anchor.Day) : When.Days(anchor.Day, far);
        return new Resolved(value, when, $"counted from {anchor.Name}");
    }

    private static Resolved From(DateOnly day, TimePhrase phrase, Tense tense, string by)
    {
        switch (phrase.Unit)
        {
            case "D":
                var moved = day.AddDays(phrase.Shift);
                return new Resolved(TimexText.Date(moved), When.Day(moved), by);
            case "W" or "FN":
                return InWeek(day, phrase, tense, by);
            case "WE":
                return Weekend(day, phrase.Shift, tense, by);
            case "M":
                var month = day.AddMonths(phrase.Shift);
                return Plain(TimexText.Date(month.Year, month.Month, 0), by);
            case "Q":
                return Quarter(day.AddMonths(3 * phrase.Shift), by);
            case "Y":
                var year = TimexText.Year(day.Year + phrase.Shift);
                return phrase.Code is ['H' or 'Q', _] ? Resolved.Of($"{year}-{phrase.Code}", year, by) : Plain(year, by);
            case "DE":
                return Digits((day.Year / 10) + phrase.Shift, "X", by);
            case "CE":
                return Digits((day.Year / 100) + phrase.Shift, "XX", by);
            default:
                return new Resolved("PRESENT_REF", null, "");
        }
    }

    private static Resolved Plain(string date, string by) => Resolved.Of(date, date, by);

    private static Resolved Digits(int digits, string open, string by)
    {
        var value = digits.ToString(CultureInfo.InvariantCulture);
        return Resolved.Of(value, value + open, by);
    }

    private static Resolved InWeek(DateOnly day, TimePhrase phrase, Tense tense, string by)
    {
        var monday = day.AddDays(1 - CalendarResolver.Weekday(day) + (Week * phrase.Shift));
        var sunday = monday.AddDays(Week - 1);
        if (phrase.Shift == 0 && tense == Tense.Past) sunday = day;
        return new Resolved(TimexText.Week(monday), When.Days(monday, sunday), by);
    }

    private static Resolved Weekend(DateOnly day, int shift, Tense tense, string by)
    {
        var saturday = DayResolver.Step(day.AddDays(1), 6, -1);
        if (shift > 0 || (shift == 0 && tense != Tense.Past)) saturday = DayResolver.Step(day.AddDays(-1), 6, 1);
        else if (CalendarResolver.Weekday(day) >= 6 && shift < 0) saturday = saturday.AddDays(-Week);
        return new Resolved(TimexText.Week(saturday) + "-WE", When.Days(saturday, saturday.AddDays(1)), by);
    }

    private static Resolved Quarter(DateOnly day, string by)
    {
        var first = new DateOnly(day.Year, (((day.Month - 1) / 3) * 3) + 1, 1);
        var value = string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-Q{((day.Month - 1) / 3) + 1}");
        return new Resolved(value, When.Days(first, first.AddMonths(3).AddDays(-1)), by);
    }

    /// <summary>"that year", "the next day": seen from the date told before.</summary>
    private static Resolved OfStory(TimePhrase phrase, StoryTime story)
    {
        const string By = "seen from the date told before it";
        if (story.Year == 0) return Resolved.Nothing;
        if (phrase.Unit == "Y") return Year(phrase, story, By);
        if (story.IsBeforeChrist || story.Month == 0) return Resolved.Nothing;
        if (phrase.Unit == "M")
        {
            var month = new DateOnly(story.Year, story.Month, 1).AddMonths(phrase.Shift);
            story.MoveTo(month.Year, month.Month, 0, false);
            return Plain(TimexText.Date(month.Year, month.Month, 0), By);
        }

        if (story.LastDay is not { } told) return Resolved.Nothing;
        if (phrase.Unit == "D") story.MoveTo(told.AddDays(phrase.Shift));
        return From(told, phrase, Tense.Unclear, By);
    }

    private static Resolved Year(TimePhrase phrase, StoryTime story, string by)
    {
        var year = story.Year + (story.IsBeforeChrist ? -phrase.Shift : phrase.Shift);
        if (year <= 0) return Resolved.Nothing;
        var isBeforeChrist = story.IsBeforeChrist;
        story.MoveTo(year, 0, 0, isBeforeChrist);
        var text = TimexText.Year(year);
        return isBeforeChrist ? new Resolved("BC" + text, null, by) : Plain(text, by);
    }

    private static Resolved Away(DateOnly from, string unit, int steps, string by, StoryTime story)
    {
        if (unit is "H" or "MI" or "S") return new Resolved(TimexText.Date(from), When.Day(from), by);
        if (Days(from, unit, steps) is not { } day) return Resolved.Nothing;
        switch (unit)
        {
            case "D":
                story.MoveTo(day);
                return new Resolved(TimexText.Date(day), When.Day(day), by);
            case "W" or "FN" or "WE":
                story.MoveTo(day);
                return new Resolved(TimexText.Date(day), When.Day(day).About(), by);
            case "M":
                story.MoveTo(day.Year, day.Month, 0, false);
                return Plain(TimexText.Date(day.Year, day.Month, 0), by);
            default:
                story.MoveTo(day.Year, 0, 0, false);
                return Plain(TimexText.Year(day.Year), by);
        }
    }

    /// <summary>From a month or a year only as fine a time as it allows.</summary>
    private static Resolved Coarse(string unit, int steps, StoryTime story)
    {
        const string By = "counted from the date told before it";
        if (unit == "Y" && story.Year + steps is > 0 and < 9999)
        {
            story.MoveTo(story.Year + steps, 0, 0, false);
            return Plain(TimexText.Year(story.Year), By);
        }

        if (unit != "M" || story.Month == 0 || Days(new DateOnly(story.Year, story.Month, 1), unit, steps) is not { } day) return Resolved.Nothing;
        story.MoveTo(day.Year, day.Month, 0, false);
        return Plain(TimexText.Date(day.Year, day.Month, 0), By);
    }

    /// <summary>The day so many units away; null beyond the calendar.</summary>
    private static DateOnly? Days(DateOnly from, string unit, int steps)
    {
        if (Math.Abs((long)steps) > 5000) return null;
        var year = from.Year + (unit switch { "Y" => steps, "DE" => steps * 10, "CE" => steps * 100, _ => 0 });
        if (year is < 1 or > 9900 || (from.Year >= TimeAnchor.FirstRealYear && year < TimeAnchor.FirstRealYear)) return null;
        return unit switch
        {
            "D" => from.AddDays(steps),
            "W" or "WE" => from.AddDays(Week * steps),
            "FN" => from.AddDays(2 * Week * steps),
            "M" => from.AddMonths(steps),
            "Y" => from.AddYears(steps),
            "DE" => from.AddYears(10 * steps),
            "CE" => from.AddYears(100 * steps),
            _ => null,
        };
    }
}
