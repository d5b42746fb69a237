using System.Globalization;

namespace Panj.Reading.Figures;

/// <summary>Reads a number in digits from one token, with the sign before and the letters behind it ("$1.5bn", "20,000", "60-plus").</summary>
internal static class Digits
{
    private const int LongestToken = 24;

    /// <summary>False where the token is no cardinal number: ordinals, model names, times, decades.</summary>
    public static bool TryRead(ReadOnlySpan<char> token, NumberWords words, out decimal value, out string? currency)
    {
        (value, currency) = (0, null);
        if (token.Length > LongestToken || token.IndexOfAnyInRange('0', '9') is not (>= 0 and var start)) return false;
        if (start > 0 && (currency = words.Currency(Lower(token[..start]))) is null) return false;
        var end = start;
        while (end < token.Length && (char.IsAsciiDigit(token[end]) || IsInside(token, end))) end++;
        if (!TryParse(token[start..end], out value)) return false;
        return end == token.Length || TryScale(Lower(token[end..]), words, ref value);
    }

    private static bool IsInside(ReadOnlySpan<char> token, int at) =>
        token[at] is ',' or '.' && at + 1 < token.Length && char.IsAsciiDigit(token[at + 1]);

    private static bool TryScale(string letters, NumberWords words, ref decimal value)
    {
        letters = letters.TrimStart('-');
        if (!words.TryValue(letters, NumberRole.Suffix, out var scale) && !words.TryValue(letters, NumberRole.Scale, out scale)) return false;
        return TryMultiply(value, scale, out value);
    }

    /// <summary>Groups of three between commas, one point at most: "1,500.5" is a number, "10,5" and "1.2.3" are none.</summary>
    private static bool TryParse(ReadOnlySpan<char> digits, out decimal value)
    {
        value = 0;
        for (var i = digits.IndexOf(','); i >= 0 && i < digits.Length; i++)
            if (digits[i] == ',' && (i + 4 > digits.Length || (i + 4 < digits.Length && char.IsAsciiDigit(digits[i + 4])))) return false;
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>False where the product is no number anybody counts.</summary>
    public static bool TryMultiply(decimal left, decimal right, out decimal product)
    {
        const decimal largest = 1_000_000_000_000_000_000m;
        product = 0;
        if (left > largest / Math.Max(1, right)) return false;
        product = left * right;
        return true;
    }

    private static string Lower(ReadOnlySpan<char> token) => token.ToString().ToLowerInvariant();
}
