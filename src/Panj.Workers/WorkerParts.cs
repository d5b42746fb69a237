using Panj.Events.Ports;
using Panj.Reading;

namespace Panj.Workers;

/// <summary>What a worker works with.</summary>
public sealed record WorkerParts
{
    /// <summary>Where readings are kept. It was opened to keep the picture later: whoever merges takes in what is due.</summary>
    public required IArticleStore Articles { get; init; }

    /// <summary>The picture of the same store.</summary>
    public required IPictureStore Picture { get; init; }

    /// <summary>Reads articles; made when the first comes.</summary>
    public required Lazy<ArticleReader> Reader { get; init; }

    /// <summary>What the worker is called in reports.</summary>
    public required string Name { get; init; }

    /// <summary>The clock and its timers.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Is told what went wrong, in words for a person. Must be safe for many threads.</summary>
    public Action<string> Trouble { get; init; } = _ => { };
}
