using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Panj.Language.Parsing;

/// <summary>
/// Tells each word of what stands before and after it: a running mean of what the words say, one from each side, with gates that decide
/// how much is kept (the recurrence of Lei et al. 2018, without its highway: cheap, since only numbers of one cell meet from word to word).
/// </summary>
internal static class ContextLayer
{
    /// <summary>Cells a direction.</summary>
    public const int Cells = 48;

    /// <summary>Numbers a word gets.</summary>
    public const int Size = 2 * Cells;

    /// <summary>Numbers worked out a word: for each direction what it says, then how much is kept of what came before.</summary>
    public const int Width = 4 * Cells;

    /// <summary>Works out what each word says and keeps, a row of <see cref="Width"/> a word.</summary>
    /// <param name="inputs">A row a word, of <paramref name="stride"/> numbers.</param>
    /// <param name="stride">Numbers from one row to the next; the first of them, as many as the matrix has rows, are used.</param>
    /// <param name="matrix">From inputs to <see cref="Width"/>.</param>
    /// <param name="bias">What the sums start from.</param>
    /// <param name="gates">The result.</param>
    public static unsafe void Gate(ReadOnlySpan<float> inputs, int stride, ReadOnlySpan<float> matrix, ReadOnlySpan<float> bias, Span<float> gates)
    {
        int words = gates.Length / Width, size = matrix.Length / Width;
        for (var word = 0; word < words; word++) bias.CopyTo(gates[(word * Width)..]);
        fixed (float* from = inputs, by = matrix, to = gates)
            Dense.AddProducts(new(from, stride, words, size), new(by, Width, size, Width), new(to, Width, words, Width));
        for (var word = 0; word < words; word++)
        {
            Squash(gates.Slice((word * Width) + Cells, Cells));
            Squash(gates.Slice((word * Width) + (3 * Cells), Cells));
        }
    }

    /// <summary>Runs both ways over the words and puts what each learns in its row of <see cref="Size"/>.</summary>
    public static void Run(ReadOnlySpan<float> gates, Span<float> told)
    {
        var words = gates.Length / Width;
        Span<float> before = stackalloc float[Cells];
        before.Clear();
        for (var word = 0; word < words; word++) before = Mix(gates.Slice(word * Width, 2 * Cells), before, told.Slice(word * Size, Cells));
        Span<float> after = stackalloc float[Cells];
        after.Clear();
        for (var word = words - 1; word >= 0; word--)
            after = Mix(gates.Slice((word * Width) + (2 * Cells), 2 * Cells), after, told.Slice((word * Size) + Cells, Cells));
    }

    /// <summary>
    /// From the gates of a sentence, what each word is told by its neighbours, and by what these were told themselves: the sum of both stands in the words' rows.
    /// </summary>
    public static void TellTwice(int words, ParserWeights weights, ParserScratch scratch)
    {
        Run(scratch.Gates.AsSpan(0, words * Width), scratch.Told);
        var again = scratch.GatesAgain.AsSpan(0, words * Width);
        Gate(scratch.Told, Size, weights.Again, weights.AgainBias, again);
        Run(again, scratch.ToldAgain);
        for (var word = 0; word < words; word++)
        {
            var to = scratch.Inputs.AsSpan((word * weights.Input) + weights.Own, Size);
            scratch.Told.AsSpan(word * Size, Size).CopyTo(to);
            Dense.Add(scratch.ToldAgain.AsSpan(word * Size, Size), to);
        }
    }

    private static Span<float> Mix(ReadOnlySpan<float> gates, Span<float> last, Span<float> to)
    {
        for (var i = 0; i < Cells; i++)
        {
            var kept = gates[Cells + i];
            to[i] = (kept * last[i]) + ((1 - kept) * gates[i]);
        }

        return to;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Squash(Span<float> row)
    {
        foreach (ref var part in MemoryMarshal.Cast<float, Vector256<float>>(row))
            part = Vector256<float>.One / (Vector256<float>.One + Vector256.Exp(-part));
    }
}
