using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Panj.Evaluating.Gold;

/// <summary>When names, roles and kinds count as the same.</summary>
internal static class GoldNames
{
    private static readonly FrozenSet<string> Empty = Scoring.Pairs("word").Where(p => p.Group == "name").Select(p => p.Member).ToFrozenSet(StringComparer.Ordinal);
    private static readonly ILookup<string, string> Families = Scoring.Pairs("family").ToLookup(p => p.Member, p => p.Group, StringComparer.Ordinal);
    private static readonly ILookup<string, string> Sides = Scoring.Pairs("role").ToLookup(p => p.Member, p => p.Group, StringComparer.Ordinal);

    /// <summary>True where half the words of the shorter one are shared.</summary>
    public static bool AreSame(string? one, string? other)
    {
        var (a, b) = (Words(one), Words(other));
        var shared = a.Count(b.Contains);
        return shared > 0 && 2 * shared >= Math.Min(a.Count, b.Count);
    }

    public static bool AreSameRole(string one, string other) => one == other || Sides[one].Intersect(Sides[other]).Any();

    public static bool AreOneFamily(string one, string other) => one == other || Families[one].Intersect(Families[other]).Any();

    private static HashSet<string> Words(string? name)
    {
        var (words, word) = (new HashSet<string>(StringComparer.Ordinal), new StringBuilder());
        foreach (var rune in (name ?? "").ToLowerInvariant().EnumerateRunes().Append(new Rune(' ')))
        {
            if (IsWord(rune)) word.Append(rune);
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        words.ExceptWith(Empty);
        return words;
    }

    private static bool IsWord(Rune rune) =>
        Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
