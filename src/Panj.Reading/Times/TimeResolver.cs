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
            _ => Resolved.Nothing,
        };
        resolved = resolved.WithoutStandIns();
        return phrase.Part.Length == 0 ? resolved : resolved with { Value = WithPart(resolved.Value, phrase.Part) };
    }

    /// <summary>The value of a day that only says which issue of a paper is meant: nothing happens on it, and the story stays where it was.</summary>
    internal Resolved Aside(TimePhrase phrase, Tense tense) => new TimeResolver(story.Aside()).Resolve(phrase, tense) with { When = null };

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

    /// <summary>Both ends of a range or list; either end of a range has the whole of it as its time.</summary>
    internal (Resolved From, Resolved To) Ends(TimePhrase range, Tense tense)
    {
        if (range is not { From: { } first, To: { } last }) return (Resolved.Nothing, Resolved.Nothing);
        if (first.Year == 0 && last.Year > 0) first = first with { Year = first.Month > last.Month ? last.Year - 1 : last.Year, IsBeforeChrist = last.IsBeforeChrist };
        var from = CalendarResolver.Resolve(first, tense, story);
        if (last.Year == 0 && from.When is { IsYearKnown: true }) last = last with { Year = last.Month < first.Month ? story.Year + 1 : story.Year };
        var to = CalendarResolver.Resolve(last, tense, story) with { By = from.By };
        if (range.Code == RangeGrammar.List || from.When is not { } a || to.When is not { } b) return (from, to);
        var whole = When.TryParse($"{a}/{b}", out var when) ? when : (When?)null;
        return whole is null ? (from, to) : (Spanning(from), Spanning(to));

        Resolved Spanning(Resolved end) => end with { When = whole };
    }
}
