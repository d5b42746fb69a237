using System.Globalization;
using Panj.Events;

namespace Panj.Reading.Times;

/// <summary>Finds "last week", "that year", "two days ago", "three weeks later" and "the past ten days".</summary>
internal static class UnitResolver
{
    private const int Week = 7;

    /// <summary>Results of a quarter are told from a few days before its end.</summary>
    private const int QuarterSlack = 15;

    internal static Resolved Unit(TimePhrase phrase, Tense tense, StoryTime story)
    {
        if (phrase.IsOfContext || (phrase.Code == "THE" && (story.IsChronicle || (phrase.Unit == "D" && story.LastDay is not null)))) return OfStory(phrase, story);
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
        if (story.Year > 0) return Coarse(phrase.Unit, steps, story);
        return story is { IsChronicle: false, Anchor: { } written } && phrase.Shift < 0 ? Away(written.Day, phrase.Unit, steps, $"counted from {written.Name}", story) : Resolved.Nothing;
    }

    internal static Resolved Duration(TimePhrase phrase, StoryTime story)
    {
        var value = TimexText.Length(phrase.Amount, phrase.Unit);
        if (phrase.To is { } whole) return PartOf(phrase, whole, value, story);
        if (!phrase.IsShifted || phrase.Shift == 0 || phrase.IsOfContext || story.Anchor is not { } anchor) return new Resolved(value, null, "");
        if (!int.TryParse(phrase.Amount, NumberStyles.None, CultureInfo.InvariantCulture, out var amount)) return new Resolved(value, null, "");
        if (Days(anchor.Day, phrase.Unit, amount * phrase.Shift) is not { } far) return new Resolved(value, null, "");
        var when = far < anchor.Day ? When.Days(far, anchor.Day) : When.Days(anchor.Day, far);
        return new Resolved(value, when, $"counted from {anchor.Name}");
    }

    /// <summary>"the last two weeks of May": the days at that end of the month.</summary>
    private static Resolved PartOf(TimePhrase phrase, TimePhrase whole, string value, StoryTime story)
    {
        var (when, by) = new TimeResolver(story).Resolve(whole, Tense.Past) is { When: { } w } told ? (w, told.By) : (default, "");
        var steps = int.TryParse(phrase.Amount, NumberStyles.None, CultureInfo.InvariantCulture, out var amount) ? amount : 0;
        if (steps == 0 || when.Earliest is not { } first || when.Latest is not { } last) return new Resolved(value, null, "");
        var isStart = phrase.Edge == "START";
        if (Days(isStart ? first : last.AddDays(1), phrase.Unit, isStart ? steps : -steps) is not { } inner) return new Resolved(value, null, "");
        var (from, to) = isStart ? (first, inner.AddDays(-1)) : (inner, last);
        return from < first || to > last || to < from ? new Resolved(value, null, "") : new Resolved(value, When.Days(from, to), by);
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
                return Weekend(day, phrase.Shift, phrase.Code == "THE" && tense == Tense.Unclear ? Tense.Past : tense, by);
            case "M":
                var month = day.AddMonths(phrase.Shift);
                return Plain(TimexText.Date(month.Year, month.Month, 0), by);
            case "Q" when phrase.Code is ['Q', var number]:
                return NumberedQuarter(day, number - '0', tense, by);
            case "Q":
                return Quarter(day.AddMonths(3 * phrase.Shift), by);
            case "Y":
                var year = TimexText.Year(day.Year + phrase.Shift);
                if (phrase.Code == "FY") return Resolved.Of($"FY{year}", $"{year}~", by);
                return phrase.Code is ['H' or 'Q', _] ? Resolved.Of($"{year}-{phrase.Code}", TimexText.PartOfYear(year, phrase.Code), by) : Plain(year, by);
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
        if (phrase.Shift == 0 && tense is Tense.Past or Tense.Gone) sunday = day;
        return new Resolved(TimexText.Week(monday), When.Days(monday, sunday), by);
    }

    private static Resolved Weekend(DateOnly day, int shift, Tense tense, string by)
    {
        var saturday = DayResolver.Step(day.AddDays(1), 6, -1);
        if (shift > 0 || (shift == 0 && tense is not (Tense.Past or Tense.Gone))) saturday = DayResolver.Step(day.AddDays(-1), 6, 1);
        else if (CalendarResolver.Weekday(day) >= 6 && shift < 0) saturday = saturday.AddDays(-Week);
        return new Resolved(TimexText.Week(saturday) + "-WE", When.Days(saturday, saturday.AddDays(1)), by);
    }

