namespace Panj.Collecting.Feeds;

/// <summary>What became of one outline of a list of feeds.</summary>
/// <param name="Number">Its place among the outlines that should name a feed, from 1.</param>
/// <param name="Name">What the list calls it, or else the address as it is written; "" for neither.</param>
/// <param name="Entry">The feed; null where none can be taken of it.</param>
/// <param name="Reason">Why none is taken, as what follows "it"; null where one is.</param>
public sealed record OpmlRow(int Number, string Name, OpmlEntry? Entry, string? Reason);
