using Panj.Language;

namespace Panj.Reading.Incidents;

/// <summary>Reads who does it, and for which body.</summary>
internal sealed class AgentReader(NounClasses classes)
{
    /// <summary>Adds what the phrase of one who does it names.</summary>
    public void Read(SentenceView view, int head, List<Filler> into, bool withSoldiers = false)
    {
        var sentence = view.Sentence;
        foreach (var group in view.GroupsOf(head)) into.Add(Of(view, group, group.Known is null ? "agent-built" : "agent-known"));
        if (view.IsGroup(head)) return;
        if (classes.Is(sentence, head, "group") && OfWhom(sentence, head) is >= 0 and var whom)
            into.Add(new Filler(IncidentRole.Perpetrator, Phrases.Of(sentence, head).Cover(Phrases.Of(sentence, whom)), sentence[whom].Lemma, "agent-group"));
        else if (classes.Is(sentence, head, "perpetrator") || classes.Is(sentence, head, "person") || (classes.Is(sentence, head, "group") && IsArmed(sentence, head)))
            into.Add(Described(view, head, classes.Is(sentence, head, "group") ? "agent-armed" : "agent"));
        else if (withSoldiers && classes.Is(sentence, head, "soldier"))
            into.Add(Described(view, head, "agent-soldier"));
    }

    /// <summary>Adds one who is said to have done it, whoever that be.</summary>
    public void ReadAccused(SentenceView view, int head, List<Filler> into)
    {
        var before = into.Count;
        Read(view, head, into);
        if (into.Count > before) return;
        foreach (var (first, end) in view.PersonsOf(head))
        {
            var span = view.Sentence[first].Span.Cover(view.Sentence[end - 1].Span);
            into.Add(new Filler(IncidentRole.Perpetrator, span, span.In(view.Sentence.Text), "accused-name"));
        }

        if (into.Count == before && classes.Is(view.Sentence, head, "soldier")) into.Add(Described(view, head, "accused"));
    }

    private bool IsArmed(Sentence sentence, int head)
    {
        for (var token = Phrases.First(sentence, head); token < head; token++)
            if (classes.Is(sentence, token, "armed") || classes.Is(sentence, token, "perpetrator")) return true;
        return false;
    }

    private static int OfWhom(Sentence sentence, int head)
    {
        foreach (var child in sentence.Children(head))
            if (sentence[child].Deprel == Deprel.Nmod && sentence.Children(child).Any(c => sentence[c].Deprel == Deprel.Case && sentence.Is(c, "of"))) return child;
        return -1;
    }

    /// <summary>The phrase, without the name of a body inside it ("fmln" of "fmln rebels").</summary>
    private Filler Described(SentenceView view, int head, string rule)
    {
        var span = Phrases.Of(view.Sentence, head);
        for (var first = Phrases.First(view.Sentence, head); first < head && classes.Is(view.Sentence, first, "doubted"); first++) span = new Span(view.Sentence[first + 1].Span.Start, span.End);
        foreach (var group in view.Groups)
            if (group.End <= head && group.Known is not null && span.Contains(view.Sentence[group.First].Span)) span = new Span(view.Sentence[group.End].Span.Start, span.End);
        return new Filler(IncidentRole.Perpetrator, span, view.Sentence[head].Lemma, rule);
    }

    private static Filler Of(SentenceView view, GroupName group, string rule)
    {
        var span = view.Sentence[group.First].Span.Cover(view.Sentence[group.End - 1].Span);
        return new Filler(IncidentRole.Organisation, span, group.Known ?? span.In(view.Sentence.Text), rule);
    }
}
