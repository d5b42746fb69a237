namespace Panj.Events.Ports;

/// <summary>Brings the kept picture up to what a store keeps. A store calls it inside the step that changes what is kept, so that both change or neither does.</summary>
public interface IPictureKeeper
{
    /// <summary>Takes in articles that are due; how many, 0 where none was.</summary>
    /// <param name="rows">The kept picture within one transaction.</param>
    /// <param name="most">So many articles at most that the picture does not hold yet, and as many of those that it holds and that changed.</param>
    Task<int> KeepAsync(IPictureRows rows, int most);
}
