using System.Globalization;
using System.Text;

namespace Panj.Collecting.Http;

/// <summary>Reads robots.txt as RFC 9309 tells. Whatever else it holds is passed over.</summary>
internal static class RobotsFile
{
    private const int MaxRules = 5_000;
    private const int MaxPatternCharacters = 2048;
    private const string Everybody = "*";
    private static readonly char[] _ends = ['\r', '\n'];

    /// <summary>The rules for a product: those of all groups that name it, or else of those for everybody.</summary>
    internal static RobotsRules Parse(ReadOnlySpan<byte> bytes, string product)
    {
        var own = new Group();
        var all = new Group();
        var named = new List<string>();
        var rulesBegan = false;
        foreach (var (field, value) in Lines(Encoding.UTF8.GetString(bytes)))
        {
            if (field == "user-agent")
            {
                if (rulesBegan) named.Clear();
                rulesBegan = false;
                named.Add(Token(value));
                continue;
            }

            if (field is not ("allow" or "disallow" or "crawl-delay")) continue;
            rulesBegan = true;
            if (named.Contains(product, StringComparer.OrdinalIgnoreCase)) own.Take(field, value);
            else if (named.Contains(Everybody)) all.Take(field, value);
            own.Named |= named.Contains(product, StringComparer.OrdinalIgnoreCase);
        }

        return (own.Named ? own : all).Rules();
    }

    /// <summary>Percent-escapes in one form: upper-case digits, and letters that need none written plainly.</summary>
    internal static string Normal(string path)
    {
        if (!path.Contains('%') && Ascii.IsValid(path)) return path;
        var normal = new StringBuilder(path.Length);
        for (var at = 0; at < path.Length; at++)
        {
            if (path[at] == '%' && at + 2 < path.Length && byte.TryParse(path.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var escaped))
            {
                normal.Append(char.IsAsciiLetterOrDigit((char)escaped) || escaped is (byte)'-' or (byte)'.' or (byte)'_' or (byte)'~' ? (char)escaped : $"%{escaped:X2}");
                at += 2;
            }
            else if (path[at] < 0x80) normal.Append(path[at]);
            else at += AppendEscaped(normal, path, at);
        }

        return normal.ToString();
    }

    private static int AppendEscaped(StringBuilder normal, string path, int at)
    {
        var known = Rune.TryGetRuneAt(path, at, out var rune);
        Span<byte> bytes = stackalloc byte[4];
        var length = (known ? rune : Rune.ReplacementChar).EncodeToUtf8(bytes);
        foreach (var b in bytes[..length]) normal.Append(CultureInfo.InvariantCulture, $"%{b:X2}");
        return known ? rune.Utf16SequenceLength - 1 : 0;
    }

    private static IEnumerable<(string Field, string Value)> Lines(string text)
    {
        foreach (var line in text.TrimStart((char)0xFEFF).Split(_ends))
        {
            var plain = line.Split('#', 2)[0];
            var colon = plain.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0) yield return (plain[..colon].Trim().ToLowerInvariant(), plain[(colon + 1)..].Trim());
        }
    }

    /// <summary>A product's name ends where a version begins.</summary>
    private static string Token(string value) => value.Split('/', ' ')[0];

    private sealed class Group
    {
        private readonly List<RobotsRule> _rules = [];
        private TimeSpan? _delay;

        internal bool Named { get; set; }

        internal void Take(string field, string value)
        {
            if (field == "crawl-delay") _delay ??= Delay(value);
            else if (value.Length is > 0 and <= MaxPatternCharacters && _rules.Count < MaxRules) _rules.Add(new RobotsRule(Normal(value), field == "allow"));
        }

        internal RobotsRules Rules() => new(_rules, _delay);

        private static TimeSpan? Delay(string value) =>
            double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds < 86_400 ? TimeSpan.FromSeconds(seconds) : null;
    }
}
