namespace Panj.Events.Ports;

/// <summary>A question that a person keeps under a name.</summary>
/// <param name="Owner">Whose it is.</param>
/// <param name="Name">What they call it.</param>
/// <param name="Address">Path and query of the page that asks it ("/events?kind=clash").</param>
public sealed record SavedView(string Owner, string Name, string Address);
