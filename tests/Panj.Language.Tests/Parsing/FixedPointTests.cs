using Panj.Language.Parsing;

namespace Panj.Language.Tests.Parsing;

public class FixedPointTests
{
    private const int Rows = 6;
    private const float Near = 0.01f;

    [Theory]
    [InlineData(0.25f, 512)]
    [InlineData(-1, -2048)]
    [InlineData(1000, short.MaxValue)]
    [InlineData(-1000, short.MinValue)]
    public void Fractions_become_whole_numbers_within_range(float fraction, short expected)
    {
        var rounded = new short[1];
        FixedPoint.Round([fraction], FixedPoint.FactorOne, rounded);
        rounded[0].ShouldBe(expected);
    }

    [Theory]
    [InlineData(64)]
    [InlineData(192)]
    public void A_product_is_near_that_of_fractions(int width)
    {
        var (factors, matrix, result) = (Row(Rows, 1), Row(Rows * width, 2), new short[width]);
        FixedPoint.Product(Rounded(factors, FixedPoint.FactorOne), FixedPoint.Pack(matrix, width, FixedPoint.Panel), result);
        for (var i = 0; i < width; i++) (result[i] / FixedPoint.SumOne).ShouldBe(Column(factors, matrix, width, i), Near);
    }

    [Theory]
    [InlineData(8)]
    [InlineData(37)]
    public void Rounding_many_is_rounding_each(int count)
    {
        var fractions = Enumerable.Range(0, count).Select(i => (i - 17) * 1.3001f).ToArray();
        Rounded(fractions, FixedPoint.FactorOne).ShouldBe([.. fractions.Select(fraction => Rounded([fraction], FixedPoint.FactorOne)[0])]);
    }

    [Fact]
    public void Four_rows_give_what_each_gives_alone()
    {
        const int width = 64;
        var (factors, matrix) = (Rounded(Row(4 * Rows, 1), FixedPoint.FactorOne), Row(Rows * width, 2));
        var (together, alone) = (new short[4 * width], new short[4 * width]);
        for (var row = 0; row < 4; row++)
            FixedPoint.Product(factors.AsSpan(row * Rows, Rows), FixedPoint.Pack(matrix, width, FixedPoint.Panel), alone.AsSpan(row * width, width));

        FixedPoint.Products(factors, FixedPoint.Pack(matrix, width, FixedPoint.NarrowPanel), width, together, (Rows, width));

        together.ShouldBe(alone);
    }

    [Fact]
    public void Sizes_that_do_not_fit_are_refused()
    {
        Should.Throw<ArgumentException>(() => FixedPoint.Product(new short[2], new short[64], new short[64]));
        Should.Throw<ArgumentException>(() => FixedPoint.Products(new short[4], new short[32], 16, new short[64], (2, 16)));
    }

    [Fact]
    public unsafe void A_rectified_sum_stays_within_range()
    {
        short[] high = [.. Enumerable.Repeat((short)30_000, 32), .. Enumerable.Repeat((short)-30_000, 32)];
        var sum = new float[64];
        fixed (short* row = high)
        {
            var rows = stackalloc short*[] { row, row };
            FixedPoint.SumRectified(rows, 2, new short[64], sum);
        }

        sum.ShouldBe([.. Enumerable.Repeat(short.MaxValue / FixedPoint.SumOne, 32), .. Enumerable.Repeat(0f, 32)]);
    }

    private static float Column(float[] factors, float[] matrix, int width, int column) =>
        Enumerable.Range(0, factors.Length).Sum(row => factors[row] * matrix[(row * width) + column]);

    private static short[] Rounded(float[] numbers, float one)
    {
        var rounded = new short[numbers.Length];
        FixedPoint.Round(numbers, one, rounded);
        return rounded;
    }

    private static float[] Row(int count, int step) => [.. Enumerable.Range(0, count).Select(i => (((i * step * 37) % 19) - 9) / 8f)];
}
