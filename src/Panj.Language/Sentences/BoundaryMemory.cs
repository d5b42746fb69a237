using Panj.Language.Tagging;

namespace Panj.Language.Sentences;

/// <summary>What was looked up of words met lately: their usual tags and groups. A newer word takes the place of an older one. Use from one thread at a time.</summary>
internal sealed class BoundaryMemory
{
    private const int Places = 4096;

    private readonly uint[] _words = new uint[Places];
    private readonly LexicalClass[] _known = new LexicalClass[Places];

    /// <summary>What <paramref name="tagger"/> knows of a word, by the hash of its spelling in small letters.</summary>
    public ref readonly LexicalClass Look(uint word, Tagger tagger)
    {
        var place = (int)((word * 0x9E3779B1u) >> 20) & (Places - 1);
        if (_words[place] != word || word == 0) (_words[place], _known[place]) = (word, tagger.Look(word));
        return ref _known[place];
    }
}
