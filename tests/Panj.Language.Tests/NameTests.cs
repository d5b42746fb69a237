namespace Panj.Language.Tests;

public sealed class NameTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    [Theory]
    [InlineData("The talks were held in Geneva on Monday.", "Geneva", NameType.Location)]
    [InlineData("Officials of the United Nations arrived in Kenya.", "Kenya", NameType.Location)]
    [InlineData("Two Russian soldiers left.", "Russian", NameType.Norp)]
    [InlineData("John Smith was born in Canada.", "John Smith", NameType.Person)]
    public void Names_are_found_with_their_type(string text, string name, NameType type)
    {
        var document = fixture.Engine.Analyse(text, []);
        document.Names.ShouldContain(n => n.Span.In(text) == name && n.Type == type);
    }

    [Theory]
    [InlineData(1, 0, true)]
    [InlineData(2, 0, false)]
    [InlineData(2, 1, true)]
    [InlineData(4, 1, false)]
    [InlineData(3, 1, false)]
    [InlineData(3, 9, true)]
    public void Labels_follow_only_what_they_may(byte label, byte before, bool may) => Names.NameLabels.MayFollow(label, before).ShouldBe(may);

    [Fact]
    public void Articles_and_possessives_stay_outside()
    {
        const string text = "The Netherlands' army met France's army.";
        fixture.Engine.Analyse(text, []).Names.ShouldAllBe(n => !n.Span.In(text).StartsWith("The ") && !n.Span.In(text).EndsWith('s') || n.Span.In(text) == "Netherlands");
    }
}
