using Panj.Language;

namespace Panj.Reading.Deeds;

/// <summary>A root with the words that say it.</summary>
/// <param name="Root">The type.</param>
/// <param name="Head">The outermost word, its auxiliary aside: who does the deed is its subject.</param>
/// <param name="Tokens">All words that say it, outermost first.</param>
/// <param name="Why">The rows that say it, outermost first.</param>
internal sealed record DeedWords(DeedRoot Root, int Head, IReadOnlyList<int> Tokens, string Why)
{
    /// <summary>True for "must disarm": the subject of the head is told to do it and asks for nothing.</summary>
    public bool IsBidden => Root == DeedRoot.Request && Tokens[0] != Head;

    /// <summary>The deed that a word makes of this one by governing it.</summary>
    public DeedWords Under(DeedRoot root, int token, string rule) => new(root, token, [token, .. Tokens], $"{rule} > {Why}");

    /// <summary>The deed that an auxiliary or a negation makes of this one.</summary>
    public DeedWords InMood(DeedRoot root, int token, string rule) => new(root, Head, [token, .. Tokens], $"{rule} > {Why}");

    /// <summary>The same as the words of a text.</summary>
    public Deed In(Sentence sentence, bool isBetween) =>
        new(Root, [.. Tokens.Distinct().Order().Select(token => sentence[token].Span)], isBetween, Why);
}
