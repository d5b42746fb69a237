namespace Panj.Reading.Times;

/// <summary>The order of dates in a text that tells a history: a date without its year lies between the dated one before it and the dated one after it.</summary>
internal static class Chronicle
{
    /// <summary>Many years long past and hardly a day of the present: the text tells a history.</summary>
    internal static bool Is(IReadOnlyList<TimedSentence> sentences, TimeAnchor? anchor)
    {
        const int LongPast = 2;
        const int YearsToOneRecent = 4;
        var fewestYears = anchor is null ? 20 : 8;
        var limit = anchor is { IsYearKnown: true } ? anchor.Day.Year - LongPast : int.MaxValue;
        var phrases = sentences.SelectMany(s => s.Phrases).Select(p => p.To ?? p).ToList();
        var years = phrases.Count(p => p.Year > 0 && (p.IsBeforeChrist || p.Year < limit));
        var recentYears = phrases.Count(p => p.Year >= limit);
        var recent = phrases.Count(p => p is { Shape: TimeShape.Weekday or TimeShape.Day or TimeShape.Unit or TimeShape.Offset, IsOfContext: false });
        return years >= fewestYears && years >= YearsToOneRecent * recent && (years > recentYears || years >= 20);
    }

    /// <summary>Notes on every date without a year the next one that has it.</summary>
    internal static List<TimedSentence> WithNext(List<TimedSentence> sentences)
    {
        var (year, month) = (0, 0);
        for (var i = sentences.Count - 1; i >= 0; i--)
        {
            var phrases = sentences[i].Phrases.ToArray();
            for (var j = phrases.Length - 1; j >= 0; j--)
            {
                var phrase = phrases[j];
                var dated = phrase.From is { Year: > 0 } ? phrase.From : phrase.To is { Year: > 0 } ? phrase.To : phrase;
                if (dated is { Shape: TimeShape.Calendar, Year: > 0, YearDigitsOpen: 0, IsBeforeChrist: false }) (year, month) = (dated.Year, dated.Month);
                phrases[j] = phrase with { NextYear = year, NextMonth = month };
                if (phrase.From is { } first) phrases[j] = phrases[j] with { From = first with { NextYear = year, NextMonth = month } };
            }

            sentences[i] = sentences[i] with { Phrases = phrases };
        }

        return sentences;
    }

    /// <summary>
    /// The year told before; the one after it where the months went round and the next date allows it. A year told before that stands out from the
    /// ones around it is an aside (a look ahead, a far look back), and the story goes on where it was.
    /// </summary>
    internal static int YearOf(TimePhrase phrase, int month, StoryTime story)
    {
        const int RoundTheYear = 7;
        const int FarBack = 5;
        var before = story.Year;
        if (phrase.NextYear == 0) return before;
        var last = Point(phrase.NextYear, phrase.NextMonth == 0 ? 12 : phrase.NextMonth);
        if (before > phrase.NextYear && story.YearBefore > 0 && story.YearBefore <= phrase.NextYear) return Point(phrase.NextYear, month) <= last ? phrase.NextYear : story.YearBefore;
        if (before + FarBack <= story.YearBefore && story.YearBefore <= phrase.NextYear) return story.YearBefore;
        return story.Month - month >= RoundTheYear && Point(before + 1, month) <= last ? before + 1 : before;
    }

    private static int Point(int year, int month) => (year * 12) + month;
}
