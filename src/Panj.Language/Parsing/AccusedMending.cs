using Panj.Language.Tagging;

namespace Panj.Language.Parsing;

/// <summary>
/// Mends "people suspected of plotting a coup were arrested": what they are suspected of tells who they are, what they plotted was not arrested, and they were.
/// </summary>
internal static class AccusedMending
{
    private const ulong Auxiliaries = (1ul << (int)Deprel.Aux) | (1ul << (int)Deprel.AuxPass) | (1ul << (int)Deprel.Cop);
    private const ulong Opened = (1ul << (int)Deprel.Mark) | (1ul << (int)Deprel.Cc);

    /// <summary>Changes arcs in place; a tree stays a tree.</summary>
    public static void Mend(ReadOnlySpan<ParserWord> words, TagSet tags, ParserState state, int accused)
    {
        var deed = accused + 2;
        if (deed >= words.Length || tags.Xpos(words[deed].Tag) != "VBG" || (state.Arcs[accused].LeftRelations & Auxiliaries) != 0 || Passive(words, state, accused, deed) is not (>= 0 and var verb)) return;
        var thing = Subject(words, state, deed + 1, verb);
        var above = state.Arcs[accused];
        if (above.Relation != Deprel.Acl)
        {
            if (!ClauseMending.HandOver(words, state, accused, verb, Deprel.NsubjPass)) return;
            (state.Arcs[verb].Head, state.Arcs[verb].Relation) = (above.Head, above.Relation);
        }

        if (thing < 0) return;
        (state.Arcs[thing].Head, state.Arcs[thing].Relation) = (deed, Deprel.Obj);
        state.Arcs[deed].RightRelations |= 1ul << (int)Deprel.Obj;
    }

    /// <summary>The passive of those who are accused: on which they hang, or that the parser hung on what they are accused of, with nothing that opens a clause of its own.</summary>
    private static int Passive(ReadOnlySpan<ParserWord> words, ParserState state, int accused, int deed)
    {
        if (state.Arcs[accused].Relation == Deprel.Acl) return state.Arcs[state.Arcs[accused].Head] is { Relation: Deprel.NsubjPass, Head: var own } && own > deed && own < words.Length ? own : -1;
        for (var verb = deed + 1; verb < words.Length; verb++)
            if (state.Arcs[verb].Head == accused && (state.Arcs[verb].LeftRelations & (1ul << (int)Deprel.AuxPass)) != 0 && (state.Arcs[verb].LeftRelations & Opened) == 0) return verb;
        return -1;
    }

    private static int Subject(ReadOnlySpan<ParserWord> words, ParserState state, int from, int verb)
    {
        for (var i = from; i < Math.Min(verb, words.Length); i++)
            if (state.Arcs[i].Head == verb && state.Arcs[i].Relation is Deprel.NsubjPass or Deprel.Nsubj) return i;
        return -1;
    }
}
