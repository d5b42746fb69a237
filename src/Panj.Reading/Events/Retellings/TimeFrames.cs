using Panj.Events;
using Panj.Language;
using Panj.Reading.Events.Arguments;
using Panj.Reading.Events.Syntax;
using Panj.Reading.Events.Triggers;
using Panj.Reading.Times;

namespace Panj.Reading.Events.Retellings;

/// <summary>Finds the date that the story around an event stands in: one that opens its sentence, or that of the sentence before in the same paragraph.</summary>
internal sealed class TimeFrames
{
    /// <summary>What has fewer tokens is a bullet or a heading, no sentence.</summary>
    private const int MinTokens = 4;

    /// <summary>So many dated sentences of a party are kept, so that a long article costs linear time.</summary>
    private const int MaxDated = 8;

    /// <summary>A date within so many tokens of the start opens a sentence.</summary>
    private const int MaxOpening = 4;

    private const int MaxClimb = 12;

    private readonly IReadOnlyList<SentenceNotes> _sentences;
    private readonly int[] _told;
    private readonly Dictionary<string, List<(SentenceNotes Sentence, string Verb, TimeMention Time)>> _datedOf = [];

    public TimeFrames(IReadOnlyList<SentenceNotes> sentences)
    {
        _sentences = sentences;
        _told = new int[sentences.Count];
        for (var i = 0; i < _told.Length; i++) _told[i] = (i == 0 ? 0 : _told[i - 1]) + (sentences[i].Sentence.Count < MinTokens ? 0 : 1);
        foreach (var sentence in sentences) TakeNote(sentence);
    }

    /// <summary>How many sentences the later one lies behind the earlier, bullets and headings aside.</summary>
    public int Gap(Draft earlier, Draft later) => _told[later.Trigger.Notes.Index] - _told[earlier.Trigger.Notes.Index];

    /// <summary>The date and what it is, null where the story gives none.</summary>
    public (TimeMention Time, string By)? Of(Draft draft) => Opening(draft) ?? Before(draft);

    /// <summary>"In fall 2018, after X fired, Y ...": what opens the sentence dates the clauses under its verb too, but no content of a saying.</summary>
    private static (TimeMention, string)? Opening(Draft draft)
    {
        var notes = draft.Trigger.Notes;
        if (notes.Times is not [{ Head: <= MaxOpening, Mention.When: not null } time, ..] || !IsOfItsOwn(notes.Sentence, time) || IsContent(notes.Sentence, draft.Trigger.Predicate.Head)) return null;
        if (notes.Times.Skip(1).Any(other => other.Mention.When is not null)) return null;
        return (time.Mention, $"opens the sentence; {time.Mention.KnownBy}");
    }

    /// <summary>True for what a saying or a report tells: its day is not theirs.</summary>
    private static bool IsContent(Sentence sentence, int token)
    {
        for (var step = 0; step < MaxClimb && token >= 0; step++, token = sentence[token].Head)
            if (sentence[token].Deprel is Deprel.Ccomp or Deprel.Parataxis || (step > 0 && (IsSaying(sentence[token].Lemma) || WordClasses.Standard.Contains("blaming", sentence[token].Lemma)))) return true;
        return token >= 0;
    }

    /// <summary>"On 7 March they asked for help. Jets struck ...": the next sentence of a paragraph, or of the same party, goes on in the time of the last.</summary>
    private (TimeMention, string)? Before(Draft draft)
    {
        var notes = draft.Trigger.Notes;
        if (notes.Index == 0 || notes.Times.Any(t => t.Mention.When is not null)) return null;
        var before = _sentences[notes.Index - 1];
        if (!AreInOneParagraph(before.Sentence, notes.Sentence) && !Names(before, draft) && !Replies(draft)) return null;
        var dated = before.Times.Where(t => t.Mention.When is not null).ToList();
        if (dated is not [var time] || !IsOfItsOwn(before.Sentence, time) || !IsOfStory(before.Sentence, time.Head, draft.Report.Kind is EventKind.Statement)) return null;
        return (time.Mention, $"dates the sentence before; {time.Mention.KnownBy}");
    }