    /// <summary>The quarter of that number that lies nearest on the side the tense gives; one under way counts as past only once it is over.</summary>
    private static Resolved NumberedQuarter(DateOnly day, int number, Tense tense, string by)
    {
        var first = new DateOnly(day.Year, (3 * number) - 2, 1);
        if (tense == Tense.Future && first.AddMonths(3) <= day) first = first.AddYears(1);
        if (tense != Tense.Future && first.AddMonths(3) > day.AddDays(QuarterSlack)) first = first.AddYears(-1);
        return Quarter(first, by);
    }

    private static Resolved Quarter(DateOnly day, string by)
    {
        var code = string.Create(CultureInfo.InvariantCulture, $"Q{((day.Month - 1) / 3) + 1}");
        var year = TimexText.Year(day.Year);
        return Resolved.Of($"{year}-{code}", TimexText.PartOfYear(year, code), by);
    }

    /// <summary>"that year", "the next day": seen from the date told before.</summary>
    private static Resolved OfStory(TimePhrase phrase, StoryTime story)
    {
        const string By = "seen from the date told before it";
        if (story is { Year: 0, IsChronicle: false, Anchor: { IsWeekdayKnown: true } anchor } && phrase.Shift < 0) return From(anchor.Day, phrase, Tense.Unclear, $"seen from {anchor.Name}");
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
        if (unit is "H" or "MI" or "S" && Math.Abs(steps) < 24) return new Resolved(TimexText.Date(from), When.Day(from), by);
        if (Days(from, unit, steps) is not { } day) return Resolved.Nothing;
        switch (unit)
        {
            case "D":
                story.MoveTo(day);
                return new Resolved(TimexText.Date(day), When.Day(day), by);
            case "W" or "FN" or "WE":
                story.MoveTo(day);
                return new Resolved(TimexText.Week(day), When.Day(day).About(), by);
            case "M":
                story.MoveTo(day.Year, day.Month, 0, false);
                return Plain(TimexText.Date(day.Year, day.Month, 0), by);
            case "DE" or "CE":
                story.MoveTo(day.Year, 0, 0, false);
                return unit == "DE" ? Digits(day.Year / 10, "X", by) : Digits(day.Year / 100, "XX", by);
            default:
                story.MoveTo(day.Year, 0, 0, false);
                return Plain(TimexText.Year(day.Year), by);
        }
    }

    /// <summary>From a month or a year only as fine a time as it allows.</summary>
    private static Resolved Coarse(string unit, int steps, StoryTime story)
    {
        const string By = "counted from the date told before it";
        var years = unit switch { "Y" => steps, "DE" => steps * 10, _ => 0 };
        if (years != 0) return Year(new TimePhrase(TimeShape.Unit, 0, 0) { Shift = years }, story, By);
        if (story.IsBeforeChrist || unit != "M" || story.Month == 0 || Days(new DateOnly(story.Year, story.Month, 1), unit, steps) is not { } day) return Resolved.Nothing;
        story.MoveTo(day.Year, day.Month, 0, false);
        return Plain(TimexText.Date(day.Year, day.Month, 0), By);
    }

    /// <summary>The day so many units away; null beyond the calendar. Hours are rounded up to days.</summary>
    private static DateOnly? Days(DateOnly from, string unit, int steps)
    {
        const int MostSteps = 5000;
        if (Math.Abs((long)steps) > MostSteps) return null;
        var months = unit switch { "M" => steps, "Q" => 3 * steps, "Y" => 12 * steps, "DE" => 120 * steps, "CE" => 1200 * steps, _ => 0 };
        if (months != 0) return Months(from, months);
        var days = unit switch { "D" => steps, "W" or "WE" => Week * steps, "FN" => 2 * Week * steps, "H" => Math.Sign(steps) * ((Math.Abs(steps) + 23) / 24), _ => 0 };
        var number = from.DayNumber + days;
        return days == 0 || number < 0 || number > DateOnly.MaxValue.DayNumber ? null : DateOnly.FromDayNumber(number);
    }

    private static DateOnly? Months(DateOnly from, int months)
    {
        const int LastYear = 9900;
        var year = from.Year + (months / 12);
        var isLost = year is < 2 or > LastYear || (from.Year >= TimeAnchor.FirstRealYear && year <= TimeAnchor.FirstRealYear);
        return isLost ? null : from.AddMonths(months);
    }
}
