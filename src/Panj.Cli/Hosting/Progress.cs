namespace Panj.Cli.Hosting;

/// <summary>Shows on standard error how far a long reading is, where that is a terminal; in a pipe it writes nothing.</summary>
internal sealed class Progress(CommandHost host)
{
    private const int Step = 10;
    private const string EraseLine = "\r\u001b[K";
    private int _articles;

    /// <summary>Counts one more article.</summary>
    public void Advance()
    {
        if (host.ErrorIsTerminal && ++_articles % Step == 0) host.Error.Write($"{EraseLine}{_articles} articles read");
    }

    /// <summary>Takes the line away, so that what follows stands alone.</summary>
    public void Clear()
    {
        if (host.ErrorIsTerminal && _articles >= Step) host.Error.Write(EraseLine);
    }
}
