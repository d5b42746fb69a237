using Panj.Events;

namespace Panj.Server.Views;

/// <summary>An event in one sentence.</summary>
internal static class EventSentence
{
    public static string Of(Event happening)
    {
        var who = string.Join(", ", happening.Participants.Select(participant => participant.Name));
        var where = happening.Where is { } place ? $", {place.Name}" : "";
        return $"{Slug.Of(happening.Status)}: {Slug.Of(happening.Kind)}, {who}{where}";
    }
}
