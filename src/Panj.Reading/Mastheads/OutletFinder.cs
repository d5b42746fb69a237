using System.Text.RegularExpressions;
using Panj.Events;
using Panj.Language;

namespace Panj.Reading.Mastheads;

/// <summary>Finds which outlet published the text: by what is told, its address, what the page says of itself, its dateline, its last credit, its issuer.</summary>
internal sealed partial class OutletFinder(PressNames names, MastheadCues cues, IssuerTable issuers)
{
    private const int MostNameCharacters = 60;

    /// <summary>The outlet, null where nothing names it.</summary>
    public Evidenced<string>? Find(Page page, WebAddress? address, PressMention? filedFor)
    {
        if (page.Article.Outlet is { } told) return new Evidenced<string>(told, []);
        return FromAddress(address) ?? FromOwnWords(page) ?? Of(filedFor) ?? Of(LastCredit(page)) ?? issuers.Find(page);
    }

    /// <summary>The agency in brackets at the end of the last line, null where there is none.</summary>
    public PressMention? LastCredit(Page page)
    {
        if (page.Story.Count == 0) return null;
        var line = page.Story[^1];
        var match = LastCreditPattern().Match(line.In(page.Text));
        if (!match.Success || names.Named(match.Groups["name"].Value) is not { } name) return null;
        var start = line.Start + match.Groups["name"].Index;
        return new PressMention(name, new Span(start, start + match.Groups["name"].Length));
    }

    private Evidenced<string>? FromAddress(WebAddress? address) => address is null ? null
        : new Evidenced<string>(names.OfHost(address.Host)?.Name ?? address.Host, address.Span.IsEmpty ? [] : [address.Span]);

    private Evidenced<string>? FromOwnWords(Page page)
    {
        foreach (var line in page.Clutter.Concat(page.Story.TakeLast(1)))
            if (InLine(page.Text, line) is { } found) return found;
        return null;
    }

    private Evidenced<string>? InLine(string text, Span line)
    {
        foreach (var (words, onlyKnown) in cues.Outlets)
        {
            var at = line.Of(text).IndexOf(words, StringComparison.OrdinalIgnoreCase);
            if (at < 0) continue;
            var start = line.Start + at + words.Length;
            if (NameAt(text, new Span(start, Math.Min(line.End, start + MostNameCharacters)), onlyKnown) is { } found) return found;
        }

        return null;
    }

    /// <summary>The longest known name at the start of the words; failing that, where any name counts, the words up to the sentence's end.</summary>
    private Evidenced<string>? NameAt(string text, Span words, bool onlyKnown)
    {
        var whole = words.In(text).TrimEnd('.', '!', ' ');
        for (var end = whole.Length; end > 0; end = whole.LastIndexOfAny([' ', '’', '\''], end - 1))
        {
            var candidate = whole[..end].Trim(' ', '.', '!', ',');
            if (names.Spelled(candidate) is { } found) return new Evidenced<string>(found.Name, [new Span(words.Start, words.Start + end)]);
        }

        return onlyKnown || whole.Length == 0 ? null : new Evidenced<string>(whole, [new Span(words.Start, words.Start + whole.Length)]);
    }

    private static Evidenced<string>? Of(PressMention? mention) => mention is { } found ? new Evidenced<string>(found.Name.Name, [found.Span]) : null;

    [GeneratedRegex(@"\((?<name>\p{Lu}[^()]{1,40})\)\.?\z", RegexOptions.NonBacktracking)]
    private static partial Regex LastCreditPattern();
}
