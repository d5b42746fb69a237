namespace Panj.Language.Parsing;

/// <summary>A word's place in a tree that grows: its head, its relation, its outermost two children on each side, and which relations its children bear.</summary>
internal struct Arc
{
    public static readonly Arc Empty = new()
    {
        Head = ParserState.None,
        Left1 = ParserState.None,
        Left2 = ParserState.None,
        Right1 = ParserState.None,
        Right2 = ParserState.None,
    };

    public int Head;
    public int Left1;
    public int Left2;
    public int Right1;
    public int Right2;
    public byte LeftCount;
    public byte RightCount;
    public Deprel Relation;
    public ulong LeftRelations;
    public ulong RightRelations;

    public void AddLeft(int child, Deprel relation)
    {
        (Left2, Left1) = (Left1, child);
        if (LeftCount < 5) LeftCount++;
        LeftRelations |= 1ul << (int)relation;
    }

    public void AddRight(int child, Deprel relation)
    {
        (Right2, Right1) = (Right1, child);
        if (RightCount < 5) RightCount++;
        RightRelations |= 1ul << (int)relation;
    }
}
