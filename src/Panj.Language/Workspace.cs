using Panj.Language.Parsing;
using Panj.Language.Words;

namespace Panj.Language;

/// <summary>Buffers one analysis works in, kept and reused by the engine.</summary>
internal sealed class Workspace
{
    public List<Span> Tokens { get; } = [];

    public WordForm[] Forms { get; private set; } = [];

    public ParserWord[] Words { get; private set; } = [];

    public byte[] Labels { get; private set; } = [];

    public byte[] Usual { get; private set; } = [];

    public ParserState State { get; } = new();

    /// <summary>Makes room for a sentence of <paramref name="count"/> tokens.</summary>
    public void Fit(int count)
    {
        if (Forms.Length >= count) return;
        Forms = new WordForm[count];
        Words = new ParserWord[count];
        Labels = new byte[count];
        Usual = new byte[count];
    }
}
