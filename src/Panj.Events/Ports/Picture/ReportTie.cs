namespace Panj.Events.Ports;

/// <summary>Two reports of different events that fit.</summary>
/// <param name="Event">Identity of the event that the one is in.</param>
/// <param name="One">The one.</param>
/// <param name="Other">The other.</param>
/// <param name="OtherEvent">Identity of the event that the other is in.</param>
/// <param name="MayJoin">True where they may be of one event by this pair alone.</param>
public sealed record ReportTie(string Event, ReportReference One, ReportReference Other, string OtherEvent, bool MayJoin);
