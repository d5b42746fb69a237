using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Panj.Language.Parsing;

/// <summary>Products and sums of whole numbers that stand for fractions: half as wide as floats, hence twice as many at once, and the same on every machine.</summary>
/// <remarks>Its loops are compiled in full at once: what is compiled in haste keeps sums in memory, and reading is slow for as long as that lasts.</remarks>
internal static class FixedPoint
{
    /// <summary>Columns of a product that are worked out together.</summary>
    public const int Panel = 64;

    /// <summary>Columns of a product of many rows that are worked out together.</summary>
    public const int NarrowPanel = 16;

    /// <summary>What stands for 1 in a factor.</summary>
    public const float FactorOne = 2048;

    /// <summary>What stands for 1 in a matrix.</summary>
    public const float MatrixOne = 8192;

    /// <summary>What stands for 1 in a sum.</summary>
    public const float SumOne = 512;

    private const int Shift = 15;
    private const int Half = 1 << (Shift - 1);

    /// <summary>The nearest whole numbers, clipped to their range.</summary>
    /// <param name="from">Fractions.</param>
    /// <param name="one">What stands for 1.</param>
    /// <param name="to">At least as long.</param>
    public static void Round(ReadOnlySpan<float> from, float one, Span<short> to)
    {
        var i = 0;
        for (; i + Vector256<short>.Count <= from.Length; i += Vector256<short>.Count)
            Vector256.Narrow(Rounded(from[i..], one), Rounded(from[(i + Vector256<float>.Count)..], one)).CopyTo(to[i..]);
        for (; i < from.Length; i++) to[i] = (short)Math.Clamp(MathF.Round(from[i] * one), short.MinValue, short.MaxValue);
    }

    /// <summary>A matrix in the order products read it: panel by panel, in each two rows at a time, their numbers side by side.</summary>
    /// <param name="matrix">An even number of rows.</param>
    /// <param name="width">Columns, a multiple of <paramref name="panel"/>.</param>
    /// <param name="panel">Columns a panel.</param>
    public static short[] Pack(ReadOnlySpan<float> matrix, int width, int panel)
    {
        var rows = matrix.Length / width;
        var (plain, packed) = (new short[matrix.Length], new short[matrix.Length]);
        Round(matrix, MatrixOne, plain);
        for (var row = 0; row < rows; row++)
            for (var column = 0; column < width; column++)
                packed[(column / panel * panel * rows) + (row / 2 * 2 * panel) + (column % panel * 2) + (row % 2)] = plain[(row * width) + column];
        return packed;
    }

    /// <summary>The product of one row of factors and a matrix packed by <see cref="Panel"/>.</summary>
    /// <exception cref="ArgumentException">The sizes do not fit.</exception>
    public static unsafe void Product(ReadOnlySpan<short> factors, ReadOnlySpan<short> packed, Span<short> result)
    {
        if (result.Length % Panel != 0 || factors.Length % 2 != 0 || packed.Length != factors.Length * result.Length) throw new ArgumentException("The sizes do not fit.", nameof(packed));
        fixed (short* factor = factors, from = packed, to = result)
            for (var at = 0; at < result.Length; at += Panel) Columns((int*)factor, factors.Length / 2, from + (at * factors.Length), to + at);
    }

    /// <summary>The products of four rows of factors and a matrix packed by <see cref="NarrowPanel"/>.</summary>
    /// <param name="factors">First row of factors.</param>
    /// <param name="packed">The matrix.</param>
    /// <param name="width">Its columns.</param>
    /// <param name="results">First row of results.</param>
    /// <param name="strides">Numbers from one row to the next, of factors and of results.</param>
    /// <exception cref="ArgumentException">The sizes do not fit.</exception>
    public static unsafe void Products(ReadOnlySpan<short> factors, ReadOnlySpan<short> packed, int width, Span<short> results, (int From, int To) strides)
    {
        var rows = packed.Length / width;
        if (factors.Length < (3 * strides.From) + rows || results.Length < (3 * strides.To) + width || rows % 2 != 0 || width % NarrowPanel != 0) throw new ArgumentException("The sizes do not fit.", nameof(packed));
        fixed (short* factor = factors, from = packed, to = results)
            for (var at = 0; at < width; at += NarrowPanel)
            {
                if (Avx512BW.IsSupported) FourWideRows(factor, from + (at * rows), rows / 2, to + at, strides);
                else FourRows(factor, from + (at * rows), rows / 2, to + at, strides);
            }
    }

    /// <summary>Adds many rows, none of which can leave the range, and sets what is below nothing to nothing.</summary>
    public static unsafe void SumRectified(short** rows, int count, ReadOnlySpan<short> start, Span<float> sum)
    {
        fixed (short* begin = start)
        fixed (float* to = sum)
            for (var at = 0; at < sum.Length; at += Panel) SumRectified(rows, count, begin, to, at);
    }

    /// <summary>Adds one row to another, within their range.</summary>
    public static void Add(ReadOnlySpan<short> row, Span<short> sum)
    {
        for (var i = 0; i + Vector256<short>.Count <= sum.Length; i += Vector256<short>.Count)
            Vector256.AddSaturate(Vector256.Create(row[i..]), Vector256.Create((ReadOnlySpan<short>)sum[i..])).CopyTo(sum[i..]);
    }

