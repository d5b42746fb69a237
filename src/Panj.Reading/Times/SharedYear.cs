namespace Panj.Reading.Times;

/// <summary>"on 4 April and from 5 to 6 April 2016", "in March and in June 2019": joined dates share the year that the last of them tells.</summary>
internal static class SharedYear
{
    /// <summary>Pieces between joined dates: "and Uzbekistan from".</summary>
    private const int MaxGap = 5;

    /// <summary>The phrases of a sentence, each without a year in that of the one it is joined to.</summary>
    internal static IReadOnlyList<TimePhrase> Told(Pieces pieces, IReadOnlyList<TimePhrase> phrases)
    {
        List<TimePhrase>? told = null;
        for (var i = phrases.Count - 2; i >= 0; i--)
        {
            var (phrase, next) = (phrases[i], (told ?? phrases)[i + 1]);
            var first = next.From ?? next;
            if (phrase is not { Shape: TimeShape.Calendar, Year: 0, Month: > 0, IsShifted: false, Landmark: "" } || YearOf(next) is not > 0) continue;
            if (phrase.Month > first.Month || (phrase.Month == first.Month && phrase.Day >= first.Day) || (phrase.Day > 0) != (first.Day > 0) || !AreJoined(pieces, phrase, next)) continue;
            (told ??= [.. phrases])[i] = phrase with { Year = YearOf(next) };
        }

        return told ?? phrases;
    }

    /// <summary>The year of a date, or of a range that lies in one year.</summary>
    private static int YearOf(TimePhrase phrase) => phrase is { From: { } from, To: { } to } ? from.Year > 0 ? from.Year : from.Month > to.Month ? 0 : to.Year : phrase.Year;

    private static bool AreJoined(Pieces pieces, TimePhrase one, TimePhrase other)
    {
        if (other.Start - one.End > MaxGap) return false;
        var isAnd = false;
        for (var at = one.End; at < other.Start; at++)
        {
            isAnd |= pieces.IsAny(at, "and", "or") || pieces.IsMark(at, ',');
            if (!pieces.IsAny(at, "and", "or", "on", "in", "from", "to", "the") && !pieces.IsMark(at, ',') && !pieces.IsCapital(at)) return false;
        }

        return isAnd;
    }
}
