using Panj.Language;

namespace Panj.Reading.Times;

/// <summary>A run of letters, a run of digits or one mark: finer than a token, so that "Aug.", "5-10" and "mid-2021" look the same however they are tokenised.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Number">Value of digits, -1 where they are too many.</param>
/// <param name="Word">Its row of data/times.tsv.</param>
/// <param name="IsGlued">True where no white space stands before it.</param>
internal readonly record struct Piece(Span Span, PieceKind Kind, int Number, TimeWord Word, bool IsGlued);
