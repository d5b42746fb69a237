namespace Panj.Language.Names;

/// <summary>Labels of the name tagger: 0 stands outside, then for each <see cref="NameType"/> one that begins a name and one that goes on with it.</summary>
internal static class NameLabels
{
    public const byte Outside = 0;

    /// <summary>Number of labels.</summary>
    public const int Count = 11;

    public static byte Begin(NameType type) => (byte)(1 + (2 * (int)type));

    public static byte Inside(NameType type) => (byte)(2 + (2 * (int)type));

    public static bool IsInside(byte label) => label != Outside && label % 2 == 0;

    public static NameType Type(byte label) => (NameType)((label - 1) / 2);

    /// <summary>
    /// True where <paramref name="label"/> may follow <paramref name="before"/>: a name goes on only where it began, and no name begins
    /// right behind another but behind a people's ("Russian President").
    /// </summary>
    public static bool MayFollow(byte label, byte before) =>
        IsInside(label) ? before != Outside && Type(before) == Type(label)
        : label == Outside || before == Outside || Type(before) == NameType.Norp;
}
