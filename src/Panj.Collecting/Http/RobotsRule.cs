namespace Panj.Collecting.Http;

/// <summary>One line of a robots.txt.</summary>
/// <param name="Pattern">A path with * for anything and $ at its end for the end, percent-escapes normalised.</param>
/// <param name="Allow">Opens, or else closes.</param>
internal readonly record struct RobotsRule(string Pattern, bool Allow)
{
    /// <summary>Linear in practice: each part between stars is looked for once, leftmost first.</summary>
    internal bool Matches(string path)
    {
        var pattern = Pattern.AsSpan();
        var anchored = pattern.EndsWith("$");
        if (anchored) pattern = pattern[..^1];
        var rest = path.AsSpan();
        var first = true;
        foreach (var range in pattern.Split('*'))
        {
            var part = pattern[range];
            var last = range.End.GetOffset(pattern.Length) == pattern.Length;
            if (first && !rest.StartsWith(part, StringComparison.Ordinal)) return false;
            if (last && anchored) return first ? rest.Length == part.Length : rest.EndsWith(part, StringComparison.Ordinal);
            var at = first ? 0 : rest.IndexOf(part, StringComparison.Ordinal);
            if (at < 0) return false;
            rest = rest[(at + part.Length)..];
            first = false;
        }

        return true;
    }
}
