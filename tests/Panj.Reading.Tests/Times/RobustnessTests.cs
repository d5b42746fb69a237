using FsCheck;
using FsCheck.Fluent;
using Panj.Events;
using Panj.Reading.Times;

namespace Panj.Reading.Tests.Times;

public sealed class RobustnessTests
{
    private static readonly string[] Words =
    [
        "the", "of", "in", "on", "last", "next", "this", "that", "same", "early", "mid", "-", "end", "and", "to", "between", "29", "31", "5", "2021", "1999", "493", "BC", "9999",
        "AD", "February", "Aug", ".", ",", "Friday", "Mondays", "summer", "weeks", "years", "months", "century", "decades", "day", "hours", "ago", "later", "before", "a", "few",
        "5000", "hundred", "half", "p", "m", "12", ":", "30", "today", "yesterday", "overnight", "night", "weekend", "every", "twice", "20", "th", "Muharram", "1443", "Hut", "1400",
        "now", "said", "will", "'", "s", "90", "spring", "quarter", "first", "late", "past", "/", "–", "(", "December", "since", "by", "year", "week", "month", "since",
    ];

    private static readonly Arbitrary<string> Texts = Arb.From(
        from words in Gen.ListOf(Gen.Elements(Words))
        from gaps in Gen.ListOf(Gen.Elements(" ", " ", " ", ""))
        select string.Concat(words.Zip(gaps.Concat(Enumerable.Repeat(" ", words.Count)), (word, gap) => word + gap)));

    [Theory]
    [InlineData(null)]
    [InlineData("2021-07-25")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("2024-02-29")]
    public void Any_words_are_read_in_order(string? published) => Check.QuickThrowOnFailure(Prop.ForAll(Texts, text =>
        AreSound(text, TimeReading.Read(text, published).Times)));

    [Fact]
    public void Any_words_are_read_under_a_yearless_dateline() => Check.QuickThrowOnFailure(Prop.ForAll(Texts, text =>
        AreSound(text, TimeReading.Read(text, null, new Dateline(null, 2, 29, null, default)).Times)));

    [Fact]
    public void The_same_text_reads_the_same() => Check.QuickThrowOnFailure(Prop.ForAll(Texts, text =>
        TimeReading.Edtf(text, "2021-07-25") == TimeReading.Edtf(text, "2021-07-25")));

    private static bool AreSound(string text, IReadOnlyList<TimeMention> times)
    {
        var end = 0;
        foreach (var time in times)
        {
            if (time.Span.Start < end || time.Span.Length < 1 || time.Span.End > text.Length || !time.Extent.Contains(time.Span)) return false;
            if (IsStandIn(time.Value, time.Extent.In(text)) || time.When is { Edtf: "" }) return false;
            end = time.Span.End;
        }

        return true;
    }

    /// <summary>The stand-ins for an unknown year never show; the first century only where its own words say "AD".</summary>
    private static bool IsStandIn(string value, string words) =>
        value.StartsWith("00", StringComparison.Ordinal) && !words.Contains("AD", StringComparison.Ordinal);
}
