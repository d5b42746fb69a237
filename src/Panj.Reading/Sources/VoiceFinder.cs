using Panj.Language;

namespace Panj.Reading.Sources;

/// <summary>Finds who does the saying of a verb.</summary>
internal sealed class VoiceFinder(SentenceTree tree)
{
    private const int MaxClimb = 5;
    private readonly Sentence _sentence = tree.Sentence;

    /// <summary>The voice of a verb, null where the sentence names none.</summary>
    public Voice? Of(int verb)
    {
        if (IsPassive(verb)) return Agent(verb);
        if (Subject(verb) is { } own) return (_sentence.Is(own, "it") || _sentence.Is(own, "they")) && SubjectAbove(verb) is { } told ? Phrase(told, own) : Phrase(own, verb);
        if (Shared(verb) is { } shared) return shared;
        return Beside(verb);
    }

    /// <summary>The voice of a verb that tells, where "who" and "which" are those that they stand for.</summary>
    public Voice? OfTelling(int verb) =>
        !IsPassive(verb) && Subject(verb) is { } own && Antecedent(own, verb) is var named && named < own ? Named(Phrase(named, own)) : Of(verb);

    private Voice Named(Voice voice)
    {
        var left = voice.Left;
        while (left < voice.Head && _sentence[left].Upos == Upos.Adp) left++;
        return voice with { Left = left };
    }

    /// <summary>The one whose words are passed on ("quoted the minister", "the minister was quoted").</summary>
    public Voice? Patient(int verb)
    {
        var token = IsPassive(verb) ? tree.Child(verb, Deprel.NsubjPass, Deprel.Nsubj) : tree.Child(verb, Deprel.Obj, Deprel.Iobj);
        return token >= 0 ? Phrase(token, verb) : null;
    }

    /// <summary>Passive by auxiliary or agent; a bare participle is one too.</summary>
    public bool IsPassive(int verb) =>
        _sentence[verb].Xpos == "VBN" && (tree.Child(verb, Deprel.AuxPass, Deprel.OblAgent) >= 0 || HasBe(verb)
            || (_sentence[verb].Deprel is Deprel.Acl or Deprel.Amod && tree.Child(verb, Deprel.Nsubj, Deprel.Aux) < 0 && !FollowsName(verb)));

    private bool HasBe(int verb) => tree.Child(verb, Deprel.Aux) is >= 0 and var aux && _sentence[aux].Lemma == "be";

    /// <summary>", Davis said": a name right before the verb and a comma before that.</summary>
    private bool FollowsName(int verb) => verb > 1 && _sentence[verb - 1].Upos is Upos.Propn or Upos.Pron or Upos.Noun && tree.Left(verb - 1) is > 0 and var left && (_sentence[left - 1].Upos == Upos.Punct || _sentence[left].Upos == Upos.Punct);

    /// <summary>The phrase around a head, on one side of the verb and without its relative clauses.</summary>
    public Voice Phrase(int head, int verb)
    {
        var (left, right) = (tree.Left(head), tree.Right(head));
        if (head < verb) right = Math.Min(right, verb - 1);
        else left = Math.Max(left, verb + 1);
        foreach (var child in _sentence.Children(head))
            if (child > head && _sentence[child].Deprel is Deprel.AclRelcl or Deprel.Acl or Deprel.Advcl or Deprel.Parataxis or Deprel.List or Deprel.Ccomp or Deprel.OblUnmarked) right = Math.Min(right, Math.Max(head, tree.Left(child) - 1));
        (left, right) = WithoutClauses(head, left, right);
        right = Math.Max(right, UpTo(verb, right));
        while (right > head && _sentence[right].Upos is Upos.Punct or Upos.Adv or Upos.Aux or Upos.Cconj) right--;
        while (left < head && _sentence[left].Upos is Upos.Punct or Upos.Cconj or Upos.Sconj) left++;
        return new Voice(head, Antecedent(head, verb), left, right);
    }

    /// <summary>A quotation mark or a verb of its own ends the phrase, whatever the tree says.</summary>
    private (int Left, int Right) WithoutClauses(int head, int left, int right)
    {
        for (var i = head - 1; i >= left; i--)
            if (IsBarrier(i)) left = i + 1;
        for (var i = head + 1; i <= right; i++)
            if (IsBarrier(i)) right = i - 1;
        return (Math.Max(left, head - 24), Math.Min(right, head + 30));
    }

    /// <summary>An apposition between the phrase and the verb belongs to it ("the minister, Ana Ruiz, said").</summary>
    private int UpTo(int verb, int right)
    {
        if (verb <= right + 1 || verb - right > 9 || (_sentence[right + 1].Upos is not (Upos.Punct or Upos.Propn) && !char.IsUpper(_sentence.Word(right + 1)[0]))) return right;
        for (var i = right + 1; i < verb; i++)
            if (IsBarrier(i) || _sentence[i].Upos is Upos.Verb or Upos.Sconj || (i == right + 2 && _sentence[i].Upos is Upos.Adp)) return right;
        return verb - 1;
    }

    private bool IsBarrier(int token) => _sentence[token].Xpos is "VBD" or "VBZ" or "VBP" or "MD" or "``" or "''" || _sentence.Word(token)[0] is '“' or '”' or '"';

