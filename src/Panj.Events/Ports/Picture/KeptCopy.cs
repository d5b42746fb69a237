namespace Panj.Events.Ports;

/// <summary>An article of the kept picture that is a copy.</summary>
/// <param name="Original">Identity of the earliest article of this text.</param>
/// <param name="Article">Its identity.</param>
/// <param name="Published">The day of publication that it or who collected it gives, null where neither does.</param>
public sealed record KeptCopy(string Original, string Article, DateOnly? Published);
