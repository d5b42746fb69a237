using Panj.Events;
using Panj.Language;
using Panj.Reading.Events.Status;
using Panj.Reading.Events.Syntax;
using Panj.Reading.Events.Triggers;

namespace Panj.Reading.Events.Retellings;

/// <summary>Gives an attack the toll that the next sentence tells without naming it again ("Artillery hit the town. Nine civilians were killed.").</summary>
internal static class Tolls
{
    public static List<Draft> Complete(IReadOnlyList<Draft> drafts, IReadOnlyList<SentenceNotes> sentences)
    {
        var completed = drafts.ToList();
        var told = drafts.Select(draft => draft.Trigger.Notes.Index).ToHashSet();
        for (var i = 1; i < sentences.Count; i++)
            if (!told.Contains(i) && TimeFrames.AreInOneParagraph(sentences[i - 1].Sentence, sentences[i].Sentence) && IsToll(sentences[i])) Add(completed, sentences[i]);
        return completed;
    }

    private static void Add(List<Draft> drafts, SentenceNotes toll)
    {
        var at = drafts.FindLastIndex(draft => draft.Trigger.Notes.Index == toll.Index - 1);
        if (at < 0 || !LacksToll(drafts[at].Report) || HasOtherTime(drafts[at].Report, toll)) return;
        var report = drafts[at].Report;
        var root = Told(toll.Sentence);
        drafts[at] = drafts[at] with { Report = report with { Figures = [.. report.Figures, .. Casualties(toll)], Spans = [.. report.Spans, ClauseSpan.Of(root, -1, false)] } };
    }

    private static bool LacksToll(Report report) =>
        report is { Kind: EventKind.Attack or EventKind.Bombardment or EventKind.Clash, Status: EventStatus.Occurred or EventStatus.Alleged }
        && !report.Figures.Any(figure => figure.What is FigureKind.Killed or FigureKind.Injured);

    /// <summary>"Last month ten were killed there": no toll of Friday's attack.</summary>
    private static bool HasOtherTime(Report report, SentenceNotes toll) => toll.Times.Any(time => time.Mention.When is { } when && report.When is { } told && !told.Value.Overlaps(when));

    /// <summary>What the sentence tells, where somebody says so ("Ten people were killed, the police said") what he says.</summary>
    private static Clause Told(Sentence sentence)
    {
        var root = new Clause(sentence, sentence.Root);
        return root.IsVerb && !WordClasses.Standard.Contains("harm", root.Token.Lemma) && root.Child(Deprel.Ccomp) is >= 0 and var content ? new Clause(sentence, content) : root;
    }

    private static bool IsToll(SentenceNotes notes)
    {
        var root = Told(notes.Sentence);
        return root.IsVerb && root.Token.Xpos is "VBD" or "VBN" && WordClasses.Standard.Contains("harm", root.Token.Lemma) && !Negation.Of(root)
            && notes.Sentence.Children(root.Head).All(child => notes.Sentence[child].Xpos != "MD") && Casualties(notes).Any();
    }

    private static IEnumerable<Figure> Casualties(SentenceNotes notes) =>
        notes.Figures.Where(figure => !figure.Mention.IsPartOfTotal).Select(figure => figure.Mention.Figure).Where(figure => figure.What is FigureKind.Killed or FigureKind.Injured);
}
