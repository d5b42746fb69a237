namespace Panj.Picture.Boards;

/// <summary>Draws one board from what is known.</summary>
internal interface IBoardMaker
{
    /// <summary>The board; its rows depend on nothing but <paramref name="known"/>.</summary>
    Board Make(Known known);
}
