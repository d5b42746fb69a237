namespace Panj.Language.Tests;

public sealed class TokenizerTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    [Theory]
    [InlineData("They don't go", "They|do|n't|go")]
    [InlineData("They don\u2019t go", "They|do|n\u2019t|go")]
    [InlineData("The minister's visit", "The|minister|'s|visit")]
    [InlineData("We cannot say", "We|can|not|say")]
    [InlineData("I'll and we've", "I|'ll|and|we|'ve")]
    [InlineData("the soldiers' camp", "the|soldiers|'|camp")]
    public void Contractions_part(string text, string tokens) => fixture.Tokens(text).ShouldBe(tokens);

    [Theory]
    [InlineData("a 15-year term", "a|15|-|year|term")]
    [InlineData("anti-aircraft guns", "anti-aircraft|guns")]
    [InlineData("Aug. 5-10", "Aug.|5|-|10")]
    [InlineData("call 555-123-4567 now", "call|555-123-4567|now")]
    [InlineData("the Tajik-Afghan border", "the|Tajik|-|Afghan|border")]
    public void Hyphens_split_compounds_only(string text, string tokens) => fixture.Tokens(text).ShouldBe(tokens);

    [Theory]
    [InlineData("around 1,500 troops", "around|1,500|troops")]
    [InlineData("$3.5 million", "$|3.5|million")]
    [InlineData("12% of it", "12|%|of|it")]
    [InlineData("at 10:30am", "at|10:30|am")]
    [InlineData("a 40km road", "a|40|km|road")]
    [InlineData("on 12/10/2021", "on|12/10/2021")]
    [InlineData("the 201st base", "the|201st|base")]
    [InlineData("and/or", "and|/|or")]
    public void Numbers_stay_whole(string text, string tokens) => fixture.Tokens(text).ShouldBe(tokens);

    [Theory]
    [InlineData("U.S. envoy", "U.S.|envoy")]
    [InlineData("Gen. Ivan P. Orlov left.", "Gen.|Ivan|P.|Orlov|left|.")]
    [InlineData("(see below)...", "(|see|below|)|...")]
    [InlineData("What?! \u201cNo\u201d", "What|?!|\u201c|No|\u201d")]
    [InlineData("So what.? No!. Well...?", "So|what|.?|No|!.|Well|...|?")]
    [InlineData("It ended.The rest", "It|ended|.|The|rest")]
    [InlineData("See https://example.org/a?b=1.", "See|https://example.org/a?b=1|.")]
    [InlineData("to press@example.org, now", "to|press@example.org|,|now")]
    public void Marks_and_stops_find_their_place(string text, string tokens) => fixture.Tokens(text).ShouldBe(tokens);
}
