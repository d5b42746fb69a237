namespace Panj.Training;

/// <summary>What the tagger and the parser learn from.</summary>
/// <param name="Treebank">Annotated sentences that people wrote.</param>
/// <param name="Written">Sentences of our grammar: they teach how news is built, and say nothing of how often a word is what.</param>
internal sealed record Corpus(List<TreebankWord[]> Treebank, List<TreebankWord[]> Written)
{
    /// <summary>Both.</summary>
    public List<TreebankWord[]> All { get; } = [.. Treebank, .. Written];

    /// <summary>The part without one fold of so many, and that fold.</summary>
    public (Corpus Kept, List<TreebankWord[]> Held) Without(int fold, int folds)
    {
        List<TreebankWord[]> Part(List<TreebankWord[]> sentences, bool held) => [.. sentences.Where((_, i) => i % folds == fold == held)];
        return (new Corpus(Part(Treebank, false), Part(Written, false)), [.. Part(Treebank, true), .. Part(Written, true)]);
    }
}
