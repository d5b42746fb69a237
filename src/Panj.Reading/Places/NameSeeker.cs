namespace Panj.Reading.Places;

/// <summary>Finds the longest names of the gazetteer among the capitalised words.</summary>
internal sealed class NameSeeker(Gazetteer gazetteer, Vocabulary vocabulary, Letters letters)
{
    private const int MostWords = 6;
    private const int KeyRoom = 192;

    public void Seek(Survey survey)
    {
        survey.SightingAt = new int[survey.Words.Count];
        Array.Fill(survey.SightingAt, -1);
        Span<char> key = stackalloc char[KeyRoom];
        Span<int> ends = stackalloc int[MostWords];
        for (var at = 0; at < survey.Words.Count;)
        {
            var count = MayStart(survey, at) ? BuildKey(survey, at, key, ends) : 0;
            var used = Match(survey, at, key, ends[..count]);
            at += Math.Max(1, used > 0 ? used : MatchImported(survey, at, key, ends[..count]));
        }
    }

    private static bool MayStart(Survey survey, int at)
    {
        var word = survey.Words[at];
        if (word.IsCapital) return true;
        return word.Is(WordClasses.Article | WordClasses.Direction) && at + 1 < survey.Words.Count && survey.Words[at + 1].IsCapital;
    }

    private int BuildKey(Survey survey, int start, Span<char> key, Span<int> ends)
    {
        int count = 0, length = 0;
        for (var at = start; count < MostWords && at < survey.Words.Count; at++, count++)
        {
            if (at > start && !Continues(survey.Words, at, key[..length])) break;
            if (at > start && length + 2 < key.Length) length = Join(survey.Words[at - 1], key, length);
            var added = letters.Fold(survey.Written(at), key[length..]);
            if (added == 0) break;
            ends[count] = length += added;
        }

        return count;
    }

    // "Queen Anne's County": a possessive inside a name is part of it.
    private static int Join(Word before, Span<char> key, int length)
    {
        if (before.IsPossessive) key[length++] = 's';
        key[length++] = ' ';
        return length;
    }

    private static bool Continues(List<Word> words, int at, ReadOnlySpan<char> soFar)
    {
        var word = words[at];
        if (!word.IsCapital && !word.Is(WordClasses.Particle) && word.Gap != Gap.Hyphen) return false;
        return word.Gap is Gap.Space or Gap.Hyphen || (word.Gap == Gap.Dot && soFar is "st" or "ste" or "mt" or "ft");
    }

    /// <summary>Words used up by a name that starts here, 0 where there is none.</summary>
    private int Match(Survey survey, int start, ReadOnlySpan<char> key, ReadOnlySpan<int> ends)
    {
        for (var i = ends.Length - 1; i >= 0; i--)
        {
            var last = start + i;
            var candidate = key[..ends[i]];
            if (!survey.Words[last].IsCapital && survey.Words[last].Gap != Gap.Hyphen) continue;
            if (vocabulary.IsNotPlace(candidate) || (vocabulary.IsBody(candidate) && !gazetteer.KnowsOwn(candidate))) return i + 1;
            if (i == 0 && survey.Words[start].Is(WordClasses.Never)) continue;
            if (!survey.Words[start].IsCapital && !MayStartSmall(survey, start, candidate)) continue;
            var capitals = IsAllCapitals(survey.Words, start, last);
            var afterComma = FollowsPlace(survey, start);
            if (!gazetteer.Knows(candidate, capitals, afterComma)) continue;
            Note(survey, candidate, (start, last), (capitals, afterComma));
            return i + 1;
        }

        return 0;
    }

    /// <summary>The same among imported names, which never take a word from a name that Panj ships ("Hotel Kabul").</summary>
    private int MatchImported(Survey survey, int start, ReadOnlySpan<char> key, ReadOnlySpan<int> ends)
    {
        if (!survey.Words[start].IsCapital || survey.Words[start].Is(WordClasses.Never)) return 0;
        for (var i = OwnStart(survey, start, ends.Length) - 1; i >= 0; i--)
        {
            if (!survey.Words[start + i].IsCapital || !gazetteer.KnowsImported(key[..ends[i]])) continue;
            if (i == 0 && survey.Words[start].Is(WordClasses.Word | WordClasses.Given | WordClasses.Surname)) continue;
            Note(survey, key[..ends[i]], (start, start + i), (Capitals: false, AfterComma: false));
            return i + 1;
        }

        return 0;
    }

    /// <summary>Words until the next one that is a name of its own.</summary>
    private int OwnStart(Survey survey, int start, int most)
    {
        Span<char> word = stackalloc char[KeyRoom];
        for (var i = 1; i < most; i++)
            if (survey.Words[start + i].IsCapital && gazetteer.Knows(word[..letters.Fold(survey.Written(start + i), word)], capitals: true, afterComma: false)) return i;
        return most;
    }

    // "al-Tanf" and "southeast Asia", but not "east London" for East London.
    private bool MayStartSmall(Survey survey, int start, ReadOnlySpan<char> key) =>
        survey.Words[start].Is(WordClasses.Article) ? survey.Words[start + 1].Gap == Gap.Hyphen : gazetteer.KnowsRegion(key);

    private void Note(Survey survey, ReadOnlySpan<char> key, (int First, int Last) words, (bool Capitals, bool AfterComma) form)
    {
        // "Pa" after a comma and "Pa" at large are two names that look the same.
        var mark = !gazetteer.DependsOnForm(key) ? "" : form.AfterComma ? "," : form.Capitals ? "^" : "";
        var name = string.Concat(key, mark);
        if (!survey.Namings.TryGetValue(name, out var naming))
        {
            naming = new Naming(key.ToString(), gazetteer.Find(key, form.Capitals, form.AfterComma));
            survey.Namings[name] = naming;
        }

        if (naming.Spots.Length == 0) return;
        for (var i = words.First; i <= words.Last; i++)
            survey.SightingAt[i] = survey.Sightings.Count;
        survey.Sightings.Add(new Sighting(naming, words.First, words.Last));
    }

    private static bool FollowsPlace(Survey survey, int start) =>
        start > 0 && survey.Words[start].Gap == Gap.Comma && survey.SightingAt[start - 1] >= 0;

    private static bool IsAllCapitals(List<Word> words, int first, int last)
    {
        for (var i = first; i <= last; i++)
            if (!words[i].IsAllCapitals) return false;
        return true;
    }
}
