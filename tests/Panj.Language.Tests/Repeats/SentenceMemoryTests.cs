using Panj.Language.Names;
using Panj.Language.Repeats;

namespace Panj.Language.Tests.Repeats;

public sealed class SentenceMemoryTests
{
    private const string Copied = "Guards of Selmar fired at boats on the Vash, Ada Koro said on Monday. Koro, who leads the council, asks for lamps.";

    private static void Meet(SentenceMemory memory, string text)
    {
        Span[] tokens = [new(0, text.Length)];
        memory.Meet(text, tokens, new NameWord[1], [new Token(tokens[0], Upos.Noun, "NN", text, Token.Root, Deprel.Root)]);
    }

    private static KnownSentence? Find(SentenceMemory memory, string text, params Span[] tokens) => memory.Find(text, tokens);

    [Fact]
    public void What_comes_twice_is_kept()
    {
        var memory = new SentenceMemory();
        Meet(memory, "boats");
        memory.Count.ShouldBe(0);
        Meet(memory, "boats");
        Find(memory, "boats", new Span(0, 5)).ShouldNotBeNull();
    }

    [Fact]
    public void It_is_found_wherever_it_stands()
    {
        var memory = new SentenceMemory();
        Meet(memory, "boats");
        Meet(memory, "boats");
        var found = Find(memory, "two boats", new Span(4, 9)).ShouldNotBeNull();
        found.TokensAt(4).Single().Span.ShouldBe(new Span(4, 9));
    }

    [Theory]
    [InlineData("boots", 5)]
    [InlineData("boats", 2, 5)]
    public void Other_characters_or_tokens_are_others(string text, params int[] ends)
    {
        var memory = new SentenceMemory();
        Meet(memory, "boats");
        Meet(memory, "boats");
        Find(memory, text, [.. ends.Select((end, i) => new Span(i == 0 ? 0 : ends[i - 1], end))]).ShouldBeNull();
    }

    [Fact]
    public void No_more_is_kept_than_fits()
    {
        var memory = new SentenceMemory();
        foreach (var text in Enumerable.Range(0, 3 * SentenceMemory.Places).Select(i => $"boat {i}"))
        {
            Meet(memory, text);
            Meet(memory, text);
        }

        memory.Count.ShouldBeInRange(SentenceMemory.Places / 2, SentenceMemory.Places);
    }

    [Fact]
    public void Long_sentences_are_not_kept()
    {
        var memory = new SentenceMemory();
        var text = new string('a', SentenceMemory.MostCharacters + 1);
        Meet(memory, text);
        Meet(memory, text);
        memory.Count.ShouldBe(0);
    }

    [Fact]
    public void A_copy_is_understood_as_its_original()
    {
        var engine = LanguageEngine.Load();
        var first = Written(engine.Analyse(Copied, []));
        for (var i = 0; i < 2; i++) engine.Analyse(Copied, []);
        Written(engine.Analyse(Copied, [])).ShouldBe(first);
    }

    [Fact]
    public void Sentences_before_a_copy_tell_its_names()
    {
        const string Later = "Selmar is a firm of Lenk that builds lamps. " + Copied;
        var engine = LanguageEngine.Load();
        for (var i = 0; i < 3; i++) engine.Analyse(Copied, []);
        Written(engine.Analyse(Later, [])).ShouldBe(Written(LanguageEngine.Load().Analyse(Later, [])));
    }

    private static string Written(Document document)
    {
        using var text = new StringWriter();
        ConlluWriter.Write(document, text);
        return text + string.Join('\n', document.Names) + string.Join('\n', document.Sentences.SelectMany(s => s.Tokens).Select(t => t.Span));
    }
}
