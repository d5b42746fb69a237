using Panj.Language.Names;
using Panj.Language.Parsing;
using Panj.Language.Sentences;
using Panj.Language.Tagging;
using Panj.Language.Words;

namespace Panj.Language;

/// <summary>Buffers one analysis works in, kept and reused by the engine.</summary>
internal sealed class Workspace
{
    public List<Span> Tokens { get; } = [];

    public WordForm[] Forms { get; private set; } = [];

    public ParserWord[] Words { get; private set; } = [];

    public byte[] Labels { get; private set; } = [];

    public BoundaryMemory Boundaries { get; } = new();

    public TaggerWork Tagger { get; } = new();

    public NameWord[] NameWords { get; private set; } = [];

    public byte[] NameLabels { get; private set; } = [];

    /// <summary>Names found so far in the text.</summary>
    public List<Name> Names { get; } = [];

    /// <summary>Type of the name each word last stood in.</summary>
    public Dictionary<uint, byte> Earlier { get; } = [];

    public StringPool Strings { get; } = new();

    public ParserState State { get; } = new();

    public ParserScratch Scratch { get; } = new();

    /// <summary>Forgets the text before.</summary>
    public void Begin()
    {
        Names.Clear();
        Earlier.Clear();
    }

    /// <summary>Makes room for a sentence of <paramref name="count"/> tokens.</summary>
    public void Fit(int count)
    {
        if (Forms.Length >= count) return;
        Forms = new WordForm[count];
        Words = new ParserWord[count];
        Labels = new byte[count];
        NameWords = new NameWord[count];
        NameLabels = new byte[count];
    }
}
