namespace Panj.Server.Verdicts;

/// <summary>What stands under a decision.</summary>
/// <param name="By">Who decides.</param>
/// <param name="Reason">Why, null where no reason is given.</param>
internal sealed record Signature(string By, string? Reason);
