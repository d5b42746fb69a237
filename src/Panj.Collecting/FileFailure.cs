namespace Panj.Collecting;

/// <summary>Says in words why the system gave no file.</summary>
internal static class FileFailure
{
    internal static Unread Describe(string path, Exception error) => error switch
    {
        FileNotFoundException or DirectoryNotFoundException => new Unread(path, "does not exist", "Check the path."),
        UnauthorizedAccessException => new Unread(path, "may not be read by this user", "Change its permissions, or run as a user who may."),
        PathTooLongException => new Unread(path, "has too long a path", "Move it nearer to the root."),
        _ => new Unread(path, $"could not be read ({error.Message.TrimEnd('.')})", "Check the disk or the connection and try again."),
    };
}
