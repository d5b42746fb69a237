using Panj.Language;

namespace Panj.Reading.Times;

/// <summary>Finds time expressions and resolves them.</summary>
public sealed class TimeStage : IStage
{
    private readonly TimeWords _words = new(Lexicon.Embedded("times"));
    private readonly Landmarks _landmarks = new(Lexicon.Embedded("landmarks"));

    /// <inheritdoc/>
    public IReadOnlyList<string> Reads => [nameof(Notes.Masthead), nameof(Notes.Document)];

    /// <inheritdoc/>
    public IReadOnlyList<string> Writes => [nameof(Notes.Times)];

    /// <inheritdoc/>
    public void Read(Notes notes)
    {
        var sentences = Found(notes.Document);
        var anchor = Anchor(notes, sentences);
        DateByLandmarks(sentences, anchor is null);
        var isChronicle = Chronicle.Is(sentences, anchor);
        if (isChronicle) sentences = Chronicle.WithNext(sentences);
        var story = new StoryTime(anchor, isChronicle);
        var writer = new MentionWriter(new TimeResolver(story), notes.Warnings);
        notes.Times = [.. sentences.SelectMany(writer.Write)];
    }

    private TimeAnchor? Anchor(Notes notes, List<TimedSentence> sentences)
    {
        var anchor = AnchorFinder.Find(notes.Masthead, sentences, _landmarks);
        if (anchor is null || sentences.Count == 0 || StaleHeader.Find(anchor, sentences) is not { } stale) return anchor;
        notes.Warnings.Add(stale.Warning);
        return stale.Anchor;
    }

    /// <summary>An event that is called by its date has its year; with no day of writing, so has any event of known date.</summary>
    private void DateByLandmarks(List<TimedSentence> sentences, bool isUndated)
    {
        for (var i = 0; i < sentences.Count; i++)
        {
            var sentence = sentences[i];
            if (!sentence.Phrases.Any(HasNoYear)) continue;
            sentences[i] = sentence with { Phrases = [.. sentence.Phrases.Select(phrase => Dated(sentence, phrase, isUndated))] };
        }
    }

    private TimePhrase Dated(TimedSentence sentence, TimePhrase phrase, bool isUndated)
    {
        if (!HasNoYear(phrase)) return phrase;
        var told = _landmarks.Named(phrase.Month, phrase.Day, sentence.Pieces.Text(phrase.End))
            ?? (isUndated ? _landmarks.Told(sentence.Sentence, phrase.Month, phrase.Day) : null);
        return told is null ? phrase : phrase with { Year = told.Day.Year, Landmark = told.Name };
    }

    private static bool HasNoYear(TimePhrase phrase) => phrase is { Shape: TimeShape.Calendar, Year: 0, Month: > 0, Day: > 0, IsShifted: false };

    private List<TimedSentence> Found(Document document)
    {
        var found = new List<TimedSentence>();
        foreach (var sentence in document.Sentences)
        {
            var pieces = new Pieces(document.Text, sentence.Span, _words);
            if (PhraseFinder.Find(pieces) is { Count: > 0 } phrases) found.Add(new TimedSentence(sentence, pieces, SharedYear.Told(pieces, phrases), new TenseReader(sentence, _words)));
        }

        return found;
    }
}
