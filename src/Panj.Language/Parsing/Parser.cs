using Panj.Language.Models;

namespace Panj.Language.Parsing;

/// <summary>Reads a sentence once from left to right and leaves a tree: two moves a word, each the best allowed.</summary>
internal sealed class Parser(IScorer scorer, Transitions moves)
{
    public Transitions Moves => moves;

    /// <summary>The embedded model.</summary>
    public static Parser Embedded()
    {
        var weights = new SparseModel(ModelReader.Embedded("parser.bin"));
        return new Parser(weights, new Transitions(weights.Labels));
    }

    /// <summary>Fills <paramref name="state"/>'s arcs with a tree over the words.</summary>
    public void Parse(ReadOnlySpan<ParserWord> words, ParserState state)
    {
        Span<uint> buffer = stackalloc uint[ParserFeatures.Most];
        Span<int> scores = stackalloc int[moves.Count];
        state.Reset(words.Length);
        while (!state.IsFinal)
        {
            if (!HasChoice(state))
            {
                Apply(state, Best(state, scores));
                continue;
            }

            var features = new FeatureList(buffer);
            ParserFeatures.Fill(ref features, words, state);
            scores.Clear();
            scorer.Score(features.Keys, scores);
            Apply(state, Best(state, scores));
        }
    }

    /// <summary>The allowed move with the highest score.</summary>
    public int Best(ParserState state, ReadOnlySpan<int> scores)
    {
        var best = -1;
        if (state.CanShift) best = Transitions.Shift;
        if (state.CanLeft)
        {
            if (state.Next == state.Count) return moves.RootMove;
            best = Best(scores, Transitions.FirstLeft, moves.FirstRight, best);
        }

        return state.CanRight ? Best(scores, moves.FirstRight, moves.Count, best) : best;
    }

    // An empty stack can only shift, and the last word left can only become the root.
    private static bool HasChoice(ParserState state) => state.Depth > 0 && (state.CanShift || state.Depth > 1);

    public void Apply(ParserState state, int move)
    {
        if (move == Transitions.Shift) state.Shift();
        else if (moves.IsLeft(move)) state.Left(moves.Relation(move));
        else state.Right(moves.Relation(move));
    }

    private int Best(ReadOnlySpan<int> scores, int from, int to, int best)
    {
        for (var i = from; i < to; i++)
            if (i != moves.RootMove && (best < 0 || scores[i] > scores[best])) best = i;
        return best;
    }
}
