using Panj.Language;
using Panj.Language.Parsing;

namespace Panj.Training;

/// <summary>Tells, for the state a sentence in training has reached, which moves are free of cost; nothing of a sentence without a tree, which has no oracle.</summary>
internal sealed class Guide(Oracle? oracle, Transitions moves, ParserState state, int exploration, Random chance)
{
    public ParserState State => state;

    /// <summary>Whether the true tree is known.</summary>
    public bool IsKnown => oracle is not null;

    private Oracle Tree => oracle ?? throw new InvalidOperationException("The sentence has no tree.");

    /// <summary>Whether to follow a wrong choice this time.</summary>
    public bool Explores() => chance.Next(100) < exploration;

    public bool IsFree(int move)
    {
        if (move == Transitions.Shift) return Tree.ShiftIsFree(state);
        var left = moves.IsLeft(move);
        if (left ? !Tree.LeftIsFree(state) : !Tree.RightIsFree(state)) return false;
        var relation = Tree.Relation(state, left ? state.Next : state.Stack(1));
        return relation is null || relation == moves.Relation(move);
    }

    /// <summary>The best scored free move, or -1 where there is none.</summary>
    public int BestFree(ReadOnlySpan<float> scores)
    {
        if (state.Next == state.Count) return -1;
        var best = Tree.ShiftIsFree(state) ? Transitions.Shift : -1;
        if (Tree.LeftIsFree(state)) best = BestOf(scores, Transitions.FirstLeft, moves.FirstRight, best, Tree.Relation(state, state.Next));
        if (Tree.RightIsFree(state)) best = BestOf(scores, moves.FirstRight, moves.Count, best, Tree.Relation(state, state.Stack(1)));
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
