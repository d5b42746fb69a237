namespace Panj.Picture.Boards.Posts;

/// <summary>What a fact means for one sort of post that it names.</summary>
internal sealed record PostFact(Fact Fact, Stage Stage, string Sort) : IBoardFact
{
    public Staged Staged => new(Fact, Stage);
}
