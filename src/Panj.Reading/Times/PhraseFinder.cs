using System.Collections.Frozen;

namespace Panj.Reading.Times;

/// <summary>Goes through the pieces once and takes the longest time expression at each place.</summary>
internal static class PhraseFinder
{
    private static readonly Func<Pieces, int, TimePhrase?>[] Grammars =
    [
        NumericGrammar.Read, ForeignCalendarGrammar.Read, RangeGrammar.Read, CalendarGrammar.Read, FiscalGrammar.Read, EraGrammar.Read,
        DayGrammar.Read, ClockGrammar.Read, UnitGrammar.Read, CalendarGrammar.DayAlone, CalendarGrammar.DayOfMonth, CalendarGrammar.About, Reference,
    ];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Starters = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "the", "present", "modern", "a", "an", "more", "less", "at", "up", "close", "to",
        "ca", "final", "latter", "every", "each", "per", "once", "twice", "half", "over", "under", "only", "just", "another", "fewer", "fiscal", "all", "whole", "entire", "not", "foreseeable").GetAlternateLookup<ReadOnlySpan<char>>();

    internal static List<TimePhrase> Find(Pieces pieces)
    {
        var found = new List<TimePhrase>();
        for (var at = 0; at < pieces.Count;)
        {
            var phrase = MayStart(pieces, at) ? LongestAt(pieces, at) : null;
            if (phrase is not null) found.Add(phrase with { IsYearly = phrase.Shape == TimeShape.Calendar && found.Count > 0 && IsYearBefore(pieces, found[^1], phrase) });
            at = phrase?.End ?? at + 1;
        }

        return found;
    }

    /// <summary>Most words start nothing: only words of the table, numbers and a few little ones may.</summary>
    private static bool MayStart(Pieces p, int at) =>
        p[at].Kind == PieceKind.Number || (p[at].Kind == PieceKind.Word && (p[at].Word.Class != TimeWordClass.None || Starters.Contains(p.Text(at)))) || p.IsApostrophe(at);

    private static TimePhrase? LongestAt(Pieces p, int at)
    {
        TimePhrase? best = null;
        foreach (var grammar in Grammars)
            if (grammar(p, at) is { } phrase && (best is null || phrase.End > best.End)) best = phrase;
        return best is null ? null : Extended(p, best);
    }

    private static bool IsYearBefore(Pieces p, TimePhrase before, TimePhrase phrase) =>
        before is { Shape: TimeShape.Set, Unit: "Y" } && (before.End == phrase.Start || (before.End + 1 == phrase.Start && p.IsAny(before.End, "on", "in")));

    /// <summary>What may stand behind: a part of the day, "of this year" behind a month, a clock beside a day.</summary>
    private static TimePhrase Extended(Pieces p, TimePhrase phrase)
    {
        if (phrase is { Shape: TimeShape.Calendar, Month: > 0, Year: 0 } && EraGrammar.RelativeYear(p, phrase.End) is { } year)
            phrase = phrase with { End = year.End, Unit = "Y", Shift = year.Shift, IsOfContext = year.IsOfContext, IsShifted = true };
        phrase = ClockGrammar.WithPart(p, phrase);
        return phrase.Shape == TimeShape.Clock ? WithDay(p, phrase) : phrase;
    }

    /// <summary>"5 p.m. on Friday", "the night of 20 June 1791", "noon Saturday".</summary>
    private static TimePhrase WithDay(Pieces p, TimePhrase clock)
    {
        var at = p.IsAny(clock.End, "on", "of") || p.IsMark(clock.End, ',') ? clock.End + 1 : clock.End;
        var day = DayGrammar.Read(p, at) ?? CalendarGrammar.Read(p, at) ?? UnitGrammar.Relative(p, at);
        var isDay = day is { Shape: TimeShape.Weekday or TimeShape.Day } or { Shape: TimeShape.Calendar, Day: > 0 };
        return isDay && day is { Part: "" } ? day with { Start = clock.Start, Part = clock.Part } : clock;
    }

    /// <summary>"the near future", "the foreseeable future".</summary>
    private static TimePhrase? FarOrNear(Pieces p, int at)
    {
        var isNear = p.Is(at, "the") && p.IsAny(at + 1, "near", "foreseeable", "immediate", "distant") && p.Is(at + 2, "future");
        return isNear ? new TimePhrase(TimeShape.Reference, at, at + 3) { Code = "FUTURE_REF" } : null;
    }

    private static TimePhrase? Reference(Pieces p, int at)
    {
        if (p.Is(at, "to") && p.Is(at + 1, "date") && p[at + 2].Kind != PieceKind.Word) return new TimePhrase(TimeShape.Reference, at + 1, at + 2) { Code = "PRESENT_REF" };
        if (p.IsAny(at, "present", "modern") && p.IsHyphen(at + 1) && p.Is(at + 2, "day")) return new TimePhrase(TimeShape.Reference, at, at + 3) { Code = "PRESENT_REF" };
        if (p.Is(at, "modern") && p.Is(at + 1, "day")) return new TimePhrase(TimeShape.Reference, at, at + 2) { Code = "PRESENT_REF" };
        if (p.Is(at, "the") && p.IsAny(at + 1, "past", "future", "present") && (p[at + 2].Kind != PieceKind.Word || p.Is(at + 2, TimeWordClass.Lead)))
            return new TimePhrase(TimeShape.Reference, at, at + 2) { Code = p.Is(at + 1, "past") ? "PAST_REF" : p.Is(at + 1, "future") ? "FUTURE_REF" : "PRESENT_REF" };
        if (p.Is(at, "recent") && p.Is(at + 1, TimeWordClass.Units)) return new TimePhrase(TimeShape.Reference, at, at + 2) { Code = "PAST_REF" };
        if (FarOrNear(p, at) is { } future) return future;
        if (p.Is(at, "former") && (p[at + 1].Kind != PieceKind.Word || p.IsAny(at + 1, "a", "an", "the", "and", "or"))) return null;
        return p.Is(at, TimeWordClass.Reference) ? new TimePhrase(TimeShape.Reference, at, at + 1) { Code = p[at].Word.Code } : null;
    }
}
