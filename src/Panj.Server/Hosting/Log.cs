namespace Panj.Server.Hosting;

/// <summary>Every message the server logs.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Error, "The store failed: {Reason}")]
    public static partial void StoreFailed(ILogger log, string reason);

    [LoggerMessage(2, LogLevel.Error, "A request for {Path} failed")]
    public static partial void RequestFailed(ILogger log, string path, Exception failure);

    [LoggerMessage(3, LogLevel.Warning, "A watch was not told or held against the picture: {Trouble}")]
    public static partial void WatchTrouble(ILogger log, string trouble);
}
