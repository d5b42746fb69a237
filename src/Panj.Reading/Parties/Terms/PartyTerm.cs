namespace Panj.Reading.Parties.Terms;

/// <summary>A meaning that the lexicon gives to a phrase.</summary>
/// <param name="Kind">What it does in a phrase.</param>
/// <param name="Type">The kind of party it names or heads.</param>
internal sealed record PartyTerm(TermKind Kind, PartyType Type)
{
    /// <summary>Name in the lexicon's own form.</summary>
    public string Name { get; init; } = "";

    /// <summary>State code or group name, null where it says none.</summary>
    public string? Side { get; init; }

    /// <summary>Identity across articles, null where it names nobody.</summary>
    public string? Id { get; init; }

    /// <summary>Class of an office, of people or of a portfolio; "" where it has none.</summary>
    public string Class { get; init; } = "";

    /// <summary>True for the plural of an office, head or word for people.</summary>
    public bool IsPlural { get; init; }

    /// <summary>True where the text must write it with a capital.</summary>
    public bool NeedsCapital { get; init; }

    /// <summary>True where the text must write it in capitals alone ("IS", "US").</summary>
    public bool NeedsUpper { get; init; }
}
