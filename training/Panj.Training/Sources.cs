namespace Panj.Training;

/// <summary>Where the data lies that models are made of.</summary>
/// <param name="Treebank">Folder of the English Web Treebank's train and dev files.</param>
/// <param name="Dictionary">Folder of WordNet 3.0.</param>
/// <param name="Corpora">Folder of the corpora of names.</param>
/// <param name="Vectors">Folder of the word vectors.</param>
/// <param name="Grammar">File of our grammar of news sentences, null to learn from the treebank alone.</param>
internal sealed record Sources(string Treebank, string Dictionary, string Corpora, string Vectors, string? Grammar);
