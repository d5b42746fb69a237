namespace Panj.Picture.Copies;

/// <summary>A 64-bit FNV-1a digest with a final mix: the same on every machine, unlike the runtime's own hash codes.</summary>
internal static class Digest
{
    private const ulong Start = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(string word) => Mix(After(Start, word));

    /// <summary>The digest of two words with a blank between them.</summary>
    public static ulong Of(string one, string other) => Mix(After(After(After(Start, one), " "), other));

    public static ulong Of(ReadOnlySpan<ulong> digests)
    {
        var digest = Start;
        unchecked
        {
            foreach (var part in digests) digest = Mix((digest ^ part) * Prime);
        }

        return digest;
    }

    private static ulong After(ulong digest, string word)
    {
        unchecked
        {
            foreach (var letter in word) digest = (digest ^ letter) * Prime;
        }

        return digest;
    }

    private static ulong Mix(ulong digest)
    {
        unchecked
        {
            digest = (digest ^ (digest >> 33)) * 0xff51afd7ed558ccd;
            return digest ^ (digest >> 33);
        }
    }
}
