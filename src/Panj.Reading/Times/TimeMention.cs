using Panj.Events;
using Panj.Language;

namespace Panj.Reading.Times;

/// <summary>A time expression of the text. The two ends of a range ("Aug. 5-10") are two expressions that share the range as their time.</summary>
/// <param name="Span">Its words, without a leading preposition ("Saturday", "last week", "Aug. 5").</param>
/// <param name="Type">TIMEX3 type.</param>
/// <param name="Value">TIMEX3 value ("2021-07-24", "XXXX-12-25", "P2W"); "" where nothing fixes it.</param>
/// <param name="When">When the words put a happening, as EDTF: of either end of a range the whole range, of "since Monday" the time from Monday on. Null for
/// recurrences, for lengths that nothing ties to a date, and where nothing fixes it.</param>
/// <param name="KnownBy">Which words and which anchor fixed it, for a reader; "" where nothing did.</param>
public sealed record TimeMention(Span Span, TimexType Type, string Value, When? When, string KnownBy)
{
    /// <summary>The words that tell <see cref="When"/>: of an end of a range the whole range ("Aug. 5-10"), else the same as <see cref="Span"/>.</summary>
    public Span Extent { get; init; } = Span;
}