    /// <summary>"recalled its ambassador in response": what answers what was told just before goes on in its time.</summary>
    private static bool Replies(Draft draft)
    {
        var sentence = draft.Trigger.Notes.Sentence;
        for (var i = draft.Trigger.Predicate.Head + 1; i + 1 < sentence.Count && sentence[i].Upos != Upos.Verb; i++)
            if (sentence.Is(i, "in") && WordClasses.Standard.Contains("reply", sentence[i + 1].Lemma)) return true;
        return false;
    }

    /// <summary>A date told before of the same verb and party ("X was arrested on Tuesday ... X was arrested by"), or of the same two who meet or agree.</summary>
    public (TimeMention Time, string By)? Retold(Draft draft)
    {
        if (draft.Trigger.Notes.Times.Any(t => t.Mention.When is not null)) return null;
        foreach (var party in draft.Report.Participants)
            if (party.Id is not null && _datedOf.TryGetValue(party.Id, out var told))
                foreach (var dated in told)
                    if (dated.Sentence.Index < draft.Trigger.Notes.Index && IsRetoldBy(dated, draft)) return (dated.Time, $"dates the same told before; {dated.Time.KnownBy}");
        return null;
    }

    private static bool IsRetoldBy((SentenceNotes Sentence, string Verb, TimeMention Time) dated, Draft draft)
    {
        var shared = draft.Report.Participants.Count(p => p.Id is not null && dated.Sentence.Parties.Any(party => party.Mention.Id == p.Id));
        return draft.Report.Kind is EventKind.Talks or EventKind.Agreement ? shared >= 2 : shared >= 1 && dated.Verb == draft.Trigger.Predicate.Token.Lemma;
    }

    private void TakeNote(SentenceNotes sentence)
    {
        if (sentence.Times.Where(t => t.Mention.When is not null).Take(2).ToList() is not [var time] || !IsOfItsOwn(sentence.Sentence, time) || !IsOfStory(sentence.Sentence, time.Head, false)) return;
        var verb = sentence.Sentence[StoryVerb(sentence.Sentence, time.Head)].Lemma;
        foreach (var id in sentence.Parties.Select(p => p.Mention.Id).OfType<string>().Distinct())
        {
            if (!_datedOf.TryGetValue(id, out var told)) _datedOf[id] = told = [];
            if (told.Count < MaxDated) told.Add((sentence, verb, time.Mention));
        }
    }

    private static bool Names(SentenceNotes sentence, Draft draft) =>
        draft.Report.Participants.Any(p => p.Id is not null && sentence.Parties.Any(party => party.Mention.Id == p.Id));

    /// <summary>False for a day that something else is counted from ("since the war began on 7 October").</summary>
    private static bool IsOfItsOwn(Sentence sentence, Located<TimeMention> time) => time.Mention.When is not { IsSince: true } && !TimeFinder.IsUnderSince(sentence, time.Head, -1);

    /// <summary>True where the date hangs on a verb in the past that is no saying: the sentence's own or what it says happened.</summary>
    private static bool IsOfStory(Sentence sentence, int time, bool isStatement)
    {
        var at = StoryVerb(sentence, time);
        if (at < 0 || sentence[at].Xpos is not ("VBD" or "VBN") || IsPresent(sentence, at)) return false;
        return sentence[at].Deprel is Deprel.Root or Deprel.Conj or Deprel.Ccomp && (isStatement || !IsSaying(sentence[at].Lemma));
    }

    /// <summary>The verb that a date belongs to, -1 where there is none: of a date that opens a sentence the main verb, wherever the parser hung it.</summary>
    private static int StoryVerb(Sentence sentence, int time)
    {
        if (time > MaxOpening) return TimeFinder.VerbAbove(sentence, time);
        var root = sentence.Root;
        return root != time && sentence[root].Upos == Upos.Verb ? root : TimeFinder.VerbAbove(sentence, time);
    }

    /// <summary>"is planned for May" tells no past.</summary>
    private static bool IsPresent(Sentence sentence, int participle) =>
        sentence[participle].Xpos == "VBN" && sentence.Children(participle).Any(child => sentence[child] is { Deprel: Deprel.AuxPass, Xpos: "VBZ" or "VBP" });

    private static bool IsSaying(string lemma) => lemma is "say" or "tell" or "add" or "state" || TimeFinder.IsReporting(lemma);

    internal static bool AreInOneParagraph(Sentence earlier, Sentence later)
    {
        var (start, end) = (earlier.Span.End, later.Span.Start);
        return start >= end || !later.Text.AsSpan(start, end - start).Contains('\n');
    }
}
