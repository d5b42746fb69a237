using Panj.Events;
using Panj.Reading.Events.Retellings;
using Panj.Reading.Events.Status;
using Panj.Reading.Events.Syntax;
using Panj.Reading.Events.Triggers;

namespace Panj.Reading.Events;

/// <summary>Finds the events the article tells: trigger words in their senses, then status, participants, time, place and figures of each, then retellings joined.</summary>
public sealed class EventStage : IStage
{
    private readonly TriggerFinder _triggers;
    private readonly StatusJudge _judge;
    private readonly ReportDrafter _drafter;

    /// <summary>Reads the lexicons of data/.</summary>
    public EventStage()
    {
        var matcher = new ConditionMatcher(WordClasses.Standard);
        _triggers = new TriggerFinder(new TriggerLexicon(Lexicon.Embedded("triggers")), matcher, WordClasses.Standard);
        _judge = new StatusJudge(new StatusWords(Lexicon.Embedded("status-words")));
        _drafter = new ReportDrafter(new ModeWords(Lexicon.Embedded("modes")), matcher);
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
        var sentences = new List<SentenceNotes>();
        var mentions = new Mentions(notes.Times, notes.Places, notes.Parties, notes.Figures, [.. notes.Attributions.OrderBy(a => a.Cue)]);
        for (var i = 0; i < notes.Document.Sentences.Count; i++)
        {
            var sentence = new SentenceNotes(notes.Document.Sentences[i], i, mentions);
            sentences.Add(sentence);
            if (context.IsHistory(sentence)) continue;
            var real = RealOf(_triggers.Find(sentence));
            foreach (var trigger in real)
                if (_drafter.Draft(trigger, real, context) is { } draft) drafts.Add(draft);
        }

        drafts = Fulfilment.Settle(Tolls.Complete(drafts, sentences));
        var carried = Backdrop.Mark([.. BackgroundJudge.MarkOld(Passages.Carry(drafts, sentences, notes.Places), context.Published)], sentences.Count);
        notes.Reports = [.. RetellingJoiner.Join(Sums.Mark(carried)).Where(report => !context.IsHistory(report) && !HoldsNothing(report)).OrderBy(r => r.Spans[0])];
    }

    /// <summary>"land controlled by Guyana": who holds no place that is told holds nothing that one could look up.</summary>
    private static bool HoldsNothing(Report report) => report is { Kind: EventKind.Control, Where: null };

    /// <summary>The triggers that tell something that was, is, or is meant to be.</summary>
    private List<Trigger> RealOf(List<Trigger> triggers)
    {
        var real = new List<Trigger>();
        foreach (var trigger in triggers)
            if (_judge.Judge(trigger) is { Status: not null } judgement) real.Add(trigger with { Judgement = judgement });
        return real;
    }
}
