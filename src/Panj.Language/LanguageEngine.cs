using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Panj.Language.Lemmas;
using Panj.Language.Names;
using Panj.Language.Parsing;
using Panj.Language.Repeats;
using Panj.Language.Sentences;
using Panj.Language.Tagging;
using Panj.Language.Words;

namespace Panj.Language;

/// <summary>English analysis by models trained on open treebanks; see the cards in models/.</summary>
public sealed class LanguageEngine : ILanguageEngine
{
    /// <summary>Most tokens a sentence may have; a longer one is cut into pieces of this size, so that no text costs more than its length.</summary>
    public const int LongestSentence = 400;

    private readonly Tokenizer _tokenizer = new();
    private readonly SentenceSplitter _splitter;
    private readonly Tagger _tagger;
    private readonly FiniteVerb _finiteVerb;
    private readonly Lemmatiser _lemmatiser;
    private readonly Parser _parser;
    private readonly NameTagger _names;
    private readonly ConcurrentBag<Workspace> _idle = [];
    private readonly SentenceMemory? _memory;

    internal LanguageEngine(SentenceSplitter splitter, Tagger tagger, Lemmatiser lemmatiser, Parser parser, NameTagger names) =>
        (_splitter, _tagger, _finiteVerb, _lemmatiser, _parser, _names) = (splitter, tagger, FiniteVerb.Embedded(tagger.Tags), lemmatiser, parser, names);

    private LanguageEngine(Tagger tagger, SentenceMemory? memory)
        : this(SentenceSplitter.Embedded(tagger), tagger, Lemmatiser.Embedded(), Parser.Embedded(), NameTagger.Embedded()) => _memory = memory;

    /// <summary>The engine with the models that are part of this build; cheap, since weights are read where they lie.</summary>
    /// <param name="remembers">Whether a sentence that comes again and again is understood once alone, which changes no outcome; where the same text is read to measure its cost it must not be.</param>
    /// <exception cref="InvalidOperationException">The build holds no models.</exception>
    public static LanguageEngine Load(bool remembers = true) => new(Tagger.Embedded(), remembers ? new SentenceMemory() : null);

    /// <inheritdoc/>
    public Document Analyse(string text, IReadOnlyList<Span> skip)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(skip);
        if (!_idle.TryTake(out var work)) work = new Workspace();
        work.Begin();
        var sentences = new List<Sentence>();
        foreach (var stretch in Prose.Around(text.Length, skip)) Read(text, stretch, work, sentences);
        var document = new Document(text, sentences, [.. work.Names]);
        _idle.Add(work);
        return document;
    }

    private void Read(string text, Span stretch, Workspace work, List<Sentence> sentences)
    {
        work.Tokens.Clear();
        _tokenizer.Tokenise(text, stretch, work.Tokens);
        var tokens = CollectionsMarshal.AsSpan(work.Tokens);
        for (var first = 0; first < tokens.Length;)
        {
            var end = _splitter.End(text, tokens, first, LongestSentence, work.Boundaries);
            sentences.Add(Sentence(text, tokens[first..end], work));
            first = end;
        }
    }

    private Sentence Sentence(string text, ReadOnlySpan<Span> tokens, Workspace work)
    {
        work.Fit(tokens.Length);
        if (_memory?.Find(text, tokens) is { } known)
        {
            FindNames(text, tokens, known.Words, work);
            return new Sentence(text, known.TokensAt(tokens[0].Start));
        }

        var understood = Understood(text, tokens, work);
        _memory?.Meet(text, tokens, work.NameWords.AsSpan(0, tokens.Length), understood);
        return new Sentence(text, understood);
    }

    private Token[] Understood(string text, ReadOnlySpan<Span> tokens, Workspace work)
    {
        var forms = work.Forms.AsSpan(0, tokens.Length);
        var casing = CasingOf.Sentence(text, tokens);
        for (var i = 0; i < tokens.Length; i++) forms[i] = WordForms.Of(tokens[i].Of(text), casing);
        _tagger.Tag(forms, work.Labels.AsSpan(0, tokens.Length), work.Tagger);
        _finiteVerb.Mend(forms, tokens[^1].Of(text) is ".", work.Labels.AsSpan(0, tokens.Length), work.Tagger);
        for (var i = 0; i < tokens.Length; i++)
            work.Words[i] = new ParserWord(forms[i].Lower, work.Labels[i], _tagger.Tags.Upos(work.Labels[i]));
        _parser.Parse(work.Words.AsSpan(0, tokens.Length), work.State, work.Scratch);
        // Names were trained on trees as they come; mended ones mislead them.
        var words = work.NameWords.AsSpan(0, tokens.Length);
        for (var i = 0; i < words.Length; i++) words[i] = NameWord.From((work.Forms, work.Labels, work.Tagger.Classes), work.State, i, _names);
        FindNames(text, tokens, words, work);
        RangeMending.Mend(work.Words.AsSpan(0, tokens.Length), work.State);
        OpenerMending.Mend(work.Words.AsSpan(0, tokens.Length), _tagger.Tags, work.State);
        ClauseMending.Mend(work.Words.AsSpan(0, tokens.Length), _tagger.Tags, work.State);
        DateMending.Mend(work.Words.AsSpan(0, tokens.Length), _tagger.Tags, work.State);
        TreeMending.Mend(work.Words.AsSpan(0, tokens.Length), work.State);
        _finiteVerb.MendByTree(forms, work.State, work.Labels.AsSpan(0, tokens.Length), work.Tagger);
        return Tokens(text, tokens, work);
    }

    private void FindNames(string text, ReadOnlySpan<Span> tokens, ReadOnlySpan<NameWord> words, Workspace work)
    {
        var labels = work.NameLabels.AsSpan(0, tokens.Length);
        _names.Tag(words, labels, work.Earlier);
        NameSpans.Read(text, tokens, labels, work.Names);
    }

    private Token[] Tokens(string text, ReadOnlySpan<Span> spans, Workspace work)
    {
        var tokens = new Token[spans.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            var label = work.Labels[i];
            var upos = _tagger.Tags.Upos(label);
            var xpos = _tagger.Tags.Xpos(label);
            ref readonly var arc = ref work.State.Arcs[i];
            var head = arc.Head == tokens.Length ? Token.Root : arc.Head;
            tokens[i] = new Token(spans[i], upos, xpos, _lemmatiser.Of(spans[i].Of(text), xpos, upos, work.Strings), head, arc.Relation);
        }

        return tokens;
    }
}
