using Panj.Language.Models;

namespace Panj.Language.Parsing;

/// <summary>What the parser looks at before each move, after Zhang and Nivre (2011): words and tags around the stack's top and the next word, their children, distances and valencies.</summary>
internal static class ParserFeatures
{
    /// <summary>Most features a state has.</summary>
    public const int Most = 128;

    private const uint NoTag = 255;

    public static void Fill(ref FeatureList list, ReadOnlySpan<ParserWord> words, ParserState state)
    {
        int s0 = state.Stack(0), s1 = state.Stack(1), s2 = state.Stack(2), b0 = state.Buffer(0), b1 = state.Buffer(1), b2 = state.Buffer(2);
        Singles(ref list, words, state);
        Pair(ref list, 20, At(words, s0), At(words, b0));
        Pair(ref list, 30, At(words, s1), At(words, s0));
        Neighbours(ref list, words, (s2, s1, s0), (b0, b1, b2));
        Children(ref list, words, state);
        Counts(ref list, words, state);
        Context(ref list, words, (s1, s0, b0));
    }

    private static void Singles(ref FeatureList list, ReadOnlySpan<ParserWord> words, ParserState state)
    {
        for (uint i = 0; i < 3; i++)
        {
            Single(ref list, 3 * i, At(words, state.Stack((int)i)));
            Single(ref list, 9 + (3 * i), At(words, state.Buffer((int)i)));
        }

        list.Add(18, Tag(words, state.Stack(3)));
        list.Add(19, Tag(words, state.Buffer(3)));
    }

    private static void Single(ref FeatureList list, uint template, ParserWord word)
    {
        list.Add(template, word.Word);
        list.Add(template + 1, word.Tag);
        list.Add(template + 2, word.Word, word.Tag);
    }

    private static void Pair(ref FeatureList list, uint template, ParserWord a, ParserWord b)
    {
        list.Add(template, a.Word, a.Tag, b.Word, b.Tag);
        list.Add(template + 1, a.Word, a.Tag, b.Word);
        list.Add(template + 2, a.Word, b.Word, b.Tag);
        list.Add(template + 3, a.Word, a.Tag, b.Tag);
        list.Add(template + 4, a.Tag, b.Word, b.Tag);
        list.Add(template + 5, a.Word, b.Word);
        list.Add(template + 6, a.Tag, b.Tag);
        list.Add(template + 7, (uint)a.Upos, (uint)b.Upos);
        list.Add(template + 8, a.Word, b.Tag);
        list.Add(template + 9, a.Tag, b.Word);
    }

    private static void Neighbours(ref FeatureList list, ReadOnlySpan<ParserWord> words, (int S2, int S1, int S0) stack, (int B0, int B1, int B2) buffer)
    {
        uint s2 = Tag(words, stack.S2), s1 = Tag(words, stack.S1), s0 = Tag(words, stack.S0);
        uint b0 = Tag(words, buffer.B0), b1 = Tag(words, buffer.B1), b2 = Tag(words, buffer.B2);
        list.Add(40, b0, b1);
        list.Add(41, b0, b1, b2);
        list.Add(42, s0, b0, b1);
        list.Add(43, s1, s0, b0);
        list.Add(44, s2, s1, s0);
        list.Add(45, s1, b0);
        list.Add(46, At(words, stack.S0).Word, b0, b1);
        list.Add(47, s0, At(words, buffer.B0).Word, b1);
        list.Add(48, s1, At(words, stack.S0).Word, b0);
        list.Add(49, s1, s0, b0, b1);
        list.Add(50, At(words, stack.S1).Word, s0, b0);
        list.Add(51, s1, s0, At(words, buffer.B0).Word);
        list.Add(52, At(words, stack.S1).Word, At(words, buffer.B0).Word);
        list.Add(53, At(words, stack.S1).Word, b0);
        list.Add(54, s0, b0, At(words, buffer.B1).Word);
    }

