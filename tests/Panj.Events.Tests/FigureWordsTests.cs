using Panj.Picture.Tests;

namespace Panj.Events.Tests;

public sealed class FigureWordsTests
{
    [Theory]
    [InlineData(3, null, null, false, "3 killed")]
    [InlineData(null, 5, null, false, "at least 5 killed")]
    [InlineData(null, null, 9, false, "at most 9 killed")]
    [InlineData(4, 2, 6, false, "2–6 killed")]
    [InlineData(1500, null, null, true, "about 1,500 killed")]
    [InlineData(null, null, null, false, "not said killed")]
    public void Doubt_is_said(int? best, int? low, int? high, bool approximate, string words) =>
        FigureWords.Of(new Figure { What = FigureKind.Killed, Best = best, Low = low, High = high, Approximate = approximate, Spans = [] }).ShouldBe(words);

    [Theory]
    [InlineData(FigureKind.Killed, "border guards", "7 border guards killed")]
    [InlineData(FigureKind.Troops, "fresh soldiers", "7 fresh soldiers")]
    [InlineData(FigureKind.Troops, "Norland", "7 troops")]
    [InlineData(FigureKind.Troops, null, "7 troops")]
    [InlineData(FigureKind.Money, "roads", "7")]
    [InlineData(FigureKind.Killed, "insurgent", "7 insurgents killed")]
    [InlineData(FigureKind.Killed, "fatalities", "7 killed")]
    [InlineData(FigureKind.Killed, "border guard deaths", "7 border guards killed")]
    [InlineData(FigureKind.People, "women", "7 women")]
    public void Whom_is_said(FigureKind what, string? of, string words) => FigureWords.Of(Tale.Count(what, 7, of)).ShouldBe(words);

    [Theory]
    [InlineData(10_000_000, "10 million")]
    [InlineData(2_500_000_000, "2.5 billion")]
    [InlineData(1_234_567, "1,234,567")]
    public void Round_millions_are_written_in_words(long number, string words) => FigureWords.NumberOf(Tale.Count(FigureKind.Money, number)).ShouldBe(words);
}
