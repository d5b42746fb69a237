namespace Panj.Cli;

/// <summary>What the process tells its caller; the numbers are part of the contract of the command line.</summary>
internal static class ExitCode
{
    /// <summary>All was done.</summary>
    public const int Done = 0;

    /// <summary>Something was not read, and was named on standard error; all else was done.</summary>
    public const int SomethingUnread = 1;

    /// <summary>The command was used wrongly; nothing was done.</summary>
    public const int WrongUsage = 2;

    /// <summary>The store or a server failed.</summary>
    public const int StoreFailed = 3;
}
