namespace Panj.Reading.Times;

/// <summary>Finds the date that a text gives its own day: "today (23 December)", "today, Tuesday 7 May 2024".</summary>
internal static class WrittenToday
{
    /// <summary>The date, null where the text gives none or two that differ.</summary>
    internal static TimePhrase? Find(IReadOnlyList<TimedSentence> sentences)
    {
        TimePhrase? found = null;
        foreach (var sentence in sentences)
            for (var i = 1; i < sentence.Phrases.Count; i++)
            {
                var (one, other) = (sentence.Phrases[i - 1], sentence.Phrases[i]);
                if (!IsBeside(sentence.Pieces, one.End, other.Start) || (IsToday(one) ? other : IsToday(other) ? one : null) is not { Shape: TimeShape.Calendar, Month: > 0, Day: > 0 } date) continue;
                if (found is not null && (found.Month != date.Month || found.Day != date.Day)) return null;
                found ??= date;
            }

        return found;
    }

    /// <summary>True where nothing parts the two but a bracket or a comma.</summary>
    private static bool IsBeside(Pieces pieces, int end, int start) => start == end || (start == end + 1 && (pieces.IsMark(end, '(') || pieces.IsMark(end, ',')));

    private static bool IsToday(TimePhrase phrase) => phrase is { Shape: TimeShape.Day, Shift: 0, IsShifted: false, IsOfContext: false, Code: "" };
}
