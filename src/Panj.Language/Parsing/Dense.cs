using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Panj.Language.Parsing;

/// <summary>The few products a small network needs, the same to the last bit on every machine.</summary>
internal static class Dense
{
    /// <summary>Widths are multiples of this.</summary>
    public const int Step = 32;

    private const int MostSparse = 512;

    /// <summary>Rounds a width up to what the products take.</summary>
    public static int Wide(int width) => (width + Step - 1) / Step * Step;

    /// <summary>Adds to <paramref name="sum"/> the rows of <paramref name="matrix"/>, each times its number in <paramref name="factors"/>.</summary>
    /// <exception cref="ArgumentException">The matrix has fewer rows than there are factors, or a width is no multiple of <see cref="Step"/>.</exception>
    public static unsafe void AddProduct(ReadOnlySpan<float> factors, ReadOnlySpan<float> matrix, Span<float> sum)
    {
        var width = sum.Length;
        if (matrix.Length < factors.Length * width || width % Step != 0) throw new ArgumentException("The sizes do not fit.", nameof(matrix));
        fixed (float* factor = factors, row = matrix, to = sum)
        {
            var at = 0;
            for (; at + (2 * Step) <= width; at += 2 * Step) AddEight(factor, factors.Length, row + at, width, to + at);
            if (at < width) AddFour(factor, factors.Length, row + at, width, to + at);
        }
    }

    /// <summary>The same where many factors are 0, whose rows are not read: to the last bit what <see cref="AddProduct"/> gives.</summary>
    /// <exception cref="ArgumentException">The sizes do not fit.</exception>
    [SkipLocalsInit]
    public static unsafe void AddSparseProduct(ReadOnlySpan<float> factors, ReadOnlySpan<float> matrix, Span<float> sum)
    {
        var width = sum.Length;
        if (factors.Length > MostSparse || matrix.Length < factors.Length * width || width % Step != 0) throw new ArgumentException("The sizes do not fit.", nameof(matrix));
        var rows = stackalloc int[MostSparse];
        fixed (float* factor = factors, from = matrix, to = sum)
        {
            var count = NotZero(factor, factors.Length, rows);
            for (var at = 0; at < width; at += Step) AddChosen(new(rows, count), factor, new Grid(from + at, width, factors.Length, Step), to + at);
        }
    }

    /// <summary>The same for many rows of factors at once, which reads the matrix once for every four.</summary>
    /// <param name="factors">Rows of factors.</param>
    /// <param name="matrix">As many rows as a row of factors has numbers.</param>
    /// <param name="sums">A row of sums for each of factors, as wide as the matrix.</param>
    public static unsafe void AddProducts(Grid factors, Grid matrix, Grid sums)
    {
        var row = 0;
        for (; row + 4 <= factors.Rows; row += 4)
            for (var at = 0; at < matrix.Width; at += 16) AddFourRows(factors, matrix, sums, row, at);
        for (; row < factors.Rows; row++)
            AddProduct(new(factors[row], factors.Width), new(matrix.At.ToPointer(), matrix.Rows * matrix.Width), new(sums[row], sums.Width));
    }

    /// <summary>Adds many rows, each as long as <paramref name="sum"/>, and sets what is below nothing to nothing.</summary>
    public static unsafe void SumRectified(float** rows, int count, Span<float> sum)
    {
        fixed (float* to = sum)
            for (var at = 0; at < sum.Length; at += Step) SumRectified(rows, count, at, (Vector256<float>*)(to + at));
    }

    /// <summary>Adds one row to a sum of the same width.</summary>
    public static void Add(ReadOnlySpan<float> row, Span<float> sum)
    {
        var from = MemoryMarshal.Cast<float, Vector256<float>>(row);
        var to = MemoryMarshal.Cast<float, Vector256<float>>(sum);
        for (var i = 0; i < to.Length && i < from.Length; i++) to[i] += from[i];
    }

    /// <summary>Adds a row times <paramref name="factor"/> to a sum of the same width.</summary>
    public static void AddScaled(float factor, ReadOnlySpan<float> row, Span<float> sum)
    {
        var from = MemoryMarshal.Cast<float, Vector256<float>>(row);
        var to = MemoryMarshal.Cast<float, Vector256<float>>(sum);
        var times = Vector256.Create(factor);
        for (var i = 0; i < to.Length && i < from.Length; i++) to[i] = Vector256.FusedMultiplyAdd(times, from[i], to[i]);
    }

