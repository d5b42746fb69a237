namespace Panj.Training;

/// <summary>One way to write a symbol of the grammar.</summary>
/// <param name="Items">Its parts in the order in which they stand; one of them is the head.</param>
internal sealed record Phrase(PhraseItem[] Items)
{
    /// <exception cref="FormatException">It has no head, or more than one, or an item is none.</exception>
    public static Phrase Parse(string text)
    {
        var items = Array.ConvertAll(text.Split(' ', StringSplitOptions.RemoveEmptyEntries), PhraseItem.Parse);
        return items.Count(item => item.IsHead) == 1 ? new Phrase(items) : throw new FormatException($"'{text}' has not one head.");
    }
}
