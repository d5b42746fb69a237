using Panj.Events;

namespace Panj.Exchange.Importing;

/// <summary>What became of one row.</summary>
/// <param name="Line">Its place in the input, from 1: the line where there are lines, else the feature.</param>
/// <param name="Reading">What it became: an article of its source whose text is the row, with one report. Null where it was not taken.</param>
/// <param name="Notes">Why it was not taken, or what of it was not.</param>
public sealed record ImportedRow(long Line, ArticleReading? Reading, IReadOnlyList<string> Notes)
{
    internal static ImportedRow Refused(long line, string reason) => new(line, null, [reason]);
}
