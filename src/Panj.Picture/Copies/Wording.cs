using Panj.Events;
using Panj.Language;

namespace Panj.Picture.Copies;

/// <summary>The words of an article's story, clutter left out, with the shingles by which copies are found.</summary>
internal sealed class Wording
{
    /// <summary>Words a shingle has.</summary>
    public const int ShingleWords = 5;

    /// <summary>One shingle of each such window becomes a fingerprint, so that any shared run of 12 words shares one (winnowing).</summary>
    public const int Window = 8;

    /// <summary>Numbers of 64 bits in which each shingle sets one bit: most that are asked for are not there, which this tells without a search.</summary>
    private const int SieveWords = 64;

    private readonly Word[] _words;
    private readonly ulong[] _shingles;
    private readonly ulong[] _sieve = new ulong[SieveWords];
    private int[]? _places;

    /// <summary>Takes the article, and the vocabulary of all that it is compared with.</summary>
    public Wording(ArticleReading reading, Vocabulary vocabulary)
    {
        Reading = reading;
        Published = reading.Masthead.Published?.Value ?? reading.Article.Published;
        _words = [.. Prose(reading).SelectMany(span => Copies.Words.Of(reading.Article.Text, span)).Select(span => new Word(vocabulary.Of(span.Of(reading.Article.Text)), span))];
        _shingles = ShinglesOf(Array.ConvertAll(_words, w => w.Spelling.ComparedDigest));
        Shingles = new DigestSet(_shingles);
        foreach (var shingle in _shingles) _sieve[(shingle >> 6) % SieveWords] |= 1UL << (int)(shingle % 64);
        Fingerprints = new DigestSet(Winnow(_shingles)).Digests;
    }

    /// <summary>The wordings of articles that are compared with each other, in their order.</summary>
    public static Wording[] Of(IEnumerable<ArticleReading> readings, WordRules rules)
    {
        var vocabulary = new Vocabulary(rules);
        return [.. readings.AsParallel().AsOrdered().Select(reading => new Wording(reading, vocabulary))];
    }

    public ArticleReading Reading { get; }

    public string ArticleId => Reading.Article.Id;

    public DateOnly? Published { get; }

    public IReadOnlyList<Word> Words => _words;

    public int Count => _words.Length;

    /// <summary>Digest of a word in the spelling that is compared.</summary>
    public ulong DigestAt(int word) => _words[word].Spelling.ComparedDigest;

    /// <summary>The shingle that begins with a word.</summary>
    public ulong ShingleAt(int word) => _shingles[word];

    /// <summary>The word with which a shingle begins that stands here first, negative where none does. Safe for many threads: two may find the places at once, either will do.</summary>
    public int PlaceOf(ulong shingle) => Count >= ShingleWords && MayHave(shingle) && Shingles.IndexOf(shingle) is >= 0 and var at ? (_places ??= Places())[at] : -1;

    public DigestSet Shingles { get; }

    public IReadOnlyList<ulong> Fingerprints { get; }

    private bool MayHave(ulong shingle) => (_sieve[(shingle >> 6) % SieveWords] & (1UL << (int)(shingle % 64))) != 0;

    /// <summary>For each of the shingles in the order of their digests where it stands first.</summary>
    private int[] Places()
    {
        var places = new int[Shingles.Count];
        for (var word = _shingles.Length - 1; word >= 0; word--) places[Shingles.IndexOf(_shingles[word])] = word;
        return places;
    }

    private static IEnumerable<Span> Prose(ArticleReading reading)
    {
        var at = 0;
        foreach (var clutter in reading.Clutter)
        {
            if (clutter.Start > at) yield return new Span(at, clutter.Start);
            at = Math.Max(at, clutter.End);
        }

        if (at < reading.Article.Text.Length) yield return new Span(at, reading.Article.Text.Length);
    }

    private static ulong[] ShinglesOf(ulong[] digests)
    {
        if (digests.Length < ShingleWords) return digests.Length == 0 ? [] : [Digest.Of(digests)];
        var shingles = new ulong[digests.Length - ShingleWords + 1];
        for (var i = 0; i < shingles.Length; i++) shingles[i] = Digest.Of(digests.AsSpan(i, ShingleWords));
        return shingles;
    }

    private static IEnumerable<ulong> Winnow(ulong[] shingles)
    {
        if (shingles.Length == 0) yield break;
        for (var i = 0; i < Math.Max(1, shingles.Length - Window + 1); i++) yield return Least(shingles.AsSpan(i, Math.Min(Window, shingles.Length - i)));
    }

    private static ulong Least(ReadOnlySpan<ulong> window)
    {
        var least = window[0];
        foreach (var shingle in window) least = Math.Min(least, shingle);
        return least;
    }
}
