namespace Panj.Events.Ports;

/// <summary>Two reports that fit.</summary>
/// <param name="One">Number of the one.</param>
/// <param name="Other">Number of the other.</param>
/// <param name="Total">How well they fit.</param>
/// <param name="MayJoin">True where they may be of one event by this pair alone.</param>
public readonly record struct ReportPair(long One, long Other, double Total, bool MayJoin);
