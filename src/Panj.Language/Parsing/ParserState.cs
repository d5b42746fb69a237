namespace Panj.Language.Parsing;

/// <summary>
/// A sentence half read by the arc-hybrid system: a stack of words that still lack a head, the next word, and the arcs made so far.
/// The position after the last word stands for the root. Reused from sentence to sentence.
/// </summary>
internal sealed class ParserState
{
    /// <summary>No such word.</summary>
    public const int None = -1;

    private int[] _stack = [];
    private int _depth;

    /// <summary>Words in the sentence; also the position of the root.</summary>
    public int Count { get; private set; }

    /// <summary>Next word not yet on the stack.</summary>
    public int Next { get; private set; }

    public Arc[] Arcs { get; private set; } = [];

    public int Depth => _depth;

    public bool IsFinal => Next == Count && _depth == 0;

    /// <summary>Begins a sentence of <paramref name="count"/> words.</summary>
    public void Reset(int count)
    {
        if (_stack.Length < count)
        {
            _stack = new int[Math.Max(count, 2 * _stack.Length)];
            Arcs = new Arc[_stack.Length + 1];
        }

        Array.Fill(Arcs, Arc.Empty, 0, count + 1);
        (Count, Next, _depth) = (count, 0, 0);
    }

    /// <summary>The word so far below the top of the stack, or <see cref="None"/>.</summary>
    public int Stack(int below) => below < _depth ? _stack[_depth - 1 - below] : None;

    /// <summary>The word so far after the next, or <see cref="None"/> past the root.</summary>
    public int Buffer(int ahead) => Next + ahead <= Count ? Next + ahead : None;

    public bool CanShift => Next < Count;

    /// <summary>The root takes one word only, the last on the stack.</summary>
    public bool CanLeft => _depth > 0 && (Next < Count || _depth == 1);

    public bool CanRight => _depth > 1;

    public void Shift() => _stack[_depth++] = Next++;

    public void Left(Deprel relation) => Attach(_stack[--_depth], Next, relation);

    public void Right(Deprel relation)
    {
        _depth--;
        Attach(_stack[_depth], _stack[_depth - 1], relation);
    }

    private void Attach(int child, int head, Deprel relation)
    {
        ref var own = ref Arcs[child];
        (own.Head, own.Relation) = (head, relation);
        ref var above = ref Arcs[head];
        if (child < head) above.AddLeft(child, relation);
        else above.AddRight(child, relation);
    }
}
