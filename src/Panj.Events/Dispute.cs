namespace Panj.Events;

/// <summary>A field in which the reports of one event differ: shown, never averaged away.</summary>
/// <param name="Field">Name of the field ("chain", "killed", "when", ...).</param>
/// <param name="Values">At least two values, sorted.</param>
public sealed record Dispute(string Field, IReadOnlyList<DisputedValue> Values);
