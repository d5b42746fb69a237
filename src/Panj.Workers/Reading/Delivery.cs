using System.Diagnostics;
using Panj.Events;
using RabbitMQ.Client;

namespace Panj.Workers.Reading;

/// <summary>An article in the hand of a worker.</summary>
/// <param name="Tag">By which the broker knows it.</param>
/// <param name="Body">The message.</param>
/// <param name="Properties">What stands on the message.</param>
internal sealed record Delivery(ulong Tag, byte[] Body, IReadOnlyBasicProperties Properties)
{
    /// <summary>What was read in it; null where it is not read yet.</summary>
    public ArticleReading? Reading { get; init; }

    /// <summary>Where its trace goes on.</summary>
    public ActivityContext Trace { get; init; }
}
