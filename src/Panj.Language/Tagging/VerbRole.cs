namespace Panj.Language.Tagging;

/// <summary>What a tag does to the clause it stands in. The default value is <see cref="None"/>.</summary>
internal enum VerbRole : byte
{
    None,

    /// <summary>A verb with tense, or a modal.</summary>
    Finite,

    /// <summary>A word or mark that may open a clause: a relative pronoun, a conjunction, a colon.</summary>
    Opener,
}
