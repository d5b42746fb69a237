namespace Panj.Reading.Parties.Terms;

/// <summary>A term of the lexicon found in the text.</summary>
/// <param name="Start">Index of its first word.</param>
/// <param name="End">Index after its last word.</param>
/// <param name="Terms">What the words may mean, likeliest first; never empty.</param>
internal sealed record Hit(int Start, int End, IReadOnlyList<PartyTerm> Terms)
{
    /// <summary>The likeliest meaning.</summary>
    public PartyTerm Term => Terms[0];

    /// <summary>The meaning of a kind, null where the words have none such.</summary>
    public PartyTerm? As(TermKind kind)
    {
        foreach (var term in Terms)
            if (term.Kind == kind) return term;
        return null;
    }
}
