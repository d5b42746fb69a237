namespace Panj.Language.Tests;

public sealed class SentenceTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    [Theory]
    [InlineData("Talks began on Aug. 5. They end soon.", 2)]
    [InlineData("Gen. Pavel Orlov met his guests. He smiled.", 2)]
    [InlineData("\"We are ready.\" He left the room.", 2)]
    [InlineData("Order No. 7 was signed. Nobody read it.", 2)]
    [InlineData("He waited... then he left.", 1)]
    [InlineData("The road ended.The village did not.", 2)]
    public void Stops_end_sentences_when_they_should(string text, int count) => fixture.Sentences(text).Length.ShouldBe(count);

    [Theory]
    [InlineData("Village burns\nA village burned on Monday.", "Village burns")]
    [InlineData("Village burns\r\nA village burned on Monday.", "Village burns")]
    [InlineData("One thing\n\nanother thing", "One thing")]
    public void Headlines_and_blank_lines_break(string text, string first) => fixture.Sentences(text)[0].ShouldBe(first);

    [Fact]
    public void Wrapped_prose_goes_on()
    {
        const string text = "The two delegations met in the morning and spoke about the long road\nthat leads over the pass, which has been closed since the winter.";
        fixture.Sentences(text).ShouldHaveSingleItem();
    }

    [Fact]
    public void Skipped_spans_are_never_crossed()
    {
        const string text = "The talks READ MORE went on.";
        var document = fixture.Engine.Analyse(text, [new Span(10, 19)]);
        document.Sentences.Select(s => s.Span.In(text)).ShouldBe(["The talks", "went on."]);
    }

    [Fact]
    public void Endless_sentence_is_cut()
    {
        var text = string.Join(' ', Enumerable.Repeat("word", 3 * LanguageEngine.LongestSentence));
        fixture.Sentences(text).Length.ShouldBe(3);
    }
}
