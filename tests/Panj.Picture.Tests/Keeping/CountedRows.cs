using Panj.Events;
using Panj.Events.Ports;

namespace Panj.Picture.Tests.Keeping;

/// <summary>Rows of a kept picture that remember which articles are looked up.</summary>
internal sealed class CountedRows(IPictureRows rows, ISet<string> looked) : IPictureRows
{
    public IWordingRows Wordings => rows.Wordings;

    public IReportRows Reports => rows.Reports;

    public IEventRows Events => rows.Events;

    public Task<IReadOnlyList<string>> DueAsync(int most) => rows.DueAsync(most);

    public Task<IReadOnlyList<long>> OutdatedAsync() => rows.OutdatedAsync();

    public Task SettleAsync(IReadOnlyList<string> articles) => rows.SettleAsync(articles);

    public Task<IReadOnlyList<ArticleReading>> ReadingsAsync(IReadOnlyList<string> articles)
    {
        looked.UnionWith(articles);
        return rows.ReadingsAsync(articles);
    }

    public Task<IReadOnlyList<Operation>> OperationsAsync() => rows.OperationsAsync();
}