    /// <summary>The scalar product of two rows of one width.</summary>
    public static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var left = MemoryMarshal.Cast<float, Vector256<float>>(a);
        var right = MemoryMarshal.Cast<float, Vector256<float>>(b);
        var sum = Vector256<float>.Zero;
        for (var i = 0; i < left.Length && i < right.Length; i++) sum = Vector256.FusedMultiplyAdd(left[i], right[i], sum);
        return Vector256.Sum(sum);
    }

    /// <summary>The scalar product of two rows, while the second, times <paramref name="factor"/>, is added to a sum of their width.</summary>
    public static float DotAndAddScaled(ReadOnlySpan<float> a, ReadOnlySpan<float> b, float factor, Span<float> sum)
    {
        var left = MemoryMarshal.Cast<float, Vector256<float>>(a);
        var right = MemoryMarshal.Cast<float, Vector256<float>>(b);
        var to = MemoryMarshal.Cast<float, Vector256<float>>(sum);
        var (dot, times) = (Vector256<float>.Zero, Vector256.Create(factor));
        for (var i = 0; i < left.Length && i < right.Length && i < to.Length; i++)
        {
            dot = Vector256.FusedMultiplyAdd(left[i], right[i], dot);
            to[i] = Vector256.FusedMultiplyAdd(times, right[i], to[i]);
        }

        return Vector256.Sum(dot);
    }

    // Where the factors are that are not 0, and how many there are. Without a branch: which of them are can not be foreseen.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static unsafe int NotZero(float* factors, int length, int* at)
    {
        var count = 0;
        unchecked
        {
            for (var i = 0; i < length; i++)
            {
                at[count] = i;
                count += factors[i] != 0 ? 1 : 0;
            }
        }

        return count;
    }

    private static unsafe void SumRectified(float** rows, int count, int at, Vector256<float>* to)
    {
        Vector256<float> a = to[0], b = to[1], c = to[2], d = to[3];
        for (var i = 0; i < count; i++)
        {
            var from = (Vector256<float>*)(rows[i] + at);
            a += from[0];
            b += from[1];
            c += from[2];
            d += from[3];
        }

        (to[0], to[1]) = (Vector256.Max(a, Vector256<float>.Zero), Vector256.Max(b, Vector256<float>.Zero));
        (to[2], to[3]) = (Vector256.Max(c, Vector256<float>.Zero), Vector256.Max(d, Vector256<float>.Zero));
    }

    // Two parts of a sum for four rows: what is read of the matrix serves four times.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static unsafe void AddFourRows(Grid factors, Grid matrix, Grid sums, int row, int at)
    {
        float* f = factors[row], g = factors[row + 1], h = factors[row + 2], k = factors[row + 3];
        Vector256<float>* one = (Vector256<float>*)(sums[row] + at), two = (Vector256<float>*)(sums[row + 1] + at);
        Vector256<float>* three = (Vector256<float>*)(sums[row + 2] + at), four = (Vector256<float>*)(sums[row + 3] + at);
        var from = matrix[0] + at;
        Vector256<float> a = one[0], b = one[1], c = two[0], d = two[1], m = three[0], n = three[1], o = four[0], p = four[1];
        for (var i = 0; i < factors.Width; i++, from += matrix.Stride)
        {
            Vector256<float> left = ((Vector256<float>*)from)[0], right = ((Vector256<float>*)from)[1];
            a = Vector256.FusedMultiplyAdd(Vector256.Create(f[i]), left, a);
            b = Vector256.FusedMultiplyAdd(Vector256.Create(f[i]), right, b);
            c = Vector256.FusedMultiplyAdd(Vector256.Create(g[i]), left, c);
            d = Vector256.FusedMultiplyAdd(Vector256.Create(g[i]), right, d);
            m = Vector256.FusedMultiplyAdd(Vector256.Create(h[i]), left, m);
            n = Vector256.FusedMultiplyAdd(Vector256.Create(h[i]), right, n);
            o = Vector256.FusedMultiplyAdd(Vector256.Create(k[i]), left, o);
            p = Vector256.FusedMultiplyAdd(Vector256.Create(k[i]), right, p);
        }

        (one[0], one[1], two[0], two[1]) = (a, b, c, d);
        (three[0], three[1], four[0], four[1]) = (m, n, o, p);
    }

    // Sums stay in registers while the rows pass by.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static unsafe void AddEight(float* factor, int factors, float* row, int width, float* sum)
    {
        var to = (Vector256<float>*)sum;
        Vector256<float> a = to[0], b = to[1], c = to[2], d = to[3], e = to[4], f = to[5], g = to[6], h = to[7];
        for (var i = 0; i < factors; i++, row += width)
        {
            var times = Vector256.Create(factor[i]);
            var from = (Vector256<float>*)row;
            a = Vector256.FusedMultiplyAdd(times, from[0], a);
            b = Vector256.FusedMultiplyAdd(times, from[1], b);
            c = Vector256.FusedMultiplyAdd(times, from[2], c);
            d = Vector256.FusedMultiplyAdd(times, from[3], d);
            e = Vector256.FusedMultiplyAdd(times, from[4], e);
            f = Vector256.FusedMultiplyAdd(times, from[5], f);
            g = Vector256.FusedMultiplyAdd(times, from[6], g);
            h = Vector256.FusedMultiplyAdd(times, from[7], h);
        }

        (to[0], to[1], to[2], to[3], to[4], to[5], to[6], to[7]) = (a, b, c, d, e, f, g, h);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static unsafe void AddChosen(ReadOnlySpan<int> chosen, float* factor, Grid matrix, float* sum)
    {
        var to = (Vector256<float>*)sum;
        Vector256<float> a = to[0], b = to[1], c = to[2], d = to[3];
        for (var i = 0; i < chosen.Length; i++)
        {
            var row = chosen[i];
            var times = Vector256.Create(factor[row]);
            var from = (Vector256<float>*)matrix[row];
            a = Vector256.FusedMultiplyAdd(times, from[0], a);
            b = Vector256.FusedMultiplyAdd(times, from[1], b);
            c = Vector256.FusedMultiplyAdd(times, from[2], c);
            d = Vector256.FusedMultiplyAdd(times, from[3], d);
        }

        (to[0], to[1], to[2], to[3]) = (a, b, c, d);
    }

    private static unsafe void AddFour(float* factor, int factors, float* row, int width, float* sum)
    {
        var to = (Vector256<float>*)sum;
        Vector256<float> a = to[0], b = to[1], c = to[2], d = to[3];
        for (var i = 0; i < factors; i++, row += width)
        {
            var times = Vector256.Create(factor[i]);
            var from = (Vector256<float>*)row;
            a = Vector256.FusedMultiplyAdd(times, from[0], a);
            b = Vector256.FusedMultiplyAdd(times, from[1], b);
            c = Vector256.FusedMultiplyAdd(times, from[2], c);
            d = Vector256.FusedMultiplyAdd(times, from[3], d);
        }

        (to[0], to[1], to[2], to[3]) = (a, b, c, d);
    }
}
