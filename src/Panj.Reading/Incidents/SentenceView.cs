using Panj.Language;

namespace Panj.Reading.Incidents;

/// <summary>A sentence with the names found in it.</summary>
internal sealed class SentenceView(Sentence sentence, int index, IReadOnlyList<(int First, int End)> persons, IReadOnlyList<GroupName> groups, IReadOnlySet<string> talkers)
{
    private const int MaxClimb = 10;

    /// <summary>Digits of a year.</summary>
    private const int YearLength = 4;

    public Sentence Sentence { get; } = sentence;

    public int Index { get; } = index;

    public IReadOnlyList<(int First, int End)> Persons { get; } = persons;

    public IReadOnlyList<GroupName> Groups { get; } = groups;

    /// <summary>True where it turns to something else ("meanwhile", "another").</summary>
    public bool IsAnother { get; } = Enumerable.Range(0, sentence.Count).Any(i => sentence.Is(i, "another") || sentence.Is(i, "meanwhile") || sentence.Is(i, "elsewhere"));

    /// <summary>True where a bare year or "years ago" puts it long ago.</summary>
    public bool IsPast { get; } = Enumerable.Range(1, sentence.Count - 1).Any(i => IsOldTime(sentence, i));

    /// <summary>True where the person speaks somewhere in the article.</summary>
    public bool IsTalker((int First, int End) person) => talkers.Contains(Sentence.Word(person.End - 1).ToString());

    /// <summary>True where the token belongs to a name of an organisation.</summary>
    public bool IsGroup(int token) => Groups.Any(group => group.First <= token && token < group.End);

    /// <summary>Persons named by the phrase that a token heads: the head itself, an apposition, what is joined to it.</summary>
    public IEnumerable<(int First, int End)> PersonsOf(int head)
    {
        foreach (var person in Persons)
            if (HangsOn(person.First, person.End, head)) yield return person;
    }

    /// <summary>Organisations named by the phrase that a token heads, inside it or after "of".</summary>
    public IEnumerable<GroupName> GroupsOf(int head)
    {
        foreach (var group in Groups)
            if (HangsOn(group.First, group.End, head)) yield return group;
    }

    private static bool IsOldTime(Sentence sentence, int at)
    {
        if (sentence[at].Lemma is "decade") return true;
        if (sentence[at].Lemma == "year") return sentence.Is(at - 1, "last") || (at + 1 < sentence.Count && sentence.Is(at + 1, "ago"));
        return sentence[at] is { Xpos: "CD", Span.Length: YearLength } && sentence.Word(at)[0] == '1' && (sentence.Is(at - 1, "in") || sentence.Is(at - 1, "since"));
    }

    private bool HangsOn(int first, int end, int head)
    {
        for (var token = first; token < end; token++)
            if (Climbs(token, head)) return true;
        return false;
    }

    private bool Climbs(int token, int head)
    {
        for (var step = 0; step < MaxClimb && token != Token.Root; step++)
        {
            if (token == head) return true;
            if (!Joins(token)) return false;
            token = Sentence[token].Head;
        }

        return false;
    }

    private bool Joins(int token) => Sentence[token].Deprel switch
    {
        Deprel.Flat or Deprel.Compound or Deprel.Appos or Deprel.NmodDesc or Deprel.Conj or Deprel.NmodUnmarked or Deprel.List or Deprel.Amod or Deprel.Dep => true,
        Deprel.Nmod => CaseIs(token, "of") || CaseIs(token, "from"),
        _ => false,
    };

    private bool CaseIs(int token, string word)
    {
        foreach (var child in Sentence.Children(token))
            if (Sentence[child].Deprel == Deprel.Case && Sentence.Is(child, word)) return true;
        return false;
    }
}
