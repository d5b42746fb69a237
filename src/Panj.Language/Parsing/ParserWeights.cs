namespace Panj.Language.Parsing;

/// <summary>
/// Weights of a network with one hidden layer over word vectors (Chen and Manning 2014): what each word and tag is like, what a word of
/// each slot says to the hidden layer, what each fact says to it, and what the hidden layer says for each move.
/// </summary>
internal sealed class ParserWeights
{
    /// <summary>Rows at the beginning that stand for words not in the vocabulary, one a tag.</summary>
    public const int Strangers = 64;

    /// <summary>Names of the moves.</summary>
    public required string[] Labels { get; init; }

    /// <summary>Row of each known word, by hash.</summary>
    public required WordIndex Vocabulary { get; init; }

    /// <summary>Numbers in a word's vector.</summary>
    public required int WordSize { get; init; }

    /// <summary>Numbers in a tag's vector.</summary>
    public required int TagSize { get; init; }

    /// <summary>Cells of the hidden layer.</summary>
    public required int Hidden { get; init; }

    /// <summary>A row a word.</summary>
    public required float[] Words { get; init; }

    /// <summary>A row a tag.</summary>
    public required float[] Tags { get; init; }

    /// <summary>From word and tag to <see cref="ContextLayer.Width"/>.</summary>
    public required float[] Context { get; init; }

    /// <summary>What the context's sums start from.</summary>
    public required float[] ContextBias { get; init; }

    /// <summary>From what a word's context told to <see cref="ContextLayer.Width"/>, for the second telling.</summary>
    public required float[] Again { get; init; }

    /// <summary>What the sums of the second telling start from.</summary>
    public required float[] AgainBias { get; init; }

    /// <summary>For each slot a matrix from what is seen of its word to the hidden layer.</summary>
    public required float[] Slots { get; init; }

    /// <summary>A hidden row for each slot that is empty, then for each that holds the root.</summary>
    public required float[] Outside { get; init; }

    /// <summary>A hidden row for each value of each fact.</summary>
    public required float[] Facts { get; init; }

    /// <summary>What the hidden layer starts from.</summary>
    public required float[] Bias { get; init; }

    /// <summary>A row of moves for each hidden cell.</summary>
    public required float[] Moves { get; init; }

    /// <summary>What the moves start from.</summary>
    public required float[] MoveBias { get; init; }

    /// <summary>Numbers that a word's own vector and its tag's have.</summary>
    public int Own => WordSize + TagSize;

    /// <summary>Numbers the network sees of a word: its own, then those of its context.</summary>
    public int Input => Own + ContextLayer.Size;

    /// <summary>Numbers that are seen of the word in a slot.</summary>
    public int Seen(int slot) => slot < ParserView.Central ? Input : Own;

    /// <summary>First row of a slot's matrix.</summary>
    public int FirstRow(int slot) => (slot * Own) + (Math.Min(slot, ParserView.Central) * ContextLayer.Size);

    /// <summary>Width of a row of moves.</summary>
    public int MoveWidth => Dense.Wide(Labels.Length);

    /// <summary>The row of a word's vector.</summary>
    public int RowOf(in ParserWord word) => Vocabulary.TryFind(word.Word, out var row) ? Strangers + row : word.Tag % Strangers;

    /// <summary>Puts the vectors of a word's row and a tag side by side.</summary>
    public void Look(int row, byte tag, Span<float> to)
    {
        Words.AsSpan(row * WordSize, WordSize).CopyTo(to);
        Tags.AsSpan(tag * TagSize, TagSize).CopyTo(to[WordSize..]);
    }
}
