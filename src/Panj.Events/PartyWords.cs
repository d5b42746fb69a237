namespace Panj.Events;

/// <summary>Fits the name of a participant or place into a sentence: with its article, and small where only the start of a sentence made it large.</summary>
public static class PartyWords
{
    private static readonly char[] _apostrophes = ['\'', '’'];

    /// <summary>The name as it stands inside a sentence: "the Afghan government", "a Cambodian soldier", "two workers".</summary>
    public static string Of(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return name;
        if (SentenceWords.IsSmall(words[0]) || (words.Length == 1 && SentenceWords.TakesThe(name.ToLowerInvariant()))) words[0] = words[0].ToLowerInvariant();
        var told = string.Join(' ', words);
        return SentenceWords.TakesThe(name) ? "the " + told : ArticleOf(words) + told;
    }

    /// <summary>The name without the number before it: "border guards" of "at least two border guards".</summary>
    public static string Uncounted(string name) => string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipWhile(SentenceWords.IsNumber));

    /// <summary>True where a name means several ("border guards", "police").</summary>
    public static bool IsPlural(string name)
    {
        var last = LastWord(name);
        return SentenceWords.IsPlural(last) || (last.EndsWith('s') && !last.EndsWith("ss", StringComparison.Ordinal) && char.IsLower(last[0]));
    }

    /// <summary>The last word of a phrase.</summary>
    public static string LastWord(string phrase) => phrase[(phrase.LastIndexOf(' ') + 1)..];

    private static string ArticleOf(string[] words)
    {
        if (words[0] is "the" or "a" or "an" || SentenceWords.IsNumber(words[0]) || words.Any(IsPossessive)) return "";
        var head = Head(words);
        var last = head[^1];
        if (head.Length == words.Length && char.IsLower(last[0]) && SentenceWords.TakesA(last)) return "aeiouAEIO".Contains(words[0][0]) ? "an " : "a ";
        if (head.Length > 1 && SentenceWords.TakesThe($"{head[^2]} {last}".ToLowerInvariant())) return "the ";
        return SentenceWords.TakesThe(last.ToLowerInvariant()) ? "the " : "";
    }

    /// <summary>The words before "of Defence", "for National Security" or a name in brackets.</summary>
    private static string[] Head(string[] words)
    {
        var end = Array.FindIndex(words, 1, w => w is "of" or "for" || w[0] == '(');
        return end < 0 ? words : words[..end];
    }

    private static bool IsPossessive(string word) => word.IndexOfAny(_apostrophes) is > 0 and var at && (at == word.Length - 1 || word[at..] is "'s" or "’s");
}
