using System.Numerics;

namespace Panj.Training;

/// <summary>
/// Groups vectors around means (Lloyd's algorithm). All numbers are whole and small enough for a float to hold exactly, so that the outcome
/// does not depend on how wide a machine's registers are.
/// </summary>
internal sealed class Means
{
    // A vector of unit length times this: products of two sum up to less than 2^24.
    private const float Scale = 1024;

    private readonly float[][] _points;
    private readonly int _width;

    public Means(IReadOnlyList<float[]> vectors)
    {
        _width = (vectors[0].Length + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        _points = [.. vectors.Select(Whole)];
    }

    /// <summary>The group of each vector, and each group's mean.</summary>
    /// <param name="count">How many groups; at most as many as vectors.</param>
    /// <param name="rounds">How often the means are moved.</param>
    /// <param name="seed">Decides which vectors the means start from.</param>
    public (int[] Groups, float[][] Centres) Group(int count, int rounds, int seed)
    {
        var centres = Sample.Shuffled(_points, new Random(seed)).Take(count).ToArray();
        var groups = new int[_points.Length];
        for (var round = 0; round < rounds; round++)
        {
            Assign(centres, groups);
            centres = Move(centres, groups);
        }

        Assign(centres, groups);
        return (groups, centres);
    }

    private void Assign(float[][] centres, int[] groups)
    {
        for (var i = 0; i < groups.Length; i++) groups[i] = Nearest(centres, _points[i]);
    }

    // All points and means have the same length, nearly: the nearest mean has the largest product.
    private static int Nearest(float[][] centres, float[] point)
    {
        var (best, most) = (0, float.MinValue);
        for (var i = 0; i < centres.Length; i++)
        {
            var product = Product(centres[i], point);
            if (product > most) (best, most) = (i, product);
        }

        return best;
    }

    private static float Product(float[] a, float[] b)
    {
        var sum = Vector<float>.Zero;
        for (var i = 0; i < a.Length; i += Vector<float>.Count) sum += new Vector<float>(a, i) * new Vector<float>(b, i);
        return Vector.Sum(sum);
    }

    private float[][] Move(float[][] centres, int[] groups)
    {
        var sums = new double[centres.Length][];
        for (var i = 0; i < groups.Length; i++)
        {
            var sum = sums[groups[i]] ??= new double[_width];
            for (var k = 0; k < _width; k++) sum[k] += _points[i][k];
        }

        return [.. sums.Select((sum, i) => sum is null ? centres[i] : Whole(Array.ConvertAll(sum, v => (float)v)))];
    }

    private float[] Whole(float[] vector)
    {
        var length = 0.0;
        foreach (var value in vector) length += (double)value * value;
        var whole = new float[_width];
        for (var k = 0; k < vector.Length && length > 0; k++) whole[k] = (float)Math.Round(vector[k] / Math.Sqrt(length) * Scale);
        return whole;
    }
}
