using System.Text;

namespace Panj.Collecting.Pages.Dates;

/// <summary>Parts what stands in one line without a blank because style sheets would set it apart: "WorldDECEMBER 22, 2022Updated".</summary>
internal static class PartedLine
{
    public static string Of(string text)
    {
        StringBuilder? parted = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (i > 0 && IsSeam(text[i - 1], text[i])) (parted ??= new StringBuilder(text, 0, i, text.Length + 8)).Append(' ');
            parted?.Append(text[i]);
        }

        return parted?.ToString() ?? text;
    }

    private static bool IsSeam(char before, char after) =>
        (char.IsUpper(after) && (char.IsLower(before) || char.IsAsciiDigit(before))) || (char.IsAsciiDigit(after) && char.IsLetter(before));
}
