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
    public void Whom_is_said(FigureKind what, string? of, string words) => FigureWords.Of(Tale.Count(what, 7, of)).ShouldBe(words);
}
