namespace Panj.Collecting.Pages.Markup;

/// <summary>One run of text that markup sets apart.</summary>
/// <param name="Box">The innermost box around it.</param>
/// <param name="Kind">What it is by its markup.</param>
/// <param name="Text">White space collapsed; line breaks of the page are kept.</param>
/// <param name="Words">Runs of letters and digits in it.</param>
/// <param name="LinkWords">Those of them inside links.</param>
internal sealed record Block(Box Box, BlockKind Kind, string Text, int Words, int LinkWords)
{
    /// <summary>Share of words that are links.</summary>
    public double LinkShare => Words == 0 ? 0 : (double)LinkWords / Words;

    /// <summary>True where it ends like a sentence.</summary>
    public bool EndsSentence => Text.AsSpan().TrimEnd("\"'”’»)] ") is [.., '.' or '!' or '?' or '…' or '。' or '।' or '؟' or '！' or '？'];
}
