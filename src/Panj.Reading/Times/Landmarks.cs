using System.Collections.Frozen;
using System.Globalization;
using Panj.Language;

namespace Panj.Reading.Times;

/// <summary>The events of data/landmarks.tsv: a sentence that tells one with its day and month has told the year.</summary>
internal sealed class Landmarks
{
    /// <summary>Words that look back on an event from years later.</summary>
    private static readonly string[] LookingBack = ["anniversary", "years ago", "marked", "commemorat"];

    private readonly FrozenDictionary<(int Month, int Day), Landmark[]> _byDay;

    internal Landmarks(Lexicon table) => _byDay = table.Rows
        .Select(row => new Landmark(
            DateOnly.ParseExact(row[table.Column("date")], "yyyy-MM-dd", CultureInfo.InvariantCulture),
            row[table.Column("name")],
            row[table.Column("who")].Split('|'),
            row[table.Column("what")].Split('|'),
            row[table.Column("named")].Split('|', StringSplitOptions.RemoveEmptyEntries)))
        .GroupBy(landmark => (landmark.Day.Month, landmark.Day.Day))
        .ToFrozenDictionary(day => day.Key, day => day.ToArray());

    /// <summary>The one event of this day and month that the sentence tells; null where it tells none, or several of different years.</summary>
    internal Landmark? Told(Sentence sentence, int month, int day)
    {
        if (!_byDay.TryGetValue((month, day), out var candidates)) return null;
        var words = sentence.Span.Of(sentence.Text);
        foreach (var word in LookingBack)
            if (words.Contains(word, StringComparison.OrdinalIgnoreCase)) return null;
        Landmark? told = null;
        foreach (var candidate in candidates)
        {
            if (!HasOne(words, candidate.Who) || !HasOne(words, candidate.What)) continue;
            if (told is not null) return null;
            told = candidate;
        }

        return told;
    }

    /// <summary>The event whose name is its date ("Sept. 11 attacks", "October 7 massacre"), null where the word behind makes it none.</summary>
    internal Landmark? Named(int month, int day, ReadOnlySpan<char> next)
    {
        if (!_byDay.TryGetValue((month, day), out var candidates)) return null;
        foreach (var candidate in candidates)
            foreach (var word in candidate.Named)
                if (next.Equals(word, StringComparison.OrdinalIgnoreCase)) return candidate;
        return null;
    }

    private static bool HasOne(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
            if (HasWord(text, word)) return true;
        return false;
    }

    private static bool HasWord(ReadOnlySpan<char> text, string word)
    {
        for (var from = 0; ;)
        {
            var at = text[from..].IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at < 0) return false;
            var start = from + at;
            var end = start + word.Length;
            if ((start == 0 || !char.IsLetterOrDigit(text[start - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]))) return true;
            from = end;
        }
    }
}
