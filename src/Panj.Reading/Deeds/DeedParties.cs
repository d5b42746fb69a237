using Panj.Language;
using Panj.Reading.Events.Syntax;
using Panj.Reading.Events.Triggers;
using Panj.Reading.Parties;

namespace Panj.Reading.Deeds;

/// <summary>Tells, of the pairs of parties under a word, those of which one does the deed and the other is who it is done to.</summary>
internal static class DeedParties
{
    /// <summary>Who stands further below the word than this has another word nearer that says more of him.</summary>
    private const int MaxWay = 3;

    /// <summary>The pairs in which the word has one party as its doer and the other, of all it governs, nearest to it.</summary>
    public static IEnumerable<PartyDeed> Choose(Sentence sentence, IReadOnlyList<(PartyMention Source, PartyMention Target, DeedWords Deed)> pairs)
    {
        var doers = pairs.Where(pair => !pair.Deed.IsBidden && IsDoer(sentence, pair.Deed.Head, HeadOf(sentence, pair.Source))).ToList();
        foreach (var told in doers.GroupBy(pair => (pair.Source.Span, pair.Deed.Head)).OrderBy(group => group.Key.Head))
        {
            var reached = told.Select(pair => (Pair: pair, Way: Way(sentence, pair.Deed, HeadOf(sentence, pair.Target)))).Where(reach => reach.Way is not null).ToList();
            if (reached.Count > 0)
                foreach (var (pair, _) in reached.Where(reach => reach.Way == reached.Min(r => r.Way))) yield return new PartyDeed(pair.Source, pair.Target, pair.Deed.In(sentence, true));
            else if (told.FirstOrDefault(pair => IsTogether(sentence, pair)) is { Deed: not null } pair) yield return new PartyDeed(pair.Source, pair.Target, pair.Deed.In(sentence, true));
        }
    }

    /// <summary>"The ministers of two states held talks": what nobody does alone is done by those who do it to each other.</summary>
    private static bool IsTogether(Sentence sentence, (PartyMention Source, PartyMention Target, DeedWords Deed) pair) =>
        pair.Deed.Root is DeedRoot.Consult or DeedRoot.Cooperate or DeedRoot.Agree && pair.Source.Span.Start < pair.Target.Span.Start && IsDoer(sentence, pair.Deed.Head, HeadOf(sentence, pair.Target));

    private static bool IsDoer(Sentence sentence, int word, int party)
    {
        var clause = new Clause(sentence, word);
        if (clause.Subjects.Contains(party)) return true;
        if (clause.IsVerb) return false;
        foreach (var child in sentence.Children(word))
            if (child == party && sentence[child].Deprel is Deprel.Nsubj or Deprel.NmodPoss or Deprel.Compound or Deprel.Amod) return true;
        return clause.Prepositional("by").Contains(party);
    }

    /// <summary>How many words lie between the deed and a party that it governs; null where it governs it not, or only in a clause of its own or as the doer.</summary>
    private static int? Way(Sentence sentence, DeedWords deed, int party)
    {
        var word = deed.Head;
        var way = 0;
        for (var token = party; token >= 0; token = sentence[token].Head)
        {
            if (token == word || way > MaxWay) return token == word ? way : null;
            if (IsAside(sentence, deed, token)) return null;
            var relation = sentence[token].Deprel;
            if (relation is Deprel.Ccomp && deed.Root is not (DeedRoot.Request or DeedRoot.Threaten)) return null;
            if (relation is Deprel.Advcl or Deprel.AdvclRelcl or Deprel.AclRelcl or Deprel.Parataxis or Deprel.OblAgent) return null;
            if (sentence[token].Head == word && (relation is Deprel.Nsubj or Deprel.NsubjOuter or Deprel.Conj || (!new Clause(sentence, word).IsVerb && IsDoer(sentence, word, token)))) return null;
            if (relation != Deprel.Conj) way++;
        }

        return null;
    }

    /// <summary>True for where and when it is done, for one's own troops that do it and, of talks and the like, for what they are about.</summary>
    private static bool IsAside(Sentence sentence, DeedWords deed, int token)
    {
        var isMutual = deed.Root is DeedRoot.Consult or DeedRoot.Cooperate or DeedRoot.Agree or DeedRoot.Support;
        if (isMutual && sentence[token] is { Deprel: Deprel.Obj, Head: >= 0 and var verb } && WordClasses.Standard.Contains("withtopic", sentence[verb].Lemma)) return true;
        foreach (var child in sentence.Children(token))
            if (sentence[child].Xpos == "PRP$" && WordClasses.Standard.Contains("troops", sentence[token].Lemma)) return true;
        foreach (var child in sentence.Children(token))
            if (sentence[child].Deprel == Deprel.Case && (IsWritten(sentence, child, "deedscene") || (isMutual && IsWritten(sentence, child, "deedtopic")))) return true;
        return false;
    }

    /// <summary>True for a word of the class as it stands: "according" is no form of a verb here.</summary>
    private static bool IsWritten(Sentence sentence, int token, string name) =>
        WordClasses.Standard.Contains(name, sentence.Word(token).ToString().ToLowerInvariant());

    private static int HeadOf(Sentence sentence, PartyMention party)
    {
        for (var token = 0; token < sentence.Count; token++)
            if (sentence[token].Span.Overlaps(party.HeadSpan)) return token;
        return -1;
    }
}
