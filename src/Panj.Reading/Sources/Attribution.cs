using Panj.Events;
using Panj.Language;

namespace Panj.Reading.Sources;

/// <summary>Who says a stretch of the article.</summary>
/// <param name="Source">Words that name the source; empty at 0 where it is named elsewhere.</param>
/// <param name="Cue">Words that make it a saying ("said", "according to", "quoted ... as saying").</param>
/// <param name="Content">What is said: parts in order, quotation marks included.</param>
/// <param name="Chain">Who says so without the outlet, outermost first ("TASS" before "Russian foreign ministry").</param>
/// <param name="IsQuotation">True where the content is quoted word for word.</param>
/// <param name="SourceEntity">Entity number of the innermost source's party mention, -1 where it is none.</param>
public sealed record Attribution(Span Source, Span Cue, IReadOnlyList<Span> Content, IReadOnlyList<ChainLink> Chain, bool IsQuotation, int SourceEntity)
{
    /// <summary>True where the source answers for what is told ("said", "denied"); false where it only wants, plans or agrees to it.</summary>
    public bool IsVouched { get; init; } = true;

    /// <summary>True where the content is a document that the article prints in full ("The following is the joint statement:").</summary>
    public bool IsPrinted { get; init; }
}
