using System.Globalization;
using System.Runtime.InteropServices;
using Panj.Language;

namespace Panj.Reading.Mastheads;

/// <summary>Finds the agencies and outlets that an article credits: as a line of their own, in brackets, or as those who reported what it retells.</summary>
internal sealed class AgencyFinder(PressNames names, MastheadCues cues)
{
    private const string Edges = ".,;:!?()[]\"“”‘’'/";
    private const int WordsToVerb = 3;

    /// <summary>Mentions that are credits, in text order.</summary>
    public IEnumerable<PressMention> Find(Page page)
    {
        var heads = page.Head.Select(line => Alone(page.Text, line)).OfType<PressMention>();
        var sources = page.Clutter.Select(line => Credited(page.Text, line)).OfType<PressMention>();
        return heads.Concat(sources).Concat(page.Story.SelectMany(line => InStory(page, line))).OrderBy(m => m.Span);
    }

    /// <summary>"Source: Reuters (Reporting by Ana Ruiz)", "By Reuters   3 hours ago": the name behind the word that credits it, up to what stands apart from it.</summary>
    private PressMention? Credited(string text, Span line)
    {
        if (CreditLine.NameIn(text, line) is not { } name) return null;
        return names.Named(name.In(text)) is { } found ? new PressMention(found, name) : null;
    }

    /// <summary>The name that a line is as a whole, an author's "By" before it aside.</summary>
    private PressMention? Alone(string text, Span line)
    {
        if (Credited(text, line) is { } credited) return credited;
        var words = line.In(text);
        var name = words.StartsWith("By ", StringComparison.OrdinalIgnoreCase) ? words[3..] : words;
        if (names.Named(name) is null && name.Length < words.Length && name.LastIndexOf(", ", StringComparison.Ordinal) is >= 0 and var comma) name = name[(comma + 2)..]; // "By Ana Ruiz, The Associated Press"
        return names.Named(name) is { } found ? new PressMention(found, new Span(line.End - name.Length, line.End)) : null;
    }

    private IEnumerable<PressMention> InStory(Page page, Span line)
    {
        if ((line.Start < page.Lead.Start ? Alone(page.Text, line) : Credited(page.Text, line)) is { } alone) return [alone];
        return InWords(page.Text, WordSpans(page.Text, line));
    }

    private IEnumerable<PressMention> InWords(string text, List<Span> spans)
    {
        for (var i = 0; i < spans.Count; i++)
        {
            if (spans[i].Length == 0 || !(char.IsUpper(text[spans[i].Start]) || IsBracketed(text, spans[i])) || names.LongestAt(text, CollectionsMarshal.AsSpan(spans)[i..]) is not { } found) continue;
            var end = i + found.Words;
            var span = new Span(spans[i].Start, spans[end - 1].End);
            if (IsBracketed(text, span) || (!IsInsideName(text, spans, end) && IsCredited(text, spans, (i, end)))) yield return new PressMention(found.Name, span);
            i = end - 1;
        }
    }

    /// <summary>"the Liberation Army carried out": a name goes on with a capital right behind it, unless that begins a day ("told the agency Monday").</summary>
    private static bool IsInsideName(string text, List<Span> spans, int end) =>
        end < spans.Count && spans[end].Start == spans[end - 1].End + 1 && spans[end].In(text) is [var first, ..] next && char.IsUpper(first)
        && !CultureInfo.InvariantCulture.DateTimeFormat.DayNames.Contains(next);

    private bool IsCredited(string text, List<Span> words, (int Start, int End) name)
    {
        for (var i = name.End; i < Math.Min(words.Count, name.End + WordsToVerb); i++)
            if (cues.Tells(words[i].In(text))) return true;
        for (var i = name.Start - 1; i >= Math.Max(0, name.Start - WordsToVerb); i--)
            if (cues.IsTold(words[i].In(text))) return true;
        return false;
    }

    /// <summary>"(AFP)", "(dpa/ANDINA)", "(Yonhap-dpa)".</summary>
    private static bool IsBracketed(string text, Span span) =>
        span.Start > 0 && span.End < text.Length && (text[span.Start - 1], text[span.End]) is ('(', ')' or '/' or '-') or ('/' or '-', ')');

    private static List<Span> WordSpans(string text, Span line)
    {
        var words = new List<Span>();
        for (var at = line.Start; at < line.End;)
        {
            var end = text.AsSpan(at, line.End - at).IndexOf(' ');
            end = end < 0 ? line.End : at + end;
            words.AddRange(Parts(text, Bare(text, at, end)));
            at = end + 1;
        }

        return words;
    }

    /// <summary>The two agencies of "(dpa/ANDINA)"; any other word is one.</summary>
    private static IEnumerable<Span> Parts(string text, Span word)
    {
        var parting = IsInBrackets(text, word) ? word.In(text).IndexOfAny(['/', '-']) : -1;
        return parting <= 0 ? [word] : [new Span(word.Start, word.Start + parting), new Span(word.Start + parting + 1, word.End)];
    }

    private static bool IsInBrackets(string text, Span word) => word.Start > 0 && word.End < text.Length && (text[word.Start - 1], text[word.End]) is ('(', ')');

    private static Span Bare(string text, int start, int end)
    {
        while (start < end && Edges.Contains(text[start], StringComparison.Ordinal)) start++;
        while (end > start && Edges.Contains(text[end - 1], StringComparison.Ordinal)) end--;
        return new Span(start, end);
    }
}
