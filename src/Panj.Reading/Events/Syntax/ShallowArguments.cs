using Panj.Language;

namespace Panj.Reading.Events.Syntax;

/// <summary>Arguments by the order of words, for where the tree is poor: the parties just before a finite verb, the nouns just after it.</summary>
internal static class ShallowArguments
{
    private const int MaxReach = 14;

    /// <summary>Heads of the parties that stand before a finite verb with no other verb between, a coordination in full.</summary>
    public static IReadOnlyList<int> Subjects(SentenceNotes notes, Clause clause)
    {
        var border = clause.Token.Xpos == "VB" ? FirstOfPlan(clause) : FirstOfVerbGroup(clause);
        if (clause.Token.Xpos is not ("VBD" or "VBZ" or "VBP" or "MD") && !HasFiniteAuxiliary(clause) && !FollowsComma(clause) && clause.Token.Xpos != "VB") return [];
        if (border < 0) return [];
        if (Antecedent(notes, border) is >= 0 and var antecedent) return [antecedent];
        var found = new List<int>();
        foreach (var party in notes.Parties.Reverse())
        {
            if (party.Head >= border || found.Contains(party.Head) || notes.Sentence[party.Head].Xpos == "PRP$") continue;
            if (!IsBridged(notes.Sentence, party.Head + 1, border, found.Count > 0)) break;
            found.Insert(0, party.Head);
            border = FirstTokenOf(notes.Sentence, party.Mention.Span.Start, party.Head);
        }

        return found;
    }

    /// <summary>Head of the party just before the "who" or "which" that opens the verb's clause, -1 where none does.</summary>
    private static int Antecedent(SentenceNotes notes, int border)
    {
        for (var i = border - 1; i > 0 && i >= border - MaxReach; i--)
        {
            if (notes.Sentence[i].Xpos is "VBD" or "VBZ" or "VBP") return -1;
            if (notes.Sentence[i].Xpos is "WP" or "WDT") return notes.PartyAt(i - 1) is null ? -1 : i - 1;
        }

        return -1;
    }

    /// <summary>Nouns after the verb up to the next verb or preposition other than "of".</summary>
    public static IReadOnlyList<int> Objects(SentenceNotes notes, Clause clause)
    {
        var found = new List<int>();
        for (var i = clause.Head + 1; i < Math.Min(notes.Sentence.Count, clause.Head + MaxReach); i++)
        {
            var token = notes.Sentence[i];
            if (token.Upos is Upos.Noun or Upos.Propn) found.Add(i);
            else if (EndsObject(token)) break;
        }

        return found;
    }

    /// <summary>Nouns after the preposition, where it follows the verb before any other verb.</summary>
    public static IReadOnlyList<int> Prepositional(SentenceNotes notes, Clause clause, string preposition)
    {
        for (var i = clause.Head + 1; i < Math.Min(notes.Sentence.Count, clause.Head + MaxReach); i++)
        {
            if (notes.Sentence[i].Upos == Upos.Verb || notes.Sentence[i].Xpos == ".") return [];
            if (notes.Sentence[i].Upos is Upos.Adp or Upos.Sconj && notes.Sentence.Is(i, preposition)) return NounsFrom(notes.Sentence, i + 1);
        }

        return [];
    }

    /// <summary>Heads of the two parties that "between" couples behind a word; empty where it couples none.</summary>
    public static IReadOnlyList<int> Between(SentenceNotes notes, int word)
    {
        for (var i = word + 1; i < Math.Min(notes.Sentence.Count, word + MaxReach); i++)
        {
            if (!notes.Sentence.Is(i, "between")) continue;
            var coupled = notes.Parties.Where(p => p.Head > i && p.Head < i + (2 * MaxReach)).Select(p => p.Head).Distinct().ToList();
            return coupled.Find(head => Follows(notes, head, "and")) is > 0 and var second && coupled[0] < second ? [coupled[0], second] : [];
        }

        return [];
    }

