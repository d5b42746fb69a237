namespace Panj.Language.Parsing;

/// <summary>What the parser looks at before each move: the words on top of the stack and next in line, their outermost children and neighbours, and facts about the arcs made so far.</summary>
internal static class ParserView
{
    /// <summary>How many words are looked at.</summary>
    public const int Slots = 16;

    /// <summary>How many of them, the first, are seen with their context.</summary>
    public const int Central = 5;

    /// <summary>How many facts.</summary>
    public const int Facts = 20;

    private const int Relations = 64;
    private const int Distances = 10;
    private const int Counts = 6;

    /// <summary>How many values each fact can have.</summary>
    private static readonly int[] Sizes =
    [
        Relations, Relations, Relations, Relations, Relations, Relations, Relations, Relations,
        Distances, Distances, Counts, Counts, Counts, Counts, Counts, Counts, Relations, Relations, Relations, Relations,
    ];

    private static readonly int[] Starts = [.. Sizes.Select((_, i) => Sizes[..i].Sum())];

    /// <summary>Values of all facts together.</summary>
    public static int Values => Sizes.Sum();

    /// <summary>Fills in the words' positions (<see cref="ParserState.None"/> where there is none, the sentence's length for the root) and the facts' values, each in a range of its own.</summary>
    public static void Fill(ParserState state, Span<int> slots, Span<int> facts)
    {
        int s0 = state.Stack(0), s1 = state.Stack(1), b0 = state.Buffer(0);
        var top = s0 >= 0 ? state.Arcs[s0] : Arc.Empty;
        var below = s1 >= 0 ? state.Arcs[s1] : Arc.Empty;
        var next = b0 >= 0 ? state.Arcs[b0] : Arc.Empty;
        Words(state, slots, (s1, s0, b0), (below, top, next));
        Fact(facts, 0, Relation(state, top.Left1));
        Fact(facts, 1, Relation(state, top.Left2));
        Fact(facts, 2, Relation(state, top.Right1));
        Fact(facts, 3, Relation(state, top.Right2));
        Fact(facts, 4, Relation(state, below.Left1));
        Fact(facts, 5, Relation(state, below.Right1));
        Fact(facts, 6, Relation(state, next.Left1));
        Fact(facts, 7, Relation(state, next.Left2));
        Fact(facts, 8, Distance(s0, b0));
        Fact(facts, 9, Distance(s1, s0));
        Fact(facts, 10, top.LeftCount);
        Fact(facts, 11, top.RightCount);
        Fact(facts, 12, below.LeftCount);
        Fact(facts, 13, below.RightCount);
        Fact(facts, 14, next.LeftCount);
        Fact(facts, 15, Math.Min(state.Depth, Counts - 1));
        Fact(facts, 16, Relation(state, below.Left2));
        Fact(facts, 17, Relation(state, below.Right2));
        Fact(facts, 18, Core(top));
        Fact(facts, 19, Core(below));
    }

    private static void Words(ParserState state, Span<int> slots, (int S1, int S0, int B0) at, (Arc Below, Arc Top, Arc Next) arcs)
    {
        (slots[0], slots[1], slots[2], slots[3]) = (at.S0, at.S1, state.Stack(2), at.B0);
        (slots[4], slots[5], slots[6], slots[7]) = (state.Buffer(1), state.Buffer(2), arcs.Top.Left1, arcs.Top.Left2);
        (slots[8], slots[9], slots[10], slots[11]) = (arcs.Top.Right1, arcs.Top.Right2, arcs.Below.Left1, arcs.Below.Right1);
        (slots[12], slots[13], slots[14], slots[15]) = (arcs.Next.Left1, arcs.Next.Left2, at.B0 - 1, at.S0 < 0 ? ParserState.None : at.S0 + 1);
    }

    private static void Fact(Span<int> facts, int fact, int value) => facts[fact] = Starts[fact] + value;

    private static int Relation(ParserState state, int word) => word < 0 ? 0 : 1 + (int)state.Arcs[word].Relation;

    // Which of subject, object, complement, marker and copula a word already has: what a verb still waits for.
    private static int Core(in Arc arc)
    {
        var has = arc.LeftRelations | arc.RightRelations;
        return Bit(has, 0, Deprel.Nsubj, Deprel.NsubjPass) | Bit(has, 1, Deprel.Obj, Deprel.Xcomp) | Bit(has, 2, Deprel.Ccomp, Deprel.Obl)
            | Bit(has, 3, Deprel.Mark, Deprel.Case) | Bit(has, 4, Deprel.Cop, Deprel.AuxPass) | Bit(has, 5, Deprel.Cc, Deprel.Punct);
    }

    private static int Bit(ulong relations, int bit, Deprel one, Deprel other) =>
        (relations & ((1ul << (int)one) | (1ul << (int)other))) == 0 ? 0 : 1 << bit;

    private static int Distance(int from, int to)
    {
        if (from < 0 || to < 0) return 0;
        var distance = to - from;
        return distance switch { < 6 => distance, < 10 => 6, < 16 => 7, _ => 8 };
    }
}
