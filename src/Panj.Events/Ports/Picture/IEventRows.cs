namespace Panj.Events.Ports;

/// <summary>The events of the kept picture.</summary>
public interface IEventRows
{
    /// <summary>Forgets some events and keeps others. An event that is kept already in the same words changes nothing.</summary>
    /// <param name="gone">Identities of events that are no more.</param>
    /// <param name="made">Events that there are now, each with its reports.</param>
    Task ReplaceAsync(IReadOnlyCollection<string> gone, IReadOnlyList<KeptEvent> made);
}
