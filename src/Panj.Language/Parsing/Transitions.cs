namespace Panj.Language.Parsing;

/// <summary>The parser's moves by label: 0 shifts; the others attach the top of the stack, leftward moves first.</summary>
internal sealed class Transitions
{
    public const int Shift = 0;
    private const string ShiftName = "S";

    private readonly Deprel[] _relations;
    private readonly int _firstRight;

    /// <param name="labels">"S", then "L:" and a relation for each move that takes the next word as head, then "R:" for each that takes the word below.</param>
    public Transitions(string[] labels)
    {
        Labels = labels;
        _relations = Array.ConvertAll(labels, label => label == ShiftName ? Deprel.Dep : DeprelNames.Parse(label[2..]));
        _firstRight = Array.FindIndex(labels, label => label.StartsWith('R'));
        RootMove = Array.IndexOf(labels, "L:root");
    }

    public string[] Labels { get; }

    public int Count => _relations.Length;

    /// <summary>The one move that makes a word the root.</summary>
    public int RootMove { get; }

    /// <summary>First leftward move.</summary>
    public static int FirstLeft => 1;

    /// <summary>First rightward move.</summary>
    public int FirstRight => _firstRight;

    public bool IsLeft(int move) => move >= FirstLeft && move < _firstRight;

    public bool IsRight(int move) => move >= _firstRight;

    public Deprel Relation(int move) => _relations[move];
}
