namespace Panj.Reading.Times;

/// <summary>Reads days told by weekday, by "today" and the like, or by a holiday's name.</summary>
internal static class DayGrammar
{
    internal static TimePhrase? Read(Pieces p, int start) => Weekday(p, start) ?? Day(p, start) ?? Holiday(p, start);

    private static TimePhrase? Weekday(Pieces p, int start)
    {
        if (!p.Is(start, TimeWordClass.Weekday) || !p.IsCapital(start)) return null;
        var word = p[start].Word;
        if (p.Is(start - 1, TimeWordClass.Feast)) return null;
        if (word.IsShort && !(p.IsMark(start + 1, '.') && p.IsGlued(start + 1) && p.Is(start - 1, "on"))) return null;
        return new TimePhrase(TimeShape.Weekday, start, word.IsShort ? start + 2 : start + 1) { Weekday = word.Value };
    }

    private static TimePhrase? Day(Pieces p, int start)
    {
        if (!p.Is(start, TimeWordClass.Day)) return null;
        var word = p[start].Word;
        return new TimePhrase(TimeShape.Day, start, start + 1) { Shift = word.Value, Part = word.Code, Code = word.Note };
    }

    private static TimePhrase? Holiday(Pieces p, int start)
    {
        foreach (var (words, word) in p.Words.StartingWith(p.Text(start).ToString()))
            if (word.Class == TimeWordClass.Holiday && EndOf(p, start, words) is { } end) return Of(p, start, end, word);
        return p.Is(start, TimeWordClass.Holiday) && p.IsCapital(start) && !p.Is(start - 1, "white") ? Of(p, start, start + 1, p[start].Word) : null;
    }

    private static TimePhrase Of(Pieces p, int start, int end, TimeWord word) => CalendarGrammar.WithYear(p, end, new TimePhrase(TimeShape.Calendar, start, end)
    {
        Month = word.Value / 100,
        Day = word.Value % 100,
    });

    /// <summary>First piece after the words, null where they do not stand here; "'s" counts as two pieces of its word.</summary>
    internal static int? EndOf(Pieces p, int start, string[] words)
    {
        var at = start;
        foreach (var word in words)
        {
            var apostrophe = word.IndexOf('\'', StringComparison.Ordinal);
            if (!p.Is(at, apostrophe < 0 ? word : word[..apostrophe])) return null;
            at++;
            if (apostrophe < 0)
            {
                if (p.IsHyphen(at)) at++;
                continue;
            }

            if (!p.IsApostrophe(at) || !p.Is(at + 1, word[(apostrophe + 1)..])) return null;
            at += 2;
        }

        return at;
    }
}