    private static Vector256<int> Rounded(ReadOnlySpan<float> from, float one) =>
        Vector256.ConvertToInt32(Vector256.Clamp(Vector256.Round(Vector256.Create(from) * one), Vector256.Create((float)short.MinValue), Vector256.Create((float)short.MaxValue)));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static unsafe void SumRectified(short** rows, int count, short* start, float* sum, int at)
    {
        var begin = (Vector256<short>*)(start + at);
        Vector256<short> a = begin[0], b = begin[1], c = begin[2], d = begin[3];
        for (var i = 0; i < count; i++)
        {
            var from = (Vector256<short>*)(rows[i] + at);
            a = Vector256.AddSaturate(a, from[0]);
            b = Vector256.AddSaturate(b, from[1]);
            c = Vector256.AddSaturate(c, from[2]);
            d = Vector256.AddSaturate(d, from[3]);
        }

        Rectify(a, sum + at);
        Rectify(b, sum + at + 16);
        Rectify(c, sum + at + 32);
        Rectify(d, sum + at + 48);
    }

    private static unsafe void Rectify(Vector256<short> sum, float* to)
    {
        var (low, high) = Vector256.Widen(Vector256.Max(sum, Vector256<short>.Zero));
        var scale = Vector256.Create(1 / SumOne);
        ((Vector256<float>*)to)[0] = Vector256.ConvertToSingle(low) * scale;
        ((Vector256<float>*)to)[1] = Vector256.ConvertToSingle(high) * scale;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static unsafe void Columns(int* factors, int pairs, short* packed, short* to)
    {
        var from = (Vector256<short>*)packed;
        var half = Vector256.Create(Half);
        Vector256<int> a = half, b = half, c = half, d = half, e = half, f = half, g = half, h = half;
        for (var i = 0; i < pairs; i++, from += 8)
        {
            var pair = Vector256.Create(factors[i]).AsInt16();
            a += Pairs(pair, from[0]);
            b += Pairs(pair, from[1]);
            c += Pairs(pair, from[2]);
            d += Pairs(pair, from[3]);
            e += Pairs(pair, from[4]);
            f += Pairs(pair, from[5]);
            g += Pairs(pair, from[6]);
            h += Pairs(pair, from[7]);
        }

        var result = (Vector256<short>*)to;
        (result[0], result[1], result[2], result[3]) = (Narrow(a, b), Narrow(c, d), Narrow(e, f), Narrow(g, h));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static unsafe void FourRows(short* factors, short* packed, int pairs, short* to, (int From, int To) strides)
    {
        var (stride, step) = strides;
        int* one = (int*)factors, two = (int*)(factors + stride), three = (int*)(factors + (2 * stride)), four = (int*)(factors + (3 * stride));
        var from = (Vector256<short>*)packed;
        var half = Vector256.Create(Half);
        Vector256<int> a = half, b = half, c = half, d = half, e = half, f = half, g = half, h = half;
        for (var i = 0; i < pairs; i++, from += 2)
        {
            Vector256<short> left = from[0], right = from[1];
            var pair = Vector256.Create(one[i]).AsInt16();
            a += Pairs(pair, left);
            b += Pairs(pair, right);
            pair = Vector256.Create(two[i]).AsInt16();
            c += Pairs(pair, left);
            d += Pairs(pair, right);
            pair = Vector256.Create(three[i]).AsInt16();
            e += Pairs(pair, left);
            f += Pairs(pair, right);
            pair = Vector256.Create(four[i]).AsInt16();
            g += Pairs(pair, left);
            h += Pairs(pair, right);
        }

        *(Vector256<short>*)to = Narrow(a, b);
        *(Vector256<short>*)(to + step) = Narrow(c, d);
        *(Vector256<short>*)(to + (2 * step)) = Narrow(e, f);
        *(Vector256<short>*)(to + (3 * step)) = Narrow(g, h);
    }

    // The same where a register holds a whole pair of rows of a panel.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static unsafe void FourWideRows(short* factors, short* packed, int pairs, short* to, (int From, int To) strides)
    {
        var (stride, step) = strides;
        int* one = (int*)factors, two = (int*)(factors + stride), three = (int*)(factors + (2 * stride)), four = (int*)(factors + (3 * stride));
        var from = (Vector512<short>*)packed;
        var half = Vector512.Create(Half);
        Vector512<int> a = half, b = half, c = half, d = half;
        for (var i = 0; i < pairs; i++)
        {
            var both = from[i];
            a += Avx512BW.MultiplyAddAdjacent(Vector512.Create(one[i]).AsInt16(), both);
            b += Avx512BW.MultiplyAddAdjacent(Vector512.Create(two[i]).AsInt16(), both);
            c += Avx512BW.MultiplyAddAdjacent(Vector512.Create(three[i]).AsInt16(), both);
            d += Avx512BW.MultiplyAddAdjacent(Vector512.Create(four[i]).AsInt16(), both);
        }

        *(Vector256<short>*)to = Narrow(a.GetLower(), a.GetUpper());
        *(Vector256<short>*)(to + step) = Narrow(b.GetLower(), b.GetUpper());
        *(Vector256<short>*)(to + (2 * step)) = Narrow(c.GetLower(), c.GetUpper());
        *(Vector256<short>*)(to + (3 * step)) = Narrow(d.GetLower(), d.GetUpper());
    }

    // Products of neighbours added up, two by two.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Pairs(Vector256<short> left, Vector256<short> right) =>
        Avx2.IsSupported ? Avx2.MultiplyAddAdjacent(left, right) : PairsOneByOne(left, right);

    private static Vector256<int> PairsOneByOne(Vector256<short> left, Vector256<short> right)
    {
        var sums = Vector256<int>.Zero;
        for (var i = 0; i < Vector256<int>.Count; i++) sums = sums.WithElement(i, (left[2 * i] * right[2 * i]) + (left[(2 * i) + 1] * right[(2 * i) + 1]));
        return sums;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> Narrow(Vector256<int> low, Vector256<int> high) => Vector256.NarrowWithSaturation(low >> Shift, high >> Shift);
}
