namespace Panj.Collecting.Feeds;

/// <summary>A feed in a list of feeds.</summary>
/// <param name="Address">Where it is fetched.</param>
/// <param name="Title">What the list calls it, null where it does not.</param>
public sealed record OpmlEntry(Uri Address, string? Title);
