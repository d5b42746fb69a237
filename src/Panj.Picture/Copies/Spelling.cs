namespace Panj.Picture.Copies;

/// <summary>A word in the spellings that are compared, worked out once for all texts that have it.</summary>
/// <param name="Text">Its letters in lower case, a number without separators.</param>
/// <param name="Compared">The one spelling in which wordings are compared.</param>
/// <param name="IsFiller">True where it says nothing when two wordings are compared.</param>
internal sealed record Spelling(string Text, string Compared, bool IsFiller)
{
    /// <summary>Digest of <see cref="Text"/>.</summary>
    public ulong TextDigest { get; } = Digest.Of(Text);

    /// <summary>Digest of <see cref="Compared"/>.</summary>
    public ulong ComparedDigest { get; } = Digest.Of(Compared);
}
