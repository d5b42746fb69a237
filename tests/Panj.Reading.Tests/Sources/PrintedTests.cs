namespace Panj.Reading.Tests.Sources;

public sealed class PrintedTests
{
    private const string Printed = "The ministers met in Rome.\n\nThe following is the full joint statement:\n\nThey rejected all claims to the island. They said the border stays open.";

    [Theory]
    [InlineData("They rejected all claims to the island")]
    [InlineData("the border stays open")]
    public void A_printed_document_is_its_own_source(string words) => Said.Chain(Printed, words).ShouldBe("The Valley Post < joint statement");

    [Theory]
    [InlineData("The border stays open, the two leaders said in a joint statement.", "The border stays open", "The Valley Post < joint statement")]
    [InlineData("The law says that a march is banned.", "a march is banned", "The Valley Post")]
    public void Voices_are_whoever_answers(string text, string words, string chain) => Said.Chain(text, words).ShouldBe(chain);

    [Theory]
    [InlineData("As Asha Otieno announced on Monday, the border will close.", "the border will close", "The Valley Post < Asha Otieno")]
    [InlineData("Idriss Haroun said the law, which the commission read, stays.", "the law", "The Valley Post < Idriss Haroun")]
    public void Opening_words_name_the_voice(string text, string words, string chain) => Said.Chain(text, words).ShouldBe(chain);
}
