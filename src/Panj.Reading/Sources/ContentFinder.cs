using Panj.Language;

namespace Panj.Reading.Sources;

/// <summary>Finds the words that a verb of saying reports. Word order and commas decide, the tree helps: newspapers keep to few patterns, parsers err on long sentences.</summary>
internal sealed class ContentFinder(SentenceTree tree, SayingWords words)
{
    private const int LongestAdjunct = 14;
    private readonly Sentence _sentence = tree.Sentence;

    /// <summary>Parts of the content in order; empty where there is none in the sentence.</summary>
    public List<Span> Of(int verb, Voice voice, bool takesAddressee, bool isSpeech)
    {
        var behind = Math.Max(verb, voice.Head > verb ? voice.Right : verb) + 1;
        var (left, right) = Frame(verb, voice);
        if ((BehindOpening(verb, behind) ?? BeforeAs(verb)) is { } main) return [main];
        if (isSpeech && !IsBehindClause(verb, behind) && IsTrailing(left, behind, takesAddressee, out var resume)) return Around(left, resume, right);
        var start = Start(verb, behind, takesAddressee, isSpeech);
        if (start < 0) return [];
        var end = isSpeech || _sentence[verb].Xpos != "VBN" ? End(verb, start) : Math.Min(End(verb, start), tree.Right(verb));
        return end < start ? [] : [tree.SpanOf(start, end)];
    }

    /// <summary>"As the minister announced on Monday, ...": the main clause behind the comma.</summary>
    private Span? BehindOpening(int verb, int behind)
    {
        if (!_sentence.Is(0, "as") || Enumerable.Range(1, verb - 1 < 0 ? 0 : verb - 1).Any(IsFinite)) return null;
        for (var i = behind; i < Math.Min(_sentence.Count - 1, behind + LongestAdjunct); i++)
            if (IsMark(i, ',')) return tree.SpanOf(i + 1, _sentence.Count - 1);
            else if (IsFinite(i)) return null;
        return null;
    }

    /// <summary>"..., as reported by the ministry": what stands before.</summary>
    private Span? BeforeAs(int verb) =>
        verb > 3 && _sentence[verb].Xpos == "VBN" && _sentence.Is(verb - 1, "as") && words.Is(_sentence[verb].Lemma, SayingRole.Credit) ? tree.SpanOf(0, verb - 2) : null;

    /// <summary>"While the mayor denies it, the audit showed payments": a clause that opens the sentence is not what the verb with its own object says.</summary>
    private bool IsBehindClause(int verb, int behind) =>
        _sentence[0] is { Upos: Upos.Sconj, Deprel: Deprel.Mark, Head: var clause } && clause < verb && tree.Child(verb, Deprel.Obj) >= behind;

    /// <summary>What stands behind a participle of saying, to the end of its clause.</summary>
    public Span? Complement(int verb)
    {
        var start = verb + 1;
        return start < _sentence.Count && _sentence[start].Upos != Upos.Punct || start + 1 < _sentence.Count ? tree.SpanOf(start, End(verb, start)) : null;
    }

    /// <summary>First token before and first behind the words of source and cue.</summary>
    private (int Left, int Right) Frame(int verb, Voice voice)
    {
        var first = voice.Head < verb && !IsSharedFar(verb, voice) ? Math.Min(voice.Left, verb) : verb;
        while (first > 0 && _sentence[first - 1].Upos is Upos.Adv or Upos.Aux) first--;
        return (first - 1, _sentence.Count - 1);
    }

    private static bool IsSharedFar(int verb, Voice voice) => verb - voice.Right > 12;

    /// <summary>"..., the ministry said[ on Monday].", "..., the ministry said, ..." and "..., the ministry said as troops ...": a comma or quotation before, an end, comma or circumstance behind.</summary>
    private bool IsTrailing(int left, int behind, bool takesAddressee, out int resume)
    {
        resume = -1;
        if (left < 1 || _sentence[left].Upos != Upos.Punct || IsMark(left, ':') || IsMark(left, ';')) return false;
        var at = behind;
        while (at < _sentence.Count && at - behind < LongestAdjunct && !EndsFrame(at, takesAddressee && at == behind)) at++;
        if (at >= _sentence.Count || IsCircumstance(at)) return true;
        if (!IsMark(at, ',') && !IsMark(at, '.') && !IsQuote(at)) return false;
        resume = at + 1;
        return true;
    }

    /// <summary>A finite verb or "that" behind the cue begins content there; a comma, stop or quotation ends the frame.</summary>
    private bool EndsFrame(int at, bool isAddressee) =>
        IsMark(at, ',') || IsMark(at, '.') || IsMark(at, ':') || IsQuote(at) || IsCircumstance(at) || (!isAddressee && (IsFinite(at) || _sentence.Is(at, "that") || _sentence[at].Xpos is "TO" or "PRP"));

