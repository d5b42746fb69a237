using Panj.Reading.Events.Retellings;
using Panj.Reading.Events.Status;
using Panj.Reading.Events.Syntax;
using Panj.Reading.Events.Triggers;

namespace Panj.Reading.Events;

/// <summary>Finds the events the article tells: trigger words in their senses, then status, participants, time, place and figures of each, then retellings joined.</summary>
public sealed class EventStage : IStage
{
    private readonly TriggerFinder _triggers;
    private readonly ReportDrafter _drafter;

    /// <summary>Reads the lexicons of data/.</summary>
    public EventStage()
    {
        var classes = new WordClasses(Lexicon.Embedded("word-classes"));
        _triggers = new TriggerFinder(new TriggerLexicon(Lexicon.Embedded("triggers")), new ConditionMatcher(classes), classes);
        _drafter = new ReportDrafter(new StatusJudge(new StatusWords(Lexicon.Embedded("status-words"))), new ModeWords(Lexicon.Embedded("modes")));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Reads =>
    [
        nameof(Notes.Masthead), nameof(Notes.Document), nameof(Notes.Times), nameof(Notes.Places),
        nameof(Notes.Parties), nameof(Notes.Figures), nameof(Notes.Attributions),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<string> Writes => [nameof(Notes.Reports)];

    /// <inheritdoc/>
    public void Read(Notes notes)
    {
        var context = new ArticleContext(notes);
        var drafts = new List<Draft>();
        var mentions = new Mentions(notes.Times, notes.Places, notes.Parties, notes.Figures, [.. notes.Attributions.OrderBy(a => a.Cue)]);
        for (var i = 0; i < notes.Document.Sentences.Count; i++)
        {
            var sentence = new SentenceNotes(notes.Document.Sentences[i], i, mentions);
            var triggers = _triggers.Find(sentence).FindAll(_drafter.IsReal);
            foreach (var trigger in triggers)
                if (_drafter.Draft(trigger, triggers, context) is { } draft) drafts.Add(draft);
        }

        notes.Reports = [.. RetellingJoiner.Join(Passages.Carry(drafts)).OrderBy(r => r.Spans[0])];
    }
}
