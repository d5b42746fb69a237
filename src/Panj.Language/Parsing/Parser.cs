using Panj.Language.Models;

namespace Panj.Language.Parsing;

/// <summary>Reads a sentence once from left to right and leaves a tree: two moves a word, each the best allowed.</summary>
internal sealed class Parser(ParserWeights weights)
{
    private readonly FixedNetwork _network = new(weights);

    public Transitions Moves { get; } = new(weights.Labels);

    /// <summary>The embedded model.</summary>
    public static Parser Embedded() => new(ParserWeightsFile.Read(ModelReader.Embedded("parser.bin")));

    /// <summary>Fills <paramref name="state"/>'s arcs with a tree over the words.</summary>
    public void Parse(ReadOnlySpan<ParserWord> words, ParserState state, ParserScratch scratch)
    {
        Span<int> slots = stackalloc int[ParserView.Slots];
        Span<int> facts = stackalloc int[ParserView.Facts];
        _network.Begin(words, scratch);
        state.Reset(words.Length);
        while (!state.IsFinal)
        {
            if (HasChoice(state))
            {
                ParserView.Fill(state, slots, facts);
                _network.Rate(words.Length, slots, facts, scratch);
            }

            Apply(state, Best(state, scratch.Scores));
        }
    }

    /// <summary>The allowed move with the highest score.</summary>
    public int Best(ParserState state, ReadOnlySpan<float> scores)
    {
        var best = -1;
        if (state.CanShift) best = Transitions.Shift;
        if (state.CanLeft)
        {
            if (state.Next == state.Count) return Moves.RootMove;
            best = Best(scores, Transitions.FirstLeft, Moves.FirstRight, best);
        }

        return state.CanRight ? Best(scores, Moves.FirstRight, Moves.Count, best) : best;
    }

    // An empty stack can only shift, and the last word left can only become the root.
    public static bool HasChoice(ParserState state) => state.Depth > 0 && (state.CanShift || state.Depth > 1);

    public void Apply(ParserState state, int move)
    {
        if (move == Transitions.Shift) state.Shift();
        else if (Moves.IsLeft(move)) state.Left(Moves.Relation(move));
        else state.Right(Moves.Relation(move));
    }

    private int Best(ReadOnlySpan<float> scores, int from, int to, int best)
    {
        var (most, root) = (best < 0 ? float.NegativeInfinity : scores[best], Moves.RootMove);
        for (var i = from; i < to; i++)
            if (scores[i] > most && i != root) (best, most) = (i, scores[i]);
        return best;
    }
}
