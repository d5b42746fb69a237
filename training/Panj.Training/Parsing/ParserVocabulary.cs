using MathNet.Numerics.LinearAlgebra;
using Panj.Language.Parsing;
using Panj.Language.Words;

namespace Panj.Training;

/// <summary>The words a parser knows and where their vectors begin: the commonest words of a large corpus and those of the treebank.</summary>
/// <param name="Hashes">Words by hash; rows follow the same order.</param>
/// <param name="Rows">A vector a word.</param>
/// <param name="Counts">How often the treebank has each.</param>
internal sealed record ParserVocabulary(uint[] Hashes, float[][] Rows, int[] Counts)
{
    /// <summary>Numbers in a vector.</summary>
    public const int Size = 64;

    private const int Commonest = 30_000;
    private const int LeastSeen = 2;

    // Length of a starting vector, near that of one learnt from nothing.
    private const double Length = 1.0;

    public static ParserVocabulary Of(List<ParserWord[]> sentences, WordVectors vectors)
    {
        var counts = Count(sentences);
        var rows = Reduced(vectors);
        var known = new Dictionary<uint, float[]>();
        for (var i = 0; i < rows.Length; i++)
        {
            var hash = WordForms.Hash(string.Create(vectors.Words[i].Length, vectors.Words[i], Fold));
            if (known.Count < Commonest || counts.ContainsKey(hash)) known.TryAdd(hash, rows[i]);
        }

        foreach (var (word, count) in counts.OrderBy(p => p.Key))
            if (count >= LeastSeen) known.TryAdd(word, new float[Size]);
        var hashes = known.Keys.Order().ToArray();
        return new ParserVocabulary(hashes, Array.ConvertAll(hashes, h => known[h]), Array.ConvertAll(hashes, h => counts.GetValueOrDefault(h)));
    }

    /// <summary>The words that a parser knows already, counted in other sentences.</summary>
    public static ParserVocabulary Known(uint[] hashes, List<ParserWord[]> sentences)
    {
        var counts = Count(sentences);
        return new ParserVocabulary(hashes, Array.ConvertAll(hashes, _ => new float[Size]), Array.ConvertAll(hashes, h => counts.GetValueOrDefault(h)));
    }

    private static Dictionary<uint, int> Count(List<ParserWord[]> sentences) =>
        sentences.SelectMany(s => s).GroupBy(w => w.Word).ToDictionary(g => g.Key, g => g.Count());

    private static void Fold(Span<char> to, string from)
    {
        for (var i = 0; i < to.Length; i++) to[i] = WordForms.Fold(from[i]);
    }

    // The strongest principal components keep most of what 100 numbers tell.
    private static float[][] Reduced(WordVectors vectors)
    {
        var from = vectors.Vectors;
        var moments = Matrix<double>.Build.Dense(from[0].Length, from[0].Length);
        foreach (var row in from.Take(Commonest))
            for (var i = 0; i < row.Length; i++)
                for (var j = 0; j < row.Length; j++) moments[i, j] += row[i] * (double)row[j];
        var axes = moments.Evd(Symmetricity.Symmetric).EigenVectors.ToColumnArrays();
        return [.. from.Select(row => Project(row, axes))];
    }

    private static float[] Project(float[] row, double[][] axes)
    {
        var onto = new double[Size];
        for (var i = 0; i < Size; i++)
            for (var j = 0; j < row.Length; j++) onto[i] += row[j] * axes[axes.Length - 1 - i][j];
        var scale = Length / Math.Max(1e-6, Math.Sqrt(onto.Sum(x => x * x)));
        return Array.ConvertAll(onto, x => (float)(scale * x));
    }
}
