using Panj.Events;

namespace Panj.Reading.Times;

/// <summary>What a time expression comes to.</summary>
/// <param name="Value">TIMEX3 value, "" where nothing fixes it.</param>
/// <param name="When">The same as EDTF, null where nothing fixes it.</param>
/// <param name="By">What fixed it, in words; "" where nothing did.</param>
internal readonly record struct Resolved(string Value, When? When, string By)
{
    internal static readonly Resolved Nothing = new("", null, "");

    internal static Resolved Of(string value, string edtf, string by) =>
        new(value, Panj.Events.When.TryParse(edtf, out var when) ? when : null, by);
}
