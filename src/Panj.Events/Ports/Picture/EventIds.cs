namespace Panj.Events.Ports;

/// <summary>Which events were found.</summary>
/// <param name="Ids">Their identities, the latest first.</param>
/// <param name="LeftOut">How many more there are.</param>
public sealed record EventIds(IReadOnlyList<string> Ids, int LeftOut);
