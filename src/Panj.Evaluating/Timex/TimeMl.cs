using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Panj.Evaluating.Articles;
using Panj.Language;

namespace Panj.Evaluating.Timex;

/// <summary>Reads TimeML files: the text between TEXT tags with TIMEX3 tags in it.</summary>
internal static partial class TimeMl
{
    private const string Open = "<TEXT>";
    private const string Close = "</TEXT>";

    public static IEnumerable<Exercise<IReadOnlyList<TrueTime>>> Load(Examination examination) =>
        examination.Files(deep: false, ".tml").Select(file => examination.Try(file, () => Read(Path.GetFileNameWithoutExtension(file), examination.Text(file))))
            .OfType<Exercise<IReadOnlyList<TrueTime>>>();

    internal static Exercise<IReadOnlyList<TrueTime>> Read(string id, string data)
    {
        var start = data.IndexOf(Open, StringComparison.Ordinal);
        var end = start < 0 ? -1 : data.IndexOf(Close, start, StringComparison.Ordinal);
        if (end < 0) throw new InvalidDataException("it has no TEXT");
        var (text, times) = Inline(data[(start + Open.Length)..end]);
        return new Exercise<IReadOnlyList<TrueTime>>(new GivenArticle(id, text, Published: Made(data)), times);
    }

    private static string? Made(string data)
    {
        var start = data.IndexOf("<DCT>", StringComparison.Ordinal);
        return start >= 0 && Value().Match(data, start) is { Success: true } found ? found.Groups["value"].Value : null;
    }

    private static (string Text, List<TrueTime> Times) Inline(string body)
    {
        var (text, times, opened, at) = (new StringBuilder(), new List<TrueTime>(), new Stack<(int Start, string Tag)>(), 0);
        foreach (Match tag in Tag().Matches(body))
        {
            text.Append(WebUtility.HtmlDecode(body[at..tag.Index]));
            at = tag.Index + tag.Length;
            if (tag.Value.StartsWith("<TIMEX3 ", StringComparison.Ordinal) && !tag.Value.EndsWith("/>", StringComparison.Ordinal)) opened.Push((text.Length, tag.Value));
            else if (tag.Value == "</TIMEX3>" && opened.TryPop(out var begun)) times.Add(Time(begun.Tag, new Span(begun.Start, text.Length)));
        }

        var whole = new CountedText(text.Append(WebUtility.HtmlDecode(body[at..])).ToString());
        return (whole.Text, times.ConvertAll(t => t with { Span = new Span(whole.At(t.Span.Start), whole.At(t.Span.End)) }));
    }

    private static TrueTime Time(string tag, Span span)
    {
        var attributes = Attribute().Matches(tag).ToLookup(m => m.Groups["name"].Value, m => m.Groups["value"].Value, StringComparer.Ordinal);
        return new TrueTime(span, attributes["type"].LastOrDefault(), attributes["value"].LastOrDefault());
    }

    [GeneratedRegex(@"<[^>]+>", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();

    [GeneratedRegex(@"(?<name>\w+)=""(?<value>[^""]*)""", RegexOptions.NonBacktracking)]
    private static partial Regex Attribute();

    [GeneratedRegex(@"value=""(?<value>[^""]*)""", RegexOptions.NonBacktracking)]
    private static partial Regex Value();
}
