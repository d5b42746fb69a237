namespace Panj.Reading.Times;

/// <summary>Reads times told in units: "last week", "two days ago", "the next day", "20-year", "every day", "twice a week".</summary>
internal static class UnitGrammar
{
    internal static TimePhrase? Read(Pieces p, int start) =>
        Every(p, start) ?? Entire(p, start) ?? Relative(p, start) ?? Hedged(p, start) ?? Long(p, start) ?? BareUnits(p, start) ?? DayBefore(p, start) ?? Weekend(p, start);

    /// <summary>"last week", "the past few weeks", "that year", "this July", "next Friday", "last night".</summary>
    internal static TimePhrase? Relative(Pieces p, int start)
    {
        var at = p.Is(start, "the") ? start + 1 : start;
        if (p.Is(at, "very")) at++;
        if (!p.Is(at, TimeWordClass.Relative)) return null;
        var word = p[at].Word;
        var hasArticle = at > start;
        if (word.IsOfContext && p.Is(at, "that") && p.Is(at + 1, "same")) at++;
        var isOfContext = word.IsOfContext || (hasArticle && word.Value == 1 && word.Code != "COMING") || p.Is(at, "same");
        return RelativeTo(p, start, at + 1, word, isOfContext);
    }

    private static TimePhrase? RelativeTo(Pieces p, int start, int at, TimeWord word, bool isOfContext)
    {
        if (p.Is(at, "calendar") || p.Is(at, "fiscal")) at++;
        var phrase = new TimePhrase(TimeShape.Unit, start, at + 1) { Shift = word.Value, IsShifted = true, IsOfContext = isOfContext };
        switch (p.Class(at))
        {
            case TimeWordClass.Unit when !p.IsHyphen(at + 1) && !IsOldWeek(p, at):
                if (p.Is(at, "day") && p.Is(at - 1, "this") && p.Is(start - 1, "to")) return new TimePhrase(TimeShape.Reference, start, at + 1) { Code = "PRESENT_REF" };
                if (word.Code == "PAST" || IsUpToNow(p, start)) return phrase with { Shape = TimeShape.Duration, Amount = "1", Unit = p[at].Word.Code };
                return phrase with { Unit = p[at].Word.Code };
            case TimeWordClass.Weekday when p.IsCapital(at):
                return phrase with { Shape = TimeShape.Weekday, Weekday = p[at].Word.Value, Part = "" };
            case TimeWordClass.Month when p.IsCapital(at):
                return OfMonth(p, at, phrase with { Shape = TimeShape.Calendar, Month = p[at].Word.Value });
            case TimeWordClass.Season:
                return phrase with { Shape = TimeShape.Calendar, Season = p[at].Word.Value };
            case TimeWordClass.DayPart:
                return phrase with { Shape = TimeShape.Day, Part = p[at].Word.Code };
        }

        return AmountGrammar.Read(p, at) is { } amount && UnitAt(p, amount.End) is { } unit && (p.Is(amount.End, TimeWordClass.Units) || amount.Text == "1")
            ? phrase with { Shape = TimeShape.Duration, Amount = amount.Text, Unit = unit, End = amount.End + 1 }
            : p.Is(at, TimeWordClass.Units) ? phrase with { Shape = TimeShape.Duration, Amount = "X", Unit = p[at].Word.Code } : null;
    }

    /// <summary>"last October", "last October 9"; a year behind the day tells it all.</summary>
    private static TimePhrase OfMonth(Pieces p, int at, TimePhrase month)
    {
        if (CalendarGrammar.MonthFirst(p, at) is not { Day: > 0 } date) return month;
        return date.Year > 0 ? date with { Start = month.Start } : month with { Day = date.Day, End = date.End };
    }

    /// <summary>"over the last year" ends now; "last year" ended at New Year.</summary>
    private static bool IsUpToNow(Pieces p, int start) =>
        p.Is(start, "the") && p.Is(start + 1, "last") && p.IsAny(start - 1, "over", "during", "in", "within", "for", "throughout");

