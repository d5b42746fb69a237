using System.Runtime.CompilerServices;
using Panj.Events;
using Panj.Events.Ports;
using Panj.Picture.Searching;

namespace Panj.Watches.Tests;

/// <summary>A picture in memory that watches look at as at a kept one. All of it is news each time.</summary>
internal sealed class HeldPicture(Snapshot picture) : IPictureStore
{
    public Task<int> CatchUpAsync(CancellationToken cancellation) => Task.FromResult(0);

    public Task<TakenIn> TakeInAsync(int most, IReadOnlyList<string>? articles, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<EventPage> FindAsync(EventQuestion question, CancellationToken cancellation) => Task.FromResult(new EventPage(EventMatch.Of(picture, question), null));

    public Task<Snapshot> SnapshotAsync(EventQuestion question, CancellationToken cancellation) => Task.FromResult(picture with { Events = EventMatch.Of(picture, question) });

    public async IAsyncEnumerable<Snapshot> PortionsAsync(EventQuestion question, int most, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var some in EventMatch.Of(picture, question).Chunk(most)) yield return await Task.FromResult(picture with { Events = some });
    }

    public Task<EventNews> NewsAsync(long? after, int most, CancellationToken cancellation) => Task.FromResult(new EventNews([], 0));

    public Task<IReadOnlyList<SpanCount>> SpansAsync(EventQuestion question, CancellationToken cancellation) => Task.FromResult<IReadOnlyList<SpanCount>>(
        [.. EventMatch.Of(picture, question).Select(e => new SpanCount(e.When?.Earliest, e.When?.Latest, e.Kind, e.Status, 1))]);

    public Task<IReadOnlyList<(DateOnly Day, int Articles)>> PublishedAsync(DateOnly first, DateOnly last, CancellationToken cancellation) => Task.FromResult<IReadOnlyList<(DateOnly, int)>>(
        [.. picture.Articles.Select(a => a.Article.Published).OfType<DateOnly>().Where(d => d >= first && d <= last).CountBy(d => d).Select(p => (p.Key, p.Value))]);

    public Task<Snapshot> WholeAsync(CancellationToken cancellation) => Task.FromResult(picture);

    public Task<Snapshot> ArticlesAsync(IReadOnlyList<string> articles, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<OutletTelling> OutletAsync(string outlet, int most, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<IReadOnlyList<string>> PublishedAboutAsync(DateOnly? day, int most, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<EventCounts> CountAsync(EventQuestion question, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<IReadOnlyList<SubjectCount>> SubjectsAsync(EventQuestion question, SubjectKind about, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<EventIds> ToldByAsync(DateOnly day, string theatre, int most, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<Snapshot> WithLendersAsync(IReadOnlyList<string> events, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<IReadOnlyList<ReportTie>> TiesAsync(IReadOnlyList<string> events, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<IReadOnlyList<KeptCopy>> CopiesAsync(IReadOnlyList<string> originals, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<IReadOnlyList<ArticleReading>> UndatedAsync(int most, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<(DateOnly First, DateOnly Last)?> PublishedBetweenAsync(CancellationToken cancellation) => throw new NotSupportedException();

    public Task<IReadOnlyList<MapCell>> CellsAsync(EventQuestion question, Box view, double degrees, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<IReadOnlyList<(string Country, int Events)>> UnplacedAsync(EventQuestion question, CancellationToken cancellation) => throw new NotSupportedException();
}
