namespace Panj.Collecting.Feeds;

/// <summary>How far the following of feeds has come.</summary>
/// <param name="Feeds">Fetches of feeds so far.</param>
/// <param name="Failed">Those of them that failed.</param>
/// <param name="Items">Items that were taken in or out.</param>
public readonly record struct FollowCounts(int Feeds, int Failed, int Items);
