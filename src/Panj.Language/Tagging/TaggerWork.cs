using System.Numerics;
using Panj.Language.Models;
using Panj.Language.Words;

namespace Panj.Language.Tagging;

/// <summary>
/// Scores in the making, and for words met lately what each says by itself, as itself and as a neighbour. A word always says the same, so that
/// what is kept changes no outcome; a newer word takes the place of an older one. Use from one thread at a time.
/// </summary>
internal sealed class TaggerWork
{
    private const int Kept = 16384;
    private const int Places = (2 * TagFeatures.Reach) + 1;

    private readonly ulong[] _keys = new ulong[Kept];
    private readonly short[] _said = new short[Kept * Places * Tagger.MostLabels];
    private readonly LexicalClass[] _known = new LexicalClass[Kept];
    private readonly int[] _row = new int[Tagger.MostLabels];
    private int[] _scores = [];

    /// <summary>What is known of each word of the sentence.</summary>
    public LexicalClass[] Classes { get; private set; } = [];

    /// <summary>Makes room for a sentence and forgets the scores of the one before.</summary>
    public void Fit(int count)
    {
        if (Classes.Length < count)
        {
            Classes = new LexicalClass[count];
            _scores = new int[count * Tagger.MostLabels];
        }
        else _scores.AsSpan(0, count * Tagger.MostLabels).Clear();
    }

    /// <summary>Scores of one word, by label.</summary>
    public Span<int> Scores(int at) => _scores.AsSpan(at * Tagger.MostLabels, Tagger.MostLabels);

    /// <summary>What is known of a word.</summary>
    public LexicalClass Look(in WordForm word, Tagger tagger, IScorer scorer)
    {
        var (key, slot) = (KeyOf(word), SlotOf(word));
        if (_keys[slot] == key) return _known[slot];
        var known = tagger.Look(word.Lower);
        Keep(word, known, scorer, slot);
        return known;
    }

    /// <summary>Adds what the word at <paramref name="at"/> says to its own scores and to those of its neighbours.</summary>
    public void Spread(ReadOnlySpan<WordForm> words, ReadOnlySpan<LexicalClass> classes, int at, IScorer scorer)
    {
        var said = Said(words[at], classes[at], scorer);
        for (var offset = -TagFeatures.Reach; offset <= TagFeatures.Reach; offset++)
        {
            var target = at - offset;
            if ((uint)target < (uint)words.Length && !classes[target].IsSure)
                Add(said.Slice((offset + TagFeatures.Reach) * Tagger.MostLabels, Tagger.MostLabels), Scores(target));
        }
    }

    private Span<short> Said(in WordForm word, in LexicalClass known, IScorer scorer)
    {
        var slot = SlotOf(word);
        if (_keys[slot] != KeyOf(word)) Keep(word, known, scorer, slot);
        return SaidAt(slot);
    }

    private static ulong KeyOf(in WordForm word) => ((ulong)word.Lower << 32) | ((word.Shape * 31) + (uint)word.Traits);

    private static int SlotOf(in WordForm word) => (int)((word.Lower ^ (word.Shape * 0x9E3779B1u)) >> 7) & (Kept - 1);

    private Span<short> SaidAt(int slot) => _said.AsSpan(slot * Places * Tagger.MostLabels, Places * Tagger.MostLabels);

    private void Keep(in WordForm word, in LexicalClass known, IScorer scorer, int slot)
    {
        (_keys[slot], _known[slot]) = (KeyOf(word), known);
        var said = SaidAt(slot);
        for (var offset = -TagFeatures.Reach; offset <= TagFeatures.Reach; offset++)
            Work(word, known, offset, scorer, said.Slice((offset + TagFeatures.Reach) * Tagger.MostLabels, Tagger.MostLabels));
    }

    private void Work(in WordForm word, in LexicalClass known, int offset, IScorer scorer, Span<short> said)
    {
        Span<uint> buffer = stackalloc uint[TagFeatures.Most];
        var features = new FeatureList(buffer);
        if (offset == 0) TagFeatures.Alone(ref features, word, known);
        else TagFeatures.Beside(ref features, word, known, offset);
        _row.AsSpan().Clear();
        scorer.Score(features.Keys, _row);
        for (var i = 0; i < said.Length; i++) said[i] = (short)Math.Clamp(_row[i], short.MinValue, short.MaxValue);
    }

    private static void Add(ReadOnlySpan<short> said, Span<int> scores)
    {
        for (var i = 0; i < scores.Length; i += Vector<short>.Count)
        {
            Vector.Widen(new Vector<short>(said[i..]), out var low, out var high);
            (new Vector<int>(scores[i..]) + low).CopyTo(scores[i..]);
            var upper = scores[(i + Vector<int>.Count)..];
            (new Vector<int>(upper) + high).CopyTo(upper);
        }
    }
}
