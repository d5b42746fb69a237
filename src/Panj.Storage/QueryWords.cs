using System.Text.RegularExpressions;

namespace Panj.Storage;

/// <summary>The words of a question. Only letters and digits are left of it, so that no sign of a database's own language of questions ever reaches the database.</summary>
public static partial class QueryWords
{
    /// <summary>More words of one question are not looked for.</summary>
    public const int Most = 32;

    /// <summary>Of more articles with the words only so many, the latest kept, are ranked: what every article says tells none from another.</summary>
    public const int MostRanked = 5_000;

    /// <summary>The words in their order, at most <see cref="Most"/>.</summary>
    public static IReadOnlyList<string> Of(string question) => [.. All(question).Take(Most)];

    /// <summary>How many words a question has, counted no further than one above <see cref="Most"/>.</summary>
    public static int Count(string question) => All(question).Take(Most + 1).Count();

    private static IEnumerable<string> All(string question) => Pattern().Matches(question).Select(match => match.Value);

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+", RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();
}
