namespace Panj.Server.Marking;

/// <summary>Pieces that together are evidence, clutter or neither.</summary>
internal sealed record Run(Pen? Pen, IReadOnlyList<Piece> Pieces);
