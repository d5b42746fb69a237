namespace Panj.Events;

/// <summary>One of the values that accounts of an event give for the same field.</summary>
/// <param name="Value">The value in words.</param>
/// <param name="Articles">Identities of the articles that give it, sorted.</param>
public sealed record DisputedValue(string Value, IReadOnlyList<string> Articles);
