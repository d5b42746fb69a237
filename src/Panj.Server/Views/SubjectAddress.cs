using Panj.Events;

namespace Panj.Server.Views;

/// <summary>Addresses of the pages about parties, places and sources.</summary>
internal static class SubjectAddress
{
    public const string Parties = "/parties/";
    public const string Places = "/places/";
    public const string Sources = "/sources/";

    /// <summary>What a party is known by: its identity across articles, else its name.</summary>
    public static string KeyOf(Participant participant) => participant.Id ?? participant.Name;

    /// <summary>True for a party of an identity, or of a name in whatever case.</summary>
    public static bool IsOf(Participant participant, string key) => participant.Id == key || string.Equals(participant.Name, key, StringComparison.OrdinalIgnoreCase);

    /// <summary>The page about a party; "" for one that no other article could mean ("four guards").</summary>
    public static string Of(Participant participant) => participant.Id is { } id ? Parties + Uri.EscapeDataString(id) : "";

    public static string Of(Place place) => Places + Uri.EscapeDataString(place.Name);

    public static string OfSource(string name) => Sources + Uri.EscapeDataString(name);
}
