using Panj.Language;

namespace Panj.Reading.Sources;

/// <summary>Reads indirect speech: verbs of saying with their source and what is said.</summary>
internal sealed class SayingReader
{
    private readonly SentenceTree _tree;
    private readonly Sentence _sentence;
    private readonly SayingWords _words;
    private readonly VoiceFinder _voices;
    private readonly ContentFinder _contents;
    private readonly CitationReader _citations;

    public SayingReader(SentenceTree tree, SayingWords words)
    {
        (_tree, _sentence, _words) = (tree, tree.Sentence, words);
        _voices = new VoiceFinder(tree);
        _contents = new ContentFinder(tree, words);
        _citations = new CitationReader(tree, words, _voices);
    }

    /// <summary>Drafts of one sentence; those of speech may lack content, which a quotation beside gives.</summary>
    public List<Draft> Read()
    {
        var found = new List<Draft>();
        var citing = new List<int>();
        for (var i = 0; i < _sentence.Count; i++)
        {
            if (!IsVerb(i)) continue;
            if (_words.Is(_sentence[i].Lemma, SayingRole.Quote) && Passed(i) is { } passed) found.AddRange(passed);
            else if (_citations.IsCiting(i)) citing.Add(i);
            else if (Saying(i) is { } draft) found.Add(draft);
        }

        foreach (var verb in citing)
            if ((_citations.Read(verb, found) ?? Saying(verb)) is { } draft) found.Add(draft);
        if (TrailingOutlet.Read(_tree, _words) is { } outlet) found.Add(outlet);
        return found;
    }

    /// <summary>A verb, or what is written like one of saying; "member states" fills the place of a noun, whatever its tag.</summary>
    private bool IsVerb(int token) =>
        (_sentence[token].Upos == Upos.Verb || (_sentence[token].Xpos is "VBD" or "VBZ" && _words.Is(_sentence[token].Lemma, SayingRole.Say)))
        && !(_sentence[token] is { Xpos: "VBZ", Deprel: Deprel.Obl or Deprel.Obj or Deprel.Nmod or Deprel.OblAgent or Deprel.Xcomp } && _tree.Child(token, Deprel.Nsubj) < 0);

    private Draft? Saying(int verb)
    {
        var lemma = _sentence[verb].Lemma;
        var isSpeech = _words.Is(lemma, SayingRole.Say) || _words.Is(lemma, SayingRole.Tell);
        if ((!isSpeech && !_words.Is(lemma, SayingRole.Act)) || IsDeed(verb)) return null;
        if ((isSpeech ? _voices.OfTelling(verb) : _voices.Of(verb)) is not { } voice) return null;
        var draft = Draft(voice, verb, verb, isSpeech);
        foreach (var part in _contents.Of(verb, voice, _words.Is(lemma, SayingRole.Tell), isSpeech)) if (part.Length > 1) draft.Add(part);
        return draft.Content.Count > 0 || isSpeech ? draft : null;
    }

    /// <summary>"declared a state of emergency" and "called off the truce" are deeds; "declared that ..." says something.</summary>
    private bool IsDeed(int verb) => (_sentence[verb].Lemma == "call" && _tree.Child(verb, Deprel.CompoundPrt) is >= 0 and var particle && _sentence.Is(particle, "off"))
        || (_words.Is(_sentence[verb].Lemma, SayingRole.Clausal) && _tree.Child(verb, Deprel.Obj) is >= 0 and var thing && _sentence[thing].Upos != Upos.Pron && _tree.Child(verb, Deprel.Ccomp) < 0);

    /// <summary>"A quoted B as saying that ...", "B was quoted by A as saying ...": two drafts, the outer one around the inner.</summary>
    private List<Draft>? Passed(int verb)
    {
        var saying = SayingBehind(verb);
        if (saying < 0) return null;
        var content = IsTrailing(verb, saying) ? Preceding(verb) : _contents.Complement(saying);
        if (content is null) return null;
        List<Draft> found = [];
        if (_voices.Of(verb) is { } outer) found.Add(Passing(outer, verb, saying, content.Value, _voices.Patient(verb)));
        if (_voices.Patient(verb) is { } inner && (found.Count == 0 || inner.Head != _voices.Of(verb)?.Head)) found.Add(With(Draft(inner, verb, saying, true), content.Value));
        if (found.Count == 2) found[1].Within = found[0];
        return found.Count == 0 ? null : found;
    }

    /// <summary>True where nothing follows, or a quotation or clause stands before the quoter.</summary>
    private bool IsTrailing(int verb, int saying) =>
        saying + 2 >= _sentence.Count || (_voices.Of(verb) is { Left: > 3 } outer && _sentence[outer.Left - 1].Upos == Upos.Punct);

    /// <summary>"..., A quoted B as saying.": what stands before the quoter.</summary>
    private Span? Preceding(int verb) => _voices.Of(verb) is { Left: > 1 } outer ? _tree.SpanOf(0, outer.Left - 1) : null;

    private int SayingBehind(int verb)
    {
        for (var i = verb + 1; i < Math.Min(_sentence.Count, verb + 25); i++)
            if (_sentence[i].Xpos == "VBG" && _words.Is(_sentence[i].Lemma, SayingRole.Say) && i > 0 && _sentence.Is(i - 1, "as")) return i;
        return -1;
    }

    private Draft Passing(Voice outer, int verb, int saying, Span content, Voice? inner)
    {
        var draft = Draft(outer, verb, verb, true);
        draft.Add(inner is { } voice && voice.Left > verb ? _tree.SpanOf(voice.Left, saying).Cover(content) : content);
        return draft;
    }

    private static Draft With(Draft draft, Span content)
    {
        draft.Add(content);
        return draft;
    }

    private Draft Draft(Voice voice, int first, int last, bool isSpeech) => new()
    {
        Source = new Span(_sentence[voice.Left].Span.Start, _sentence[voice.Right].Span.End),
        SourceHead = _sentence[voice.Named].Span,
        Cue = new Span(_sentence[first].Span.Start, _sentence[last].Span.End),
        IsSpeech = isSpeech,
        IsVouched = _words.Is(_sentence[first].Lemma, SayingRole.Vouch),
        Joint = Joint(last),
    };

    /// <summary>"... said in a joint statement": the document that they speak through.</summary>
    private Span Joint(int verb)
    {
        for (var i = verb + 1; i + 1 < Math.Min(_sentence.Count, verb + 6); i++)
            if (_sentence.Is(i, "joint") && _words.Is(_sentence[i + 1].Lemma, SayingRole.Document)) return new Span(_sentence[i].Span.Start, _sentence[i + 1].Span.End);
        return default;
    }
}
