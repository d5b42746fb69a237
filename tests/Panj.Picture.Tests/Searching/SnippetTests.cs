using FsCheck;
using FsCheck.Fluent;
using Panj.Language;
using Panj.Picture.Searching;

namespace Panj.Picture.Tests.Searching;

public sealed class SnippetTests
{
    [Fact]
    public void The_passage_with_most_words_is_shown()
    {
        var text = "A boat. " + string.Concat(Enumerable.Repeat("Nothing else was seen. ", 30)) + "\nA boat met a boat.";
        var words = Found(text, "boat");
        Snippets.Of(text, words).Select(s => s.In(text)).Last().ShouldBe("A boat met a boat.");
    }

    [Fact]
    public void No_word_gives_no_passage() => Snippets.Of("Nothing.", []).ShouldBeEmpty();

    [Fact]
    public void Passages_hold_words_and_never_overlap()
    {
        var texts = Gen.ArrayOf(Gen.Elements("boat", "river ", " ", "\n", "x😀", "long-winded-", ". ")).Select(string.Concat);
        Check.QuickThrowOnFailure(Prop.ForAll(Arb.From(texts), text =>
        {
            var words = Found(text, "boat");
            var passages = Snippets.Of(text, words);
            return passages.Count <= 3 && passages.Count > 0 == words.Length > 0
                && passages.All(p => p.Start >= 0 && p.End <= text.Length && words.Any(p.Contains))
                && passages.Zip(passages.Skip(1)).All(pair => pair.First.End <= pair.Second.Start);
        }));
    }

    private static Span[] Found(string text, string word)
    {
        var found = new List<Span>();
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal)) found.Add(new Span(at, at + word.Length));
        return [.. found];
    }
}
