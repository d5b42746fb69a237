using Panj.Language;

namespace Panj.Reading.Deeds;

/// <summary>A root with the tokens and the rows that say it, outermost first.</summary>
internal sealed record DeedWords(DeedRoot Root, IReadOnlyList<int> Tokens, string Why)
{
    /// <summary>The deed that another word makes of this one.</summary>
    public DeedWords Under(DeedRoot root, int token, string rule) => new(root, [token, .. Tokens], $"{rule} > {Why}");

    /// <summary>The same as the words of a text.</summary>
    public Deed In(Sentence sentence, bool isBetween) =>
        new(Root, [.. Tokens.Distinct().Order().Select(token => sentence[token].Span)], isBetween, Why);
}
