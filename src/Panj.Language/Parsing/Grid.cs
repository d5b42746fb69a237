namespace Panj.Language.Parsing;

/// <summary>Rows of numbers in memory that somebody else holds fixed.</summary>
/// <param name="At">First number.</param>
/// <param name="Stride">Numbers from one row to the next.</param>
/// <param name="Rows">How many rows there are.</param>
/// <param name="Width">How many numbers of each row count.</param>
internal readonly unsafe record struct Grid(nint At, int Stride, int Rows, int Width)
{
    public Grid(float* at, int stride, int rows, int width)
        : this((nint)at, stride, rows, width)
    {
    }

    /// <summary>First number of a row.</summary>
    public float* this[int row] => (float*)At + ((long)row * Stride);
}
