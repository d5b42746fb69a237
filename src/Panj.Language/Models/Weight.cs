namespace Panj.Language.Models;

/// <summary>
/// A weight in one byte: sign, three bits of exponent, four of mantissa. Weights of a perceptron span three orders of magnitude;
/// a linear byte would clip the strong ones or lose the many small ones.
/// </summary>
internal static class Weight
{
    /// <summary>Largest magnitude a byte can hold.</summary>
    public const int Most = 31 << 6;

    /// <summary>Values by byte.</summary>
    public static readonly int[] Values = [.. Enumerable.Range(0, 256).Select(code => code < 128 ? Magnitude(code) : -Magnitude(code - 128))];

    /// <summary>The byte whose value is nearest.</summary>
    public static byte Encode(float weight)
    {
        var magnitude = Math.Min(MathF.Abs(weight), Most);
        var code = 0;
        while (code < 127 && Magnitude(code + 1) - magnitude <= magnitude - Magnitude(code)) code++;
        return (byte)(weight < 0 && code > 0 ? code + 128 : code);
    }

    private static int Magnitude(int code)
    {
        int exponent = code >> 4, mantissa = code & 15;
        return exponent == 0 ? mantissa : (16 + mantissa) << (exponent - 1);
    }
}