    private static bool IsOldWeek(Pieces p, int at) => p.IsApostrophe(at + 1) && p.IsGlued(at + 1) && p.Is(at + 2, "old");

    /// <summary>"two days ago", "more than three years", "20-year", "a few weeks later".</summary>
    private static TimePhrase? Hedged(Pieces p, int start)
    {
        var at = AmountGrammar.SkipHedge(p, start);
        if (AmountGrammar.Read(p, at) is not { } amount) return null;
        var unitAt = p.IsHyphen(amount.End) ? amount.End + 1 : amount.End;
        if (p.IsAny(unitAt, "full", "consecutive", "straight", "whole", "more", "long", "additional", "further")) unitAt++;
        if (p.Is(start, "a") && p.IsHyphen(unitAt + 1) && p.Is(unitAt + 2, "long")) return null;
        if (UnitAt(p, unitAt) is not { } unit || unit == "Q") return null;
        if (AgeEnd(p, unitAt + 1) is { } age) return unit == "Y" && amount.Text != "X" ? new TimePhrase(TimeShape.Duration, start, age) { Amount = amount.Text, Unit = unit } : null;
        if (p.Is(unitAt, TimeWordClass.Unit) && !IsSingular(p, amount, unitAt)) return null;
        var length = new TimePhrase(TimeShape.Duration, start, unitAt + 1) { Amount = amount.Text, Unit = unit };
        return Times(p, start) ?? Directed(p, length) ?? length;
    }

    private static bool IsSingular(Pieces p, AmountGrammar.Amount amount, int unitAt) =>
        amount.Text is "1" or "0.5" || p.IsHyphen(unitAt - 1);

    /// <summary>"years old", "year-old", "years of age": first piece after them.</summary>
    private static int? AgeEnd(Pieces p, int at)
    {
        if (p.IsAny(at, "old", "olds")) return at + 1;
        if (p.Is(at, "of") && p.Is(at + 1, "age")) return at + 2;
        return p.IsHyphen(at) && p.IsAny(at + 1, "old", "olds") ? at + 2 : null;
    }

    /// <summary>"all day", "the whole week", "an entire year".</summary>
    private static TimePhrase? Entire(Pieces p, int start)
    {
        var at = p.IsAny(start, "the", "a", "an") ? start + 1 : start;
        var isWhole = at > start ? p.IsAny(at, "whole", "entire") : p.Is(at, "all");
        return isWhole && p.Is(at + 1, TimeWordClass.Unit) && p[at + 1].Word.Code != "Q" ? new TimePhrase(TimeShape.Duration, start, at + 2) { Amount = "1", Unit = p[at + 1].Word.Code } : null;
    }

    /// <summary>A length with "ago", "later", "earlier" or "from now" behind it.</summary>
    internal static TimePhrase? Directed(Pieces p, TimePhrase length)
    {
        var offset = length with { Shape = TimeShape.Offset, End = length.End + 1 };
        if (p.Is(length.End, "ago")) return offset with { Shift = -1 };
        if (p.IsAny(length.End, "later", "afterwards", "afterward", "thereafter", "hence")) return offset with { Shift = 1, IsOfContext = true };
        if (p.IsAny(length.End, "earlier", "beforehand", "previously")) return offset with { Shift = -1, IsOfContext = true };
        if (p.Is(length.End, "from") && p.Is(length.End + 1, "now")) return offset with { Shift = 1, End = length.End + 2 };
        if (p.IsAny(length.End, "before", "after") && EndsClause(p, length.End + 1))
            return offset with { Shift = p.Is(length.End, "after") ? 1 : -1, IsOfContext = true };
        return null;
    }

    /// <summary>"year-long", "decades-long".</summary>
    private static TimePhrase? Long(Pieces p, int start) =>
        UnitAt(p, start) is { } unit && unit != "Q" && p.IsHyphen(start + 1) && p.Is(start + 2, "long")
            ? new TimePhrase(TimeShape.Duration, start, start + 3) { Amount = p.Is(start, TimeWordClass.Unit) ? "1" : "X", Unit = unit }
            : null;

