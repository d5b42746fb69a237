namespace Panj.Collecting.Pages.Facts;

/// <summary>Finds who wrote an article.</summary>
internal static class Bylines
{
    private const int MostCharacters = 160;
    private const int MostAuthors = 8;
    private static readonly string[] Starts = ["written by ", "words by ", "story by ", "reported by ", "posted by ", "by: ", "by "];

    public static string? Of(Harvest harvest, LinkedArticle linked, string? stated)
    {
        if (linked.Authors.Count > 0) return string.Join(", ", linked.Authors.Take(MostAuthors));
        if (stated is not null && IsName(stated)) return Bare(stated);
        return harvest.Authors.Select(author => Bare(Titles.Text(author))).FirstOrDefault(IsName);
    }

    private static string Bare(string byline)
    {
        foreach (var start in Starts)
            if (byline.StartsWith(start, StringComparison.OrdinalIgnoreCase)) return byline[start.Length..].Trim();
        return byline.Trim();
    }

    private static bool IsName(string text) =>
        text.Length is > 2 and <= MostCharacters && !text.StartsWith("http", StringComparison.OrdinalIgnoreCase) && text.Any(char.IsLetter) && !text.Equals("admin", StringComparison.OrdinalIgnoreCase);
}