    /// <summary>What went on while or after it was said.</summary>
    private bool IsCircumstance(int at) =>
        _sentence[at].Upos is Upos.Sconj or Upos.Adp && (_sentence.Is(at, "as") || _sentence.Is(at, "while") || _sentence.Is(at, "after") || _sentence.Is(at, "before") || _sentence.Is(at, "when") || _sentence.Is(at, "amid"));

    private bool IsFinite(int at) => _sentence[at].Xpos is "VBD" or "VBZ" or "VBP" or "MD";

    private List<Span> Around(int left, int resume, int right)
    {
        var first = 0;
        while (first < left && _sentence[first].Upos is Upos.Cconj) first++;
        var last = left;
        while (last > first && _sentence[last].Upos == Upos.Punct && !IsQuote(last)) last--;
        List<Span> parts = [tree.SpanOf(first, last)];
        if (resume >= 0 && right - resume > 2 && !IsQuote(left) && HasFinite(resume)) parts.Add(tree.SpanOf(resume, right));
        return parts;
    }

    private bool HasFinite(int from)
    {
        for (var i = from; i < _sentence.Count; i++)
            if (IsFinite(i)) return !words.Is(_sentence[from].Lemma, SayingRole.Say);
        return false;
    }

    private int Start(int verb, int behind, bool takesAddressee, bool isSpeech)
    {
        for (var i = behind; i < Math.Min(_sentence.Count, behind + LongestAdjunct); i++)
            if (_sentence[i].Upos is Upos.Sconj && (_sentence.Is(i, "that") || _sentence.Is(i, "whether") || _sentence.Is(i, "why") || _sentence.Is(i, "how"))) return i;
            else if (IsFinite(i) || IsQuote(i) || IsMark(i, ':')) break;
        if (isSpeech && tree.Child(verb, Deprel.Ccomp) is >= 0 and var clause && clause > verb) return Math.Max(behind, tree.Left(clause));
        if (takesAddressee && tree.Child(verb, Deprel.Xcomp, Deprel.Ccomp) is >= 0 and var told && told > verb) return Math.Max(behind, tree.Left(told));
        return takesAddressee ? -1 : FirstComplement(verb, behind, isSpeech);
    }

    private int FirstComplement(int verb, int behind, bool isSpeech)
    {
        var first = int.MaxValue;
        foreach (var child in _sentence.Children(verb))
            if (child >= behind && IsComplement(verb, child, isSpeech)) first = Math.Min(first, Math.Max(behind, tree.Left(child)));
        return first == int.MaxValue ? -1 : first;
    }

    private bool IsComplement(int verb, int child, bool isSpeech) => _sentence[child].Deprel switch
    {
        Deprel.Obj or Deprel.Xcomp or Deprel.Ccomp or Deprel.Iobj => true,
        Deprel.Obl when words.Is(_sentence[verb].Lemma, SayingRole.Topic) && (tree.HasCase(child, "on") || tree.HasCase(child, "to")) => true,
        Deprel.Obl or Deprel.Advcl => !isSpeech && (tree.HasCase(child, "for") || tree.HasCase(child, "of") || tree.HasCase(child, "on") || tree.HasCase(child, "against") || tree.HasCase(child, "about")),
        _ => false,
    };

    /// <summary>The end of the sentence, or the place where another saying of the same voice begins ("adding that", "and called for").</summary>
    private int End(int verb, int start)
    {
        var end = _sentence.Count - 1;
        foreach (var child in _sentence.Children(verb))
            if (child > start + 1 && _sentence[child].Deprel is Deprel.Advcl or Deprel.Conj && IsSaying(child)) end = Math.Min(end, Before(child, start));
        for (var i = start + 2; i < end; i++)
            if (_sentence[i].Xpos == "VBG" && IsMark(i - 1, ',') && words.Is(_sentence[i].Lemma, SayingRole.Say)) end = Math.Min(end, i - 1);
        return end;
    }

    private int Before(int child, int start)
    {
        var first = tree.Left(child) > start ? tree.Left(child) : child;
        return _sentence[first - 1].Upos is Upos.Cconj or Upos.Punct ? first - 2 : first - 1;
    }

    private bool IsSaying(int token) => words.Is(_sentence[token].Lemma, SayingRole.Say) || words.Is(_sentence[token].Lemma, SayingRole.Act);

    private bool IsMark(int token, char mark) => _sentence.Word(token)[0] == mark;

    private bool IsQuote(int token) => _sentence.Word(token)[0] is '“' or '”' or '"' or '«' or '»';
}
