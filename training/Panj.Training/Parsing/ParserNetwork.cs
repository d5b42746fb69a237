using Panj.Language.Parsing;

namespace Panj.Training;

/// <summary>Rates the moves of a state while weights still change, in floating point, as <see cref="FixedNetwork"/> does with whole numbers. What a word says in a slot is worked out once a sentence, when first asked, since most words pass through the same slots state after state.</summary>
internal sealed class ParserNetwork(ParserWeights weights)
{
    private readonly float[] _own = new float[weights.Hidden];
    private float[] _sums = [];

    /// <summary>Looks up the words of a sentence.</summary>
    public void Begin(ReadOnlySpan<ParserWord> words, ParserScratch scratch)
    {
        scratch.Begin(weights, words.Length);
        if (_sums.Length < words.Length * ParserView.Slots * weights.Hidden) _sums = new float[words.Length * ParserView.Slots * weights.Hidden];
        for (var i = 0; i < words.Length; i++)
        {
            var row = weights.RowOf(words[i]);
            weights.Look(row, words[i].Tag, scratch.Inputs.AsSpan(i * weights.Input));
        }
    }

    /// <summary>Adds to the inputs what the words know of each other.</summary>
    public void TellNeighbours(int words, ParserScratch scratch)
    {
        var gates = scratch.Gates.AsSpan(0, words * ContextLayer.Width);
        ContextLayer.Gate(scratch.Inputs, weights.Input, weights.Context, weights.ContextBias, gates);
        ContextLayer.TellTwice(words, weights, scratch);
        SayContext(words, scratch);
    }

    // Nearly every word passes through every central slot, so that what its context says there is worked out for all together.
    private unsafe void SayContext(int words, ParserScratch scratch)
    {
        int hidden = weights.Hidden, stride = ParserView.Slots * hidden;
        for (var word = 0; word < words; word++) _sums.AsSpan(word * stride, ParserView.Central * hidden).Clear();
        fixed (float* from = scratch.Inputs, to = _sums)
            for (var slot = 0; slot < ParserView.Central; slot++)
                fixed (float* by = Matrix(weights.FirstRow(slot) + weights.Own, ContextLayer.Size))
                {
                    var contexts = new Grid(from + weights.Own, weights.Input, words, ContextLayer.Size);
                    Dense.AddProducts(contexts, new(by, hidden, ContextLayer.Size, hidden), new(to + (slot * hidden), stride, words, hidden));
                }
    }

    /// <summary>Fills the hidden layer from what is seen of the state.</summary>
    public unsafe void Hide(int words, ReadOnlySpan<int> slots, ReadOnlySpan<int> facts, ParserScratch scratch)
    {
        for (var slot = 0; slot < slots.Length; slot++) Prepare(words, slots[slot], slot, scratch);
        var rows = stackalloc float*[ParserView.Slots + ParserView.Facts];
        fixed (float* outside = weights.Outside, known = weights.Facts, sums = _sums)
        {
            for (var i = 0; i < facts.Length; i++) rows[i] = known + (facts[i] * weights.Hidden);
            for (var slot = 0; slot < slots.Length; slot++) rows[facts.Length + slot] = Row(words, slots[slot], slot, outside, sums);
            weights.Bias.CopyTo(scratch.Hidden.AsSpan());
            Dense.SumRectified(rows, facts.Length + slots.Length, scratch.Hidden);
        }
    }

    private unsafe float* Row(int words, int word, int slot, float* outside, float* sums) =>
        word < 0 ? outside + (slot * weights.Hidden)
        : word >= words ? outside + ((ParserView.Slots + slot) * weights.Hidden)
        : sums + (((word * ParserView.Slots) + slot) * weights.Hidden);

    /// <summary>Rates the moves from the hidden layer.</summary>
    public void Rate(ParserScratch scratch)
    {
        weights.MoveBias.CopyTo(scratch.Scores.AsSpan());
        Dense.AddSparseProduct(scratch.Hidden, weights.Moves, scratch.Scores);
    }

    // Makes the sum of a word in a slot ready, unless it is already or no word is there.
    private void Prepare(int words, int word, int slot, ParserScratch scratch)
    {
        if ((uint)word >= (uint)words || (scratch.Known[word] & (1u << slot)) != 0) return;
        scratch.Known[word] |= 1u << slot;
        var hidden = weights.Hidden;
        var sum = _sums.AsSpan(((word * ParserView.Slots) + slot) * hidden, hidden);
        _own.AsSpan().Clear();
        Dense.AddProduct(scratch.Inputs.AsSpan(word * weights.Input, weights.Own), Matrix(weights.FirstRow(slot), weights.Own), _own);
        if (slot < ParserView.Central) Dense.Add(_own, sum);
        else _own.CopyTo(sum);
    }

    private ReadOnlySpan<float> Matrix(int row, int rows) => weights.Slots.AsSpan(row * weights.Hidden, rows * weights.Hidden);
}
