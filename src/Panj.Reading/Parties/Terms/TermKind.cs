namespace Panj.Reading.Parties.Terms;

/// <summary>What a term of the lexicon does in a phrase.</summary>
internal enum TermKind : byte
{
    /// <summary>Names a state ("Russia").</summary>
    State,

    /// <summary>Says that something is a state's ("Russian").</summary>
    Demonym,

    /// <summary>Names a state by its seat of power ("the Kremlin").</summary>
    Seat,

    /// <summary>Names a capital, which stands for the state where it acts.</summary>
    Capital,

    /// <summary>Names an armed group.</summary>
    Group,

    /// <summary>Names a body.</summary>
    Body,

    /// <summary>Names a person who holds or held an office.</summary>
    Holder,

    /// <summary>An office ("minister").</summary>
    Office,

    /// <summary>A rank or form of address that goes with a name alone ("Col.", "Mr").</summary>
    Rank,

    /// <summary>What an office or ministry is for ("foreign affairs").</summary>
    Portfolio,

    /// <summary>A word before an office or people ("former").</summary>
    Modifier,

    /// <summary>A word that heads names of bodies or forces ("ministry", "army").</summary>
    Head,

    /// <summary>A word for people ("villagers").</summary>
    People,

    /// <summary>A noun that stands for parties named before ("the two countries").</summary>
    Anaphor,

    /// <summary>A word that is no part of a party's name though capitals may suggest it ("Monday").</summary>
    NotName,
}
