using Panj.Events;
using Panj.Language;
using Panj.Reading.Events.Arguments;
using Panj.Reading.Events.Syntax;
using Panj.Reading.Places;

namespace Panj.Reading.Events.Retellings;

/// <summary>"The event took place at the palace in Lima on Thursday": a sentence that only says where and when gives both to what was told last before it.</summary>
internal sealed class Scenes
{
    /// <summary>Sentences behind the happening within which it is still "the event"; a story of nothing but talks may end with it.</summary>
    private const int MaxGap = 3;

    /// <summary>Words of "the treaty signing ceremony".</summary>
    private const int MaxName = 3;

    private readonly List<SentenceNotes> _scenes;

    /// <summary>Takes the sentences of an article in order.</summary>
    public Scenes(IReadOnlyList<SentenceNotes> sentences) => _scenes = [.. sentences.Where(IsScene)];

    /// <summary>The drafts, those that a scene belongs to with what it tells and they lack.</summary>
    public IReadOnlyList<Draft> Fill(IReadOnlyList<Draft> drafts)
    {
        if (_scenes.Count == 0) return drafts;
        var filled = new List<Draft>(drafts);
        foreach (var scene in _scenes)
            if (Owner(filled, scene) is >= 0 and var owner) filled[owner] = With(filled[owner], scene);
        return filled;
    }

    private static int Owner(List<Draft> drafts, SentenceNotes scene)
    {
        var last = drafts.FindLastIndex(draft => draft.Trigger.Notes.Index < scene.Index && IsHappening(draft));
        if (last < 0 || scene.Index - drafts[last].Trigger.Notes.Index <= MaxGap) return last;
        return drafts.Where(IsHappening).Select(draft => draft.Report.Kind).Distinct().Count() == 1 ? drafts.FindIndex(IsHappening) : -1;
    }

    private static bool IsHappening(Draft draft) =>
        draft is { IsHeadline: false, Report: { Background: false, Status: EventStatus.Occurred } report } && !ReportDrafter.IsPlaceless(report.Kind);

    private static Draft With(Draft draft, SentenceNotes scene)
    {
        var report = draft.Report;
        if (report.When is null && scene.Times.FirstOrDefault(time => time.Mention.When is not null).Mention is { When: { } when } time)
            report = report with { When = new Evidenced<When>(when, [time.Span]), WhenKnownBy = $"the sentence that says when it was; {time.KnownBy}" };
        if (PlaceOf(scene) is { } place && new Evidenced<Place>(place.Place, [place.Span]) is var told && Exactness.IsMore(told, report.Where))
            report = report with { Where = told, WhereKnownBy = $"'{place.Span.In(scene.Sentence.Text)}' in the sentence that says where it was" };
        return draft with { Report = report };
    }

    private static PlaceMention? PlaceOf(SentenceNotes scene)
    {
        PlaceMention? best = null;
        foreach (var place in scene.Places)
            if (!place.Mention.IsAdjective && (best is null || PlaceScore.Exactness(place.Mention) > PlaceScore.Exactness(best))) best = place.Mention;
        return best;
    }

    /// <summary>"The event", "the incident" or "the signing ceremony" that took place, happened, occurred or was held, be it somebody's words.</summary>
    private static bool IsScene(SentenceNotes notes)
    {
        var that = 0;
        while (that < notes.Sentence.Count && !notes.Sentence.Is(that, "that")) that++;
        return IsScene(notes.Sentence, 0) || IsScene(notes.Sentence, that + 1) || IsItself(notes.Sentence, 0) || IsItself(notes.Sentence, that + 1) || (notes.Sentence.Is(0, "according") && IsItself(notes.Sentence, Comma(notes.Sentence) + 1));
    }

    /// <summary>"it happened on Monday", "this occurred near Lima".</summary>
    private static bool IsItself(Sentence sentence, int start) =>
        start + 2 < sentence.Count && (sentence.Is(start, "it") || sentence.Is(start, "this")) && sentence[start + 1] is { Xpos: "VBD", Lemma: "happen" or "occur" };

    private static int Comma(Sentence sentence)
    {
        for (var at = 0; at < sentence.Count; at++)
            if (sentence.Is(at, ",")) return at;
        return sentence.Count;
    }

    private static bool IsScene(Sentence sentence, int start)
    {
        if (sentence.Count < start + 3 || !(sentence.Is(start, "the") || sentence.Is(start, "this"))) return false;
        var noun = start + 1;
        while (noun < start + MaxName && noun + 1 < sentence.Count && (sentence[noun + 1].Upos == Upos.Noun || sentence[noun + 1].Xpos == "VBG")) noun++;
        if (!Triggers.WordClasses.Standard.Contains("happening", sentence[noun].Lemma.ToLowerInvariant())) return false;
        var verb = noun + 1;
        while (verb < sentence.Count && (sentence[verb].Upos == Upos.Aux || sentence.Is(verb, ","))) verb++;
        if (verb + 1 >= sentence.Count || sentence[verb].Xpos is not ("VBD" or "VBN")) return false;
        return sentence[verb].Lemma is "occur" or "happen" or "hold" || (sentence[verb].Lemma == "take" && sentence.Is(verb + 1, "place"));
    }
}
