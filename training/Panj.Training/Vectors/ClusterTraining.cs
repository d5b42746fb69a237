using Panj.Language.Words;

namespace Panj.Training;

/// <summary>Groups the commonest words by their vectors, and the groups by theirs.</summary>
internal static class ClusterTraining
{
    private const int Words = 98_000;
    private const int Fine = 1_000;
    private const int Coarse = 64;
    private const int Rounds = 12;
    private const int Capacity = 1 << 17;

    /// <summary>The content of clusters.bin.</summary>
    public static byte[] Train(WordVectors vectors, int seed)
    {
        var known = Enumerable.Range(0, vectors.Words.Count).Where(i => IsWord(vectors.Words[i])).Take(Words).ToList();
        var (fine, centres) = new Means([.. known.Select(i => vectors.Vectors[i])]).Group(Fine, Rounds, seed);
        var (coarse, _) = new Means(centres).Group(Coarse, Rounds, seed);
        var table = new uint[Capacity];
        for (var k = 0; k < known.Count; k++) Put(table, WordForms.Hash(vectors.Words[known[k]]), (uint)fine[k] + 1);
        return Bytes(table, [0, .. coarse.Select(group => (byte)(group + 1))]);
    }

    private static bool IsWord(string word) => word.All(c => char.IsAsciiLetterLower(c) || c is '\'' or '-' or '.') && char.IsAsciiLetter(word[0]);

    // The commoner of two words with one print keeps the slot.
    private static void Put(uint[] table, uint word, uint group)
    {
        var key = WordClusters.Mix(word);
        var at = key & (Capacity - 1);
        for (; table[at] != 0; at = (at + 1) & (Capacity - 1))
            if (((table[at] ^ key) >> 16) == 0) return;
        table[at] = (key & 0xFFFF0000u) | group;
    }

    private static byte[] Bytes(uint[] table, byte[] coarse)
    {
        var bytes = new MemoryStream();
        using var output = new BinaryWriter(bytes);
        output.Write(coarse.Length);
        output.Write(table.Length);
        foreach (var slot in table) output.Write(slot);
        output.Write(coarse);
        return bytes.ToArray();
    }
}
