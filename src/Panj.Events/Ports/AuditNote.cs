namespace Panj.Events.Ports;

/// <summary>One line of the record of what was done with accounts.</summary>
/// <param name="Number">Its place in the record, from 1.</param>
/// <param name="At">When it was done.</param>
/// <param name="Who">Who did it.</param>
/// <param name="Deed">What was done ("signed in", "token revoked").</param>
/// <param name="About">With whom or what; "" where that is said already.</param>
public sealed record AuditNote(long Number, DateTimeOffset At, string Who, string Deed, string About);
