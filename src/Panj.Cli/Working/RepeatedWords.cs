using Panj.Cli.Hosting;
using Panj.Cli.Text;

namespace Panj.Cli.Working;

/// <summary>Says on standard error what went wrong, and the same again at most once a minute: a server that is away is tried every few seconds. Safe for use from many threads.</summary>
internal sealed class RepeatedWords(CommandHost host)
{
    private static readonly TimeSpan _pause = TimeSpan.FromMinutes(1);

    private readonly Lock _saying = new();
    private string? _last;
    private long _at;

    public void Say(string words)
    {
        lock (_saying)
        {
            if (words == _last && host.Time.GetElapsedTime(_at) < _pause) return;
            (_last, _at) = (words, host.Time.GetTimestamp());
            host.Error.WriteLine($"panj: {SafeWords.Of(words)}");
        }
    }
}
