using System.CommandLine;
using Panj.Workers;

namespace Panj.Cli.Working;

/// <summary>How much a worker does at once, as the command line says.</summary>
internal sealed class WorkOptions
{
    private static readonly WorkerSettings _defaults = new();

    private readonly Option<int> _read = new("--read") { HelpName = "N", Description = "Articles to read side by side; 0 reads none", DefaultValueFactory = _ => _defaults.Readers };
    private readonly Option<int> _merge = new("--merge") { HelpName = "0|1", Description = "1 takes stored articles into the picture, 0 leaves that to others", DefaultValueFactory = _ => 1 };
    private readonly Option<int> _prefetch = new("--prefetch") { HelpName = "N", Description = "Articles that the broker hands over ahead", DefaultValueFactory = _ => _defaults.Prefetch };
    private readonly Option<int> _batch = new("--batch") { HelpName = "N", Description = "Articles stored in one transaction, at most", DefaultValueFactory = _ => _defaults.Batch };
    private readonly Option<int> _together = new("--together") { HelpName = "N", Description = "Articles taken into the picture in one step, at most", DefaultValueFactory = _ => _defaults.Together };
    private readonly Option<int> _bytes = new("--article-bytes") { HelpName = "N", Description = "Largest article as a message; with --prefetch the bound of what waits in memory", DefaultValueFactory = _ => _defaults.ArticleBytes };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_read, _merge, _prefetch, _batch, _together, _bytes]) command.Options.Add(option);
    }

    /// <summary>The settings as the command line says.</summary>
    public WorkerSettings Settings(ParseResult parsed) => _defaults with
    {
        Readers = Math.Clamp(parsed.GetValue(_read), 0, 1_024),
        Merges = parsed.GetValue(_merge) > 0,
        Prefetch = Math.Clamp(parsed.GetValue(_prefetch), 1, ushort.MaxValue),
        Batch = Math.Clamp(parsed.GetValue(_batch), 1, 10_000),
        Together = Math.Clamp(parsed.GetValue(_together), 1, 10_000),
        ArticleBytes = Math.Max(1_024, parsed.GetValue(_bytes)),
    };
}
