namespace Panj.Language.Tagging;

/// <summary>
/// Which verbs a sentence has had so far: a clause that has its finite verb is likely to go on with a participle, one that lacks it still needs
/// one ("a bomb exploded in the market"). The default value is a sentence's beginning.
/// </summary>
/// <param name="IsFinite">The clause that is being read has a finite verb.</param>
/// <param name="HasFinite">Some clause of the sentence has one.</param>
internal readonly record struct Clause(bool IsFinite, bool HasFinite)
{
    /// <summary>The state as a feature's value.</summary>
    public uint Value => (IsFinite ? 1u : 0u) | (HasFinite ? 2u : 0u);

    /// <summary>The state behind one more word.</summary>
    public Clause After(VerbRole role) => role switch
    {
        VerbRole.Finite => new Clause(true, true),
        VerbRole.Opener => new Clause(false, HasFinite),
        _ => this,
    };
}
