using Panj.Reading.Parties.Phrases;

namespace Panj.Reading.Parties.Identities;

/// <summary>A party as one article knows it.</summary>
internal sealed class Entity(int number, Draft first)
{
    /// <summary>Number in the article, from 0.</summary>
    public int Number { get; } = number;

    /// <summary>Name in the fullest form so far.</summary>
    public string Name { get; set; } = first.Name;

    /// <summary>What kind of party.</summary>
    public PartyType Type { get; set; } = first.Type;

    /// <summary>State code or group.</summary>
    public string? Side { get; set; } = first.Side;

    /// <summary>Office in words.</summary>
    public string? Office { get; set; } = first.OfficeKey == EntityLinker.Counterpart ? null : first.Office;

    /// <summary>Offices in the form they are compared in.</summary>
    public HashSet<string> OfficeKeys { get; } = [];

    /// <summary>Identity across articles.</summary>
    public string? Id { get; set; } = first.Id;

    /// <summary>Key of the word that heads its first mention.</summary>
    public string HeadKey { get; set; } = first.HeadKey;

    /// <summary>True for more than one.</summary>
    public bool IsPlural { get; set; } = first.IsPlural;

    /// <summary>True once a proper name is known.</summary>
    public bool IsNamed { get; set; } = first.IsNamed;

    /// <summary>True while only a capital or seat has named it.</summary>
    public bool IsSeat { get; set; } = first.IsSeat;

    /// <summary>Keys of the words of a person's name.</summary>
    public HashSet<string> NameKeys { get; } = [];

    /// <summary>How often each form of a person's name of two words or more stands in the article.</summary>
    public Dictionary<string, int> Forms { get; } = [];

    /// <summary>Abbreviation the article uses besides the full name, null where none.</summary>
    public string? Abbreviation { get; set; }

    /// <summary>Key of the last word of a person's fullest name, "" for others.</summary>
    public string LastName { get; set; } = "";

    /// <summary>Members of a plural.</summary>
    public List<Entity> Members { get; } = [];

    /// <summary>The office without the state that it is of: the counterpart of the "Foreign Minister of Peru" is no minister of Peru.</summary>
    public string? OfficeBut(string? state) =>
        Office is { } office && state is not null && office.EndsWith(" of " + state, StringComparison.Ordinal) ? office[..^(" of ".Length + state.Length)] : Office;
}