    private static void Children(ref FeatureList list, ReadOnlySpan<ParserWord> words, ParserState state)
    {
        int s0 = state.Stack(0), s1 = state.Stack(1), b0 = state.Buffer(0);
        uint p0 = Tag(words, s0), p1 = Tag(words, s1), q0 = Tag(words, b0);
        if (s0 >= 0)
        {
            ref readonly var arc = ref state.Arcs[s0];
            Child(ref list, words, state, (60, arc.Left1), (p0, q0));
            Child(ref list, words, state, (65, arc.Right1), (p0, q0));
            list.Add(70, Tag(words, arc.Left1), Tag(words, arc.Left2), p0);
            list.Add(71, Tag(words, arc.Right1), Tag(words, arc.Right2), p0);
            list.Add(72, Relation(state, arc.Right2), p0);
            list.Add(73, p1, p0, Tag(words, arc.Left1));
            list.Add(74, p1, p0, Tag(words, arc.Right1));
        }

        if (s1 >= 0)
        {
            ref readonly var arc = ref state.Arcs[s1];
            Child(ref list, words, state, (75, arc.Left1), (p1, p0));
            Child(ref list, words, state, (80, arc.Right1), (p1, p0));
            list.Add(85, Tag(words, arc.Right1), Tag(words, arc.Right2), p1);
        }

        if (b0 >= 0 && b0 < words.Length)
        {
            ref readonly var arc = ref state.Arcs[b0];
            Child(ref list, words, state, (86, arc.Left1), (p0, q0));
            list.Add(91, Tag(words, arc.Left1), Tag(words, arc.Left2), q0);
        }
    }

    private static void Child(ref FeatureList list, ReadOnlySpan<ParserWord> words, ParserState state, (uint Template, int Word) child, (uint A, uint B) tags)
    {
        if (child.Word < 0) return;
        var word = words[child.Word];
        var relation = Relation(state, child.Word);
        list.Add(child.Template, word.Word);
        list.Add(child.Template + 1, word.Tag, relation);
        list.Add(child.Template + 2, relation, tags.A, tags.B);
        list.Add(child.Template + 3, word.Tag, tags.A, tags.B);
        list.Add(child.Template + 4, relation);
    }

    private static void Counts(ref FeatureList list, ReadOnlySpan<ParserWord> words, ParserState state)
    {
        int s0 = state.Stack(0), s1 = state.Stack(1), b0 = state.Buffer(0);
        ParserWord a = At(words, s0), b = At(words, b0), below = At(words, s1);
        uint near = Distance(s0, b0), far = Distance(s1, s0);
        list.Add(100, a.Word, near);
        list.Add(101, b.Word, near);
        list.Add(102, a.Tag, b.Tag, near);
        list.Add(103, below.Tag, a.Tag, far);
        list.Add(104, below.Word, far);
        list.Add(105, (uint)Math.Min(state.Depth, 4), a.Tag, b.Tag);
        if (s0 >= 0) Valency(ref list, 106, a, state.Arcs[s0]);
        if (s1 >= 0) Valency(ref list, 112, below, state.Arcs[s1]);
        if (b0 >= 0) Valency(ref list, 118, b, state.Arcs[b0]);
    }

    private static void Valency(ref FeatureList list, uint template, ParserWord word, in Arc arc)
    {
        list.Add(template, word.Tag, (uint)(arc.LeftCount | (arc.RightCount << 4)));
        list.Add(template + 1, word.Word, (uint)(arc.LeftCount | (arc.RightCount << 4)));
        list.Add(template + 2, word.Tag, (uint)arc.LeftRelations, (uint)(arc.LeftRelations >> 32));
        list.Add(template + 3, word.Tag, (uint)arc.RightRelations, (uint)(arc.RightRelations >> 32));
        list.Add(template + 4, word.Word, (uint)arc.RightRelations, (uint)(arc.RightRelations >> 32));
    }

    // What stands beside the two words in the text, attached or not.
    private static void Context(ref FeatureList list, ReadOnlySpan<ParserWord> words, (int S1, int S0, int B0) at)
    {
        if (at.S0 >= 0)
        {
            list.Add(124, Tag(words, at.S0), Tag(words, at.S0 + 1), Tag(words, at.B0), Tag(words, at.B0 - 1));
            list.Add(125, Tag(words, at.S0), Tag(words, at.S0 - 1), Tag(words, at.B0));
        }

        if (at.S1 >= 0) list.Add(126, Tag(words, at.S1), Tag(words, at.S1 + 1), Tag(words, at.S0), Tag(words, at.S0 - 1));
    }

    private static uint Distance(int from, int to)
    {
        if (from < 0 || to < 0) return 0;
        var distance = to - from;
        return distance switch { < 6 => (uint)distance, < 10 => 6, < 16 => 7, _ => 8 };
    }

    private static ParserWord At(ReadOnlySpan<ParserWord> words, int at) =>
        (uint)at < (uint)words.Length ? words[at] : at == words.Length ? new ParserWord(2, 254, Upos.X) : new ParserWord(1, 255, Upos.X);

    private static uint Tag(ReadOnlySpan<ParserWord> words, int at) => (uint)at < (uint)words.Length ? words[at].Tag : at == words.Length ? 254 : NoTag;

    private static uint Relation(ParserState state, int at) => at < 0 ? NoTag : (uint)state.Arcs[at].Relation;
}
