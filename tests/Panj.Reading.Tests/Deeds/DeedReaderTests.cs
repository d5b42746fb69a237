using Panj.Language;
using Panj.Reading.Deeds;

namespace Panj.Reading.Tests.Deeds;

public sealed class DeedReaderTests
{
    private static readonly DeedReader _reader = new();

    [Theory]
    [InlineData("Oslo gave money to Bern.", DeedRoot.Aid)]
    [InlineData("Oslo says Bern must disarm.", DeedRoot.Request)]
    [InlineData("Oslo will impose sanctions on Bern.", DeedRoot.Threaten)]
    [InlineData("Oslo will not sign the treaty with Bern.", DeedRoot.Reject)]
    [InlineData("Oslo launched an investigation into Bern.", DeedRoot.Accuse)]
    [InlineData("Oslo ended its talks with Bern.", DeedRoot.Sanction)]
    [InlineData("Oslo demanded that Bern end the siege.", DeedRoot.Request)]
    [InlineData("Oslo's attack on Bern failed.", DeedRoot.Assault)]
    [InlineData("Oslo called Bern to apologise.", DeedRoot.Support)]
    [InlineData("Oslo signed a decree freeing Bern.", DeedRoot.Concede)]
    public void Outermost_word_between_two_decides(string text, DeedRoot root)
    {
        var deed = Between(text);
        deed.ShouldNotBeNull();
        deed.Root.ShouldBe(root, deed.Why);
        deed.IsBetween.ShouldBeTrue();
    }

    [Fact]
    public void Deed_points_to_all_its_words() =>
        Between("Oslo will suspend aid to Bern.")!.Words.Select(span => span.In("Oslo will suspend aid to Bern.")).ShouldBe(["will", "suspend", "aid"]);

    [Fact]
    public void Word_beside_both_is_taken_loosely_only()
    {
        const string Text = "While Rome was bombed, Oslo slept near Bern.";
        Between(Text).ShouldBeNull();
        (Between(Text, loosely: true) is { Root: DeedRoot.Assault, IsBetween: false }).ShouldBeTrue();
    }

    [Fact]
    public void Spans_outside_the_sentence_tell_nothing() =>
        _reader.Between(English.Read("Oslo helps Bern.").Sentences[0], new Span(0, 4), new Span(90, 95)).ShouldBeNull();

    private static Deed? Between(string text, bool loosely = false)
    {
        var sentence = English.Read(text).Sentences[0];
        Span At(string word) => new(text.IndexOf(word, StringComparison.Ordinal), text.IndexOf(word, StringComparison.Ordinal) + word.Length);
        return _reader.Between(sentence, At("Oslo"), At("Bern"), loosely);
    }
}
