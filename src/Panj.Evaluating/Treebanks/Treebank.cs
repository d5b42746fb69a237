using Panj.Language;

namespace Panj.Evaluating.Treebanks;

/// <summary>A file of CoNLL-U. Spans count its characters once white space is removed.</summary>
internal sealed record Treebank
{
    public required string Characters { get; init; }

    public required IReadOnlyList<Span> Tokens { get; init; }

    public required IReadOnlyList<Span> Sentences { get; init; }

    public required IReadOnlyList<TreebankWord> Words { get; init; }

    /// <summary>The text as its own comments give it: documents and paragraphs apart, sentences joined by a blank. Ends in a line break.</summary>
    public required string Text { get; init; }

    /// <summary>The same analysis of the same text in capitals; every character stays one character.</summary>
    public Treebank InCapitals() => this with { Characters = Characters.ToUpperInvariant(), Text = Text.ToUpperInvariant() };
}
