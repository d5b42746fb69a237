using System.Text.Json;
using Panj.Evaluating.Articles;
using Panj.Language;

namespace Panj.Evaluating.Quotes;

/// <summary>Exact and overlapping spans of content, source and cue, and sources tied to the right content.</summary>
internal sealed class QuoteScorer : IScorer<TrueQuotes>
{
    private static readonly string[] Parts = ["content", "source", "cue"];
    private static readonly string[] Quoted = ["content exact", "content overlap", "source exact", "cue exact"];
    private readonly Dictionary<string, Score> _scores = new(StringComparer.Ordinal);

    public void Add(Exercise<TrueQuotes> exercise, JsonElement answer)
    {
        var quotes = answer.Items("quotes").ToList();
        foreach (var part in Parts)
        {
            var (truths, found) = (exercise.Truth.Parts[part], quotes.Select(quote => quote.Span(part)).OfType<Span>().ToHashSet());
            Count($"{part} exact", new Score(found.Count(truths.Contains), found.Count, truths.Count));
            Count($"{part} overlap", new Score(SpanPairs.Of([.. truths.Order()], [.. found.Order()]).Count, found.Count, truths.Count));
        }

        Count("source of content", Links(exercise.Truth.Links, [.. quotes.Select(LinkOf).OfType<(Span, Span)>()]));
    }

    public FigureTable Result(int articles)
    {
        var rows = _scores.Select(s => s.Value.Row(s.Key)).ToList();
        var table = new FigureTable(articles, rows, []);
        return rows.Count == 0 ? table : table with { Headline = [.. Quoted.Select(rule => new Measure($"{rule} F1", table[rule]["F1"]))] };
    }

    private void Count(string rule, Score score) => _scores[rule] = _scores.GetValueOrDefault(rule) + score;

    private static (Span, Span)? LinkOf(JsonElement quote) =>
        quote.Span("source") is { } source && quote.Span("content") is { } content ? (source, content) : null;

    private static Score Links(HashSet<(Span Source, Span Content)> truths, HashSet<(Span Source, Span Content)> found)
    {
        var right = found.Count(f => truths.Any(t => Meet(f, t)));
        return new Score(right, found.Count, truths.Count, truths.Count(t => found.Any(f => Meet(f, t))));
    }

    private static bool Meet((Span Source, Span Content) one, (Span Source, Span Content) other) =>
        one.Source.Overlaps(other.Source) && one.Content.Overlaps(other.Content);
}
