using Panj.Collecting.Feeds;

namespace Panj.Cli.Hosting;

/// <summary>Says on standard error how collecting goes: troubles always, a count where that is a terminal. Safe for many threads.</summary>
internal sealed class CollectProgress(CommandHost host)
{
    private const string EraseLine = "\r\u001b[K";
    private readonly Lock _lock = new();

    /// <summary>Troubles so far.</summary>
    public int Troubles { get; private set; }

    /// <summary>Names something that was not taken in.</summary>
    public void Trouble(string words)
    {
        lock (_lock)
        {
            Troubles++;
            if (host.ErrorIsTerminal) host.Error.Write(EraseLine);
            host.Error.WriteLine($"panj: {Text.SafeWords.Of(words)}");
        }
    }

    /// <summary>Shows how far it is.</summary>
    public void Advance(FollowCounts counts)
    {
        if (!host.ErrorIsTerminal) return;
        lock (_lock) host.Error.Write($"{EraseLine}{counts.Feeds} feeds fetched, {counts.Items} items taken in");
    }

    /// <summary>Prints the last line to standard output.</summary>
    public void End(string summary)
    {
        if (host.ErrorIsTerminal) host.Error.Write(EraseLine);
        using var output = host.OutputText();
        output.WriteLine(summary);
    }
}
