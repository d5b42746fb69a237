using Panj.Language;

namespace Panj.Evaluating.Treebanks;

/// <summary>A syntactic word of a treebank.</summary>
/// <param name="Span">Its characters, or those of the multi-word token it is part of.</param>
/// <param name="Order">Its number inside a multi-word token, 0 for a word that is a token.</param>
/// <param name="Upos">Universal part of speech.</param>
/// <param name="Head">Index of its head among all words, -1 for a root.</param>
/// <param name="Relation">Without its subtype.</param>
internal readonly record struct TreebankWord(Span Span, int Order, string Upos, int Head, string Relation);
