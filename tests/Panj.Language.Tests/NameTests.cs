namespace Panj.Language.Tests;

public sealed class NameTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    [Theory]
    [InlineData("The talks were held in Geneva on Monday.", "Geneva", NameType.Location)]
    [InlineData("John Smith was born in Canada.", "John Smith", NameType.Person)]
    public void Names_are_found_with_their_type(string text, string name, NameType type)
    {
        var document = fixture.Engine.Analyse(text, []);
        document.Names.ShouldContain(n => n.Span.In(text) == name && n.Type == type);
    }

    [Fact]
    public void Articles_and_possessives_stay_outside()
    {
        const string text = "The Netherlands' army met France's army.";
        fixture.Engine.Analyse(text, []).Names.ShouldAllBe(n => !n.Span.In(text).StartsWith("The ") && !n.Span.In(text).EndsWith('s') || n.Span.In(text) == "Netherlands");
    }
}
