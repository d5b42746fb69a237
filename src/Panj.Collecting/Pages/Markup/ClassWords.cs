using System.Collections.Frozen;
using System.Reflection;
using Panj.Events;

namespace Panj.Collecting.Pages.Markup;

/// <summary>Reads roles from the words of class and identifier names, by data/page-classes.tsv.</summary>
internal sealed class ClassWords
{
    private const int MostCharacters = 300;
    private const int MostWords = 48;

    private static readonly string[] SubjectPrefixes = ["category-", "tag-", "topic-", "author-", "post_tag-", "cat-", "template-", "theme-"];

    private readonly FrozenDictionary<string, BoxRole> _roles;
    private readonly FrozenDictionary<string, BoxRole>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public ClassWords()
    {
        var table = EmbeddedTable.Of(Assembly.GetExecutingAssembly(), "page-classes");
        _roles = table.Rows.ToFrozenDictionary(row => row[0], row => Enum.Parse<BoxRole>(row[1], ignoreCase: true));
        _lookup = _roles.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The role that the names give; of several chrome beats comments, these beat facts, and those beat bodies.</summary>
    public BoxRole Of(string? names)
    {
        if (string.IsNullOrWhiteSpace(names)) return BoxRole.Plain;
        Span<char> words = stackalloc char[MostCharacters * 2];
        Span<Range> ranges = stackalloc Range[MostWords];
        var count = Split(names.AsSpan(0, Math.Min(names.Length, MostCharacters)), words, ranges);
        var best = BoxRole.Plain;
        for (var i = 0; i < count; i++)
        {
            if (i + 1 < count && _lookup.TryGetValue(words[ranges[i].Start..ranges[i + 1].End], out var both))
            {
                best = Stronger(best, both);
                i++;
            }
            else
            {
                best = Stronger(best, Role(words[ranges[i]]));
            }
        }

        return best;
    }

    private BoxRole Role(ReadOnlySpan<char> words) => _lookup.TryGetValue(words, out var role) ? role : BoxRole.Plain;

    private static BoxRole Stronger(BoxRole one, BoxRole other) => Rank(other) > Rank(one) ? other : one;

    private static int Rank(BoxRole role) => role switch
    {
        BoxRole.Hidden => 7,
        BoxRole.Chrome => 6,
        BoxRole.Comments => 5,
        BoxRole.Caption => 4,
        BoxRole.Facts => 3,
        BoxRole.Body => 2,
        BoxRole.Article => 1,
        _ => 0,
    };

    /// <summary>Skips names that say what an article is about ("category-reviews", "tag-comments").</summary>
    private static int AfterSubjects(ReadOnlySpan<char> names, int at)
    {
        while (at < names.Length && BeginsSubject(names[at..]))
        {
            var end = names[at..].IndexOfAny(' ', '\n', '\t');
            at = end < 0 ? names.Length : at + end + 1;
        }

        return at;
    }

    private static bool BeginsSubject(ReadOnlySpan<char> name)
    {
        foreach (var prefix in SubjectPrefixes)
            if (name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>Words in lower case with one blank between them, so that two neighbours are one run of characters.</summary>
    private static int Split(ReadOnlySpan<char> names, Span<char> words, Span<Range> ranges)
    {
        var (count, at, start) = (0, 0, 0);
        for (var i = 0; i <= names.Length && count < ranges.Length; i++)
        {
            if (at == start && (i == 0 || char.IsWhiteSpace(names[i - 1]))) i = AfterSubjects(names, i);
            var letter = i < names.Length && char.IsAsciiLetter(names[i]);
            if (at > start && (!letter || (char.IsAsciiLetterUpper(names[i]) && char.IsAsciiLetterLower(names[i - 1]))))
            {
                ranges[count++] = start..at;
                words[at++] = ' ';
                start = at;
            }

            if (letter) words[at++] = char.ToLowerInvariant(names[i]);
        }

        return count;
    }
}
