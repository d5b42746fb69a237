using System.Reflection;
using Panj.Events;
using Panj.Events.Ports;

namespace Panj.Picture.Tests.Keeping;

/// <summary>Rows of a kept picture that count which reports are looked up.</summary>
internal sealed class CountedRows(IPictureRows rows, ISet<long> looked) : IPictureRows
{
    public IWordingRows Wordings => rows.Wordings;

    public IReportRows Reports { get; } = Counted.Over(rows.Reports, looked);

    public IEventRows Events => rows.Events;

    public Task<IReadOnlyList<string>> DueAsync(int most) => rows.DueAsync(most);

    public Task<IReadOnlyList<long>> OutdatedAsync() => rows.OutdatedAsync();

    public Task SettleAsync(IReadOnlyList<string> articles) => rows.SettleAsync(articles);

    public Task<IReadOnlyList<ArticleReading>> ReadingsAsync(IReadOnlyList<string> articles) => rows.ReadingsAsync(articles);

    public Task<IReadOnlyList<Operation>> OperationsAsync() => rows.OperationsAsync();

    /// <summary>Passes every call on.</summary>
    public class Counted : DispatchProxy
    {
        private IReportRows? _rows;
        private ISet<long>? _looked;

        public static IReportRows Over(IReportRows rows, ISet<long> looked)
        {
            var proxy = Create<IReportRows, Counted>();
            ((Counted)(object)proxy)._rows = rows;
            ((Counted)(object)proxy)._looked = looked;
            return proxy;
        }

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        {
            if (targetMethod?.Name == nameof(IReportRows.FindAsync) && args is [IReadOnlyList<long> numbers]) _looked?.UnionWith(numbers);
            return targetMethod?.Invoke(_rows, args);
        }
    }
}
