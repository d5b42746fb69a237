namespace Panj.Language.Parsing;

/// <summary>
/// Rates the moves of a state, with weights as whole numbers. What a word says in a slot is worked out once a sentence, when first asked, since
/// most words pass through the same slots state after state.
/// </summary>
internal sealed class FixedNetwork
{
    private readonly ParserWeights _weights;
    private readonly short[][] _own;
    private readonly short[][] _context;
    private readonly short[] _outside;
    private readonly short[] _facts;
    private readonly short[] _bias;

    public FixedNetwork(ParserWeights weights)
    {
        _weights = weights;
        var slots = Enumerable.Range(0, ParserView.Slots);
        _own = [.. slots.Select(slot => FixedPoint.Pack(Matrix(weights.FirstRow(slot), weights.Own), weights.Hidden, FixedPoint.Panel))];
        _context = [.. slots.Take(ParserView.Central).Select(slot => FixedPoint.Pack(Matrix(weights.FirstRow(slot) + weights.Own, ContextLayer.Size), weights.Hidden, FixedPoint.NarrowPanel))];
        (_outside, _facts, _bias) = (Sums(weights.Outside), Sums(weights.Facts), Sums(weights.Bias));
    }

    /// <summary>Looks up the words of a sentence and tells each of its neighbours.</summary>
    public void Begin(ReadOnlySpan<ParserWord> words, ParserScratch scratch)
    {
        scratch.Begin(_weights, words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            var row = _weights.RowOf(words[i]);
            scratch.Places[i] = scratch.Frequent.PlaceOf(row, words[i].Tag);
            _weights.Look(row, words[i].Tag, scratch.Inputs.AsSpan(i * _weights.Input));
            Gate(i, scratch);
        }

        ContextLayer.TellTwice(words.Length, _weights, scratch);
        FixedPoint.Round(scratch.Inputs.AsSpan(0, words.Length * _weights.Input), FixedPoint.FactorOne, scratch.Factors);
        SayContext(words.Length, scratch);
    }

    /// <summary>Rates the moves from what is seen of the state.</summary>
    public unsafe void Rate(int words, ReadOnlySpan<int> slots, ReadOnlySpan<int> facts, ParserScratch scratch)
    {
        for (var slot = 0; slot < slots.Length; slot++) Prepare(words, slots[slot], slot, scratch);
        var rows = stackalloc short*[ParserView.Slots + ParserView.Facts];
        fixed (short* outside = _outside, known = _facts, sums = scratch.Sums)
        {
            for (var i = 0; i < facts.Length; i++) rows[i] = known + (facts[i] * _weights.Hidden);
            for (var slot = 0; slot < slots.Length; slot++) rows[facts.Length + slot] = Row(words, slots[slot], slot, outside, sums);
            FixedPoint.SumRectified(rows, facts.Length + slots.Length, _bias, scratch.Hidden);
        }

        _weights.MoveBias.CopyTo(scratch.Scores.AsSpan());
        Dense.AddSparseProduct(scratch.Hidden, _weights.Moves, scratch.Scores);
    }

    private void Gate(int word, ParserScratch scratch)
    {
        var gates = scratch.Gates.AsSpan(word * ContextLayer.Width, ContextLayer.Width);
        var place = scratch.Places[word];
        if (place >= 0 && scratch.Frequent.IsKnown(place, FrequentWords.GateSlot)) scratch.Frequent.Gates(place).CopyTo(gates);
        else
        {
            ContextLayer.Gate(scratch.Inputs.AsSpan(word * _weights.Input), _weights.Input, _weights.Context, _weights.ContextBias, gates);
            if (place >= 0) gates.CopyTo(scratch.Frequent.Gates(place));
        }
    }

    // Nearly every word passes through every central slot, so that what its context says there is worked out for all together.
    private void SayContext(int words, ParserScratch scratch)
    {
        int hidden = _weights.Hidden, stride = ParserView.Slots * hidden;
        for (var slot = 0; slot < ParserView.Central; slot++)
            for (var word = 0; word < words; word += ParserScratch.Together)
            {
                var contexts = scratch.Factors.AsSpan((word * _weights.Input) + _weights.Own);
                FixedPoint.Products(contexts, _context[slot], hidden, scratch.Sums.AsSpan((word * stride) + (slot * hidden)), (_weights.Input, stride));
            }
    }

    private unsafe short* Row(int words, int word, int slot, short* outside, short* sums) =>
        word < 0 ? outside + (slot * _weights.Hidden)
        : word >= words ? outside + ((ParserView.Slots + slot) * _weights.Hidden)
        : sums + (((word * ParserView.Slots) + slot) * _weights.Hidden);

    // Makes the sum of a word in a slot ready, unless it is already or no word is there.
    private void Prepare(int words, int word, int slot, ParserScratch scratch)
    {
        if ((uint)word >= (uint)words || (scratch.Known[word] & (1u << slot)) != 0) return;
        scratch.Known[word] |= 1u << slot;
        var hidden = _weights.Hidden;
        var sum = scratch.Sums.AsSpan(((word * ParserView.Slots) + slot) * hidden, hidden);
        var own = Own(word, slot, scratch);
        if (slot < ParserView.Central) FixedPoint.Add(own, sum);
        else own.CopyTo(sum);
    }

    private Span<short> Own(int word, int slot, ParserScratch scratch)
    {
        var place = scratch.Places[word];
        var sum = place < 0 ? scratch.Own.AsSpan() : scratch.Frequent.Sum(place, slot);
        if (place >= 0 && scratch.Frequent.IsKnown(place, slot)) return sum;
        FixedPoint.Product(scratch.Factors.AsSpan(word * _weights.Input, _weights.Own), _own[slot], sum);
        return sum;
    }

    private ReadOnlySpan<float> Matrix(int row, int rows) => _weights.Slots.AsSpan(row * _weights.Hidden, rows * _weights.Hidden);

    private static short[] Sums(float[] numbers)
    {
        var sums = new short[numbers.Length];
        FixedPoint.Round(numbers, FixedPoint.SumOne, sums);
        return sums;
    }
}
