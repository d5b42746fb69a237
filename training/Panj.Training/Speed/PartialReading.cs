using System.Runtime.InteropServices;
using Panj.Language;
using Panj.Language.Parsing;
using Panj.Language.Sentences;
using Panj.Language.Tagging;
using Panj.Language.Words;

namespace Panj.Training;

/// <summary>Reads a text as the engine does, but no deeper than asked, so that each layer's price can be told.</summary>
internal sealed class PartialReading(Depth depth)
{
    private readonly Tokenizer _tokenizer = new();
    private readonly Tagger _tagger = Tagger.Embedded();
    private readonly SentenceSplitter _splitter = SentenceSplitter.Embedded(Tagger.Embedded());
    private readonly Parser _parser = Parser.Embedded();
    private readonly List<Span> _tokens = [];
    private readonly WordForm[] _forms = new WordForm[LanguageEngine.LongestSentence];
    private readonly byte[] _labels = new byte[LanguageEngine.LongestSentence];
    private readonly ParserWord[] _words = new ParserWord[LanguageEngine.LongestSentence];
    private readonly BoundaryMemory _boundaries = new();
    private readonly TaggerWork _work = new();
    private readonly ParserState _state = new();
    private readonly ParserScratch _scratch = new();

    /// <summary>Reads a text and tells how many words it has.</summary>
    public int Read(string text)
    {
        _tokens.Clear();
        _tokenizer.Tokenise(text, new Span(0, text.Length), _tokens);
        var tokens = CollectionsMarshal.AsSpan(_tokens);
        for (var first = 0; first < tokens.Length;)
        {
            var end = _splitter.End(text, tokens, first, LanguageEngine.LongestSentence, _boundaries);
            if (depth >= Depth.Tags) Sentence(text, tokens[first..end]);
            first = end;
        }

        return tokens.Length;
    }

    private void Sentence(string text, ReadOnlySpan<Span> tokens)
    {
        var casing = CasingOf.Sentence(text, tokens);
        for (var i = 0; i < tokens.Length; i++) _forms[i] = WordForms.Of(tokens[i].Of(text), casing);
        _tagger.Tag(_forms.AsSpan(0, tokens.Length), _labels.AsSpan(0, tokens.Length), _work);
        if (depth < Depth.Trees) return;
        for (var i = 0; i < tokens.Length; i++) _words[i] = new ParserWord(_forms[i].Lower, _labels[i], _tagger.Tags.Upos(_labels[i]));
        _parser.Parse(_words.AsSpan(0, tokens.Length), _state, _scratch);
    }
}
