using Panj.Language.Parsing;

namespace Panj.Language.Tests.Parsing;

public class DenseTests
{
    [Theory]
    [InlineData(1, 32)]
    [InlineData(3, 64)]
    [InlineData(7, 96)]
    [InlineData(5, 192)]
    public void A_product_sums_each_row_times_its_factor(int rows, int width)
    {
        var (factors, matrix, sum) = (Row(rows, 1), Row(rows * width, 2), Row(width, 3));
        var expected = sum.Select((start, i) => start + Enumerable.Range(0, rows).Sum(row => factors[row] * matrix[(row * width) + i])).ToArray();

        Dense.AddProduct(factors, matrix, sum);

        sum.Zip(expected, (got, wanted) => Math.Abs(got - wanted)).Max().ShouldBeLessThan(1e-3f);
    }

    [Theory]
    [InlineData(32)]
    [InlineData(96)]
    public void Leaving_out_nothings_changes_nothing(int width)
    {
        float[] factors = [0, 1.5f, 0, 0, -2, 0.25f, 0];
        var (matrix, whole, sparse) = (Row(7 * width, 2), Row(width, 3), Row(width, 3));
        Dense.AddProduct(factors, matrix, whole);
        Dense.AddSparseProduct(factors, matrix, sparse);
        sparse.ShouldBe(whole);
    }

    [Fact]
    public void Sparse_sizes_must_fit() =>
        Should.Throw<ArgumentException>(() => Dense.AddSparseProduct(Row(3, 1), Row(64, 2), Row(32, 3)));

    [Fact]
    public void A_matrix_too_small_is_refused() =>
        Should.Throw<ArgumentException>(() => Dense.AddProduct(Row(3, 1), Row(64, 2), Row(32, 3)));

    [Fact]
    public void A_width_between_steps_is_refused() =>
        Should.Throw<ArgumentException>(() => Dense.AddProduct(Row(1, 1), Row(33, 2), Row(33, 3)));

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(9)]
    public unsafe void Rows_together_give_what_each_gives_alone(int rows)
    {
        const int used = 5, width = 64;
        var (factors, matrix) = (Row(rows * used, 1), Row(used * width, 2));
        var (together, alone) = (Row(rows * width, 3), Row(rows * width, 3));
        for (var row = 0; row < rows; row++) Dense.AddProduct(factors.AsSpan(row * used, used), matrix, alone.AsSpan(row * width, width));

        fixed (float* from = factors, by = matrix, to = together)
            Dense.AddProducts(new(from, used, rows, used), new(by, width, used, width), new(to, width, rows, width));

        together.ShouldBe(alone);
    }

    [Fact]
    public unsafe void A_rectified_sum_keeps_what_is_above_nothing()
    {
        float[] one = Row(32, 1), other = Row(32, 5), sum = new float[32];
        fixed (float* a = one, b = other)
        {
            var rows = stackalloc float*[] { a, b };
            Dense.SumRectified(rows, 2, sum);
        }

        sum.ShouldBe(one.Zip(other, (x, y) => Math.Max(0, x + y)));
    }

    private static float[] Row(int count, int step) => [.. Enumerable.Range(0, count).Select(i => (((i * step * 37) % 19) - 9) / 8f)];
}
