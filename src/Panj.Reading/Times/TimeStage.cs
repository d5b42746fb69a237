using Panj.Language;

namespace Panj.Reading.Times;

/// <summary>Finds time expressions and resolves them.</summary>
public sealed class TimeStage : IStage
{
    private readonly TimeWords _words = new(Lexicon.Embedded("times"));

    /// <inheritdoc/>
    public IReadOnlyList<string> Reads => [nameof(Notes.Masthead), nameof(Notes.Document)];

    /// <inheritdoc/>
    public IReadOnlyList<string> Writes => [nameof(Notes.Times)];

    /// <inheritdoc/>
    public void Read(Notes notes)
    {
        var sentences = Found(notes.Document);
        var anchor = AnchorFinder.Find(notes.Masthead);
        var story = new StoryTime(anchor, IsChronicle(sentences, anchor));
        var resolver = new TimeResolver(story);
        var mentions = new List<TimeMention>();
        foreach (var found in sentences)
        {
            foreach (var phrase in found.Phrases) mentions.Add(Mention(found, phrase, resolver));
        }

        notes.Times = mentions;
    }

    private List<TimedSentence> Found(Document document)
    {
        var found = new List<TimedSentence>();
        foreach (var sentence in document.Sentences)
        {
            var pieces = new Pieces(document.Text, sentence.Span, _words);
            if (PhraseFinder.Find(pieces) is { Count: > 0 } phrases) found.Add(new TimedSentence(sentence, pieces, phrases, new TenseReader(sentence, _words)));
        }

        return found;
    }

    private static TimeMention Mention(TimedSentence found, TimePhrase phrase, TimeResolver resolver)
    {
        var span = found.SpanOf(phrase);
        var resolved = resolver.Resolve(phrase, found.Tense.At(span));
        var by = resolved.By.Length == 0 ? "" : $"'{span.In(found.Sentence.Text)}' {resolved.By}";
        return new TimeMention(span, TimeResolver.TypeOf(phrase), resolved.Value, resolved.When, by);
    }

    /// <summary>Many years long past and hardly a weekday: the text tells a history, in order.</summary>
    private static bool IsChronicle(List<TimedSentence> sentences, TimeAnchor? anchor)
    {
        var limit = anchor is { IsYearKnown: true } ? anchor.Day.Year - 1 : int.MaxValue;
        var phrases = sentences.SelectMany(s => s.Phrases).ToList();
        var years = phrases.Count(p => p.Year > 0 && (p.IsBeforeChrist || p.Year < limit));
        var recent = phrases.Count(p => p.Shape is TimeShape.Weekday or TimeShape.Day && !p.IsOfContext);
        return years >= 6 && years >= 4 * recent;
    }
}
