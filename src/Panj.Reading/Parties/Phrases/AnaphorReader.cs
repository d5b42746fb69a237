using Panj.Language;
using Panj.Reading.Parties.Terms;
using Panj.Reading.Parties.Words;

namespace Panj.Reading.Parties.Phrases;

/// <summary>Finds pronouns and nouns that stand for parties named before.</summary>
internal static class AnaphorReader
{
    /// <summary>Adds them to the mentions and puts all in text order.</summary>
    public static void AddTo(List<Draft> drafts, TextWords words)
    {
        var heads = drafts.Select(d => d.Head).ToHashSet();
        for (var i = 0; i < words.Count; i++)
        {
            if (heads.Contains(i)) continue;
            if (words.Lexicon.Pronouns.TryGetValue(words[i].Key, out var pronoun) && words[i].Casing != Casing.Upper) drafts.Add(Pronoun(words, i, pronoun));
            else if (words.HitAt(i) is { } hit && hit.End == i + 1 && hit.As(TermKind.Anaphor) is { } term && Noun(words, hit, term) is { } noun) drafts.Add(noun);
        }

        drafts.Sort((x, y) => x.Start != y.Start ? x.Start.CompareTo(y.Start) : y.End.CompareTo(x.End));
    }

    private static Draft Pronoun(TextWords words, int at, string kind) => New(words, at, at + 1, kind);

    private static Draft? Noun(TextWords words, Hit hit, PartyTerm term)
    {
        var start = hit.Start;
        while (start > 0 && hit.Start - start < 2 && words.Share(start - 1, start) && words[start].IsJoined && words.Is(start - 1, "two", "three", "warring", "both")) start--;
        var isDefinite = words.Is(start, "both") || (words.Share(start - 1, start) && words.Is(start - 1, "the", "these", "this", "those"));
        if (term.Class is "north" or "south" && !(words[hit.Start].IsCapital && !IsOfName(words, hit.End))) return null; // "the North" is a state, "the north" and "the North Sea" are none
        return isDefinite && !IsWhole(words, hit.End) && !(term.Name == "two" && IsCounted(words, hit.End)) ? New(words, start, hit.End, term.Class) : null;
    }

    /// <summary>"the group of ten" is not "the group"; "accused the group of burning" is.</summary>
    private static bool IsWhole(TextWords words, int next) => words.Is(next, "of") && !(words.Share(next, next + 1) && words.TokenOf(next + 1).Xpos == "VBG");

    private static bool IsOfName(TextWords words, int next) => words.Share(next - 1, next) && words[next].IsJoined && words[next].IsCapital;

    private static bool IsCounted(TextWords words, int next) => words.Share(next - 1, next) && words[next].IsJoined && words.TokenOf(next).Upos is Upos.Noun or Upos.Adj or Upos.Propn;

    private static Draft New(TextWords words, int start, int end, string kind) => new()
    {
        Start = start,
        End = end,
        Head = end - 1,
        NameStart = start,
        NameEnd = end,
        Name = words.TextOf(start, end),
        Type = TypeOf(kind),
        HeadKey = kind,
        IsAnaphor = true,
        IsDefinite = true,
    };

    private static PartyType TypeOf(string kind) => kind switch
    {
        "he" or "she" or "pair" or "persons" => PartyType.Person,
        "state" or "states" or "north" or "south" => PartyType.State,
        "group" or "armed-group" => PartyType.ArmedGroup,
        _ => PartyType.People,
    };
}
