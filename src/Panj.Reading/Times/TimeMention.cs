using Panj.Events;
using Panj.Language;

namespace Panj.Reading.Times;

/// <summary>A time expression of the text.</summary>
/// <param name="Span">Its words, without a leading preposition ("Saturday", "last week", "Aug. 5-10").</param>
/// <param name="Type">TIMEX3 type.</param>
/// <param name="Value">TIMEX3 value ("2021-07-24", "XXXX-12-25", "P2W"); "" where nothing fixes it.</param>
/// <param name="When">The same as EDTF; null for durations, sets and what nothing fixes.</param>
/// <param name="KnownBy">Which words and which anchor fixed it, for a reader; "" where nothing did.</param>
public sealed record TimeMention(Span Span, TimexType Type, string Value, When? When, string KnownBy);