    /// <summary>Of two subjects the nearer: the other belongs to what is said. Of two words side by side the first: they are one name.</summary>
    private int? Subject(int verb)
    {
        int? subject = null;
        foreach (var child in _sentence.Children(verb))
            if (_sentence[child].Deprel is Deprel.Nsubj or Deprel.NsubjOuter or Deprel.NsubjPass && IsName(child) && (subject is not { } first || (child < verb && child > first + 1 && !IsOneName(first, child)))) subject = child;
        return subject;
    }

    /// <summary>"Governor of Puno Highlands": a preposition and names between two words make them one name, though the parser parts them.</summary>
    private bool IsOneName(int first, int last)
    {
        if (_sentence[first + 1].Upos != Upos.Adp) return false;
        for (var i = first + 2; i <= last; i++)
            if (_sentence[i].Upos != Upos.Det && !char.IsUpper(_sentence.Word(i)[0])) return false;
        return true;
    }

    private Voice? Agent(int verb)
    {
        if (tree.Child(verb, Deprel.OblAgent) is >= 0 and var agent) return Phrase(agent, verb) is var voice ? voice with { Left = Math.Min(voice.Head, voice.Left + 1) } : null;
        foreach (var child in _sentence.Children(verb))
            if (_sentence[child].Deprel == Deprel.Obl && tree.HasCase(child, "by")) return Phrase(child, verb) is var voice ? voice with { Left = Math.Min(voice.Head, voice.Left + 1) } : null;
        return null;
    }

    /// <summary>"The report makes grim reading: it details ...": the subject that a pronoun repeats.</summary>
    private int? SubjectAbove(int verb) =>
        _sentence[verb] is { Deprel: Deprel.Parataxis or Deprel.Conj, Head: >= 0 and var first } && first < verb && Subject(first) is { } told && told < first && _sentence[told].Upos is Upos.Noun or Upos.Propn ? told : null;

    /// <summary>"X said A, adding B": the subject of the verb that this one hangs on.</summary>
    private Voice? Shared(int verb)
    {
        var at = verb;
        for (var step = 0; step < MaxClimb && _sentence[at].Head >= 0; step++)
        {
            var relation = _sentence[at].Deprel;
            if (relation == Deprel.Acl && _sentence[verb].Xpos is "VBG" or "VBN" && _sentence[at].Head < verb && IsName(_sentence[at].Head) && _sentence[_sentence[at].Head].Upos is Upos.Noun or Upos.Propn) return Phrase(_sentence[at].Head, verb);
            if (relation is not (Deprel.Conj or Deprel.Xcomp or Deprel.Advcl or Deprel.Parataxis)) return null;
            at = _sentence[at].Head;
            if (Subject(at) is { } subject && subject < verb) return Phrase(subject, at);
        }

        return null;
    }

    /// <summary>A noun right before the verb, or behind it where quotation or comma ends before it ("said X").</summary>
    private Voice? Beside(int verb)
    {
        var before = verb - 1;
        while (before >= 0 && _sentence[before].Upos is Upos.Adv or Upos.Aux or Upos.Part) before--;
        if (before >= 0 && _sentence[before].Upos is Upos.Noun or Upos.Propn or Upos.Pron) return NounBefore(before) is { } noun ? Phrase(noun, verb) : null;
        var after = verb + 1;
        if (before < 0 || _sentence[before].Upos != Upos.Punct) return null;
        while (after < _sentence.Count && _sentence[after].Upos is Upos.Det or Upos.Adj or Upos.Adv) after++;
        return after < _sentence.Count && _sentence[after].Upos is Upos.Noun or Upos.Propn or Upos.Pron ? Phrase(after, verb) : null;
    }

    /// <summary>The head of the noun phrase that ends at a token; null where a preposition governs it.</summary>
    private int? NounBefore(int token)
    {
        for (var step = 0; step < MaxClimb && _sentence[token].Head is >= 0 and var head && head < token && _sentence[head].Upos is Upos.Noun or Upos.Propn or Upos.Pron && _sentence[token].Deprel is Deprel.Flat or Deprel.Compound or Deprel.Nmod or Deprel.Appos or Deprel.List; step++) token = head;
        return IsName(token) ? token : null;
    }

    private bool IsName(int token)
    {
        if (_sentence[token].Deprel is Deprel.OblUnmarked or Deprel.NmodUnmarked) return false;
        if (_sentence[token].Upos is Upos.Num or Upos.Adv or Upos.Verb or Upos.Punct or Upos.Adp) return false;
        foreach (var child in _sentence.Children(token))
            if (child < token && _sentence[child].Deprel is Deprel.Case && _sentence[child].Upos is Upos.Adp or Upos.Sconj) return false;
        return true;
    }

    /// <summary>"who" stands for the noun before it.</summary>
    private int Antecedent(int head, int verb)
    {
        if (_sentence[head].Xpos is not ("WP" or "WDT") && !_sentence.Is(head, "who") && !_sentence.Is(head, "which")) return head;
        if (_sentence[verb].Deprel is Deprel.AclRelcl or Deprel.Acl && _sentence[verb].Head >= 0) return _sentence[verb].Head;
        var before = head - 1;
        while (before > 0 && _sentence[before].Upos == Upos.Punct) before--;
        return before >= 0 && _sentence[before].Upos is Upos.Noun or Upos.Propn ? before : head;
    }
}
