namespace Panj.Exchange;

/// <summary>Makes words of articles fit for a spreadsheet's cell.</summary>
internal static class SheetWords
{
    /// <summary>The words; what a spreadsheet would run as a formula gets an apostrophe before it.</summary>
    public static string? Of(string? words) => words is { Length: > 0 } && words[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' ? "'" + words : words;
}
