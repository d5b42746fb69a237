namespace Panj.Language;

/// <summary>One syntactic word of a sentence. Neighbouring tokens may touch ("don" + "n't"); what lies between two tokens is white space.</summary>
/// <param name="Span">Where it stands in the document's text.</param>
/// <param name="Upos">Universal part of speech.</param>
/// <param name="Xpos">Penn Treebank tag ("VBD", "NNS", ...), which carries tense, number and degree.</param>
/// <param name="Lemma">Dictionary form, lower-cased but for proper nouns.</param>
/// <param name="Head">Index of the governing token in the same sentence, -1 for the root.</param>
/// <param name="Deprel">Relation to the head.</param>
public readonly record struct Token(Span Span, Upos Upos, string Xpos, string Lemma, int Head, Deprel Deprel)
{
    /// <summary>Head value of the root of a tree.</summary>
    public const int Root = -1;
}
