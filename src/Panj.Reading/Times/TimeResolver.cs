using Panj.Events;

namespace Panj.Reading.Times;

/// <summary>Turns time expressions into dates, in the order of the text, each seen from the day of writing or from the date told before it.</summary>
internal sealed class TimeResolver(StoryTime story)
{
    internal Resolved Resolve(TimePhrase phrase, Tense tense)
    {
        var resolved = phrase.Shape switch
        {
            TimeShape.Calendar => CalendarResolver.Resolve(phrase, tense, story),
            TimeShape.Weekday => DayResolver.Weekday(phrase, tense, story),
            TimeShape.Day => DayResolver.Day(phrase, story),
            TimeShape.Unit => UnitResolver.Unit(phrase, tense, story),
            TimeShape.Offset => UnitResolver.Offset(phrase, story),
            TimeShape.Duration => UnitResolver.Duration(phrase, story),
            TimeShape.Set => new Resolved(phrase.Code.Length > 0 ? phrase.Code : TimexText.Length(phrase.Amount, phrase.Unit), null, ""),
            TimeShape.Reference => new Resolved(phrase.Code, null, ""),
            TimeShape.Clock => Clock(),
            _ => Range(phrase, tense),
        };
        return phrase.Part.Length == 0 ? resolved : resolved with { Value = WithPart(resolved.Value, phrase.Part) };
    }

    internal static TimexType TypeOf(TimePhrase phrase) => phrase.Shape switch
    {
        TimeShape.Duration => TimexType.Duration,
        TimeShape.Set => TimexType.Set,
        _ => phrase.Part.Length > 0 ? TimexType.Time : TimexType.Date,
    };

    private static string WithPart(string value, string part) => $"{(value.Length == 0 ? "XXXX-XX-XX" : value)}T{part}";

    /// <summary>A time of day belongs to the day told before it; in news only the day's own sentence tells it.</summary>
    private Resolved Clock() => story is { IsChronicle: true, LastDay: { } day }
        ? new Resolved(TimexText.Date(day), When.Day(day), "the day told before it") : Resolved.Nothing;

    private Resolved Range(TimePhrase phrase, Tense tense)
    {
        var last = phrase.To ?? phrase;
        var first = phrase with { Shape = TimeShape.Calendar, To = null, Year = phrase.Year > 0 ? phrase.Year : YearBefore(phrase, last) };
        var from = CalendarResolver.Resolve(first, tense, story);
        if (last.Year == 0 && story.Year > 0 && from.When is { IsYearKnown: true })
            last = last with { Year = last.Month < first.Month ? story.Year + 1 : story.Year };
        var to = CalendarResolver.Resolve(last, tense, story);
        var edtf = from.When is { } a && to.When is { } b ? $"{a}/{b}" : "";
        return Resolved.Of($"{from.Value}/{to.Value}", edtf, from.By);
    }

    private static int YearBefore(TimePhrase first, TimePhrase last) =>
        last.Year == 0 ? 0 : first.Month > last.Month ? last.Year - 1 : last.Year;
}
