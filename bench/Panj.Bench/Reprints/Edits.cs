using System.Globalization;

namespace Panj.Bench.Reprints;

/// <summary>What papers do to agency text. Each takes title and paragraphs and gives others.</summary>
internal sealed class Edits(SentenceTable table, Dice dice)
{
    private delegate List<string> Edit(List<string> text, Happening happening);

    /// <summary>Names of all edits.</summary>
    public static IReadOnlyList<string> Names { get; } = ["re-headlined", "abridged", "paragraph dropped", "reordered", "punctuation", "own text around", "figure changed"];

    /// <summary>The text after the edit so named.</summary>
    public List<string> Apply(string name, List<string> text, Happening happening) => Of(name)([.. text], happening);

    private Edit Of(string name) => name switch
    {
        "re-headlined" => ReHeadlined,
        "abridged" => (text, _) => text[..(1 + (int)Math.Ceiling((text.Count - 1) * 0.6))],
        "paragraph dropped" => Dropped,
        "reordered" => (text, _) => [text[0], text[1], .. dice.Some(text.Skip(2), text.Count)],
        "punctuation" => (text, _) => [.. text.Select(Typography)],
        "own text around" => Surrounded,
        _ => Refigured,
    };

    private List<string> ReHeadlined(List<string> text, Happening happening)
    {
        text[0] = dice.Of(table.Any("headline"));
        return text;
    }

    private List<string> Dropped(List<string> text, Happening happening)
    {
        text.RemoveAt(2 + dice.Below(text.Count - 2));
        return text;
    }

    /// <summary>Marks as another language's press sets them: guillemets, typographic apostrophes, dashes, wide spaces.</summary>
    private static string Typography(string words)
    {
        var quotes = 0;
        var set = string.Concat(words.Select(c => c == '"' ? (quotes++ % 2 == 0 ? "«" : "»") : c.ToString()));
        return set.Replace("'", "’", StringComparison.Ordinal).Replace(", ", " – ", StringComparison.Ordinal).Replace(". ", ".  ", StringComparison.Ordinal);
    }

    /// <summary>Own paragraphs of no more than a third of the whole.</summary>
    private List<string> Surrounded(List<string> text, Happening happening)
    {
        var own = dice.Some(table.Any("colour"), Math.Max(1, text.Count / 3));
        return [text[0], own[0], .. text.Skip(1), .. own.Skip(1)];
    }

    private List<string> Refigured(List<string> text, Happening happening)
    {
        var (told, other) = (happening.Killed.ToString(CultureInfo.InvariantCulture), (happening.Killed + 1 + dice.Below(9)).ToString(CultureInfo.InvariantCulture));
        return [.. text.Select(words => words.Replace($" {told} ", $" {other} ", StringComparison.Ordinal))];
    }
}
