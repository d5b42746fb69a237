using Panj.Events;
using Panj.Reading.Events.Triggers;

namespace Panj.Reading.Events.Retellings;

/// <summary>Many who have no name of their own: an article goes on to call those who fled by other words, and means nobody whom it names by those who were seized.</summary>
internal static class Multitude
{
    /// <summary>"thousands of refugees", "the people".</summary>
    public static bool IsFleeing(Report report) =>
        report.Kind == EventKind.Crossing && report.Participants.Where(party => party.Role == Role.Mover).ToList() is { Count: > 0 } movers
        && movers.TrueForAll(mover => mover.Id is null && WordClasses.Standard.Contains("fleeing", RetellingJoiner.HeadOf(mover.Name).ToLowerInvariant()));

    /// <summary>"the missionaries", "17 Americans": an article seldom tells of two abductions of people without names, at no other time or place.</summary>
    public static bool AreCaptives(Report report) => report.Participants.Where(IsSeized).ToList() is { Count: > 0 } seized && seized.TrueForAll(party => party.Id is null);

    /// <summary>"Police arrested the families. They arrested the activist Ana Ruiz": who is named is not those many.</summary>
    public static bool IsBesideOne(Report one, Report many) =>
        one.Participants.Any(party => IsSeized(party) && RetellingJoiner.IsPerson(party)) && many.Participants.Where(IsSeized).ToList() is { Count: > 0 } seized
        && seized.TrueForAll(party => party.Id is null && RetellingJoiner.HeadOf(party.Name).EndsWith('s') && !one.Participants.Any(named => RetellingJoiner.IsSameParty(named, party)));

    /// <summary>"Gunmen killed seven" and "armed men raided": who did it goes by either name in a headline and its story.</summary>
    public static bool AreUnknown(Report headline, Report story) => headline.Participants.Any(IsUnknown) && story.Participants.Any(IsUnknown) && !headline.Participants.Concat(story.Participants).Any(party => party is { Role: Role.Actor, Id: not null });

    private static bool IsUnknown(Participant party) => party is { Role: Role.Actor, Id: null, Side: null } && WordClasses.Standard.Contains("unknownarmed", RetellingJoiner.HeadOf(party.Name).ToLowerInvariant());

    private static bool IsSeized(Participant party) => party.Role is Role.Target or Role.Victim;
}
