namespace Panj.Reading.Figures;

/// <summary>How a word tells what a number counts.</summary>
internal enum CountRole : byte
{
    /// <summary>A noun that is counted for itself ("truck").</summary>
    Noun,

    /// <summary>A noun that is the outcome ("death").</summary>
    Outcome,

    /// <summary>A verb whose object is counted ("kill").</summary>
    Patient,

    /// <summary>A verb whose subject is counted ("die").</summary>
    Agent,

    /// <summary>An adjective or participle beside the counted ("wounded").</summary>
    State,

    /// <summary>A noun whose number follows ("the toll rose to").</summary>
    Toll,
}
