using Panj.Events;

namespace Panj.Reading.Times;

/// <summary>What a time expression comes to.</summary>
/// <param name="Value">TIMEX3 value, "" where nothing fixes it.</param>
/// <param name="When">The same as EDTF, null where nothing fixes it.</param>
/// <param name="By">What fixed it, in words; "" where nothing did.</param>
internal readonly record struct Resolved(string Value, When? When, string By)
{
    internal static readonly Resolved Nothing = new("", null, "");

    /// <summary>The same with stand-in years taken out; nothing where the year was all it told.</summary>
    internal Resolved WithoutStandIns()
    {
        if (!TimexText.IsStandIn(Value) && (When is not { Earliest: { } first } || first.Year >= TimeAnchor.FirstRealYear)) return this;
        var value = TimexText.WithoutStandIn(Value);
        var edtf = string.Join('/', (When?.Edtf ?? "").Split('/').Select(TimexText.WithoutStandIn));
        return Of(value, edtf, edtf.Length == 0 ? "" : By);
    }

    internal static Resolved Of(string value, string edtf, string by) =>
        new(value, Panj.Events.When.TryParse(edtf, out var when) ? when : null, by);
}
