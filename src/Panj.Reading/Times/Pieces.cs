using System.Globalization;
using Panj.Language;

namespace Panj.Reading.Times;

/// <summary>The pieces of a stretch of text, in order. Looking outside of it finds nothing, never fails.</summary>
internal sealed class Pieces
{
    private const int MostDigits = 9;

    private static readonly Piece Outside = new(default, PieceKind.None, -1, TimeWord.None, false);

    private readonly string _text;
    private readonly Piece[] _pieces;

    internal Pieces(string text, Span span, TimeWords words)
    {
        _text = text;
        Words = words;
        var pieces = new List<Piece>(span.Length / 4);
        for (var at = span.Start; at < span.End;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var end = EndOfPiece(at, span.End);
            pieces.Add(PieceOf(new Span(at, end), at > span.Start && !char.IsWhiteSpace(text[at - 1])));
            at = end;
        }

        _pieces = [.. pieces];
    }

    internal TimeWords Words { get; }

    internal int Count => _pieces.Length;

    internal ref readonly Piece this[int index] => ref index >= 0 && index < _pieces.Length ? ref _pieces[index] : ref Outside;

    internal ReadOnlySpan<char> Text(int index) => this[index].Span.Of(_text);

    internal TimeWordClass Class(int index) => this[index].Word.Class;

    internal bool Is(int index, TimeWordClass wanted) => this[index].Word.Class == wanted;

    internal bool Is(int index, string word) => Text(index).Equals(word, StringComparison.OrdinalIgnoreCase);

    internal bool IsAny(int index, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            if (Is(index, word)) return true;
        return false;
    }

    internal bool IsMark(int index, char mark) => this[index].Kind == PieceKind.Mark && Text(index)[0] == mark;

    internal bool IsGlued(int index) => this[index].IsGlued;

    internal bool IsNumber(int index) => this[index].Kind == PieceKind.Number;

    internal bool IsDash(int index) => this[index].Kind == PieceKind.Mark && Text(index)[0] is '-' or '–' or '—' or '‑' or '−';

    internal bool IsHyphen(int index) => IsDash(index) && IsGlued(index) && IsGlued(index + 1);

    internal bool IsApostrophe(int index) => this[index].Kind == PieceKind.Mark && Text(index)[0] is '\'' or '’' or '‘';

    internal bool IsCapital(int index) => this[index].Kind == PieceKind.Word && char.IsUpper(Text(index)[0]);

    internal int Digits(int index) => IsNumber(index) ? this[index].Span.Length : 0;

    /// <summary>True for digits that are no part of a larger number, amount of money, score or code.</summary>
    internal bool IsPlainNumber(int index) =>
        IsNumber(index) && this[index].Number >= 0 && !IsTailOfNumber(index) && !IsHeadOfNumber(index) && !IsMoney(index);

    internal Span Span(int start, int end) => new(this[start].Span.Start, this[end - 1].Span.End);

    private bool IsMoney(int index) => this[index - 1].Kind == PieceKind.Mark && IsGlued(index) && Text(index - 1)[0] is '$' or '£' or '€' or '#' or '№' or '₹';

    private bool IsTailOfNumber(int index) => IsGlued(index)
        && ((IsGlued(index - 1) && (IsMark(index - 1, ',') || IsMark(index - 1, '.')) && IsNumber(index - 2))
            || this[index - 1].Kind == PieceKind.Word);

    private bool IsHeadOfNumber(int index) => IsGlued(index + 1)
        && (((IsMark(index + 1, ',') && Digits(index + 2) == 3) || (IsMark(index + 1, '.') && IsNumber(index + 2)) || IsMark(index + 1, '%')) && (IsMark(index + 1, '%') || IsGlued(index + 2)));

    private int EndOfPiece(int start, int limit)
    {
        var at = start + 1;
        if (char.IsAsciiDigit(_text[start]))
            while (at < limit && char.IsAsciiDigit(_text[at])) at++;
        else if (char.IsLetter(_text[start]))
            while (at < limit && char.IsLetter(_text[at])) at++;
        return at;
    }

    private Piece PieceOf(Span span, bool isGlued)
    {
        var first = _text[span.Start];
        if (char.IsAsciiDigit(first)) return new Piece(span, PieceKind.Number, Value(span), TimeWord.None, isGlued);
        if (!char.IsLetter(first)) return new Piece(span, PieceKind.Mark, -1, TimeWord.None, isGlued);
        return new Piece(span, PieceKind.Word, -1, Words.Of(span.Of(_text)), isGlued);
    }

    private int Value(Span span) =>
        span.Length > MostDigits ? -1 : int.Parse(span.Of(_text), NumberStyles.None, CultureInfo.InvariantCulture);
}
