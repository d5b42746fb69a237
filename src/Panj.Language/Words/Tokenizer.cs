using System.Collections.Frozen;

namespace Panj.Language.Words;

/// <summary>Cuts text into syntactic words as the English Web Treebank does: "don" splits from "n't", a name from its "'s", "15-year" at its hyphen.</summary>
internal sealed class Tokenizer
{
    /// <summary>Longest run of word characters that makes one token, in UTF-16 units; a longer one is cut.</summary>
    public const int LongestToken = 512;

    private readonly WordScanner _scanner = new();
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _joined =
        WordTable.Embedded("joined-words").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Appends the tokens of one stretch of text, in order; what lies between them is white space.</summary>
    public void Tokenise(string text, Span stretch, List<Span> tokens)
    {
        var at = stretch.Start;
        while (at < stretch.End)
        {
            if (Characters.IsGap(text[at])) at++;
            else
            {
                var end = at + 1;
                while (end < stretch.End && !Characters.IsGap(text[end])) end++;
                Chunk(text, new Span(at, end), tokens);
                at = end;
            }
        }
    }

    private void Chunk(string text, Span chunk, List<Span> tokens)
    {
        var at = chunk.Start;
        while (at < chunk.End)
        {
            var address = Addresses.End(text, at, chunk);
            var end = address > at ? address
                : Characters.IsWord(text[at]) ? _scanner.End(text, at, chunk.End)
                : Characters.MarkEnd(text, at, chunk.End);
            end = Math.Min(end, at + LongestToken);
            if (address > at) tokens.Add(new Span(at, end));
            else Split(text, new Span(at, end), tokens);
            at = end;
        }
    }

    private void Split(string text, Span word, List<Span> tokens)
    {
        var cut = Clitics.Cut(word.Of(text));
        if (cut == 0 && _joined.TryGetValue(word.Of(text), out var first)) cut = first;
        if (cut > 0)
        {
            tokens.Add(new Span(word.Start, word.Start + cut));
            tokens.Add(new Span(word.Start + cut, word.End));
        }
        else tokens.Add(word);
    }
}
