using Panj.Language;

namespace Panj.Reading.Clutter;

/// <summary>Marks what does not belong to the story: menus, teasers, captions, appeals, link lists. Nothing is cut away.</summary>
public sealed class ClutterStage : IStage
{
    private readonly LineClassifier _classifier;
    private readonly ForeignSentences _foreign;

    /// <summary>Loads data/clutter.tsv.</summary>
    public ClutterStage()
    {
        var cues = new CueTable(Lexicon.Embedded("clutter"));
        _classifier = new LineClassifier(cues);
        _foreign = new ForeignSentences(cues);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Reads => [nameof(Notes.Article)];

    /// <inheritdoc/>
    public IReadOnlyList<string> Writes => [nameof(Notes.Clutter)];

    /// <inheritdoc/>
    public void Read(Notes notes) => notes.Clutter = SpanMerge.AcrossWhiteSpace(notes.Article.Text, Find(notes.Article.Text));

    private IEnumerable<Span> Find(string text)
    {
        var header = PageLines.HeaderOf(text);
        if (text.StartsWith('\uFEFF') && header is null) yield return new Span(0, 1);
        var lines = PageLines.Of(text).Select(span => _classifier.Classify(text, span)).ToList();
        foreach (var (line, isClutter) in lines.Zip(new ClutterMarker(text, lines).Mark()))
        {
            if (isClutter || line.Span == header) yield return line.Span;
            else foreach (var sentence in _foreign.In(text, line.Span)) yield return sentence;
        }
    }
}
