using Panj.Language.Tagging;
using Panj.Language.Words;

namespace Panj.Language.Sentences;

/// <summary>A sentence read so far, and the place behind the token at <see cref="At"/> where it may end.</summary>
internal ref struct BoundaryView
{
    private const uint Small = 256, Capital = 257, Capitals = 258, Initial = 259, Number = 260, Mixed = 261, Stopped = 264;

    private readonly string _text;
    private readonly ReadOnlySpan<Span> _tokens;
    private readonly Tagger _tagger;
    private readonly BoundaryMemory _memory;
    private BoundaryWord _ahead;

    public BoundaryView(string text, ReadOnlySpan<Span> tokens, int first, (Tagger Tagger, BoundaryMemory Memory) known)
    {
        _tokens = tokens;
        (_text, _tagger, _memory, First, At) = (text, known.Tagger, known.Memory, first, first);
        (Before, Opening, Next, _ahead) = (BoundaryWord.None, Read(first), Read(first + 1), Read(first + 2));
        Last = Opening;
        Count(Last);
    }

    /// <summary>Where the sentence begins.</summary>
    public int First { get; }

    /// <summary>The last token read.</summary>
    public int At { get; private set; }

    /// <summary>The word before the last.</summary>
    public BoundaryWord Before { get; private set; }

    /// <summary>The last word read.</summary>
    public BoundaryWord Last { get; private set; }

    /// <summary>The word that a new sentence would begin with.</summary>
    public BoundaryWord Next { get; private set; }

    /// <summary>The word after that.</summary>
    public readonly BoundaryWord Ahead => _ahead;

    /// <summary>The sentence's first word.</summary>
    public BoundaryWord Opening { get; }

    /// <summary>Finite verbs so far, at most two.</summary>
    public uint Verbs { get; private set; }

    /// <summary>Words in small letters so far, at most three: a title has few.</summary>
    public uint SmallWords { get; private set; }

    /// <summary>Whether a bracket or a straight quotation mark stands open.</summary>
    public uint Opened { get; private set; }

    /// <summary>How the two words are set apart: 0 not at all, 1 by a blank, 2 by more, 3 by a line break.</summary>
    public readonly uint Gap
    {
        get
        {
            var gap = _text.AsSpan(_tokens[At].End, _tokens[At + 1].Start - _tokens[At].End);
            return gap.ContainsAny('\n', '\r') ? 3u : (uint)Math.Min(gap.Length, 2);
        }
    }

    /// <summary>How long the sentence is so far, in classes.</summary>
    public readonly uint Length => (At - First) switch { < 4 => (uint)(At - First), < 7 => 4, < 12 => 5, < 20 => 6, < 40 => 7, _ => 8 };

    /// <summary>How long the last token is, at most six.</summary>
    public readonly uint LastLength => (uint)Math.Min(_tokens[At].Length, 6);

    /// <summary>True for characters that no word ends in.</summary>
    public static bool IsMark(char c) => !Characters.IsWord(c);

    /// <summary>Reads one token more.</summary>
    public void Advance()
    {
        At++;
        (Before, Last, Next) = (Last, Next, _ahead);
        _ahead = Read(At + 2);
        Count(Last);
    }

    private void Count(in BoundaryWord word)
    {
        if (word.Shape == Small) SmallWords = Math.Min(SmallWords + 1, 3);
        if (word.Tag != byte.MaxValue && word.Shape >= Small && _tagger.Tags.Role(word.Tag) == VerbRole.Finite) Verbs = Math.Min(Verbs + 1, 2);
        Opened = word.Shape switch { '"' => Opened ^ 1, '(' or '[' => Opened | 2, ')' or ']' => Opened & 1, '\u201C' => Opened | 1, '\u201D' => Opened & 2, _ => Opened };
    }

    private readonly BoundaryWord Read(int at)
    {
        if (at >= _tokens.Length) return BoundaryWord.None;
        var word = _tokens[at].Of(_text);
        var hash = WordForms.LowerHash(word);
        ref readonly var known = ref _memory.Look(hash, _tagger);
        return new BoundaryWord(hash, known.Usual, known.Cluster.Coarse, ShapeOf(word));
    }

    private static uint ShapeOf(ReadOnlySpan<char> word)
    {
        var first = word[0];
        if (IsMark(first)) return first < 256 ? first : WordForms.Fold(first) & 255u;
        var stop = IsMark(word[^1]) ? Stopped - Small : 0u;
        if (char.IsDigit(first)) return Number + stop;
        var traits = WordForms.TraitsOf(word.Length > WordForms.LongestWord ? word[..WordForms.LongestWord] : word);
        if ((traits & WordTraits.HasDigit) != 0) return Mixed + stop;
        if ((traits & WordTraits.Capitalised) == 0) return Small + stop;
        return ((traits & WordTraits.HasLower) != 0 ? Capital : word.Length == 1 ? Initial : Capitals) + stop;
    }
}
