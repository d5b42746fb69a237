namespace Panj.Events.Ports;

/// <summary>A report as the kept picture holds it.</summary>
/// <param name="Number">Tells its article and its place there.</param>
/// <param name="Position">Sorts it among all reports, byte by byte.</param>
/// <param name="Blocks">Keys under which it is compared, each once.</param>
/// <param name="Event">The event that it is in; null where it is in none yet.</param>
public sealed record KeptReport(long Number, ReadOnlyMemory<byte> Position, IReadOnlyList<long> Blocks, string? Event = null)
{
    /// <summary>Numbers that each article has for its reports: those of article n lie from n times this on. No text that is read has room for so many clauses.</summary>
    public const long NumbersOfArticle = 1L << 22;
}
