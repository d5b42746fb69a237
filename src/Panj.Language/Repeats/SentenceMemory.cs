using Panj.Language.Names;
using Panj.Language.Words;

namespace Panj.Language.Repeats;

/// <summary>
/// Keeps sentences that come again and again, since most news is copies of other news: what a sentence says follows from its characters, so that what is kept changes no outcome.
/// Kept is what came twice, in a table of fixed size in which a newer sentence takes the place of an older one. Safe for many threads.
/// </summary>
internal sealed class SentenceMemory
{
    /// <summary>Longest sentence that is kept, in tokens; with <see cref="MostCharacters"/> it bounds the whole to some 30 MB. Ordinary news takes 12.</summary>
    public const int MostTokens = 64;

    /// <summary>Longest sentence that is kept, in UTF-16 units.</summary>
    public const int MostCharacters = 512;

    /// <summary>Sentences that are kept.</summary>
    public const int Places = 4096;

    private const int MetPlaces = 4 * Places;

    private readonly KnownSentence?[] _known = new KnownSentence?[Places];
    private readonly uint[] _met = new uint[MetPlaces];

    /// <summary>How many sentences are kept now.</summary>
    public int Count => _known.Count(known => known is not null);

    /// <summary>The sentence with these tokens, null where it is not kept.</summary>
    public KnownSentence? Find(string text, ReadOnlySpan<Span> tokens)
    {
        if (!MayKeep(tokens)) return null;
        return _known[HashOf(text, tokens) % Places] is { } known && known.Is(text, tokens) ? known : null;
    }

    /// <summary>Takes note of a sentence that was not kept, and keeps it where it came before.</summary>
    public void Meet(string text, ReadOnlySpan<Span> tokens, ReadOnlySpan<NameWord> words, ReadOnlySpan<Token> understood)
    {
        if (!MayKeep(tokens)) return;
        var hash = HashOf(text, tokens);
        if (_met[hash % MetPlaces] == hash) _known[hash % Places] = new KnownSentence(text, words, understood);
        else _met[hash % MetPlaces] = hash;
    }

    private static bool MayKeep(ReadOnlySpan<Span> tokens) => tokens.Length <= MostTokens && tokens[^1].End - tokens[0].Start <= MostCharacters;

    private static uint HashOf(string text, ReadOnlySpan<Span> tokens) => WordForms.Hash(new Span(tokens[0].Start, tokens[^1].End).Of(text));
}
