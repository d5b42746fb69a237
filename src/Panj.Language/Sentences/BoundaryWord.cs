namespace Panj.Language.Sentences;

/// <summary>What is seen of a word near a place where a sentence may end.</summary>
/// <param name="Word">Hash of its spelling in small letters.</param>
/// <param name="Tag">The tag label it bears most often, 255 for none.</param>
/// <param name="Group">Words it behaves like, roughly.</param>
/// <param name="Shape">How it is written: for a mark the mark itself, else a class of spelling.</param>
internal readonly record struct BoundaryWord(uint Word, byte Tag, byte Group, uint Shape)
{
    /// <summary>No word: before the beginning or after the end.</summary>
    public static readonly BoundaryWord None = new(1, 254, 254, 0);
}
