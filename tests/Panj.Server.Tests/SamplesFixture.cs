using System.Reflection;
using Panj.Collecting;
using Panj.Events;
using Panj.Language;
using Panj.Reading;

namespace Panj.Server.Tests;

/// <summary>A browser before a server over the samples as Panj reads them, with two watches on them.</summary>
public sealed class SamplesFixture(Chromium chromium) : IAsyncLifetime
{
    private static readonly DateTimeOffset s_since = new(2021, 1, 1, 0, 0, 0, TimeSpan.Zero);

    internal BrowserFixture Browser { get; } = new(chromium, new ServerFixture { Readings = Read(), Watches = Watches() });

    public ValueTask InitializeAsync() => Browser.InitializeAsync();

    public ValueTask DisposeAsync() => Browser.DisposeAsync();

    /// <summary>A folder of the repository by the name under which the project tells it.</summary>
    public static string Folder(string name) => typeof(SamplesFixture).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == name).Value ?? "";

    private static ArticleReading[] Read()
    {
        var reader = StandardReader.Create(LanguageEngine.Load());
        var collected = new ArticleCollector(new CollectingLimits(), () => Stream.Null).Collect([Folder("Samples")]);
        return [.. collected.OfType<CollectedArticle>().Select(taken => reader.Read(taken.Article))];
    }

    private static Watch[] Watches() =>
    [
        new() { Name = "clashes", Question = "kind=clash", Conditions = [new() { Kind = WatchConditionKind.New }, new() { Kind = WatchConditionKind.Dispute }], Since = s_since },
        new() { Name = "tajik-plans", Question = "party=TJ", Conditions = [new() { Kind = WatchConditionKind.Dispute }], Digest = DigestPeriod.Daily, Since = s_since },
    ];
}
