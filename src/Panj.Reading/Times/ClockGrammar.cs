using System.Globalization;

namespace Panj.Reading.Times;

/// <summary>Reads times of day: "5 p.m. local time", "18:00 GMT", "noon", "the night", and puts them to the day next to them.</summary>
internal static class ClockGrammar
{
    internal static TimePhrase? Read(Pieces p, int start)
    {
        if (Hours(p, start) is not { } clock) return PartOfDay(p, start);
        var end = ZoneEnd(p, clock.End);
        return clock with { End = end };
    }

    /// <summary>"morning", "night" behind a day.</summary>
    internal static TimePhrase WithPart(Pieces p, TimePhrase day)
    {
        if (day.Part.Length > 0 || day.Shape is not (TimeShape.Weekday or TimeShape.Day or TimeShape.Calendar)) return day;
        if (day.Shape == TimeShape.Calendar && day.Day == 0) return day;
        if (p.IsAny(day.End, "early", "late") && p.Is(day.End + 1, TimeWordClass.DayPart)) return day with { End = day.End + 2, Part = p[day.End + 1].Word.Code };
        return p.Is(day.End, TimeWordClass.DayPart) ? day with { End = day.End + 1, Part = p[day.End].Word.Code } : day;
    }

    private static TimePhrase? Hours(Pieces p, int start)
    {
        if (!p.IsNumber(start) || p.Digits(start) > 4 || (p.IsGlued(start) && p.IsMark(start - 1, ':'))) return null;
        var hour = p[start].Number;
        var hasMinutes = (p.IsMark(start + 1, ':') || p.IsMark(start + 1, '.')) && p.IsGlued(start + 1) && p.IsGlued(start + 2) && p.Digits(start + 2) == 2;
        var minute = hasMinutes ? p[start + 2].Number : 0;
        var at = hasMinutes ? start + 3 : start + 1;
        if (hasMinutes && p.IsMark(at, ':') && p.IsGlued(at) && p.Digits(at + 1) == 2) at += 2;
        if (minute > 59) return null;
        if (Half(p, at) is { } half) return hour is >= 1 and <= 12 ? Of(start, half.End, (hour % 12) + half.Hours, minute) : null;
        if (IsFourDigits(p, start) && HoursWord(p, at)) return Of(start, at + 1, hour / 100, hour % 100);
        if (p.Is(at, "o") && p.IsApostrophe(at + 1) && p.Is(at + 2, "clock")) return Of(start, at + 3, hour, 0);
        if (!hasMinutes || hour > 24 || p.IsMark(start + 1, '.') || !p.IsPlainNumber(start)) return null;
        return Of(start, p.IsAny(at, "hrs", "hours", "h") ? at + 1 : at, hour, minute);
    }

    private static bool IsFourDigits(Pieces p, int at) => p.Digits(at) == 4 && p[at].Number < 2400 && p[at].Number % 100 < 60;

    private static bool HoursWord(Pieces p, int at) => p.IsAny(at, "GMT", "UTC", "hrs") || (p.Is(at, "hours") && p.Text(at - 1)[0] is '0' or '1' or '2');

    private static TimePhrase Of(int start, int end, int hour, int minute) =>
        new(TimeShape.Clock, start, end) { Part = string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{minute:00}") };

    /// <summary>"a.m." or "pm", with the hours it adds.</summary>
    private static (int Hours, int End)? Half(Pieces p, int at)
    {
        if (p.Is(at, "am")) return (0, at + 1);
        if (p.Is(at, "pm")) return (12, at + 1);
        if (!p.IsAny(at, "a", "p") || !p.IsMark(at + 1, '.') || !p.Is(at + 2, "m") || !p.IsGlued(at + 2)) return null;
        return (p.Is(at, "p") ? 12 : 0, p.IsMark(at + 3, '.') && p.IsGlued(at + 3) ? at + 4 : at + 3);
    }

    private static int ZoneEnd(Pieces p, int at)
    {
        if (p.Is(at, TimeWordClass.Zone) && p.IsCapital(at)) return at + 1;
        if (p.Is(at, "local") && p.Is(at + 1, "time")) return at + 2;
        return p.IsCapital(at) && p.Is(at + 1, "time") ? at + 2 : at;
    }

    /// <summary>"in the morning", "that night" is a unit's, "at dawn", "at noon".</summary>
    private static TimePhrase? PartOfDay(Pieces p, int start)
    {
        var at = p.Is(start, "the") ? start + 1 : start;
        if (!p.Is(at, TimeWordClass.DayPart)) return null;
        var isLed = at > start ? p.IsAny(start - 1, "in", "during", "of", "on", "until", "by", "into") : p.IsAny(start - 1, "at", "by", "before", "after", "until", "since", "in", "around");
        return isLed ? new TimePhrase(TimeShape.Clock, start, at + 1) { Part = p[at].Word.Code } : null;
    }
}
