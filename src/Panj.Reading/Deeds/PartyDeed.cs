using Panj.Reading.Parties;

namespace Panj.Reading.Deeds;

/// <summary>What one party of an article does to another, as one sentence tells it.</summary>
/// <param name="Source">Who acts.</param>
/// <param name="Target">Who is acted on; of what two do together, the one named second.</param>
/// <param name="Deed">The deed with its words.</param>
public sealed record PartyDeed(PartyMention Source, PartyMention Target, Deed Deed);
