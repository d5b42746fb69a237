namespace Panj.Workers.Looking;

/// <summary>An article that nobody could take.</summary>
/// <param name="Article">Its identity; null where the message cannot be read.</param>
/// <param name="Reason">Why, as the rest of a sentence about it.</param>
/// <param name="Sent">When it was put into the queue; null where that is not known.</param>
/// <param name="Bytes">Length of the message.</param>
/// <param name="Version">Version of the message; 0 where it has none.</param>
public sealed record DeadLetter(string? Article, string Reason, DateTimeOffset? Sent, int Bytes, int Version);
