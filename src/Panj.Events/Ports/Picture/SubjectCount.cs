namespace Panj.Events.Ports;

/// <summary>How many events of one status about one subject lie between the same two days.</summary>
/// <param name="Name">The identity of a party, or the name of a place in upper case.</param>
/// <param name="Span">How many, and when; the kind is not told apart and is any of theirs.</param>
/// <param name="Example">Identity of one of these events.</param>
public readonly record struct SubjectCount(string Name, SpanCount Span, string Example);
