using Panj.Events;
using Panj.Picture.Copies;

namespace Panj.Picture;

/// <summary>A participant with what of it is compared, worked out once.</summary>
/// <param name="Participant">The participant.</param>
/// <param name="Words">Words of its name that tell it from others, sorted.</param>
internal sealed record Party(Participant Participant, string[] Words)
{
    public Party(Participant participant) : this(participant, WordRules.Standard.NameWords(participant.Name))
    {
    }

    /// <summary>What sort of people the name's last word says they are: "forces" of "US-led troops".</summary>
    public string Sort { get; } = WordRules.Standard.SortOf(Participant.Name[(Participant.Name.LastIndexOf(' ') + 1)..].ToLowerInvariant());

    public Role Role => Participant.Role;

    public string? Id => Participant.Id;

    public string? Side => Participant.Side;

    /// <summary>False for those of whom neither name nor side is known ("militants").</summary>
    public bool IsNamed => Id is not null || Side is not null;

    public bool IsPerson => Participant.Office is not null || Id?.StartsWith("person:", StringComparison.Ordinal) == true;

    /// <summary>True where at least half of the longer name stands in the other.</summary>
    public bool SharesName(Party other)
    {
        var shared = Words.Intersect(other.Words, StringComparer.Ordinal).Count();
        return shared > 0 && 2 * shared >= Math.Max(Words.Length, other.Words.Length);
    }
}
