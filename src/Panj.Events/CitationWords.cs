using System.Globalization;

namespace Panj.Events;

/// <summary>Puts a citation into the words of a footnote: “quote” – outlet, “title”, day, where it stands.</summary>
public static class CitationWords
{
    /// <summary>The footnote, on one line.</summary>
    public static string Of(Citation citation)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"characters {citation.Offsets.Start}–{citation.Offsets.End}");
        string?[] parts = [citation.Outlet ?? "outlet not said", citation.Title is null ? null : $"“{OneLine(citation.Title)}”", Day(citation), place, citation.Url];
        return $"“{OneLine(citation.Quote)}” – {string.Join(", ", parts.OfType<string>())}";
    }

    /// <summary>The quote with every run of white space as one space.</summary>
    public static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Day(Citation citation) => citation.Published is { } day ? WhenWords.Of(When.Day(day)) : "day not said";
}
