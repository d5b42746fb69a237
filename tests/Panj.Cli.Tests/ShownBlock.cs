using System.Text.RegularExpressions;

namespace Panj.Cli.Tests;

/// <summary>A part of a document that a program writes: what stands between "&lt;!-- SORT: SOURCE --&gt;" and "&lt;!-- end --&gt;".</summary>
internal sealed partial record ShownBlock(string Sort, string Source, string Whole)
{
    public static IReadOnlyList<ShownBlock> In(string document) =>
        [.. Block().Matches(document).Select(m => new ShownBlock(m.Groups["sort"].Value, m.Groups["source"].Value, m.Value))];

    public string Replaced(string document, string content) => document.Replace(Whole, $"<!-- {Sort}: {Source} -->\n{content}\n<!-- end -->", StringComparison.Ordinal);

    [GeneratedRegex(@"<!-- (?<sort>output|figures): (?<source>[^\n]+) -->\n[^\0]*?<!-- end -->", RegexOptions.NonBacktracking)]
    private static partial Regex Block();
}
