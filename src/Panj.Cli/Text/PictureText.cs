using System.Globalization;
using Panj.Events;

namespace Panj.Cli.Text;

/// <summary>Puts a picture into lines: what happened day by day, what has no day, what is planned, what was only recalled, and what is odd about the articles.</summary>
internal sealed class PictureText(Snapshot picture, int? width)
{
    private const string Indent = "  ";
    private const string Gap = "   ";

    /// <summary>The lines in order; a width of null cuts nothing.</summary>
    public IEnumerable<TextLine> Lines()
    {
        if (picture.Events.Count == 0) yield return new TextLine(Empty());
        var news = picture.Events.Where(e => !e.Background && !IsAhead(e)).ToLookup(e => e.When is not null);
        foreach (var day in news[true].GroupBy(EventWords.Date, StringComparer.Ordinal))
            foreach (var line in Section(Capital(day.Key), day, EventWords.Sentence)) yield return line;
        foreach (var line in Section("Date not said", news[false], EventWords.Sentence)) yield return line;
        var plans = picture.Events.Where(e => !e.Background && IsAhead(e)).ToLookup(e => e.When is not null);
        foreach (var line in Section("Planned", plans[true], Dated)) yield return line;
        foreach (var line in Section("Planned, date not said", plans[false], EventWords.Sentence)) yield return line;
        foreach (var line in Section("Context", picture.Events.Where(e => e.Background), Dated)) yield return line;
        foreach (var line in Foot()) yield return line;
    }

    private static bool IsAhead(Event happening) => happening.Status is EventStatus.Planned or EventStatus.Pledged or EventStatus.CalledOff;

    private static string Dated(Event happening) => happening.When is null ? EventWords.Sentence(happening) : $"{EventWords.Sentence(happening)}, {EventWords.Date(happening)}";

    private IEnumerable<TextLine> Section(string heading, IEnumerable<Event> events, Func<Event, string> words)
    {
        var rows = events.Select(e => (Event: e, Words: SafeWords.Of(words(e)), Sources: SourcesOf(e))).ToList();
        if (rows.Count == 0) yield break;
        yield return new TextLine(SafeWords.Of(heading), IsHeading: true);
        var sources = rows.Max(r => r.Sources.Length);
        var longest = rows.Max(r => CellWidth.Of(r.Words));
        var column = width is { } all ? Math.Min(longest, all - sources - Indent.Length - Gap.Length - 2) : (int?)null;
        foreach (var row in rows) yield return new TextLine(Row(row.Event, row.Words, row.Sources, column), ColourOf(row.Event));
        yield return new TextLine("");
    }

    private static string Row(Event happening, string words, string sources, int? column)
    {
        if (column is not { } cells) return $"{Indent}{MarkOf(happening)} {words}{Gap}{sources}";
        var cut = CellWidth.Cut(words, cells);
        return $"{Indent}{MarkOf(happening)} {cut}{new string(' ', Math.Max(0, cells - CellWidth.Of(cut)))}{Gap}{sources}";
    }

    private static string SourcesOf(Event happening)
    {
        var disputes = happening.Disputes.Count > 0 ? $"  ≠{happening.Disputes.Count}" : "";
        var persons = OperationWords.Of(happening) is { Length: > 0 } words ? $"  {words}" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{Counted(happening.Origins, "origin")} · {Counted(happening.Outlets, "outlet")}{disputes}{persons}");
    }

    private IEnumerable<TextLine> Foot()
    {
        var warnings = picture.Articles.SelectMany(a => a.Warnings.Select(w => $"{a.Article.File ?? a.Article.Id}: {w}")).ToList();
        if (warnings.Count > 0) yield return new TextLine("Warnings", IsHeading: true);
        foreach (var warning in warnings) yield return new TextLine(Indent + SafeWords.Of(warning));
        if (picture.Copies.Count > 0) yield return new TextLine($"{picture.Copies.Count} of {Counted(picture.Articles.Count, "article")} {(picture.Copies.Count == 1 ? "repeats" : "repeat")} another.");
        foreach (var line in Variants()) yield return line;
    }

    /// <summary>Articles that look like one more copy and tell another number.</summary>
    private IEnumerable<TextLine> Variants()
    {
        var variants = picture.Articles.Select(a => (a.Article, picture.KinOf(a.Article.Id).Lineage)).Where(v => v.Lineage is { IsVariant: true }).ToList();
        if (variants.Count > 0) yield return new TextLine("Numbers changed in what was taken over", IsHeading: true);
        foreach (var (article, lineage) in variants)
            yield return new TextLine(Indent + SafeWords.Of($"{article.File ?? article.Id}: {string.Join(", ", (lineage?.Changed ?? []).Select(c => $"{c.Before} became {c.After}"))}"));
    }

    private string Empty() => picture.Articles.Count == 0
        ? "No article was read."
        : $"{Counted(picture.Articles.Count, "article")} read; no event of the kinds that Panj knows is told there.";

    private static ColourFamily ColourOf(Event happening) => KindTable.Standard.Of(happening.Kind, happening.Mode).Colour;

    private static string MarkOf(Event happening) => ColourOf(happening) switch
    {
        ColourFamily.Violence => "◆",
        ColourFamily.Force => "■",
        ColourFamily.Control => "⬢",
        ColourFamily.Movement => "●",
        ColourFamily.Cooperation => "○",
        _ => "·",
    };

    private static string Counted(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count:#,0} {noun}{(count == 1 ? "" : "s")}");

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
