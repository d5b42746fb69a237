using Panj.Language;

namespace Panj.Training;

/// <summary>A sentence while it is written.</summary>
/// <param name="chance">What chooses between ways and words.</param>
internal sealed class SentenceDraft(Random chance)
{
    private const string Comma = ",";
    private const string Stop = ".";
    private const string Invented = "~";
    private const int MostSyllables = 3;
    private static readonly string[] s_onsets = ["b", "ch", "d", "f", "g", "h", "j", "k", "kh", "l", "m", "n", "p", "q", "r", "s", "sh", "t", "tr", "v", "y", "z", "gh", "br", "mw", "x", "w", ""];
    private static readonly string[] s_vowels = ["a", "e", "i", "o", "u", "ai", "ou", "ei"];
    private static readonly string[] s_codas = ["", "", "", "n", "r", "l", "v", "m", "sk", "d", "ng", "s", "t", "b", "z"];
    private readonly List<TreebankWord> _words = [];

    public Random Chance => chance;

    /// <summary>Writes a word and returns its place.</summary>
    public int Add(PhraseItem item)
    {
        var form = item.Forms[chance.Next(item.Forms.Length)];
        if (form == Invented) form = Name();
        else if (_words.Count == 0) form = char.ToUpperInvariant(form[0]) + form[1..];
        _words.Add(new TreebankWord(form, form, item.Upos, item.Xpos, 0, Deprel.Dep));
        return _words.Count - 1;
    }

    /// <summary>Hangs a word on another.</summary>
    public void Hang(int word, int head, string relation) => _words[word] = _words[word] with { Head = head, Relation = DeprelNames.Parse(relation) };

    /// <summary>The whole sentence with its root.</summary>
    public TreebankWord[] Finish(int root)
    {
        _words[root] = _words[root] with { Head = _words.Count, Relation = Deprel.Root };
        for (var i = _words.Count - 2; i > 0; i--)
            if (_words[i].Form == Comma && _words[i + 1].Form is Comma or Stop) Remove(i);
        return [.. _words];
    }

    /// <summary>An aside that ends a clause has no comma behind it; nothing hangs on a comma.</summary>
    private void Remove(int comma)
    {
        _words.RemoveAt(comma);
        for (var i = 0; i < _words.Count; i++)
            if (_words[i].Head > comma) _words[i] = _words[i] with { Head = _words[i].Head - 1 };
    }

    private string Name()
    {
        var name = string.Concat(Enumerable.Range(0, 1 + chance.Next(MostSyllables)).Select(_ => $"{One(s_onsets)}{One(s_vowels)}{One(s_codas)}"));
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    private string One(string[] all) => all[chance.Next(all.Length)];
}