    /// <summary>True where the phrase of a party comes right behind the word, its article aside.</summary>
    private static bool Follows(SentenceNotes notes, int head, string word)
    {
        var first = FirstTokenOf(notes.Sentence, notes.PartyAt(head)?.Span.Start ?? notes.Sentence[head].Span.Start, head) - 1;
        if (first > 0 && notes.Sentence[first].Upos == Upos.Det) first--;
        return first > 0 && notes.Sentence.Is(first, word);
    }

    private static List<int> NounsFrom(Sentence sentence, int start)
    {
        var found = new List<int>();
        for (var i = start; i < Math.Min(sentence.Count, start + MaxReach / 2); i++)
        {
            if (sentence[i].Upos is Upos.Noun or Upos.Propn or Upos.Num or Upos.Sym) found.Add(i);
            else if (sentence[i].Upos is not (Upos.Det or Upos.Adj or Upos.Pron or Upos.Part) && sentence[i].Xpos != "HYPH") break;
        }

        return found;
    }

    /// <summary>A bare participle after a comma ("leaders, A and B, addressed ...") is as often a finite verb that the tagger missed.</summary>
    public static bool FollowsComma(Clause verb) =>
        verb.Head > 0 && verb.Token.Xpos == "VBN" && verb.Sentence[verb.Head - 1].Xpos == "," && !verb.Has(Deprel.AuxPass);

    private static bool EndsObject(Token token) =>
        token.Xpos is "VBD" or "VBZ" or "VBP" or "MD" or "VB" or "TO" or "." or "WDT" or "WP" || (token.Upos is Upos.Adp or Upos.Sconj && token.Lemma != "of");

    /// <summary>Only adverbs, dates and light words may stand between a subject and its verb; between coordinated subjects only "and", commas and modifiers.</summary>
    private static bool IsBridged(Sentence sentence, int start, int end, bool coordinated)
    {
        if (end - start > MaxReach) return false;
        var hasLink = !coordinated;
        for (var i = start; i < end; i++)
        {
            var token = sentence[i];
            if (token.Upos is Upos.Verb || (token.Upos is Upos.Noun && coordinated)) return false;
            hasLink |= token.Upos is Upos.Cconj || token.Xpos == ",";
        }

        return hasLink;
    }

    private static bool HasFiniteAuxiliary(Clause clause) =>
        clause.Child(Deprel.Aux, Deprel.AuxPass) is >= 0 and var aux && aux < clause.Head;

    private static int FirstOfVerbGroup(Clause clause)
    {
        var first = clause.Head;
        foreach (var child in clause.Sentence.Children(clause.Head))
            if (clause.Sentence[child].Deprel is Deprel.Aux or Deprel.AuxPass) first = Math.Min(first, child);
        return first;
    }

    /// <summary>First word of "is due to hold", "are expected to meet"; of a bare infinitive nothing, whose subject the tree alone can tell.</summary>
    private static int FirstOfPlan(Clause clause)
    {
        if (HasFiniteAuxiliary(clause)) return FirstOfVerbGroup(clause);
        var first = clause.Head;
        while (first > 0 && clause.Head - first < MaxReach / 2 && IsOfPlan(clause.Sentence[first - 1])) first--;
        return first < clause.Head && clause.Sentence[first].Xpos is "VBZ" or "VBP" or "VBD" or "MD" ? first : -1;
    }

    private static bool IsOfPlan(Token token) =>
        token.Upos is Upos.Aux or Upos.Part or Upos.Adj or Upos.Adv || token.Xpos is "TO" or "MD" || token.Lemma == "be"
        || (token.Xpos is "VBN" or "VBG" && Triggers.WordClasses.Standard.Contains("intending", token.Lemma));

    private static int FirstTokenOf(Sentence sentence, int start, int head)
    {
        while (head > 0 && sentence[head - 1].Span.Start >= start) head--;
        return head;
    }
}
