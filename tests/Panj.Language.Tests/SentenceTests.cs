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
    [InlineData("\u201cWe will not leave.\u201d The envoy stood up.", 2)]
    [InlineData("\"We go,\" he said. \"They stay.\"", 2)]
    [InlineData("The U.S. Army said so.", 1)]
    [InlineData("He left the U.S. He came back in May.", 2)]
    [InlineData("J. K. Olin, 45, and his son, 7, left at 5 p.m. Monday.", 1)]
    [InlineData("1. The first point stands.", 1)]
    [InlineData("\"Who is there?\" he asked.", 1)]
    [InlineData("Prices rose 3.5 percent vs. 2.1 percent.", 1)]
    [InlineData("He said no. She said yes.", 2)]
    [InlineData("It was over... Nobody spoke.", 2)]
    public void Stops_end_sentences_when_they_should(string text, int count) => fixture.Sentences(text).Length.ShouldBe(count);

    [Theory]
    [InlineData("Village burns\nA village burned on Monday.", "Village burns")]
    [InlineData("Village burns\r\nA village burned on Monday.", "Village burns")]
    [InlineData("One thing\n\nanother thing", "One thing")]
    public void Headlines_and_blank_lines_break(string text, string first) => fixture.Sentences(text)[0].ShouldBe(first);

    [Theory]
    [InlineData("GENEVA, October 5. / AGENCY /. The ministers met.", "GENEVA, October 5. / AGENCY /.")]
    [InlineData("\u2022 One thing\n\u2022 Another thing", "\u2022 One thing")]
    public void Datelines_and_bullets_stand_alone(string text, string first) => fixture.Sentences(text)[0].ShouldBe(first);

    [Theory]
    [InlineData("Bridge reopens after storm The bridge over the Olen was opened again on Friday.", "Bridge reopens after storm")]
    [InlineData("Thank you for writing :) We will answer soon.", "Thank you for writing :)")]
    [InlineData("it rained all night. nobody slept.", "it rained all night.")]
    [InlineData("THE ENVOY LEFT ON MONDAY. NOBODY SAW HIM GO.", "THE ENVOY LEFT ON MONDAY.")]
    public void Sentences_end_without_help_of_case_or_stop(string text, string first) => fixture.Sentences(text)[0].ShouldBe(first);

    [Theory]
    [InlineData("The governor of Lower Selmar Province thanked Colonel Ada Koro of the Second Border Guard Battalion.")]
    [InlineData("Envoys of Selmar, including Foreign Minister Ada Koro, met on Monday.")]
    [InlineData("Maj. Gen. Pavel Orlov and Lt. Col. Juhan Tamm signed it.")]
    [InlineData("\"They left,\" said Koro, \"before we came.\"")]
    public void Names_and_titles_cut_no_sentence(string text) => fixture.Sentences(text).ShouldHaveSingleItem();

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
