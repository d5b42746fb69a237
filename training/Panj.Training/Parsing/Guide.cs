using Panj.Language;
using Panj.Language.Parsing;

namespace Panj.Training;

/// <summary>Tells, for the state a sentence in training has reached, which moves are free of cost.</summary>
internal sealed class Guide(Oracle oracle, Transitions moves, ParserState state, int exploration, Random chance)
{
    public ParserState State => state;

    /// <summary>Whether to follow a wrong choice this time.</summary>
    public bool Explores() => chance.Next(100) < exploration;

    public bool IsFree(int move)
    {
        if (move == Transitions.Shift) return oracle.ShiftIsFree(state);
        var left = moves.IsLeft(move);
        if (left ? !oracle.LeftIsFree(state) : !oracle.RightIsFree(state)) return false;
        var relation = oracle.Relation(state, left ? state.Next : state.Stack(1));
        return relation is null || relation == moves.Relation(move);
    }

    /// <summary>The best scored free move, or -1 where there is none.</summary>
    public int BestFree(ReadOnlySpan<float> scores)
    {
        if (state.Next == state.Count) return -1;
        var best = oracle.ShiftIsFree(state) ? Transitions.Shift : -1;
        if (oracle.LeftIsFree(state)) best = BestOf(scores, Transitions.FirstLeft, moves.FirstRight, best, oracle.Relation(state, state.Next));
        if (oracle.RightIsFree(state)) best = BestOf(scores, moves.FirstRight, moves.Count, best, oracle.Relation(state, state.Stack(1)));
        return best;
    }

    private int BestOf(ReadOnlySpan<float> scores, int from, int to, int best, Deprel? relation)
    {
        for (var i = from; i < to; i++)
        {
            if (i == moves.RootMove || (relation is { } must && moves.Relation(i) != must)) continue;
            if (best < 0 || scores[i] > scores[best]) best = i;
        }

        return best;
    }
}
