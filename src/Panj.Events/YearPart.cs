namespace Panj.Events;

/// <summary>The parts of a year that EDTF numbers like months: seasons of either hemisphere, quarters, thirds and halves. Seasons count by whole months.</summary>
internal static class YearPart
{
    internal const byte First = 21;

    internal const byte Last = 41;

    internal const int MonthsOfYear = 12;

    private static readonly (byte Month, byte Length, string Words)[] _parts =
    [
        (3, 3, "spring"), (6, 3, "summer"), (9, 3, "autumn"), (12, 3, "winter"),
        (3, 3, "spring"), (6, 3, "summer"), (9, 3, "autumn"), (12, 3, "winter"),
        (9, 3, "southern spring"), (12, 3, "southern summer"), (3, 3, "southern autumn"), (6, 3, "southern winter"),
        (1, 3, "first quarter"), (4, 3, "second quarter"), (7, 3, "third quarter"), (10, 3, "fourth quarter"),
        (1, 4, "first third"), (5, 4, "second third"), (9, 4, "last third"),
        (1, 6, "first half"), (7, 6, "second half"),
    ];

    internal static int FirstMonthOf(int part) => _parts[part - First].Month;

    /// <summary>Length in months.</summary>
    internal static int LengthOf(int part) => _parts[part - First].Length;

    internal static string WordsOf(int part) => _parts[part - First].Words;
}
