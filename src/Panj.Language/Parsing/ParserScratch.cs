namespace Panj.Language.Parsing;

/// <summary>Buffers a sentence is parsed in, kept from one to the next.</summary>
internal sealed class ParserScratch
{
    /// <summary>Words whose contexts are read together; buffers have room for as many more as that takes.</summary>
    public const int Together = 4;

    /// <summary>A row a word: its vector, its tag's, its context.</summary>
    public float[] Inputs { get; private set; } = [];

    /// <summary>The same as whole numbers.</summary>
    public short[] Factors { get; private set; } = [];

    /// <summary>A row a word: what it says to its neighbours.</summary>
    public float[] Gates { get; private set; } = [];

    /// <summary>A row a word: what its neighbours told it at first.</summary>
    public float[] Told { get; private set; } = [];

    /// <summary>A row a word: what it says to its neighbours of what it was told.</summary>
    public float[] GatesAgain { get; private set; } = [];

    /// <summary>A row a word: what its neighbours told it of what they were told.</summary>
    public float[] ToldAgain { get; private set; } = [];

    /// <summary>For each word and slot what it says to the hidden layer, where that was asked before.</summary>
    public short[] Sums { get; private set; } = [];

    /// <summary>Which slots were asked before, a bit each, by word.</summary>
    public uint[] Known { get; private set; } = [];

    /// <summary>Where <see cref="Frequent"/> holds each word, or -1.</summary>
    public int[] Places { get; private set; } = [];

    /// <summary>What common words say.</summary>
    public FrequentWords Frequent { get; private set; } = new(0);

    public float[] Hidden { get; private set; } = [];

    /// <summary>What one word alone says, before its context.</summary>
    public short[] Own { get; private set; } = [];

    public float[] Scores { get; private set; } = [];

    /// <summary>Makes room for a sentence and forgets the one before.</summary>
    public void Begin(ParserWeights weights, int words)
    {
        if (Known.Length < words)
        {
            words = (words + Together - 1) / Together * Together;
            Known = new uint[words];
            Places = new int[words];
            Inputs = new float[words * weights.Input];
            Factors = new short[words * weights.Input];
            (Gates, GatesAgain) = (new float[words * ContextLayer.Width], new float[words * ContextLayer.Width]);
            (Told, ToldAgain) = (new float[words * ContextLayer.Size], new float[words * ContextLayer.Size]);
            Sums = new short[words * ParserView.Slots * weights.Hidden];
        }

        if (Hidden.Length != weights.Hidden)
        {
            (Hidden, Scores) = (new float[weights.Hidden], new float[weights.MoveWidth]);
            Own = new short[weights.Hidden];
            Frequent = new FrequentWords(weights.Hidden);
        }

        Frequent.Begin();
        Known.AsSpan(0, words).Clear();
    }
}
