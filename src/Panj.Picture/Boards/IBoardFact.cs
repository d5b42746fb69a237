namespace Panj.Picture.Boards;

/// <summary>Something a board says of a fact.</summary>
internal interface IBoardFact
{
    /// <summary>The fact.</summary>
    Fact Fact { get; }
}
