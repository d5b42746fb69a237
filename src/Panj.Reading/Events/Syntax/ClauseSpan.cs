using Panj.Language;

namespace Panj.Reading.Events.Syntax;

/// <summary>Tokens from a first to a last one, grown to the words that tell an event: the clause of its trigger without the clauses joined to it.</summary>
internal readonly record struct ClauseSpan(int First, int Last)
{
    private const int MaxDepth = 24;

    /// <summary>Span of the trigger's own clause in the text; with <paramref name="withContent"/>, of what is said in it too.</summary>
    public static Span Of(Clause clause, int subject, bool withContent)
    {
        var sentence = clause.Sentence;
        var tokens = Widen(new ClauseSpan(clause.Head, clause.Head), sentence, clause.Head, withContent, 0);
        if (IsInClause(sentence, subject, clause.Head)) tokens = tokens.With(subject).WithPhrase(sentence, subject);
        return tokens.WithoutPunctuation(sentence).SpanIn(sentence);
    }

    /// <summary>"drills in May, as well as drills in June" are two.</summary>
    public static bool IsAnother(Sentence sentence, int noun) =>
        sentence[noun] is { Deprel: Deprel.Conj, Upos: Upos.Noun, Head: >= 0 and var first } && sentence[noun].Lemma == sentence[first].Lemma;

    /// <summary>A subject shared with an earlier verb stays with that verb.</summary>
    private static bool IsInClause(Sentence sentence, int subject, int head)
    {
        if (subject < 0 || Math.Abs(subject - head) > MaxDepth) return false;
        for (var i = Math.Min(subject, head) + 1; i < Math.Max(subject, head); i++)
            if (sentence[i].Upos == Upos.Verb && sentence[i].Deprel != Deprel.Amod) return false;
        return true;
    }

    private static ClauseSpan Widen(ClauseSpan tokens, Sentence sentence, int token, bool withContent, int depth)
    {
        if (depth > MaxDepth) return tokens;
        foreach (var child in sentence.Children(token))
            if (!IsOtherClause(sentence[child], depth, withContent) && !IsAnother(sentence, child)) tokens = Widen(tokens.With(child), sentence, child, withContent, depth + 1);
        return tokens;
    }

    private static bool IsOtherClause(Token token, int depth, bool withContent) => token.Deprel switch
    {
        Deprel.Parataxis or Deprel.Ccomp => !withContent,
        Deprel.Punct or Deprel.Advcl or Deprel.AdvclRelcl or Deprel.AclRelcl or Deprel.List or Deprel.Cc => true,
        Deprel.Conj => token.Upos is Upos.Verb or Upos.Aux && (depth == 0 || token.Xpos is "VBD" or "VBZ" or "VBP"),
        _ => false,
    };

    private ClauseSpan With(int token) => new(Math.Min(First, token), Math.Max(Last, token));

    private ClauseSpan WithPhrase(Sentence sentence, int noun)
    {
        var grown = this;
        foreach (var child in sentence.Children(noun))
            if (sentence[child].Deprel is Deprel.Det or Deprel.Amod or Deprel.Compound or Deprel.Nummod or Deprel.NmodPoss) grown = grown.With(child);
        return grown;
    }

    private ClauseSpan WithoutPunctuation(Sentence sentence)
    {
        var (first, last) = (First, Last);
        while (first < last && sentence[first].Upos == Upos.Punct) first++;
        while (last > first && sentence[last].Upos == Upos.Punct) last--;
        return new ClauseSpan(first, last);
    }

    private Span SpanIn(Sentence sentence) => new(sentence[First].Span.Start, sentence[Last].Span.End);
}
