using Panj.Language;
using Panj.Language.Parsing;

namespace Panj.Training;

/// <summary>Knows which moves lose no arc of the true tree that could still be had (Goldberg and Nivre 2013, arc-hybrid).</summary>
internal sealed class Oracle(TreebankWord[] gold)
{
    private readonly int[] _last = LastChildren(gold);
    private readonly int[][] _left = LeftChildren(gold);

    public bool ShiftIsFree(ParserState state)
    {
        if (!state.CanShift) return false;
        int next = state.Next, head = gold[next].Head;
        if (head < next && head != state.Stack(0) && Waits(state, head)) return false;
        return !Array.Exists(_left[next], child => Waits(state, child));
    }

    public bool LeftIsFree(ParserState state)
    {
        if (!state.CanLeft) return false;
        int top = state.Stack(0), head = gold[top].Head;
        return head <= state.Next && (head != state.Stack(1) || head == ParserState.None) && _last[top] < state.Next;
    }

    public bool RightIsFree(ParserState state)
    {
        if (!state.CanRight) return false;
        var top = state.Stack(0);
        return gold[top].Head < state.Next && _last[top] < state.Next;
    }

    /// <summary>The relation a new arc from the top of the stack to <paramref name="head"/> must bear, or none where that arc is lost and any will do.</summary>
    public Deprel? Relation(ParserState state, int head) => gold[state.Stack(0)].Head == head ? gold[state.Stack(0)].Relation : null;

    private static bool Waits(ParserState state, int word) => word < state.Next && state.Arcs[word].Head == ParserState.None;

    private static int[] LastChildren(TreebankWord[] gold)
    {
        var last = new int[gold.Length + 1];
        Array.Fill(last, -1);
        for (var i = 0; i < gold.Length; i++) last[gold[i].Head] = i;
        return last;
    }

    private static int[][] LeftChildren(TreebankWord[] gold) =>
        [.. Enumerable.Range(0, gold.Length + 1).Select(head => Enumerable.Range(0, Math.Min(head, gold.Length)).Where(i => gold[i].Head == head).ToArray())];
}
