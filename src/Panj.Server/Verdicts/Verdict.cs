using Panj.Events;

namespace Panj.Server.Verdicts;

/// <summary>What came of a wish to decide something.</summary>
/// <param name="Kept">The operation that was kept, null where nothing was.</param>
/// <param name="Refusal">Why nothing was kept, in words for the person; "" where something was.</param>
internal sealed record Verdict(Operation? Kept, string Refusal)
{
    public static Verdict Refused(string why) => new(null, why);
}
