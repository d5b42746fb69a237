using System.Collections.Frozen;
using Panj.Language;

namespace Panj.Reading.Incidents;

/// <summary>Finds names of persons where capitals do not show them: by given names and by titles before unknown words.</summary>
internal sealed class PersonNames
{
    private const int MaxLength = 6;

    private readonly FrozenSet<string> _given;
    private readonly NounClasses _classes;

    public PersonNames(Lexicon given, NounClasses classes)
    {
        _given = given.Rows.Select(row => row[given.Column("name")]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _classes = classes;
    }

    /// <summary>Ranges of tokens, end exclusive, that name persons, in order.</summary>
    public IReadOnlyList<(int First, int End)> Find(Sentence sentence)
    {
        var found = new List<(int First, int End)>();
        for (var i = 0; i < sentence.Count; i++)
        {
            if (!Begins(sentence, i)) continue;
            var end = End(sentence, i);
            if (end - i < 2 || _classes.Is(sentence, end - 1, "locality") || (end < sentence.Count && _classes.Is(sentence, end, "locality"))) continue;
            found.Add((i, end));
            i = end - 1;
        }

        return found;
    }

    private bool Begins(Sentence sentence, int at)
    {
        if (!IsNameWord(sentence, at)) return false;
        if (IsGiven(sentence, at)) return !(at > 0 && (sentence.Is(at - 1, "san") || sentence.Is(at - 1, "santa")));
        return at > 0 && _classes.Is(sentence, at - 1, "title") && sentence[at].Upos == Upos.Propn;
    }

    private int End(Sentence sentence, int at)
    {
        var end = at + 1;
        while (end < sentence.Count && end - at < MaxLength)
        {
            if (IsNameWord(sentence, end)) end++;
            else if (IsParticle(sentence, end) && end + 1 < sentence.Count && (IsNameWord(sentence, end + 1) || IsParticle(sentence, end + 1))) end++;
            else break;
        }

        while (end > at && IsParticle(sentence, end - 1)) end--;
        return end;
    }

    private bool IsGiven(Sentence sentence, int at) => _given.Contains(sentence.Word(at).ToString());

    private bool IsNameWord(Sentence sentence, int at)
    {
        var token = sentence[at];
        if (token.Upos is not (Upos.Propn or Upos.Noun or Upos.Adj or Upos.X or Upos.Verb) || token.Span.Length < 3) return false;
        if (!char.IsLetter(sentence.Word(at)[0]) || _classes.Is(sentence, at, "title") || _classes.Is(sentence, at, "orgmark")) return false;
        return IsGiven(sentence, at) || token.Upos == Upos.Propn || token.Deprel == Deprel.Flat;
    }

    private static bool IsParticle(Sentence sentence, int at) =>
        sentence.Is(at, "de") || sentence.Is(at, "la") || sentence.Is(at, "del") || sentence.Is(at, "y") || sentence.Is(at, "los") || sentence.Is(at, "las") || sentence.Is(at, "da") || sentence.Is(at, "dos");
}