    /// <summary>"over the weekend": the nearest one on the side the tense gives.</summary>
    private static TimePhrase? Weekend(Pieces p, int start) =>
        p.Is(start, "the") && p.Is(start + 1, "weekend") ? new TimePhrase(TimeShape.Unit, start, start + 2) { Unit = "WE", IsShifted = true, Code = "THE" } : null;

    /// <summary>"weeks later", "months of fighting" after a preposition.</summary>
    private static TimePhrase? BareUnits(Pieces p, int start)
    {
        if (!p.Is(start, TimeWordClass.Units) || p.Is(start - 1, TimeWordClass.Number) || p.IsNumber(start - 1)) return null;
        var length = new TimePhrase(TimeShape.Duration, start, start + 1) { Amount = "X", Unit = p[start].Word.Code };
        return Directed(p, length) ?? (p.IsAny(start - 1, "for", "in", "within", "after", "over", "during", "of", "by") ? length : null);
    }

    /// <summary>"the day before", "the day after", each where nothing follows it.</summary>
    private static TimePhrase? DayBefore(Pieces p, int start)
    {
        if (!p.Is(start, "the") || !p.Is(start + 1, TimeWordClass.Unit) || !p.IsAny(start + 2, "before", "after", "following")) return null;
        var step = p.Is(start + 2, "before") ? -1 : 1;
        if (p.IsAny(start + 3, "yesterday", "tomorrow") && p.Is(start + 1, "day"))
            return new TimePhrase(TimeShape.Day, start, start + 4) { Shift = 2 * step };
        return !EndsClause(p, start + 3) ? null
            : new TimePhrase(TimeShape.Unit, start, start + 3) { Unit = p[start + 1].Word.Code, Shift = step, IsShifted = true, IsOfContext = true };
    }

    /// <summary>"every day", "each week", "per month", "every three days".</summary>
    private static TimePhrase? Every(Pieces p, int start)
    {
        if (p.Is(start, TimeWordClass.Frequency)) return new TimePhrase(TimeShape.Set, start, start + 1) { Code = p[start].Word.Code };
        if (p.Is(start, TimeWordClass.Weekdays) && p.IsCapital(start)) return new TimePhrase(TimeShape.Set, start, start + 1) { Code = $"XXXX-WXX-{p[start].Word.Value}" };
        if (!p.IsAny(start, "every", "each", "per")) return Times(p, start);
        var amount = AmountGrammar.Read(p, start + 1);
        var at = amount?.End ?? start + 1;
        if (p.IsAny(at, "single", "other")) at++;
        if (UnitAt(p, at) is { } unit) return new TimePhrase(TimeShape.Set, start, at + 1) { Amount = amount?.Text ?? "1", Unit = unit };
        if (p.Is(at, TimeWordClass.DayPart)) return new TimePhrase(TimeShape.Set, start, at + 1) { Code = $"XXXX-XX-XXT{p[at].Word.Code}" };
        return p.Is(at, TimeWordClass.Weekday) ? new TimePhrase(TimeShape.Set, start, at + 1) { Code = $"XXXX-WXX-{p[at].Word.Value}" } : null;
    }

    /// <summary>"twice a week", "three times a day".</summary>
    private static TimePhrase? Times(Pieces p, int start)
    {
        var at = p.IsAny(start, "once", "twice") ? start + 1
            : AmountGrammar.Read(p, start) is { } n && p.Is(n.End, "times") ? n.End + 1 : -1;
        if (at < 0 || !p.IsAny(at, "a", "an", "per", "every", "each") || UnitAt(p, at + 1) is not { } unit) return null;
        return new TimePhrase(TimeShape.Set, start, at + 2) { Amount = "1", Unit = unit };
    }

    internal static string? UnitAt(Pieces p, int at) => p.Class(at) is TimeWordClass.Unit or TimeWordClass.Units ? p[at].Word.Code : null;

    private static bool EndsClause(Pieces p, int at) =>
        p[at].Kind == PieceKind.None || (p[at].Kind == PieceKind.Mark && p.Text(at)[0] is '.' or ',' or ';' or ')' or '”' or '"');
}
