using System.Text;

namespace Panj.Evaluating.Pages;

/// <summary>Runs of words of a text with how often each occurs.</summary>
internal sealed class WordBag
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    private WordBag()
    {
    }

    /// <summary>Number of runs.</summary>
    public int Total { get; private set; }

    /// <summary>Runs of <paramref name="size"/> words; a text of fewer words is one run.</summary>
    public static WordBag Of(string text, int size)
    {
        var bag = new WordBag();
        var words = Words(text);
        for (var i = 0; words.Count > 0 && i < Math.Max(1, words.Count - size + 1); i++)
            bag.Add(size == 1 ? words[i] : string.Join(' ', words.Skip(i).Take(size)));
        return bag;
    }

    /// <summary>Runs in both, each as often as in the one that has fewer.</summary>
    public int Shared(WordBag other) => _counts.Sum(run => Math.Min(run.Value, other._counts.GetValueOrDefault(run.Key)));

    private void Add(string run)
    {
        _counts[run] = _counts.GetValueOrDefault(run) + 1;
        Total++;
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.IsNumber(rune) || rune.Value == '_')
            {
                word.Append(rune.ToString());
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0) words.Add(word.ToString());
        return words;
    }
}
