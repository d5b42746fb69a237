using Panj.Reading.Parties.Identities;

namespace Panj.Reading.Parties.Phrases;

/// <summary>A mention in the making; positions count words.</summary>
internal sealed class Draft
{
    /// <summary>First word of the phrase.</summary>
    public required int Start { get; set; }

    /// <summary>Word after the phrase.</summary>
    public required int End { get; set; }

    /// <summary>The word that heads the phrase.</summary>
    public required int Head { get; set; }

    /// <summary>What kind of party.</summary>
    public required PartyType Type { get; set; }

    /// <summary>First word of the name.</summary>
    public int NameStart { get; set; }

    /// <summary>Word after the name.</summary>
    public int NameEnd { get; set; }

    /// <summary>The name in words.</summary>
    public string Name { get; set; } = "";

    /// <summary>The name with the abbreviation that follows in brackets, null where none does.</summary>
    public string? FullName { get; set; }

    /// <summary>True where a plural title stands before the name ("ministers X and Y").</summary>
    public bool HasPluralTitle { get; set; }

    /// <summary>True where the words name a state by its capital or seat.</summary>
    public bool IsSeat { get; set; }

    /// <summary>State code or group.</summary>
    public string? Side { get; set; }

    /// <summary>Office in words.</summary>
    public string? Office { get; set; }

    /// <summary>Office in the form that offices are compared in; "" for none.</summary>
    public string OfficeKey { get; set; } = "";

    /// <summary>Identity across articles.</summary>
    public string? Id { get; set; }

    /// <summary>Key of the word that heads it ("ministry"), or class of the people.</summary>
    public string HeadKey { get; set; } = "";

    /// <summary>True for more than one.</summary>
    public bool IsPlural { get; set; }

    /// <summary>True where the phrase holds a proper name.</summary>
    public bool IsNamed { get; set; }

    /// <summary>True where capitals alone suggest a party.</summary>
    public bool IsWeak { get; set; }

    /// <summary>True where "the", "this" or a possessive precedes.</summary>
    public bool IsDefinite { get; set; }

    /// <summary>True for a mention that names nobody by itself.</summary>
    public bool IsAnaphor { get; set; }

    /// <summary>Index of the word "his", "her", "its", "their" that owns it, or -1.</summary>
    public int OwnerPronoun { get; set; } = -1;

    /// <summary>The party that owns it ("Russia" in "Russia's minister").</summary>
    public Draft? Owner { get; set; }

    /// <summary>Mentions that a plural stands for.</summary>
    public List<Draft> Members { get; } = [];

    /// <summary>The mention that names the same party, as an apposition does.</summary>
    public Draft? SameAs { get; set; }

    /// <summary>Who it is, once known.</summary>
    public Entity? Entity { get; set; }
}
